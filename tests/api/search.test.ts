/** The search as a reader uses it: unfinished words, typing errors, accents, and whatever else gets typed. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { createTextMatcher } from "../../server/src/domain/text/match-text.ts";
import { BUILT_IN } from "../support/connect.ts";
import { readOracle, sorted } from "../support/oracle.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { walk } from "../support/walk.ts";

let server: TestServer;
const oracle = readOracle(BUILT_IN);

type Found = Readonly<{ __typename: string; id: string }>;
type Highlight = Readonly<{ field: string; snippet: string; start: number; end: number }>;
type Edge = Readonly<{ cursor: string; node: Found; score: number; highlights: readonly Highlight[] }>;
type Connection = Readonly<{
  totalCount: number;
  edges: readonly Edge[];
  nodes: readonly Found[];
  pageInfo: { hasNextPage: boolean; endCursor: string };
}>;

const SEARCH = `query ($text: String!, $types: [SearchType!], $first: Int = 10, $after: Cursor) {
  search(text: $text, types: $types, first: $first, after: $after) {
    totalCount edges { cursor score node { __typename ... on Factor { id } ... on Claim { id } ... on Source { id } }
    highlights { field snippet start end } } nodes { __typename } pageInfo { hasNextPage endCursor } } }`;

const search = async (text: string, rest: Readonly<Record<string, unknown>> = {}): Promise<Connection> => {
  const { data, errors } = await server.query<{ search: Connection }>(SEARCH, { text, ...rest });
  if (errors.length > 0) throw new Error(JSON.stringify(errors));
  return data.search;
};

const ids = ({ edges }: Connection): readonly string[] => edges.map(({ node }) => node.id);

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

describe("search", () => {
  test("the factor of exactly that name comes first, and what was found is marked", async () => {
    const found = await search("poverty");
    expect(ids(found)[0]).toBe("factor:poverty");
    const [highlight] = found.edges[0]?.highlights ?? [];
    expect(highlight).toEqual({ field: "name", snippet: "Poverty", start: 0, end: 7 });
  });

  test.each([
    ["poverty", "poverty"],
    ["povert", "poverty"],
    ["pover", "poverty"],
    ["povrty", "poverty"],
    ["povrety", "poverty"],
    ["PÓVERTI", "poverty"],
    ["poverty red", "poverty-reduction"],
    ["poverty reductoin", "poverty-reduction"],
    ["corruption", "corruption"],
    ["corupt", "corruption"],
    ["corupti", "corruption"],
    ["coruption", "corruption"],
    ["corrpution", "corruption"],
    ["collusion of corupt", "corrupt-officials"],
    ["globalizaton", "globalisation"],
    ["unstabel upbrnging", "unstable-upbringing"],
    ["unstable upbri", "unstable-upbringing"],
    ["organised crime gr", "organised-crime-groups"],
    ["organisd crmie", "organised-crime-groups"],
    ["debt", "recruitment-fees-debt"],
  ])("%j finds %s first", async (text, id) => {
    expect(ids(await search(text))[0]).toBe(`factor:${id}`);
  });

  test("a mistyped beginning finds the factor before those that mention it, with the place marked", async () => {
    const found = await search("corupt", { first: 100 });
    expect(ids(found).indexOf("factor:corrupt-officials")).toBeGreaterThan(0);
    const [highlight] = found.edges[0]?.highlights ?? [];
    expect(highlight).toEqual({ field: "name", snippet: "Corruption", start: 0, end: 10 });
  });

  test.each([
    ["pov", "factor:poverty"],
    ["organised crime gr", "factor:organised-crime-groups"],
    ["weather", "source:weatherburn-lsi-trace"],
  ])("the unfinished %j finds %s", async (text, id) => {
    expect(ids(await search(text))).toContain(id);
  });

  test("accents and case make no difference, typed or not", async () => {
    const plain = ids(await search("poverty"));
    for (const text of ["PÓVERTY", "póvérty", "po\u0301verty", "POVERTY"])
      expect(ids(await search(text))).toEqual(plain);
  });

  test("all words must be there, in whatever order", async () => {
    const one = ids(await search("criminal family"));
    expect(one).toContain("factor:criminal-family-members");
    expect(sorted(ids(await search("family criminal", { first: 100 })))).toEqual(
      sorted(ids(await search("criminal family", { first: 100 }))),
    );
    expect((await search("poverty zzzzqqqq")).totalCount).toBe(0);
  });

  test("types narrow the search to what they say", async () => {
    const all = await search("trafficking", { first: 100 });
    const counts = await Promise.all(
      (["FACTOR", "CLAIM", "SOURCE"] as const).map(async (type) => {
        const found = await search("trafficking", { types: [type], first: 100 });
        expect(found.edges.every(({ node }) => node.__typename.toUpperCase() === type)).toBe(true);
        return found.totalCount;
      }),
    );
    expect(counts.every((count) => count > 0)).toBe(true);
    expect(counts.reduce((sum, count) => sum + count)).toBe(all.totalCount);
    const two = await search("trafficking", { types: ["FACTOR", "SOURCE", "FACTOR"] });
    expect(two.totalCount).toBe((counts[0] ?? 0) + (counts[2] ?? 0));
  });

  test.each(["women", "corupt", "migr"])("pages of %j give each result once, best first", async (text) => {
    const seen: Edge[] = [];
    for (let after: string | null = null; ; ) {
      const page: Connection = await search(text, { first: 3, after });
      seen.push(...page.edges);
      after = page.pageInfo.endCursor;
      if (!page.pageInfo.hasNextPage) {
        expect(seen).toHaveLength(page.totalCount);
        expect(await search(text, { first: 3, after })).toMatchObject({ totalCount: seen.length, edges: [] });
        break;
      }
    }
    expect(new Set(seen.map(({ node }) => node.id)).size).toBe(seen.length);
    expect(seen.map(({ score }) => score)).toEqual(seen.map(({ score }) => score).sort((a, b) => b - a));
    expect(seen.length).toBeGreaterThan(6);
    expect(seen.map(({ node }) => node.id)).toEqual(ids(await search(text, { first: 100 })));
  });

  test("every result shows where a word stands, in a short snippet of its own text", async () => {
    for (const text of ["women traffickers", "migration polic", "recruitment"]) {
      const { edges } = await search(text, { first: 100 });
      for (const { node, highlights } of edges) {
        expect(highlights.length, node.id).toBeGreaterThan(0);
        for (const { snippet, start, end } of highlights) {
          expect(snippet.length).toBeLessThanOrEqual(160);
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(snippet.length);
        }
      }
    }
  });

  test.each([
    ...[
      '"',
      "\\",
      "+",
      "-",
      "!",
      "(",
      ")",
      "{",
      "}",
      "[",
      "]",
      "^",
      "~",
      "*",
      "?",
      ":",
      "/",
      "&&",
      "||",
      "\u0000",
      "\n",
    ],
    ...["poverty AND", "NOT poverty", "OR OR OR", "name:poverty", "*:*", "poverty~", "poverty^99999999", "[a TO z]"],
    ...[
      "/.*/",
      "poverty\\",
      '"unclosed',
      "((((",
      "a".repeat(200),
      "🙂🙂🙂",
      "\ud800",
      "贫困",
      "‮",
      "''; MATCH (n) DETACH DELETE n",
    ],
    ...[
      Array.from({ length: 40 }, (_, index) => `wor${index}`)
        .join(" ")
        .slice(0, 200),
    ],
    ...["trafficking ".repeat(16), "abcdefgh bcdefghi cdefghij defghijk efghijkl fghijklm ghijklmn hijklmno"],
  ])("the hostile text %j gives an answer, not an error", async (text) => {
    const found = await search(text);
    expect(found.totalCount).toBeGreaterThanOrEqual(found.edges.length);
  });

  test("an operator of the index's language is read as a word", async () => {
    expect(ids(await search("name:poverty"))).toEqual(ids(await search("name poverty")));
    expect(ids(await search("poverty OR corruption"))).toEqual(ids(await search("poverty corruption")));
    expect(ids(await search("poverty corruption"))).not.toContain("factor:corruption");
    expect((await search("*")).totalCount).toBe(0);
  });

  test("an empty or endless text, no types and a bad page are refused by name", async () => {
    const argumentOf = async (variables: Readonly<Record<string, unknown>>) => {
      const { errors } = await server.query(SEARCH, variables);
      return errors.map(({ extensions: { code, details } }) => [code, details?.argument]);
    };
    expect(await argumentOf({ text: "" })).toEqual([["BAD_USER_INPUT", "text"]]);
    expect(await argumentOf({ text: "a".repeat(201) })).toEqual([["BAD_USER_INPUT", "text"]]);
    expect(await argumentOf({ text: "a", types: [] })).toEqual([["BAD_USER_INPUT", "types"]]);
    expect(await argumentOf({ text: "a", types: ["WORK"] })).toEqual([["BAD_USER_INPUT", "types[0]"]]);
    expect(await argumentOf({ text: "a", first: 101 })).toEqual([["BAD_USER_INPUT", "first"]]);
  });
});

