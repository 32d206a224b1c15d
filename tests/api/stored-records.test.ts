/** Records come from memory where the dataset is small enough, else from statements: with the same answers, to the letter. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type {
  ClaimFilter,
  FactorFilter,
  NetworkFilter,
  SourceFilter,
} from "../../server/src/domain/filter/network-filter.ts";
import { cursorsOf, endCursorOf, type Page } from "../../server/src/queries/page.ts";
import { createQueries, type Queries } from "../../server/src/queries/queries.ts";
import { seededRandom } from "../bench/support/random.ts";
import { type Connection, connect } from "../support/connect.ts";

const asker = { requestId: "test" };
/** One claim less than the dataset has: it is not kept, but nearly any choice of its claims is. */
const TOO_LARGE = 704;

let connection: Connection;
let kept: Queries;
let stored: Queries;
let dataVersion: string;
/** Values of every field that a filter may name, from the dataset, one that is nowhere among them. */
let values: Readonly<Record<string, readonly string[]>>;

beforeAll(async () => {
  connection = connect(inject("database"));
  kept = createQueries(connection.database);
  stored = createQueries(connection.database, TOO_LARGE);
  dataVersion = await kept.readDataVersion(asker);
  const column = async (cypher: string): Promise<readonly string[]> =>
    (await connection.ask(`${cypher} AS value ORDER BY value`)).map(({ value }) => String(value));
  const groups = (field: string) => column(`MATCH (t:VocabularyTerm {field: '${field}'}) RETURN DISTINCT t.group`);
  values = {
    factors: [...(await column("MATCH (f:Factor) RETURN f.id")), "nowhere"],
    kinds: await column("MATCH (f:Factor) RETURN DISTINCT f.kind"),
    domains: await column("MATCH (f:Factor) RETURN DISTINCT f.domain"),
    levels: await column("MATCH (f:Factor) RETURN DISTINCT f.level"),
    sides: ["perpetrator", "victim", "both"],
    preventionLevels: ["external", "internal", "both", "not-stated"],
    works: [...(await column("MATCH (w:Work) RETURN w.id")), "nowhere"],
    sources: [...(await column("MATCH (s:Source) RETURN s.id")), "nowhere"],
    access: ["full-text", "abstract", "excerpt", "secondary-or-notice"],
    certainties: ["stated", "inferred"],
    relations: await column("MATCH (c:Claim) RETURN DISTINCT c.relation"),
    families: ["influence", "association", "structure", "targeting"],
    polarities: ["+", "-", "0"],
    evidenceTypes: [...(await groups("evidence_type")), "NOT_STATED"],
    regions: [...(await groups("region")), "NOT_STATED"],
    populations: [...(await groups("population")), "NOT_STATED"],
    exploitationForms: [...(await groups("exploitation_form")), "NOT_STATED"],
    text: ["poverty", "trafficking wom", "état", "no", "UK 2", "…", "labour migration"],
    claims: [...(await column("MATCH (c:Claim) RETURN c.id")), "nowhere"],
  };
});
afterAll(() => connection.close());

