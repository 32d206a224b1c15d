/** Filters of the lists of factors, claims and sources leave exactly what a plain look through the files leaves. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { BUILT_IN } from "../support/connect.ts";
import {
  countsOfFactor,
  type OracleClaim,
  type OracleFactor,
  type OracleSource,
  readOracle,
  sorted,
} from "../support/oracle.ts";
import { factorsOnSide, preventionLevelOf } from "../support/oracle-factors.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { walk } from "../support/walk.ts";

let server: TestServer;
const oracle = readOracle(BUILT_IN);
const [work = "", otherWork = ""] = sorted(oracle.claims.map((claim) => claim.work));

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

const left = async (list: string, filter: string): Promise<readonly string[]> => {
  const { nodes, totalCounts } = await walk<{ id: string }>(server, {
    list,
    args: `filter: {${filter}},`,
    selection: "id",
  });
  expect(totalCounts.every((count) => count === nodes.length)).toBe(true);
  return sorted(nodes.map(({ id }) => id.slice(id.indexOf(":") + 1)));
};

const CLAIMS: readonly (readonly [string, (claim: OracleClaim) => boolean])[] = [
  ["certainties: [INFERRED]", ({ certainty }) => certainty === "inferred"],
  ["certainties: [STATED, INFERRED]", () => true],
  ["relations: [MITIGATES, CO_OCCURS]", ({ relation }) => relation === "mitigates" || relation === "co-occurs"],
  ["families: [STRUCTURE, TARGETING]", ({ family }) => family === "structure" || family === "targeting"],
  ["polarities: [MINUS]", ({ polarity }) => polarity === "-"],
  ["polarities: [NONE, PLUS]", ({ polarity }) => polarity !== "-"],
  ["contested: true", ({ contested }) => contested],
  ["contested: false", ({ contested }) => !contested],
  ["access: [FULL_TEXT, SECONDARY_OR_NOTICE]", ({ access }) => /full-text|secondary/.test(access)],
  ['regions: ["europe"]', ({ groups }) => groups.region.includes("europe")],
  ['regions: ["bulgaria", "romania"]', ({ groups }) => groups.region.some((one) => /^(bulgaria|romania)$/.test(one))],
  ['regions: ["NOT_STATED"]', ({ groups }) => groups.region.includes("NOT_STATED")],
  ['populations: ["convicted-women"]', ({ groups }) => groups.population.includes("convicted-women")],
  ['exploitationForms: ["sexual"]', ({ groups }) => groups.exploitation_form.includes("sexual")],
  [
    'evidenceTypes: ["NOT_STATED"], regions: ["europe"]',
    ({ groups }) => groups.evidence_type.includes("NOT_STATED") && groups.region.includes("europe"),
  ],
  ["publishedFrom: 2010, publishedTo: 2015", ({ year }) => year === null || (year >= 2010 && year <= 2015)],
  ["publishedFrom: 2010, includeUndated: false", ({ year }) => year !== null && year >= 2010],
  ["includeUndated: false", ({ year }) => year !== null],
  ["includeUndated: true", () => true],
  [`works: ["work:${work}", "${otherWork}"]`, (claim) => claim.work === work || claim.work === otherWork],
  [`excludeWorks: ["${work}"]`, (claim) => claim.work !== work],
  [
    'sources: ["source:weatherburn-lsi-trace", "bales-2007"]',
    ({ source }) => /^(weatherburn-lsi-trace|bales-2007)$/.test(source),
  ],
  [
    'factors: ["factor:poverty", "corruption"]',
    ({ subject, object }) => [subject, object].some((id) => id === "poverty" || id === "corruption"),
  ],
  ['factors: ["nothing"]', () => false],
  [
    'factors: ["poverty"], certainties: [STATED], families: [INFLUENCE], access: [ABSTRACT]',
    (claim) =>
      [claim.subject, claim.object].includes("poverty") &&
      claim.certainty === "stated" &&
      claim.family === "influence" &&
      claim.access === "abstract",
  ],
];

test.each(CLAIMS)("claims(filter: {%s})", async (filter, passes) => {
  expect(await left("claims", filter)).toEqual(sorted(oracle.claims.filter(passes).map(({ id }) => id)));
});

describe("factors", () => {
  const perpetrator = new Set(factorsOnSide(oracle, "perpetrator"));
  const victim = new Set(factorsOnSide(oracle, "victim"));
  const FACTORS: readonly (readonly [string, (factor: OracleFactor) => boolean])[] = [
    ["kinds: [TREND, TRAFFICKER_RELATIONSHIP]", ({ kind }) => kind === "trend" || kind === "trafficker-relationship"],
    ["domains: [CRIMINAL_INDUSTRY]", ({ domain }) => domain === "criminal-industry"],
    ["levels: [INTERNAL]", ({ level }) => level === "internal"],
    ["sides: [PERPETRATOR]", ({ id }) => perpetrator.has(id)],
    ["sides: [BOTH]", ({ id }) => perpetrator.has(id) && victim.has(id)],
    ["sides: [VICTIM, PERPETRATOR]", ({ id }) => perpetrator.has(id) || victim.has(id)],
    ["includeGroupings: false", ({ grouping }) => !grouping],
    ["includeGroupings: true", () => true],
    ["minWorks: 5", ({ id }) => countsOfFactor(oracle.claims, id).workCount >= 5],
    ["minWorks: 0", () => true],
    ['factors: ["factor:poverty", "corruption", "nothing"]', ({ id }) => id === "poverty" || id === "corruption"],
    [
      "preventionLevels: [BOTH, INTERNAL]",
      ({ id, kind }) => kind === "intervention" && /^(both|internal)$/.test(preventionLevelOf(oracle, id)),
    ],
    [
      "kinds: [EXTERNAL_FACTOR], levels: [EXTERNAL], domains: [ECONOMIC, LEGAL]",
      ({ kind, level, domain }) =>
        kind === "external-factor" && level === "external" && (domain === "economic" || domain === "legal"),
    ],
  ];

  test.each(FACTORS)("factors(filter: {%s})", async (filter, passes) => {
    expect(await left("factors", filter)).toEqual(
      sorted([...oracle.factors.values()].filter(passes).map(({ id }) => id)),
    );
  });
});

describe("sources", () => {
  const claimed = new Set(oracle.claims.map(({ source }) => source));
  const SOURCES: readonly (readonly [string, (source: OracleSource) => boolean])[] = [
    ["access: [FULL_TEXT]", ({ access }) => access === "full-text"],
    ["withClaims: false", ({ id }) => !claimed.has(id)],
    ["withClaims: true", ({ id }) => claimed.has(id)],
    ["publishedTo: 2005", ({ year }) => year === null || year <= 2005],
    ["publishedFrom: 2020, includeUndated: false", ({ year }) => year !== null && year >= 2020],
    [`works: ["${work}"]`, (source) => source.work === work],
  ];

  test.each(SOURCES)("sources(filter: {%s})", async (filter, passes) => {
    expect(await left("sources", filter)).toEqual(
      sorted([...oracle.sources.values()].filter(passes).map(({ id }) => id)),
    );
  });
});