describe("a factor is found by its name", () => {
  const LETTER = /[\p{L}\p{N}]/gu;
  const factors = [...oracle.factors.values()];
  const lettersOf = (name: string): readonly number[] => [...name.matchAll(LETTER)].map(({ index }) => index);
  const without = (name: string, at: number | undefined): string =>
    at === undefined ? name : name.slice(0, at) + name.slice(at + 1);

  /** Of every third factor, from `start` on, those that are not among the first `within` of what `ask` makes of their name. */
  const missed = async (start: number, within: number, ask: (name: string, letters: readonly number[]) => string) => {
    const misses: string[] = [];
    for (const { id, name } of factors.filter((_, index) => index % 3 === start)) {
      const text = ask(name, lettersOf(name));
      const found = ids(await search(text, { first: within }));
      if (!found.includes(`factor:${id}`)) misses.push(`${text}: ${found.join(", ")}`);
    }
    return misses;
  };

  test("first, when it is typed in full", async () => {
    expect(factors).toHaveLength(204);
    expect(await missed(0, 1, (name) => name)).toEqual([]);
  });

  test("first, when only its last letter is missing", async () => {
    expect(await missed(1, 1, (name, letters) => without(name, letters.at(-1)))).toEqual([]);
  });

  test("among the first three, when an inner letter is missing", async () => {
    const ask = (name: string, letters: readonly number[]): string =>
      letters.length < 8 ? name : without(name, letters[1 + (name.charCodeAt(0) % (letters.length - 2))]);
    expect(await missed(2, 3, ask)).toEqual([]);
  });
});

