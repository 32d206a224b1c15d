/** Networks, neighbourhoods, neighbours, aggregates and facets equal what a plain computation gives from the CSV files. */
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Asking, startAsking } from "../support/asking.ts";
import { BUILT_IN } from "../support/connect.ts";
import { type OracleLink, readOracle } from "../support/oracle.ts";
import {
  apiFilter,
  enumName,
  FACETS,
  facetOf,
  networkOf,
  type OracleFilter,
  within,
} from "../support/oracle-network.ts";

const dataset = readOracle(BUILT_IN);
const workNamed = (start: string): string => {
  const found = [...dataset.works].find(([, name]) => name.startsWith(start));
  if (!found) throw new Error(`No work begins with ${start}`);
  return found[0];
};

let asking: Asking;
beforeAll(async () => {
  asking = await startAsking();
});
afterAll(() => asking.stop());

const LINK = `id from { id } to { id } family sign claimCount workCount sourceCount statedCount supporting opposing
  undirected contested bestAccess years { from to undated }`;

type SeenFactor = Readonly<{ id: string; claimCount: number; workCount: number }>;
type SeenLink = Readonly<{ id: string }> & Readonly<Record<string, unknown>>;
type SeenNetwork = Readonly<{
  factors: readonly SeenFactor[];
  links: readonly SeenLink[];
  totalFactors: number;
  totalLinks: number;
  claimCount: number;
  workCount: number;
  truncated: boolean;
}>;

const NETWORK = `query ($filter: NetworkFilter) {
  network(filter: $filter, limit: 5000) {
    factors { id claimCount workCount } links { ${LINK} } totalFactors totalLinks claimCount workCount truncated
  }
}`;

const seen = async (filter: OracleFilter): Promise<SeenNetwork> =>
  (await asking.ask<{ network: SeenNetwork }>(NETWORK, { filter: apiFilter(filter) })).network;

const linkAsSeen = (link: OracleLink): SeenLink => ({
  id: `link:${link.id}`,
  from: { id: `factor:${link.from}` },
  to: { id: `factor:${link.to}` },
  family: enumName(link.family),
  sign: link.sign === null ? null : enumName(link.sign),
  claimCount: link.claims.length,
  workCount: link.works.length,
  sourceCount: link.sources.length,
  statedCount: link.statedCount,
  supporting: link.supporting,
  opposing: link.opposing,
  undirected: link.undirected,
  contested: link.contested,
  bestAccess: enumName(link.bestAccess),
  years: { from: link.yearFrom, to: link.yearTo, undated: link.undatedSources },
});

const bySupport = (a: { id: string; workCount: number }, b: { id: string; workCount: number }): number =>
  b.workCount - a.workCount || (a.id < b.id ? -1 : 1);

const expected = (filter: OracleFilter): SeenNetwork => {
  const { links, factors } = networkOf(dataset, filter);
  return {
    factors: [...factors].map(([id, counts]) => ({ id: `factor:${id}`, ...counts })).sort(bySupport),
    links: [...links].sort((a, b) => b.works.length - a.works.length || (a.id < b.id ? -1 : 1)).map(linkAsSeen),
    totalFactors: factors.size,
    totalLinks: links.length,
    claimCount: links.flatMap(({ claims }) => claims).length,
    workCount: new Set(links.flatMap(({ works }) => works)).size,
    truncated: false,
  };
};

const FILTERS: readonly OracleFilter[] = [
  {},
  { includeGroupings: true },
  { certainties: ["stated"] },
  { certainties: ["stated", "inferred"], includeGroupings: true },
  { regions: ["bulgaria", "romania"] },
  { regions: ["europe", "NOT_STATED"], signs: ["positive"] },
  { exploitationForms: ["sexual"], kinds: ["trafficker-characteristic", "trafficker-relationship", "outcome"] },
  { populations: ["perpetrators"], includeGroupings: true },
  { evidenceTypes: ["regression"], families: ["influence"] },
  { works: [workNamed("TRACE D5.1"), workNamed("TRACE WP3")] },
  { excludeWorks: [workNamed("TRACE project")], minWorks: 2 },
  { sources: ["weatherburn-lsi-trace"], includeGroupings: true },
  { access: ["full-text", "abstract"], maxWorks: 1 },
  { publishedFrom: 2016 },
  { publishedFrom: 2010, publishedTo: 2015, includeUndated: false },
  { contested: true, includeGroupings: true },
  { contested: false, minClaims: 2 },
  { domains: ["economic", "political"], levels: ["external"] },
  { sides: ["both"] },
  { sides: ["perpetrator"], text: "crim" },
  { factors: ["poverty", "corruption", "human-trafficking", "root-causes"] },
];

