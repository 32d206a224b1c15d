/** Questions about sources. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { Source } from "../domain/source.ts";
import { toSource } from "./to-domain.ts";

export type SourceQueries = Readonly<{
  /** The sources with the slugs given, in any order; unknown slugs are left out. */
  findSources: (ids: readonly string[], asker?: Asker) => Promise<readonly Source[]>;
}>;

/** The sources' queries over `database`. */
export const sourceQueries = (database: Database): SourceQueries => ({
  findSources: async (ids, asker) =>
    (await database.read("find-sources", { ids }, asker)).map(({ source }) => toSource(source)),
});