describe("the text filter of lists", () => {
  const texts = [
    ...[
      "poverty",
      "pov",
      "women roles",
      "family",
      "TRAFFICKING",
      "low-level",
      "crime org",
      "org crime",
      "e",
      "s",
      "2016",
    ],
    ...["women’s", "states'", "(", "per cent", "75", "éu", "a b", "ex-yugoslav", "u.s", "zzzz"],
  ].filter((text) => /[\p{L}\p{N}]/u.test(text));

  test.each(texts)("%j leaves what the matcher accepts, in the database as in memory", async (text) => {
    const matches = createTextMatcher(text);
    const args = `filter: { text: ${JSON.stringify(text)} },`;
    const found = async (list: string): Promise<readonly string[]> =>
      sorted((await walk<{ id: string }>(server, { list, args, selection: "id" })).nodes.map(({ id }) => id));
    expect(await found("claims")).toEqual(
      sorted(oracle.claims.filter(({ cells }) => matches(cells.statement ?? null)).map(({ id }) => `claim:${id}`)),
    );
    expect(await found("factors")).toEqual(
      sorted(
        [...oracle.factors.values()]
          .filter(({ name, description }) => matches(name, description))
          .map(({ id }) => `factor:${id}`),
      ),
    );
    expect(await found("sources")).toEqual(
      sorted(
        [...oracle.sources.values()]
          .filter(({ cells }) => matches(cells.title ?? null, cells.authors ?? null))
          .map(({ id }) => `source:${id}`),
      ),
    );
  });
});