describe("the network of a filter equals the reference, link by link", () => {
  test.each(FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))("%s", async (_, filter) => {
    expect(await seen(filter)).toEqual(expected(filter));
  });
});

test("random filters give what the reference gives", async () => {
  const some = (values: readonly string[]) =>
    fc.uniqueArray(fc.constantFrom(...values), { minLength: 1, maxLength: 3 });
  const groups = (column: string): readonly string[] => [
    ...new Set(dataset.vocabulary.filter((row) => row.column === column).map((row) => row.group ?? "")),
    "NOT_STATED",
  ];
  const filters = fc.record(
    {
      certainties: some(["stated", "inferred"]),
      access: some(["full-text", "abstract", "excerpt", "secondary-or-notice"]),
      regions: some(groups("region")),
      evidenceTypes: some(groups("evidence_type")),
      populations: some(groups("population")),
      exploitationForms: some(groups("exploitation_form")),
      excludeWorks: some([...dataset.works.keys()]),
      publishedFrom: fc.integer({ min: 1995, max: 2012 }),
      publishedTo: fc.integer({ min: 2012, max: 2026 }),
      includeUndated: fc.boolean(),
      includeGroupings: fc.boolean(),
      minWorks: fc.integer({ min: 0, max: 2 }),
    },
    { requiredKeys: [] },
  );
  await fc.assert(
    fc.asyncProperty(filters, async (filter) => {
      expect(await seen(filter as OracleFilter)).toEqual(expected(filter as OracleFilter));
    }),
    { seed: 7, numRuns: 30 },
  );
});

test("the links stored at the import are those that all claims make when they are derived anew", async () => {
  const everything = { includeGroupings: true };
  const derived = await seen({ ...everything, certainties: ["stated", "inferred"] });
  expect(await seen(everything)).toEqual(derived);
  expect(derived.links).toHaveLength(542);
});

describe("the facets of a filter equal the reference, each with its own choice lifted", () => {
  const FACET_QUERY = `query ($filter: NetworkFilter) {
    facets(filter: $filter) { all { field counted buckets { value count label parent } } }
  }`;
  type SeenFacet = Readonly<{
    field: string;
    buckets: readonly Readonly<{ value: string; count: number; label: string }>[];
  }>;

  test.each(FILTERS.map((filter) => [JSON.stringify(filter), filter] as const))("%s", async (_, filter) => {
    const { facets } = await asking.ask<{ facets: { all: readonly SeenFacet[] } }>(FACET_QUERY, {
      filter: apiFilter(filter),
    });
    expect(facets.all.map(({ field }) => field)).toEqual(FACETS);
    for (const { field, buckets } of facets.all) {
      const counts = buckets.filter(({ count }) => count > 0).map(({ value, count }) => [value, count] as const);
      expect(Object.fromEntries(counts), field).toEqual(facetOf(dataset, field, filter));
      expect(new Set(buckets.map(({ value }) => value)).size).toBe(buckets.length);
      for (const { label } of buckets) expect(label).not.toBe("");
    }
  });
});

