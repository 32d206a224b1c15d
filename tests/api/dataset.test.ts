/** What the dataset says of itself, against the files it was imported from. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { BUILT_IN } from "../support/connect.ts";
import { linksOf, readOracle, sorted, withoutGroupings } from "../support/oracle.ts";
import { factorsOnSide } from "../support/oracle-factors.ts";
import { dataVersionOf, readCells } from "../support/oracle-files.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
const oracle = readOracle(BUILT_IN);

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

describe("dataset", () => {
  test("answers its version and counts", async () => {
    const { data } = await server.query<{ dataset: { version: string; counts: unknown } }>(
      "{ dataset { version counts { factors claims sources works } } }",
    );
    expect(data.dataset.counts).toEqual({ factors: 204, claims: 705, sources: 194, works: 163 });
    expect(data.dataset.version).toBe(dataVersionOf(BUILT_IN));
  });

  test("counts everything as the files do", async () => {
    const { data } = await server.query<{ dataset: { counts: unknown } }>(
      "{ dataset { counts { factors groupings claims statedClaims sources works links linksOnOneWork counterparts } } }",
    );
    const links = linksOf(oracle.claims);
    expect(data.dataset.counts).toEqual({
      factors: oracle.factors.size,
      groupings: [...oracle.factors.values()].filter(({ grouping }) => grouping).length,
      claims: oracle.claims.length,
      statedClaims: oracle.claims.filter(({ certainty }) => certainty === "stated").length,
      sources: oracle.sources.size,
      works: oracle.works.size,
      links: links.length,
      linksOnOneWork: links.filter(({ works }) => works.length === 1).length,
      counterparts: oracle.counterparts.length,
    });
    expect(links).toHaveLength(542);
  });

  test("says title, licence, citation and when it was imported", async () => {
    const { data } = await server.query<{ dataset: Record<string, string> }>(
      "{ dataset { id title description license citation publisher importedAt } }",
    );
    expect(data.dataset).toMatchObject({
      id: "trace-factor-network",
      title: "Factor Atlas: TRACE factor network of human trafficking",
      license: "CC-BY-4.0",
      publisher: "Factor Atlas contributors",
    });
    expect(data.dataset.importedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
  });

  test("says how deeply sources and claims were read, best reading first", async () => {
    const { data } = await server.query<{ dataset: { readingDepth: unknown } }>(
      "{ dataset { readingDepth { access sources claims } } }",
    );
    expect(data.dataset.readingDepth).toEqual([
      { access: "FULL_TEXT", sources: 8, claims: 104 },
      { access: "ABSTRACT", sources: 94, claims: 264 },
      { access: "EXCERPT", sources: 66, claims: 253 },
      { access: "SECONDARY_OR_NOTICE", sources: 26, claims: 84 },
    ]);
  });

  test("says three sentences whose numbers are those of the files", async () => {
    const { data } = await server.query<{ dataset: { findings: readonly string[] } }>("{ dataset { findings } }");
    const links = withoutGroupings(oracle, linksOf(oracle.claims));
    const increasing = links.filter(
      ({ to, family, sign }) => to === "trafficking-perpetration" && family === "influence" && sign === "positive",
    );
    const victims = new Set(factorsOnSide(oracle, "victim"));
    const both = factorsOnSide(oracle, "perpetrator").filter((id) => victims.has(id)).length;
    const oneWork = (own: typeof links): number => own.filter(({ works }) => works.length === 1).length;
    const full = [...oracle.sources.values()].filter(({ access }) => access === "full-text").length;
    expect(data.dataset.findings).toEqual([
      `${increasing.length} factors are claimed to increase perpetration; ${oneWork(increasing)} of them on one work alone. No typical perpetrator exists.`,
      `${both} factors lie on both the perpetrator and the victim side; ${oracle.counterparts.length} pairs name one condition on each side. Similar background is not sameness, and not excuse.`,
      `${full} of ${oracle.sources.size} sources were read in full; ${oneWork(links)} of ${links.length} links rest on one work.`,
    ]);
    const numbers = data.dataset.findings.map((sentence) => sentence.match(/\d+/g)?.map(Number));
    expect(numbers).toEqual([
      [17, 8],
      [8, 14],
      [8, 194, 393, 494],
    ]);
  });

  test("gives the vocabulary with every wording of the files, and one field when asked", async () => {
    type Group = { id: string; field: string; label: string; parent: string | null; wordings: readonly string[] };
    const { data } = await server.query<{
      all: { vocabulary: readonly Group[] };
      one: { vocabulary: readonly Group[] };
    }>(
      `{ all: dataset { vocabulary { id field label parent wordings } }
         one: dataset { vocabulary(field: EVIDENCE_TYPE) { id field } } }`,
    );
    const rows = readCells(BUILT_IN, "vocabulary.csv");
    const groupOf = (row: Readonly<Record<string, string>>): string => `${row.column?.toUpperCase()} ${row.group}`;
    expect(sorted(data.all.vocabulary.map(({ field, id }) => `${field} ${id}`))).toEqual(sorted(rows.map(groupOf)));
    for (const { field, id, label, parent, wordings } of data.all.vocabulary) {
      const own = rows.filter((row) => groupOf(row) === `${field} ${id}`);
      expect(wordings).toEqual(sorted(own.flatMap(({ value }) => (value ? [value] : []))));
      expect(own.every((row) => row.label === label && (row.parent || null) === parent)).toBe(true);
    }
    expect(data.one.vocabulary.length).toBeGreaterThan(0);
    expect(data.one.vocabulary.every(({ field }) => field === "EVIDENCE_TYPE")).toBe(true);
  });
});
