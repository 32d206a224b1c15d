/** Answers questions about factors from kept records, as the statements do for datasets that are not kept. */
import type { Asker } from "../db/run-cypher.ts";
import type { Factor } from "../domain/factor.ts";
import { factorTest } from "../domain/filter/network-predicates.ts";
import type { CounterpartQueries } from "./counterparts.ts";
import { BY_WORKS, type FactorOrder, type FactorQueries } from "./factors.ts";
import { createOrders } from "./kept-lists.ts";
import type { KeptRecords } from "./kept-records.ts";
import { pageBehind } from "./page.ts";

const keyOf = (factor: Factor, field: FactorOrder["field"]) => {
  switch (field) {
    case "WORK_COUNT":
      return factor.workCount;
    case "CLAIM_COUNT":
      return factor.claimCount;
    case "NAME":
      return factor.name.toLowerCase();
    case "ID":
      return factor.id;
  }
};

/** The queries about factors and pairs of them over the records that `recordsOf` gives. */
export const keptFactorQueries = (
  recordsOf: (asker: Asker) => Promise<KeptRecords>,
): FactorQueries & CounterpartQueries => {
  const orders = createOrders<Factor, FactorOrder["field"]>({ rowsOf: ({ factors }) => factors.values(), keyOf });
  return {
    findFactors: async (ids, asker = {}) => {
      const { factors } = await recordsOf(asker);
      return ids.flatMap((id) => factors.get(id) ?? []);
    },

    listFactors: async ({ filter, orderBy, ...page }, asker = {}) => {
      const records = await recordsOf(asker);
      const { field, direction } = orderBy ?? BY_WORKS;
      const { preventionLevels, minWorks = 0, includeGroupings = true, ...predicates } = filter;
      const passes = factorTest({ ...predicates, includeGroupings });
      const isOfLevel = ({ id }: Factor): boolean => {
        if (!preventionLevels) return true;
        const level = records.reach.get(id)?.preventionLevel;
        return level !== undefined && preventionLevels.includes(level);
      };
      const rows = orders(records, { field, direction }).filter(
        ({ node }) => node.workCount >= minWorks && isOfLevel(node) && passes(node),
      );
      const query = { list: "factors", filter, field, direction };
      return pageBehind(rows, { ...page, query, descending: direction === "DESC" });
    },

    listCounterparts: async (ids, asker = {}) => {
      const { counterparts } = await recordsOf(asker);
      if (ids === null) return counterparts;
      const named = new Set(ids);
      return counterparts.filter(
        ({ perpetratorFactor, victimFactor }) => named.has(perpetratorFactor) || named.has(victimFactor),
      );
    },

    listReach: async (ids, asker = {}) => {
      const { reach } = await recordsOf(asker);
      return ids.flatMap((id) => reach.get(id) ?? []);
    },

    listParts: async (ids, asker = {}) => {
      const { parts } = await recordsOf(asker);
      return ids.flatMap((id) => parts.get(id) ?? []);
    },
  };
};