describe("what lies around a factor equals the reference", () => {
  const AROUND = `query ($of: [ID!]!, $hops: Int, $filter: NetworkFilter) {
    neighbourhood(of: $of, hops: $hops, filter: $filter, limit: 1000) { factors { id } links { id } totalFactors totalLinks }
  }`;
  const CASES: readonly (readonly [readonly string[], number, OracleFilter])[] = [
    [["poverty"], 1, {}],
    [["poverty"], 2, { certainties: ["stated"] }],
    [["poverty"], 3, { regions: ["europe"] }],
    [["women-perpetrators"], 1, { includeGroupings: true }],
    [["women-perpetrators", "corruption"], 1, { excludeWorks: [workNamed("TRACE project")] }],
    [["root-causes"], 2, {}],
  ];

  test.each(CASES)("%j, %i steps, %j", async (of, hops, filter) => {
    const network = networkOf(dataset, filter);
    const near = within(network, of, hops);
    const between = network.links.filter(({ from, to }) => near.includes(from) && near.includes(to));
    const { neighbourhood } = await asking.ask<{ neighbourhood: SeenNetwork }>(AROUND, {
      of: of.map((id) => `factor:${id}`),
      hops,
      filter: apiFilter(filter),
    });
    expect(neighbourhood.factors.map(({ id }) => id).sort()).toEqual(near.map((id) => `factor:${id}`));
    expect(neighbourhood.links.map(({ id }) => id).sort()).toEqual(between.map(({ id }) => `link:${id}`).sort());
    expect(neighbourhood).toMatchObject({ totalFactors: near.length, totalLinks: between.length });
  });

  test.each(CASES.slice(0, 5))("neighbours of the first of %j, %i, %j", async ([of = ""], _, filter) => {
    const { neighbours } = await asking.ask<{
      neighbours: {
        totalCount: number;
        hiddenByFilter: number;
        byKind: readonly { kind: string; count: number }[];
        nodes: readonly { factor: { id: string }; links: readonly { id: string }[] }[];
      };
    }>(
      `query ($of: ID!, $filter: NetworkFilter) { neighbours(of: $of, filter: $filter, first: 100) {
        totalCount hiddenByFilter byKind { kind count } nodes { factor { id } links { id } } } }`,
      { of, filter: apiFilter(filter) },
    );
    const network = networkOf(dataset, filter);
    const around = within(network, [of], 1).filter((id) => id !== of);
    const open = filter.includeGroupings ? { includeGroupings: true } : {};
    const all = within(networkOf(dataset, open), [of], 1).filter((id) => id !== of);
    expect(neighbours.nodes.map(({ factor }) => factor.id).sort()).toEqual(around.map((id) => `factor:${id}`));
    expect(neighbours.hiddenByFilter).toBe(all.length - around.length);
    expect(neighbours.byKind.reduce((sum, { count }) => sum + count, 0)).toBe(neighbours.totalCount);
    for (const { factor, links } of neighbours.nodes)
      expect(links.map(({ id }) => id).sort()).toEqual(
        network.links
          .filter(({ from, to }) => [from, to].sort().join() === [of, factor.id.slice(7)].sort().join())
          .map(({ id }) => `link:${id}`)
          .sort(),
      );
  });
});

describe("a network drawn together equals the reference", () => {
  test.each([
    ["KIND", "kind", []],
    ["DOMAIN", "domain", []],
    ["LEVEL", "level", []],
    ["DOMAIN", "domain", ["SOCIAL", "LEGAL"]],
  ] as const)("by %s, with %s in parts: %j", async (by, property, split: readonly string[]) => {
    const filter: OracleFilter = { certainties: ["stated"] };
    const { aggregate } = await asking.ask<{
      aggregate: {
        groups: readonly { id: string; factorCount: number }[];
        links: readonly { from: string; to: string; linkCount: number; workCount: number; signs: readonly unknown[] }[];
      };
    }>(
      `query ($by: AggregateBy!, $filter: NetworkFilter, $split: [ID!]!) { aggregate(by: $by, filter: $filter, split: $split) {
        groups { id factorCount } links { from to linkCount workCount signs { sign links } } } }`,
      { by, filter: apiFilter(filter), split },
    );
    const { links, factors } = networkOf(dataset, filter);
    const groupOf = (id: string): string => {
      const group = enumName(dataset.factors.get(id)?.[property] ?? "");
      return split.includes(group) ? `${group}/${enumName(dataset.factors.get(id)?.kind ?? "")}` : group;
    };
    for (const { id, factorCount } of aggregate.groups)
      expect(factorCount, id).toBe([...factors.keys()].filter((factor) => groupOf(factor) === id).length);
    expect(aggregate.groups.reduce((sum, { factorCount }) => sum + factorCount, 0)).toBe(factors.size);
    const pairs = links.map((link) => {
      const ends = [groupOf(link.from), groupOf(link.to)];
      return { link, pair: (link.family === "association" ? ends.sort() : ends).join(" ") };
    });
    expect(aggregate.links.length).toBe(new Set(pairs.map(({ pair }) => pair)).size);
    for (const bundle of aggregate.links) {
      const own = pairs.filter(({ pair }) => pair === `${bundle.from} ${bundle.to}`).map(({ link }) => link);
      expect(bundle.linkCount).toBe(own.length);
      expect(bundle.workCount).toBe(new Set(own.flatMap(({ works }) => works)).size);
    }
  });
});
