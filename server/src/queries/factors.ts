/** Questions about factors. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { PreventionLevel } from "../domain/closed-lists.ts";
import type { Factor, Reached } from "../domain/factor.ts";
import type { FactorFilter } from "../domain/filter/network-filter.ts";
import type { Page, PageArguments } from "./page.ts";
import { type Entry, type Order, readPage, textParameters } from "./read-page.ts";
import { toFactor } from "./to-domain.ts";

export type FactorOrder = Order<"WORK_COUNT" | "CLAIM_COUNT" | "NAME" | "ID">;

export type FactorList = PageArguments &
  Readonly<{ filter: FactorFilter; orderBy?: FactorOrder | null | undefined; dataVersion: string }>;

/** What an intervention reaches, by slug of the factor, and its level of prevention. */
export type InterventionReach = Readonly<{
  id: string;
  preventionLevel: PreventionLevel;
  reach: readonly Reached[];
}>;

/** What a factor is claimed to be part of, and what is claimed to be part of it; each by id. */
export type FactorParts = Readonly<{ id: string; partOf: readonly Factor[]; parts: readonly Factor[] }>;

export type FactorQueries = Readonly<{
  /** The factors with the slugs given, in any order; unknown slugs are left out. */
  findFactors: (ids: readonly string[], asker?: Asker) => Promise<readonly Factor[]>;
  /** A page of the factors that pass `filter`, by works, most first, unless said. Codes as for `readPage`. */
  listFactors: (list: FactorList, asker?: Asker) => Promise<Page<Factor>>;
  /** The reach of those of `ids` that are interventions, in any order. */
  listReach: (ids: readonly string[], asker?: Asker) => Promise<readonly InterventionReach[]>;
  /** What each of `ids` is part of and consists of, in any order; unknown slugs are left out. */
  listParts: (ids: readonly string[], asker?: Asker) => Promise<readonly FactorParts[]>;
}>;

/** By works, most first. */
export const BY_WORKS: FactorOrder = { field: "WORK_COUNT", direction: "DESC" };

/** The factors' queries over `database`. */
export const factorQueries = (database: Database): FactorQueries => ({
  findFactors: async (ids, asker) =>
    (await database.read("find-factors", { ids }, asker)).map(({ factor }) => toFactor(factor)),

  listFactors: ({ filter, orderBy, ...page }, asker) => {
    const { text, ...predicates } = filter;
    const { field, direction } = orderBy ?? BY_WORKS;
    const list = {
      statement: "list-factors",
      parameters: {
        ...predicates,
        ...textParameters(text),
        orderBy: field,
        descending: direction === "DESC",
      },
      query: { list: "factors", filter, field, direction },
      toNode: ({ factor }: Entry) => toFactor(factor),
    };
    return readPage(database, { ...page, ...list }, asker);
  },

  listReach: async (ids, asker) =>
    (await database.read("list-reach", { factors: ids }, asker)).map(({ parent, preventionLevel, reach }) => ({
      id: parent as string,
      preventionLevel: preventionLevel as PreventionLevel,
      reach: reach as readonly Reached[],
    })),

  listParts: async (ids, asker) =>
    (await database.read("list-parts", { factors: ids }, asker)).map(({ parent, partOf, parts }) => ({
      id: parent as string,
      partOf: (partOf as readonly unknown[]).map(toFactor),
      parts: (parts as readonly unknown[]).map(toFactor),
    })),
});
