/** Questions about works. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { Work } from "../domain/source.ts";
import { toWork } from "./to-domain.ts";

export type WorkQueries = Readonly<{
  /** The works with the slugs given, in any order; unknown slugs are left out. */
  findWorks: (ids: readonly string[], asker?: Asker) => Promise<readonly Work[]>;
}>;

/** The works' queries over `database`. */
export const workQueries = (database: Database): WorkQueries => ({
  findWorks: async (ids, asker) => (await database.read("find-works", { ids }, asker)).map(({ work }) => toWork(work)),
});