/** Draws from the values, the same every time. */
const drawing = (seed: number) => {
  const next = seededRandom(seed);
  const pick = <T>(from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const some = (field: string): readonly string[] => {
    const from = values[field] ?? [];
    // Long lists, so that something is left, and short ones.
    const many = next() < 0.5 ? 1 : Math.max(2, Math.floor(from.length / 3));
    return [...new Set(Array.from({ length: many }, () => pick(from)))];
  };
  const maybe = <T>(value: () => T, chance = 0.25): T | undefined => (next() < chance ? value() : undefined);
  const year = (): number => 1995 + Math.floor(next() * 28);
  const given = (fields: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> =>
    Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const lists = (fields: readonly string[], chance?: number) =>
    Object.fromEntries(fields.map((field) => [field, maybe(() => some(field), chance)]));
  const years = () => ({
    publishedFrom: maybe(year),
    publishedTo: maybe(year),
    includeUndated: maybe(() => next() < 0.5),
  });
  return { pick, some, maybe, given, lists, years, next };
};

const CLAIM_LISTS = [
  ...["certainties", "evidenceTypes", "regions", "populations", "exploitationForms"],
  ...["works", "excludeWorks", "sources", "access"],
];
const DIRECTIONS = ["ASC", "DESC"] as const;

/** Two pages of what `list` gives, and the code where it is refused. */
const walked = async <T>(list: (after: string | undefined) => Promise<Page<T>>): Promise<unknown> => {
  const first = await list(undefined);
  const after = endCursorOf(first);
  return [first, cursorsOf(first), after === null ? null : await list(after)];
};

const expectSame = async (ask: (queries: Queries) => Promise<unknown>, what: unknown): Promise<void> => {
  expect(await ask(kept), JSON.stringify(what)).toEqual(await ask(stored));
};

const SEEDS = Array.from({ length: 7 }, (_, seed) => seed + 1);

describe("a list from memory and the same list from a statement", () => {
  test("hold the same factors, whatever the filter and the order", async () => {
    for (const seed of SEEDS) {
      const { pick, maybe, given, lists, next } = drawing(seed);
      const filter = given({
        ...lists(["factors", "kinds", "domains", "levels", "sides", "preventionLevels"]),
        includeGroupings: maybe(() => next() < 0.5),
        minWorks: maybe(() => Math.floor(next() * 6)),
        text: maybe(() => pick(values.text ?? [])),
      }) as FactorFilter;
      const field = pick(["WORK_COUNT", "CLAIM_COUNT", "NAME", "ID"] as const);
      const list = { filter, first: pick([1, 7, 40]), orderBy: { field, direction: pick(DIRECTIONS) }, dataVersion };
      await expectSame((queries) => walked((after) => queries.listFactors({ ...list, after }, asker)), list);
    }
  });

  test("hold the same claims, whatever the filter and the order", async () => {
    for (const seed of SEEDS) {
      const { pick, maybe, given, lists, years, next, some } = drawing(seed);
      const filter = given({
        ...lists([...CLAIM_LISTS, "relations", "families", "polarities"], 0.15),
        factors: maybe(() => some("factors")),
        excludeWorks: maybe(() => some("works")),
        ...years(),
        contested: maybe(() => next() < 0.5, 0.1),
        text: maybe(() => pick(values.text ?? [])),
      }) as ClaimFilter;
      const orderBy = maybe(
        () => ({
          field: pick(["ID", "YEAR", "SOURCE"] as const),
          direction: pick(DIRECTIONS),
        }),
        0.8,
      );
      const list = { filter, first: pick([1, 7, 40]), orderBy, dataVersion };
      await expectSame((queries) => walked((after) => queries.listClaims({ ...list, after }, asker)), list);
    }
  });

  test("hold the same sources, whatever the filter and the order", async () => {
    for (const seed of SEEDS) {
      const { pick, maybe, given, lists, years, next } = drawing(seed);
      const filter = given({
        ...lists(["works", "access"]),
        ...years(),
        withClaims: maybe(() => next() < 0.5),
        text: maybe(() => pick(values.text ?? [])),
      }) as SourceFilter;
      const field = pick(["ID", "YEAR", "TITLE", "CLAIM_COUNT"] as const);
      const list = { filter, first: pick([1, 7, 40]), orderBy: { field, direction: pick(DIRECTIONS) }, dataVersion };
      await expectSame((queries) => walked((after) => queries.listSources({ ...list, after }, asker)), list);
    }
  });

  test("hold the same of every factor and every source", async () => {
    const { factors = [], sources = [] } = values;
    for (const first of [1, 5]) {
      const page = { first, dataVersion };
      await expectSame((queries) => queries.listClaimsOfFactors({ parents: factors, ...page }, asker), page);
      await expectSame((queries) => queries.listClaimsOfSources({ parents: sources, ...page }, asker), page);
    }
    for (const parent of factors.slice(0, 12))
      await expectSame(
        (queries) =>
          walked(async (after) => {
            const pages = await queries.listClaimsOfFactors({ parents: [parent], first: 3, after, dataVersion }, asker);
            return pages[0] as Page<unknown>;
          }),
        parent,
      );
  });
});

test("records by id are the same, and so is what belongs to them", async () => {
  const inOrder = <T extends Readonly<{ id: string }>>(things: readonly T[]): readonly T[] =>
    [...things].sort((a, b) => (a.id < b.id ? -1 : 1));
  const { factors = [], sources = [], works = [], claims = [] } = values;
  await expectSame(async (queries) => inOrder(await queries.findFactors(factors, asker)), "factors");
  await expectSame(async (queries) => inOrder(await queries.findClaims(claims, asker)), "claims");
  await expectSame(async (queries) => inOrder(await queries.findSources(sources, asker)), "sources");
  await expectSame(async (queries) => inOrder(await queries.findWorks(works, asker)), "works");
  await expectSame(async (queries) => inOrder(await queries.listReach(factors, asker)), "reach");
  await expectSame(async (queries) => inOrder(await queries.listParts(factors, asker)), "parts");
  await expectSame((queries) => queries.listCounterparts(null, asker), "counterparts");
  for (let start = 0; start < factors.length; start += 9)
    await expectSame((queries) => queries.listCounterparts(factors.slice(start, start + 9), asker), start);
});

test("a choice of claims makes the same links, whether it is made in memory or by the statement", async () => {
  for (const seed of SEEDS) {
    const { maybe, given, lists, years, some } = drawing(seed);
    const chosen = { ...lists(CLAIM_LISTS), excludeWorks: maybe(() => some("works")), ...years() };
    // Without a choice nothing of a dataset that is not kept may be derived.
    const filter = given({ certainties: ["stated"], ...given(chosen), includeGroupings: true }) as NetworkFilter;
    await expectSame(async (queries) => {
      const { factors, links, sentence } = await queries.readNetwork({ filter, limit: 5_000 }, asker);
      return { factors, links, sentence: await sentence() };
    }, filter);
  }
});
