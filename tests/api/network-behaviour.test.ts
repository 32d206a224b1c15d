/** How networks behave at their edges: limits, cursors, refusals and addresses of exports. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createFilterParser } from "../../server/src/graphql/filter-json.ts";
import { createQueries } from "../../server/src/queries/queries.ts";
import { type Asking, startAsking } from "../support/asking.ts";
import { connect } from "../support/connect.ts";

let asking: Asking;
beforeAll(async () => {
  asking = await startAsking();
});
afterAll(() => asking.stop());

type Ends = Readonly<{ id: string; from: { id: string }; to: { id: string } }>;
type SeenNetwork = Readonly<{
  factors: readonly { id: string; workCount: number }[];
  links: readonly Ends[];
  totalFactors: number;
  totalLinks: number;
  truncated: boolean;
  sentence: string;
  exportUrl: string;
  dataVersion: string;
}>;

const FIELDS = `factors { id workCount } links { id from { id } to { id } }
  totalFactors totalLinks truncated sentence exportUrl dataVersion`;
const ask = async (call: string): Promise<SeenNetwork> =>
  (await asking.ask<{ found: SeenNetwork }>(`{ found: ${call} { ${FIELDS} } }`)).found;

describe("a limit", () => {
  test("shows the best supported factors and all links between them, with the true totals", async () => {
    const [whole, cut] = [await ask("network"), await ask("network(limit: 40)")];
    expect(cut.factors).toEqual(whole.factors.slice(0, 40));
    const shown = new Set(cut.factors.map(({ id }) => id));
    expect(cut.links).toEqual(whole.links.filter(({ from, to }) => shown.has(from.id) && shown.has(to.id)));
    expect(cut).toMatchObject({ totalFactors: 191, totalLinks: 494, truncated: true });
    expect(cut.sentence).toBe(
      "191 factors and 494 links: all claims, without groupings. " +
        `Only the 40 best supported factors are shown, with ${cut.links.length} links between them.`,
    );
    expect(whole.truncated).toBe(false);
    expect(whole.sentence).toBe("191 factors and 494 links: all claims, without groupings.");
  });

  test("of a neighbourhood keeps what is nearest", async () => {
    const near = await ask('neighbourhood(of: ["poverty"], hops: 1)');
    const cut = await ask(`neighbourhood(of: ["poverty"], hops: 2, limit: ${near.factors.length})`);
    expect(cut.factors.map(({ id }) => id).sort()).toEqual(near.factors.map(({ id }) => id).sort());
    expect(cut.factors[0]?.id).toBe("factor:poverty");
    expect(cut.truncated).toBe(true);
    expect(cut.sentence).toContain("within 2 steps of ‘Poverty’");
    expect(cut.sentence).toContain(`Only the ${near.factors.length} nearest factors are shown`);
  });
});

describe("the address of the export leads to exactly what is shown", () => {
  const parse = createFilterParser();

  test.each([
    "network",
    "network(limit: 40)",
    'network(limit: 7, filter: { regions: ["europe"], certainties: [STATED] })',
    'neighbourhood(of: ["poverty", "corruption"])',
    'neighbourhood(of: ["root-causes"])',
    'neighbourhood(of: ["women-perpetrators"], hops: 2, filter: { includeGroupings: true, signs: [POSITIVE] })',
  ])("%s", async (call) => {
    const shown = await ask(call);
    const { pathname, searchParams } = new URL(shown.exportUrl, "http://localhost");
    expect(pathname).toBe("/export/network.json");
    const filter = parse(searchParams.get("filter") ?? "");
    const { database, close } = connect(inject("database"));
    try {
      const exported = await createQueries(database).readNetwork({ filter }, { requestId: "test" });
      expect(exported.factors.map(({ id }) => `factor:${id}`).sort()).toEqual(shown.factors.map(({ id }) => id).sort());
      expect(exported.links.map(({ id }) => `link:${id}`).sort()).toEqual(shown.links.map(({ id }) => id).sort());
    } finally {
      await close();
    }
  });
});

describe("factors carry the counts of the network that they are reached through", () => {
  test("and the ends of its links carry the same", async () => {
    const { network, factor } = await asking.ask<{
      network: {
        factors: { id: string; workCount: number; claimCount: number }[];
        links: { from: { id: string; workCount: number; claimCount: number } }[];
      };
      factor: { workCount: number };
    }>(
      `{ network(filter: { regions: ["europe"] }) { factors { id workCount claimCount } links { from { id workCount claimCount } } }
         factor(id: "human-trafficking") { workCount } }`,
    );
    const counts = new Map(network.factors.map((one) => [one.id, one]));
    for (const { from } of network.links) expect(from).toEqual(counts.get(from.id));
    expect(counts.get("factor:human-trafficking")?.workCount).toBeLessThan(factor.workCount);
  });

  test("what lies under a filtered link is of the filtered link; a link by id is unfiltered", async () => {
    const LINK = "{ workCount claims { totalCount nodes { certainty } } }";
    const { links, link } = await asking.ask<{
      links: { nodes: { workCount: number; claims: { totalCount: number } }[] };
      link: { workCount: number; claims: { totalCount: number } };
    }>(
      `{ links(filter: { factors: ["corruption", "human-trafficking"], evidenceTypes: ["regression"], families: [INFLUENCE] }) { nodes ${LINK} }
         link(id: "corruption~human-trafficking~influence") ${LINK} }`,
    );
    expect(links.nodes[0]).toMatchObject({ workCount: 1, claims: { totalCount: 1 } });
    expect(link).toMatchObject({ workCount: 6, claims: { totalCount: 6 } });
  });
});

describe("lists of links go on behind a cursor", () => {
  const PAGE = `query ($first: Int, $after: Cursor, $filter: NetworkFilter, $orderBy: LinkOrder) {
    links(first: $first, after: $after, filter: $filter, orderBy: $orderBy) {
      nodes { id } edges { cursor node { id } } pageInfo { hasNextPage endCursor } totalCount } }`;
  type Page = {
    links: {
      nodes: { id: string }[];
      edges: { cursor: string; node: { id: string } }[];
      pageInfo: { hasNextPage: boolean; endCursor: string | null };
      totalCount: number;
    };
  };

  test.each([undefined, { field: "LATEST_YEAR" }, { field: "ID", direction: "ASC" }])(
    "every link comes once, ordered by %j",
    async (orderBy) => {
      const ids: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { links }: Page = await asking.ask<Page>(PAGE, { first: 90, after, orderBy });
        expect(links.totalCount).toBe(542);
        expect(links.edges.map(({ node }) => node)).toEqual(links.nodes);
        ids.push(...links.nodes.map(({ id }) => id));
        ({ endCursor: after, hasNextPage: more } = links.pageInfo);
      }
      expect(ids).toHaveLength(542);
      expect(new Set(ids).size).toBe(542);
    },
  );

  test("a cursor of another filter is stale", async () => {
    const { links } = await asking.ask<Page>(PAGE, { first: 1 });
    const after = links.pageInfo.endCursor;
    const [error] = await asking.refusal(PAGE, { first: 1, after, filter: { minWorks: 2 } });
    expect(error?.extensions.code).toBe("CURSOR_STALE");
  });

  test("the same holds below a factor, below a link and for neighbours", async () => {
    const step = async (after: string | null) =>
      asking.ask<{
        factor: { links: { nodes: { id: string }[]; pageInfo: { endCursor: string } } };
      }>(
        `query ($after: Cursor) { factor(id: "poverty") { links(first: 2, after: $after) { nodes { id } pageInfo { endCursor } } } }`,
        { after },
      );
    const first = (await step(null)).factor.links;
    const second = (await step(first.pageInfo.endCursor)).factor.links;
    expect(new Set([...first.nodes, ...second.nodes].map(({ id }) => id)).size).toBe(4);
    const { neighbours, link } = await asking.ask<{
      neighbours: { pageInfo: { endCursor: string } };
      link: { claims: { pageInfo: { endCursor: string } } };
    }>(
      `{ neighbours(of: "poverty", first: 1) { pageInfo { endCursor } }
         link(id: "corruption~human-trafficking~influence") { claims(first: 1) { pageInfo { endCursor } } } }`,
    );
    const next = await asking.ask<{ neighbours: { nodes: unknown[] }; link: { claims: { nodes: { id: string }[] } } }>(
      `query ($n: Cursor, $c: Cursor) { neighbours(of: "poverty", first: 1, after: $n) { nodes { factor { id } } }
         link(id: "corruption~human-trafficking~influence") { claims(first: 1, after: $c) { nodes { id } } } }`,
      { n: neighbours.pageInfo.endCursor, c: link.claims.pageInfo.endCursor },
    );
    expect(next.neighbours.nodes).toHaveLength(1);
    expect(next.link.claims.nodes).toEqual([{ id: "claim:c0220" }]);
    const wrong = `query ($after: Cursor) { factor(id: "corruption") { links(first: 2, after: $after) { totalCount } } }`;
    expect((await asking.refusal(wrong, { after: first.pageInfo.endCursor }))[0]?.extensions.code).toBe("CURSOR_STALE");
  });
});

describe("what cannot be meant is refused, naming the argument", () => {
  test.each([
    ["network(limit: 0) { sentence }", "limit"],
    ["network(limit: 5001) { sentence }", "limit"],
    ["network(filter: { kinds: [] }) { sentence }", "filter.kinds"],
    ['network(filter: { regions: ["bulgari"] }) { sentence }', "filter.regions"],
    ['network(filter: { factors: ["claim:c0001"] }) { sentence }', "filter.factors"],
    ["network(filter: { minWorks: 3, maxWorks: 2 }) { sentence }", "filter.minWorks"],
    ['neighbourhood(of: ["povertyy"]) { sentence }', "of"],
    ["neighbourhood(of: []) { sentence }", "of"],
    ['neighbourhood(of: ["poverty"], hops: 0) { sentence }', "hops"],
    ['neighbourhood(of: ["poverty"], hops: 4) { sentence }', "hops"],
    ['neighbourhood(of: ["poverty"], limit: 1001) { sentence }', "limit"],
    ['neighbours(of: "povertyy") { totalCount }', "of"],
    ['neighbours(of: "work:x") { totalCount }', "of"],
    ['neighbourCounts(of: ["povertyy"]) { notShown }', "of"],
    ["neighbourCounts(of: []) { notShown }", "of"],
    ['neighbours(of: "poverty", first: 101) { totalCount }', "first"],
    ['neighbours(of: "poverty", excluding: ["source:x"]) { totalCount }', "excluding"],
    ["links(first: 0) { totalCount }", "first"],
    ["links(filter: { publishedFrom: 2020, publishedTo: 2010 }) { totalCount }", "filter.publishedFrom"],
    ['facets(filter: { populations: ["nobody"] }) { facet(field: POPULATIONS) { field } }', "filter.populations"],
    ['aggregate(filter: { text: "?" }) { sentence }', "filter.text"],
    ["aggregate(splitAbove: -1) { sentence }", "splitAbove"],
    ['aggregate { groupsOf(factors: ["work:x"]) { group } }', "factors"],
    ['factor(id: "poverty") { links(filter: { signs: [] }) { totalCount } }', "filter.signs"],
  ])("%s", async (call, argument) => {
    const [error] = await asking.refusal(`{ ${call} }`);
    expect(error?.extensions.code).toBe("BAD_USER_INPUT");
    expect(error?.extensions.details?.argument).toBe(argument);
    expect(error?.message).toContain(argument);
    expect(error?.extensions.hint).toBeTruthy();
  });

  test("with what may have been meant", async () => {
    const [group] = await asking.refusal('{ network(filter: { regions: ["bulgari"] }) { sentence } }');
    expect(group?.extensions.hint).toContain("bulgaria");
    const [factor] = await asking.refusal('{ neighbourhood(of: ["povertyy"]) { sentence } }');
    expect(factor?.extensions.hint).toContain("poverty");
  });

  test("but ids that nothing has match nothing in a filter, and nulls ask for nothing", async () => {
    expect((await ask('network(filter: { works: ["work:none"] })')).totalFactors).toBe(0);
    expect((await ask('network(filter: { factors: ["none"] })')).totalFactors).toBe(0);
    expect((await ask("network(filter: null, limit: null)")).totalFactors).toBe(191);
    const { link } = await asking.ask<{ link: null }>('{ link(id: "link:a~b~influence") { id } }');
    expect(link).toBeNull();
  });
});

describe("a grouping", () => {
  test("as the start of a neighbourhood stands alone and says why", async () => {
    const alone = await ask('neighbourhood(of: ["root-causes"])');
    expect(alone.factors.map(({ id, workCount }) => `${id} ${workCount}`)).toEqual(["factor:root-causes 0"]);
    expect(alone.sentence).toContain("is a grouping: its links are left out unless groupings are included.");
    expect(
      (await ask('neighbourhood(of: ["root-causes"], filter: { includeGroupings: true })')).totalLinks,
    ).toBeGreaterThan(0);
  });
});

test("a network drawn together is exported whole, under its filter", async () => {
  const { aggregate, network } = await asking.ask<Record<"aggregate" | "network", { exportUrl: string }>>(
    "{ aggregate(filter: { minWorks: 2 }) { exportUrl } network(filter: { minWorks: 2 }, limit: 1000) { exportUrl } }",
  );
  expect(aggregate.exportUrl).toBe(network.exportUrl);
});

describe("clusters", () => {
  test("hold every factor once and are the same each time", async () => {
    const CLUSTERS =
      "{ aggregate(by: CLUSTER) { groups { id label factorCount topFactors { id } } links { from to linkCount } sentence } }";
    type Seen = {
      aggregate: { groups: { id: string; factorCount: number }[]; links: { linkCount: number }[]; sentence: string };
    };
    const [one, two] = [await asking.ask<Seen>(CLUSTERS), await asking.ask<Seen>(CLUSTERS)];
    expect(two).toEqual(one);
    const { groups, links, sentence } = one.aggregate;
    expect(groups.reduce((sum, { factorCount }) => sum + factorCount, 0)).toBe(191);
    expect(links.reduce((sum, { linkCount }) => sum + linkCount, 0)).toBe(494);
    expect(groups.length).toBeGreaterThan(3);
    expect(groups.map(({ id }) => id)).toEqual(groups.map((_, index) => `cluster-${index + 1}`));
    expect(sentence).toBe(
      `191 factors and 494 links, drawn together into ${groups.length} clusters: all claims, without groupings.`,
    );
  });
});
