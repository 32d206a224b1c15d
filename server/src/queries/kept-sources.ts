/** Answers questions about sources and works from kept records, as the statements do for datasets that are not kept. */
import type { Asker } from "../db/run-cypher.ts";
import type { SourceFilter } from "../domain/filter/network-filter.ts";
import type { Source } from "../domain/source.ts";
import { amongValues, createOrders, createRowMatcher } from "./kept-lists.ts";
import type { KeptRecords } from "./kept-records.ts";
import { pageBehind } from "./page.ts";
import { BY_ID, type SourceOrder, type SourceQueries } from "./sources.ts";
import type { WorkQueries } from "./works.ts";

const keyOf = (source: Source, field: SourceOrder["field"]) => {
  switch (field) {
    case "ID":
      return source.id;
    case "YEAR":
      return source.year;
    case "TITLE":
      return source.title.toLowerCase();
    case "CLAIM_COUNT":
      return source.claimCount;
  }
};

/** Says whether a source passes all of `filter` but its text. */
const sourceTest = ({ works, access, withClaims, ...years }: SourceFilter) => {
  const [isWork, isAccess] = [amongValues(works), amongValues(access)];
  const { publishedFrom = Number.NEGATIVE_INFINITY, publishedTo = Number.POSITIVE_INFINITY, includeUndated } = years;
  return ({ work, access: own, year, claimCount }: Source): boolean =>
    isWork(work) &&
    isAccess(own) &&
    (year === null ? includeUndated !== false : year >= publishedFrom && year <= publishedTo) &&
    (withClaims === undefined || claimCount > 0 === withClaims);
};

/** The sources' and works' queries over the records that `recordsOf` gives. */
export const keptSourceQueries = (recordsOf: (asker: Asker) => Promise<KeptRecords>): SourceQueries & WorkQueries => {
  const orders = createOrders<Source, SourceOrder["field"]>({ rowsOf: ({ sources }) => sources.values(), keyOf });
  const holding = createRowMatcher<Source>(({ title, authors }) => [title, authors]);
  return {
    findSources: async (ids, asker = {}) => {
      const { sources } = await recordsOf(asker);
      return ids.flatMap((id) => sources.get(id) ?? []);
    },

    findWorks: async (ids, asker = {}) => {
      const { works } = await recordsOf(asker);
      return ids.flatMap((id) => works.get(id) ?? []);
    },

    listSources: async ({ filter, orderBy, ...page }, asker = {}) => {
      const { field, direction } = orderBy ?? BY_ID;
      const [passes, holdsText] = [sourceTest(filter), holding(filter.text)];
      const rows = orders(await recordsOf(asker), { field, direction }).filter(
        ({ node }) => passes(node) && holdsText(node),
      );
      const query = { list: "sources", filter, field, direction };
      return pageBehind(rows, { ...page, query, descending: direction === "DESC" });
    },
  };
};
