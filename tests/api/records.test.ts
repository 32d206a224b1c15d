/** Every record of the dataset, cell by cell, and whatever has no record. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { BUILT_IN } from "../support/connect.ts";
import { countsOfFactor, linkIdOf, readOracle, sorted } from "../support/oracle.ts";
import { preventionLevelOf, reachOf } from "../support/oracle-factors.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { walk } from "../support/walk.ts";

let server: TestServer;
const oracle = readOracle(BUILT_IN);
const api = (word: string): string => word.toUpperCase().replaceAll("-", "_");
const POLARITIES: Readonly<Record<string, string>> = { "+": "PLUS", "-": "MINUS", "0": "NONE" };
const orNull = (cell: string | undefined): string | null => cell || null;

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

describe("lists", () => {
  test("all 705 claims come once each, with every cell of the file", async () => {
    const { nodes, totalCounts } = await walk<Record<string, unknown>>(server, {
      list: "claims",
      selection: `id statement locator relation polarity certainty region period exploitationForm population evidenceType
        shape result contested perspective subject { id } object { id } source { id } link { id }`,
    });
    expect(totalCounts.every((count) => count === 705)).toBe(true);
    expect(nodes.map(({ id }) => id)).toEqual(sorted(nodes.map(({ id }) => String(id))));
    const expected = oracle.claims.map((claim) => ({
      id: `claim:${claim.id}`,
      statement: claim.cells.statement,
      locator: claim.cells.locator,
      relation: api(claim.relation),
      polarity: POLARITIES[claim.polarity],
      certainty: api(claim.certainty),
      region: orNull(claim.cells.region),
      period: orNull(claim.cells.period),
      exploitationForm: orNull(claim.cells.exploitation_form),
      population: orNull(claim.cells.population),
      evidenceType: orNull(claim.cells.evidence_type),
      shape: orNull(claim.cells.shape),
      result: orNull(claim.cells.result),
      contested: claim.contested,
      perspective: orNull(claim.cells.perspective),
      subject: { id: `factor:${claim.subject}` },
      object: { id: `factor:${claim.object}` },
      source: { id: `source:${claim.source}` },
      link: { id: `link:${linkIdOf(claim)}` },
    }));
    expect(nodes).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test("all 204 factors come with their counts, best supported first", async () => {
    const { nodes } = await walk<{ id: string; workCount: number }>(server, {
      list: "factors",
      selection: "id name description kind domain level grouping claimCount workCount",
    });
    const expected = [...oracle.factors.values()].map(({ id, name, description, kind, domain, level, grouping }) => ({
      ...{ id: `factor:${id}`, name, description: orNull(description), grouping },
      ...{ kind: api(kind), domain: api(domain), level: api(level) },
      ...countsOfFactor(oracle.claims, id),
    }));
    expect(nodes).toEqual(expected.sort((a, b) => b.workCount - a.workCount || (a.id < b.id ? -1 : 1)));
  });

  test("all 194 sources come with their works", async () => {
    const { nodes } = await walk(server, {
      list: "sources",
      selection: "id title authors publisher year type access url note claimCount work { id name sources { id } }",
    });
    const sources = [...oracle.sources.values()];
    const expected = sources.map(({ id, year, access, work, cells }) => ({
      ...{ id: `source:${id}`, title: cells.title, year, access: api(access) },
      ...{ authors: orNull(cells.authors), publisher: orNull(cells.publisher), type: orNull(cells.type) },
      ...{ url: orNull(cells.url), note: orNull(cells.note) },
      claimCount: oracle.claims.filter(({ source }) => source === id).length,
      work: {
        id: `work:${work}`,
        name: oracle.works.get(work),
        sources: sorted(sources.filter((one) => one.work === work).map((one) => one.id)).map((one) => ({
          id: `source:${one}`,
        })),
      },
    }));
    expect(nodes).toEqual(expected.sort((a, b) => (a.id < b.id ? -1 : 1)));
  });

  test.each([
    ["claims", "{field: YEAR, direction: ASC}"],
    ["claims", "{field: YEAR, direction: DESC}"],
    ["claims", "{field: SOURCE, direction: DESC}"],
    ["sources", "{field: YEAR, direction: DESC}"],
    ["sources", "{field: TITLE}"],
    ["sources", "{field: CLAIM_COUNT, direction: DESC}"],
    ["factors", "{field: NAME, direction: ASC}"],
    ["factors", "{field: CLAIM_COUNT}"],
    ["factors", "{field: ID, direction: DESC}"],
  ])("%s ordered by %s come once each across pages of 9, in that order", async (list, orderBy) => {
    const selection = {
      claims: "id source { id year }",
      sources: "id title year claimCount",
      factors: "id name claimCount",
    }[list] as string;
    type Ordered = {
      id: string;
      year?: number | null;
      title?: string;
      name?: string;
      claimCount?: number;
      source?: { id: string; year: number | null };
    };
    const { nodes, pages } = await walk<Ordered>(server, { list, args: `orderBy: ${orderBy},`, selection, first: 9 });
    expect(pages).toBeGreaterThan(5);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
    expect(nodes).toHaveLength({ claims: 705, sources: 194, factors: 204 }[list] as number);
    const [, field = "", direction] = /field: (\w+)(?:, direction: (\w+))?/.exec(orderBy) ?? [];
    const isFalling = (direction ?? (list === "factors" ? "DESC" : "ASC")) === "DESC";
    const keyOf = (node: Ordered): string | number | null => {
      if (field === "YEAR") return (list === "claims" ? node.source?.year : node.year) ?? null;
      if (field === "SOURCE") return node.source?.id ?? null;
      if (field === "CLAIM_COUNT") return node.claimCount ?? null;
      return (field === "ID" ? node.id : (node.title ?? node.name ?? "").toLowerCase()) ?? null;
    };
    const compare = (a: Ordered, b: Ordered): number => {
      const [left, right] = [keyOf(a), keyOf(b)];
      if (left === right) return a.id < b.id ? -1 : 1;
      if (left === null || right === null) return left === null ? 1 : -1;
      return left < right === isFalling ? 1 : -1;
    };
    expect(nodes.map(({ id }) => id)).toEqual([...nodes].sort(compare).map(({ id }) => id));
  });
});

describe("one by id", () => {
  test("global id and bare slug give the same record", async () => {
    const { data } = await server.query<Record<string, { id: string }>>(
      `{ a: factor(id: "poverty") { id } b: factor(id: "factor:poverty") { id }
         c: claim(id: "c0006") { id } d: claim(id: "claim:c0006") { id }
         e: source(id: "weatherburn-lsi-trace") { id } f: source(id: "source:weatherburn-lsi-trace") { id }
         g: link(id: "poverty~human-trafficking~influence") { id } h: link(id: "link:poverty~human-trafficking~influence") { id } }`,
    );
    expect(data.a).toEqual({ id: "factor:poverty" });
    expect(data.a).toEqual(data.b);
    expect(data.c).toEqual(data.d);
    expect(data.e).toEqual(data.f);
    expect(data.g).toEqual(data.h);
  });

  test("an id that nothing has gives null, never an error", async () => {
    const { data, errors } = await server.query<Record<string, unknown>>(
      `{ a: factor(id: "nothing") { id } b: factor(id: "claim:c0006") { id } c: factor(id: "") { id }
         d: claim(id: "factor:poverty") { id } e: source(id: "x y") { id } f: work(id: "work:") { id }
         g: link(id: "a~b~influence") { id } h: node(id: "poverty") { id } i: node(id: "factor:") { id }
         j: node(id: "person:x") { id } k: node(id: "") { id } l: factor(id: "factor:constructor") { id } }`,
    );
    expect(errors).toEqual([]);
    expect(Object.values(data).every((value) => value === null)).toBe(true);
    expect(Object.keys(data)).toHaveLength(12);
  });

  test("nodes of all five types come in the order asked, null where nothing has the id", async () => {
    const [work] = oracle.works.keys();
    const ids = [
      `work:${work}`,
      "link:corruption~human-trafficking~influence",
      "nothing",
      "claim:c0016",
      "factor:poverty",
      "source:ti-2011-corruption",
      "claim:c0016",
    ];
    const { data } = await server.query<{ nodes: readonly unknown[] }>(
      `query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id ... on Factor { name } ... on Link { claimCount }
        ... on Claim { locator } ... on Source { access } ... on Work { name } } }`,
      { ids },
    );
    expect(data.nodes).toEqual([
      { __typename: "Work", id: `work:${work}`, name: oracle.works.get(work ?? "") },
      { __typename: "Link", id: ids[1], claimCount: 6 },
      null,
      { __typename: "Claim", id: "claim:c0016", locator: "P1" },
      { __typename: "Factor", id: "factor:poverty", name: "Poverty" },
      { __typename: "Source", id: "source:ti-2011-corruption", access: "EXCERPT" },
      { __typename: "Claim", id: "claim:c0016", locator: "P1" },
    ]);
  });
});

describe("what belongs to a record", () => {
  test("claims of a factor and of a source come in pages, none missing", async () => {
    type Claims = {
      claims: { totalCount: number; nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
    };
    const ask = async (after: string | null) =>
      (
        await server.query<{ factor: Claims; source: Claims }>(
          `query ($after: Cursor) { factor(id: "human-trafficking") { claims(first: 50, after: $after)
            { totalCount nodes { id } pageInfo { hasNextPage endCursor } } } }`,
          { after },
        )
      ).data.factor.claims;
    const found: string[] = [];
    for (let page = await ask(null); ; page = await ask(page.pageInfo.endCursor)) {
      found.push(...page.nodes.map(({ id }) => id));
      expect(page.totalCount).toBe(countsOfFactor(oracle.claims, "human-trafficking").claimCount);
      if (!page.pageInfo.hasNextPage) break;
    }
    const touching = oracle.claims.filter((c) => c.subject === "human-trafficking" || c.object === "human-trafficking");
    expect(found).toEqual(sorted(touching.map(({ id }) => `claim:${id}`)));

    const { data } = await server.query<{ source: Claims }>(
      `{ source(id: "weatherburn-lsi-trace") { claims(first: 100) { totalCount nodes { id } } } }`,
    );
    const own = oracle.claims.filter(({ source }) => source === "weatherburn-lsi-trace");
    expect(data.source.claims.nodes.map(({ id }) => id)).toEqual(sorted(own.map(({ id }) => `claim:${id}`)));
    expect(data.source.claims.totalCount).toBe(own.length);
  });

  test("a factor knows what it is part of and what is part of it", async () => {
    const { nodes } = await walk<{ id: string; partOf: { id: string }[]; parts: { id: string }[] }>(server, {
      list: "factors",
      selection: "id partOf { id } parts { id }",
    });
    const structure = oracle.claims.filter(({ family }) => family === "structure");
    for (const { id, partOf, parts } of nodes) {
      const wholes = structure
        .filter(({ subject }) => `factor:${subject}` === id)
        .map(({ object }) => `factor:${object}`);
      const below = structure
        .filter(({ object }) => `factor:${object}` === id)
        .map(({ subject }) => `factor:${subject}`);
      expect(partOf.map((one) => one.id)).toEqual(sorted(wholes));
      expect(parts.map((one) => one.id)).toEqual(sorted(below));
    }
  });

  test("reach and level of prevention are those of interventions, and null for others", async () => {
    type Reaching = {
      id: string;
      kind: string;
      preventionLevel: string | null;
      reach: { factor: { id: string }; through: { id: string } | null }[] | null;
    };
    const { nodes } = await walk<Reaching>(server, {
      list: "factors",
      selection: "id kind preventionLevel reach { factor { id } through { id } }",
    });
    for (const { id, kind, preventionLevel, reach } of nodes) {
      const slug = id.replace("factor:", "");
      if (kind !== "INTERVENTION") expect([preventionLevel, reach]).toEqual([null, null]);
      else {
        expect(preventionLevel).toBe(api(preventionLevelOf(oracle, slug)));
        const expected = [...reachOf(oracle, slug)].map(([factor, through]) => ({
          factor: { id: `factor:${factor}` },
          through: through === null ? null : { id: `factor:${through}` },
        }));
        expect(reach).toEqual(expected.sort((a, b) => (a.factor.id < b.factor.id ? -1 : 1)));
      }
    }
  });

  test("counterparts come with both ends and their basis, and each end knows its pairs", async () => {
    type Pair = {
      perpetratorFactor: { id: string; counterparts: unknown[] };
      victimFactor: { id: string; counterparts: unknown[] };
      basis: { id: string } | null;
      certainty: string;
      note: string;
    };
    const { data } = await server.query<{ counterparts: readonly Pair[] }>(
      `{ counterparts { perpetratorFactor { id counterparts { note } } victimFactor { id counterparts { note } } basis { id } certainty note } }`,
    );
    const expected = oracle.counterparts.map(({ perpetrator, victim, cells }) => ({
      ends: [`factor:${perpetrator}`, `factor:${victim}`],
      basis: cells.basis_claim ? { id: `claim:${cells.basis_claim}` } : null,
      certainty: api(cells.certainty ?? ""),
      note: orNull(cells.note),
    }));
    const shown = data.counterparts.map(({ perpetratorFactor, victimFactor, basis, certainty, note }) => ({
      ends: [perpetratorFactor.id, victimFactor.id],
      ...{ basis, certainty, note },
    }));
    const key = ({ ends }: { ends: readonly string[] }): string => ends.join(" ");
    expect(shown).toEqual(expected.sort((a, b) => (key(a) < key(b) ? -1 : 1)));
    const pairsOf = (id: string): number => expected.filter(({ ends }) => ends.includes(id)).length;
    for (const { perpetratorFactor, victimFactor } of data.counterparts)
      for (const end of [perpetratorFactor, victimFactor]) expect(end.counterparts).toHaveLength(pairsOf(end.id));
  });
});
