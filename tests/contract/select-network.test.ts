/** Choosing links and factors, on any choice of the built-in claims, agrees with the reference that shares no code with it. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type {
  Access,
  Certainty,
  Domain,
  FactorKind,
  Level,
  Polarity,
  Relation,
  Side,
} from "../../server/src/domain/closed-lists.ts";
import {
  ACCESS_VALUES,
  CERTAINTIES,
  DOMAINS,
  FACTOR_KINDS,
  LEVELS,
  LINK_FAMILIES,
  SIDES,
  SIGNS,
} from "../../server/src/domain/closed-lists.ts";
import { deriveLinks, type LinkClaim } from "../../server/src/domain/derive-links.ts";
import type { Factor } from "../../server/src/domain/factor.ts";
import type { NetworkFilter } from "../../server/src/domain/filter/network-filter.ts";
import { neighbourhoodOf } from "../../server/src/domain/network/neighbourhood.ts";
import { cutToLimit, type Selection, selectNetwork } from "../../server/src/domain/network/select-network.ts";
import { BUILT_IN } from "../support/connect.ts";
import { type OracleClaim, readOracle } from "../support/oracle.ts";
import { claimsPassing, networkOf, type OracleFilter, sidesIn, within } from "../support/oracle-network.ts";

const dataset = readOracle(BUILT_IN);

const factors: ReadonlyMap<string, Factor> = new Map(
  [...dataset.factors.values()].map(({ id, name, description, kind, domain, level, grouping }) => [
    id,
    {
      id,
      name,
      description,
      kind: kind as FactorKind,
      domain: domain as Domain,
      level: level as Level,
      grouping,
      sides: (sidesIn(dataset).get(id) ?? []) as readonly Side[],
      claimCount: 0,
      workCount: 0,
    },
  ]),
);

const toLinkClaim = ({ cells, ...claim }: OracleClaim): LinkClaim => ({
  id: claim.id,
  subject: claim.subject,
  object: claim.object,
  relation: claim.relation as Relation,
  polarity: claim.polarity as Polarity,
  certainty: claim.certainty as Certainty,
  shape: cells.shape || null,
  result: cells.result || null,
  contested: claim.contested,
  source: claim.source,
  year: claim.year,
  access: claim.access as Access,
  work: claim.work,
});

const select = (filter: OracleFilter): Selection =>
  selectNetwork(filter as NetworkFilter, factors, deriveLinks(claimsPassing(dataset, filter).map(toLinkClaim)));

const some = <T extends string>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
const slugs = fc.uniqueArray(fc.constantFrom(...dataset.factors.keys()), { minLength: 1, maxLength: 60 });

const claimChoices = {
  certainties: some(CERTAINTIES),
  access: some(ACCESS_VALUES),
  excludeWorks: some([...dataset.works.keys()]),
  publishedFrom: fc.integer({ min: 1995, max: 2020 }),
};

const networkChoices = {
  families: some(LINK_FAMILIES),
  signs: some(SIGNS),
  minWorks: fc.integer({ min: 0, max: 3 }),
  maxWorks: fc.integer({ min: 1, max: 4 }),
  minClaims: fc.integer({ min: 0, max: 3 }),
  contested: fc.boolean(),
  factors: slugs,
  kinds: some(FACTOR_KINDS),
  domains: some(DOMAINS),
  levels: some(LEVELS),
  sides: some(SIDES),
  includeGroupings: fc.boolean(),
  text: fc.constantFrom("traff", "family", "of the", "women", "exploit"),
};

/** What is chosen of links and factors alone. */
const choices = fc.record(networkChoices, { requiredKeys: [] });
const filters = fc.record({ ...claimChoices, ...networkChoices }, { requiredKeys: [] });

const RUNS = { seed: 2016, numRuns: 60 };

describe("for any filter", () => {
  test("the links, the factors and their counts are those of the reference", () => {
    fc.assert(
      fc.property(filters, (filter) => {
        const selection = select(filter);
        const expected = networkOf(dataset, filter);
        expect(
          selection
            .links()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(expected.links.map(({ id }) => id).sort());
        const counts = [...selection.factors().values()].map(({ id, claimCount, workCount }) => [
          id,
          { claimCount, workCount },
        ]);
        expect(Object.fromEntries(counts)).toEqual(Object.fromEntries(expected.factors));
      }),
      RUNS,
    );
  });

  test("choices of links and factors may be made one after the other, in either order", () => {
    fc.assert(
      fc.property(choices, choices, (one, two) => {
        const [first, second] = [select(one), select(two)];
        const both = selectNetwork(two as NetworkFilter, factors, first.links())
          .links()
          .map(({ id }) => id);
        expect(
          selectNetwork(one as NetworkFilter, factors, second.links())
            .links()
            .map(({ id }) => id),
        ).toEqual(both);
        const inSecond = new Set(networkOf(dataset, two).links.map(({ id }) => id));
        const inBoth = networkOf(dataset, one).links.filter(({ id }) => inSecond.has(id));
        expect([...both].sort()).toEqual(inBoth.map(({ id }) => id).sort());
      }),
      RUNS,
    );
  });

  test("a neighbourhood holds what the reference reaches, nearest first", () => {
    fc.assert(
      fc.property(filters, slugs, fc.integer({ min: 1, max: 3 }), (filter, starts, hops) => {
        const of = starts.slice(0, 3);
        const found = neighbourhoodOf(select(filter), factors, { of, hops, direction: "BOTH" });
        const network = networkOf(dataset, filter);
        expect(
          found
            .factors()
            .map(({ id }) => id)
            .sort(),
        ).toEqual(within(network, of, hops));
        const near = new Set(within(network, of, hops - 1));
        const order = found.factors().map(({ id }) => (near.has(id) ? 0 : 1));
        expect(order).toEqual([...order].sort());
      }),
      RUNS,
    );
  });

  test("a limit keeps a beginning of the factors and every link between them that there is room for", () => {
    fc.assert(
      fc.property(filters, fc.integer({ min: 1, max: 60 }), (filter, limit) => {
        const selection = select(filter);
        const inOrder = [...selection.factors().values()];
        const cut = cutToLimit(inOrder, selection.links(), limit);
        expect(cut.factors).toEqual(inOrder.slice(0, limit));
        expect(select(filter).topFactors(limit)).toEqual(cut.factors);
        expect(select(filter).topLinks(limit)).toEqual(cut.links);
        const shown = new Set(cut.factors.map(({ id }) => id));
        const between = selection.links().filter(({ from, to }) => shown.has(from) && shown.has(to));
        expect(cut.links).toEqual(between.slice(0, 4 * limit));
        expect(cut.truncated).toBe(cut.factors.length < inOrder.length || cut.links.length < selection.links().length);
      }),
      RUNS,
    );
  });
});
