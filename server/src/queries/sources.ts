/** Questions about sources. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { SourceFilter } from "../domain/filter/network-filter.ts";
import type { Source } from "../domain/source.ts";
import type { Page, PageArguments } from "./page.ts";
import { type Entry, type Order, readPage, textParameters } from "./read-page.ts";
import { toSource } from "./to-domain.ts";

export type SourceOrder = Order<"ID" | "YEAR" | "TITLE" | "CLAIM_COUNT">;

export type SourceList = PageArguments &
  Readonly<{ filter: SourceFilter; orderBy?: SourceOrder | null | undefined; dataVersion: string }>;

export type SourceQueries = Readonly<{
  /** The sources with the slugs given, in any order; unknown slugs are left out. */
  findSources: (ids: readonly string[], asker?: Asker) => Promise<readonly Source[]>;
  /** A page of the sources that pass `filter`, by id unless said. Codes as for `readPage`. */
  listSources: (list: SourceList, asker?: Asker) => Promise<Page<Source>>;
}>;

/** By id, rising. */
export const BY_ID: SourceOrder = { field: "ID", direction: "ASC" };

/** The sources' queries over `database`. */
export const sourceQueries = (database: Database): SourceQueries => ({
  findSources: async (ids, asker) =>
    (await database.read("find-sources", { ids }, asker)).map(({ source }) => toSource(source)),

  listSources: ({ filter, orderBy, ...page }, asker) => {
    const { text, ...predicates } = filter;
    const { field, direction } = orderBy ?? BY_ID;
    const list = {
      statement: "list-sources",
      parameters: {
        ...predicates,
        ...textParameters(text),
        orderBy: field,
        descending: direction === "DESC",
      },
      query: { list: "sources", filter, field, direction },
      toNode: ({ source }: Entry) => toSource(source),
    };
    return readPage(database, { ...page, ...list }, asker);
  },
});
