/** The built-in dataset as it lies in the database, against what a plain reading of its files gives. */
import { afterAll, describe, expect, inject, test } from "vitest";
import { checkDataset } from "../../server/src/import/check-dataset.ts";
import { readDatasetFiles } from "../../server/src/import/dataset-files.ts";
import { defineSchema } from "../../server/src/import/define-schema.ts";
import { BUILT_IN, connect } from "../support/connect.ts";
import { countsOfFactor, defaultNetwork, linksOf, readOracle } from "../support/oracle.ts";
import { factorsOnSide, preventionLevelOf, reachOf } from "../support/oracle-factors.ts";
import { dataVersionOf } from "../support/oracle-files.ts";

const { ask, database, close } = connect(inject("database"));
afterAll(close);

const oracle = readOracle(BUILT_IN);
const FAMILY_OF_TYPE =
  "{INFLUENCES: 'influence', ASSOCIATED_WITH: 'association', PART_OF: 'structure', TARGETS: 'targeting'}";
const LINKS = "(a:Factor)-[l:INFLUENCES|ASSOCIATED_WITH|PART_OF|TARGETS]->(b:Factor)";

const byId = <T extends Readonly<{ id: string }>>(items: readonly T[]): readonly T[] =>
  [...items].sort((a, b) => (a.id < b.id ? -1 : 1));

describe("the dataset that is live", () => {
  test("has the numbers that are published for it", async () => {
    const [row] = await ask("MATCH (d:Dataset) RETURN d {.*, json: null} AS dataset");
    expect(row?.dataset).toMatchObject({
      ...{ id: "trace-factor-network", license: "CC-BY-4.0" },
      ...{ factors: 204, groupings: 12, claims: 705, statedClaims: 628, sources: 194, works: 163 },
      ...{ links: 542, linksOnOneWork: 437, counterparts: 14 },
    });
  });

  test("has a node for each row of its files", async () => {
    const rows = await ask("MATCH (n) WHERE NOT n:View RETURN labels(n)[0] AS label, count(*) AS nodes ORDER BY label");
    expect(Object.fromEntries(rows.map(({ label, nodes }) => [label, nodes]))).toEqual({
      ...{ Claim: 705, Dataset: 1, Factor: 204, Source: 194, VocabularyTerm: oracle.vocabulary.length, Work: 163 },
    });
  });

  test("has the version that its files have", async () => {
    const [row] = await ask("MATCH (d:Dataset) RETURN d.version AS version");
    expect(row?.version).toBe(dataVersionOf(BUILT_IN));
  });

  test("passes the checks without a warning", async () => {
    expect(checkDataset(await readDatasetFiles(BUILT_IN)).found.findings).toEqual([]);
  });

  test("keeps every claim's cells, ends, source and groups", async () => {
    const rows = await ask(
      "MATCH (s:Factor)<-[:SUBJECT]-(c:Claim)-[:OBJECT]->(o:Factor) MATCH (c)-[:STATED_IN]->(d:Source)-[:REPORTS]->(w:Work) RETURN c {.*, subject: s.id, object: o.id, source: d.id, work: w.id} AS claim",
    );
    const cell = (value: string | undefined): string | undefined => value || undefined;
    expect(byId(rows.map(({ claim }) => claim as { id: string }))).toEqual(
      byId(
        oracle.claims.map(
          ({ id, subject, object, source, work, relation, family, polarity, certainty, contested, groups, cells }) => {
            const optional = {
              region: cell(cells.region),
              period: cell(cells.period),
              exploitationForm: cell(cells.exploitation_form),
              population: cell(cells.population),
              evidenceType: cell(cells.evidence_type),
              shape: cell(cells.shape),
              result: cell(cells.result),
              perspective: cell(cells.perspective),
            };
            const stated = Object.fromEntries(Object.entries(optional).filter(([, value]) => value !== undefined));
            return {
              ...{ id, subject, object, source, work, relation, family, polarity, certainty, contested, ...stated },
              ...{ statement: cells.statement, locator: cells.locator },
              regionGroups: groups.region,
              exploitationFormGroups: groups.exploitation_form,
              populationGroups: groups.population,
              evidenceTypeGroups: groups.evidence_type,
            };
          },
        ),
      ),
    );
  });

  test("keeps every source with its work, and says so where a year or an author is missing", async () => {
    const rows = await ask(
      "MATCH (s:Source)-[:REPORTS]->(w:Work) RETURN s.id AS id, s.year AS year, s.authors AS authors, s.access AS access, w.name AS work, s.claimCount AS claims ORDER BY id",
    );
    const expected = [...oracle.sources.values()].map(({ id, year, access, cells }) => ({
      ...{ id, year, access, authors: cells.authors || null, work: cells.work },
      claims: oracle.claims.filter(({ source }) => source === id).length,
    }));
    expect(rows).toEqual(byId(expected));
  });
});

describe("what is derived from the claims", () => {
  test("542 links with signs, works, years and contested marks, as a plain computation gives them", async () => {
    const rows = await ask(
      `MATCH ${LINKS} RETURN l {.*, from: a.id, to: b.id, typed: ${FAMILY_OF_TYPE}[type(l)]} AS link`,
    );
    const stored = rows.map(({ link }) => link as { id: string; family: string; typed: string });
    for (const { family, typed } of stored) expect(typed).toBe(family);
    const expected = linksOf(oracle.claims).map(({ claims, works, sources, ...link }) => {
      const known = Object.fromEntries(Object.entries(link).filter(([, value]) => value !== null));
      return {
        ...known,
        ...{ id: link.id, typed: link.family, claims, works },
        ...{ claimCount: claims.length, workCount: works.length, sourceCount: sources.length },
      };
    });
    expect(expected).toHaveLength(542);
    expect(byId(stored)).toEqual(byId(expected));
  });

  test("494 links and 191 factors are left when groupings are", async () => {
    const [row] = await ask(
      `MATCH ${LINKS} WHERE NOT a.grouping AND NOT b.grouping WITH count(l) AS links, collect(DISTINCT a) + collect(DISTINCT b) AS ends UNWIND ends AS end RETURN links, count(DISTINCT end) AS factors`,
    );
    const { links, factors } = defaultNetwork(oracle);
    expect(row).toEqual({ links: links.length, factors: factors.length });
    expect(row).toEqual({ links: 494, factors: 191 });
  });

  test("each factor's claims, works and sides", async () => {
    const rows = await ask(
      "MATCH (f:Factor) RETURN f.id AS id, f.claimCount AS claimCount, f.workCount AS workCount, f.sides AS sides ORDER BY id",
    );
    const perpetrator = factorsOnSide(oracle, "perpetrator");
    const victim = factorsOnSide(oracle, "victim");
    const expected = [...oracle.factors.keys()].sort().map((id) => {
      const sides = [...(perpetrator.includes(id) ? ["perpetrator"] : []), ...(victim.includes(id) ? ["victim"] : [])];
      return { id, ...countsOfFactor(oracle.claims, id), sides: sides.length === 2 ? [...sides, "both"] : sides };
    });
    expect(rows).toEqual(expected);
    expect([
      perpetrator.length,
      victim.length,
      rows.filter(({ sides }) => (sides as string[]).includes("both")).length,
    ]).toEqual([52, 65, 8]);
  });

  test("what each intervention reaches, and its level of prevention", async () => {
    const rows = await ask(
      "MATCH (i:Factor {kind: 'intervention'}) RETURN i.id AS id, i.preventionLevel AS level, COLLECT { MATCH (i)-[r:REACHES]->(f:Factor) RETURN [f.id, r.through] ORDER BY f.id } AS reached ORDER BY id",
    );
    const interventions = [...oracle.factors.values()].filter(({ kind }) => kind === "intervention");
    const expected = interventions.map(({ id }) => ({
      id,
      level: preventionLevelOf(oracle, id),
      reached: [...reachOf(oracle, id)].sort(([a], [b]) => (a < b ? -1 : 1)),
    }));
    expect(rows).toEqual(byId(expected));
    const counts = (level: string): number => rows.filter((row) => row.level === level).length;
    expect(["internal", "external", "both", "not-stated"].map(counts)).toEqual([6, 7, 3, 12]);
  });

  test("no level of prevention and no reach for other kinds", async () => {
    const [row] = await ask(
      "MATCH (f:Factor) WHERE f.kind <> 'intervention' AND (f.preventionLevel IS NOT NULL OR EXISTS { (f)-[:REACHES]->() }) RETURN count(f) AS wrong",
    );
    expect(row?.wrong).toBe(0);
  });

  test("the counterpart pairs, perpetrator side first", async () => {
    const rows = await ask(
      "MATCH (p:Factor)-[c:COUNTERPART_OF]->(v:Factor) RETURN p.id AS perpetrator, v.id AS victim, c.basisClaim AS basis, c.certainty AS certainty ORDER BY perpetrator, victim",
    );
    const expected = oracle.counterparts
      .map(({ perpetrator, victim, cells }) => ({
        perpetrator,
        victim,
        basis: cells.basis_claim || null,
        certainty: cells.certainty,
      }))
      .sort((a, b) => (`${a.perpetrator} ${a.victim}` < `${b.perpetrator} ${b.victim}` ? -1 : 1));
    expect(rows).toEqual(expected);
  });
});

describe("the schema", () => {
  const ENTITIES = "SHOW INDEXES YIELD name, type, state, labelsOrTypes, properties RETURN * ORDER BY name";

  test("may be defined twice, and every index is ready", async () => {
    const before = await ask(ENTITIES);
    await defineSchema(database);
    expect(await ask(ENTITIES)).toEqual(before);
    expect(new Set(before.map(({ state }) => state))).toEqual(new Set(["ONLINE"]));
    expect(before.map(({ name }) => name)).toEqual(
      expect.arrayContaining(["claimText", "factorText", "sourceText", "vocabularyGroup"]),
    );
  });

  test("makes every id unique", async () => {
    const rows = await ask(
      "SHOW CONSTRAINTS YIELD labelsOrTypes, properties, type RETURN labelsOrTypes[0] AS label, properties, type ORDER BY label",
    );
    expect(rows).toEqual(
      ["Claim", "Dataset", "Factor", "Source", "View", "Work"].map((label) => ({
        label,
        properties: ["id"],
        type: "UNIQUENESS",
      })),
    );
  });

  test("lets search find names whatever their accents and case", async () => {
    const found = async (text: string): Promise<unknown> => {
      const [row] = await ask(
        "CALL db.index.fulltext.queryNodes('factorText', $text) YIELD node RETURN count(node) AS found",
        { text },
      );
      return row?.found;
    };
    expect(await found("poverty")).toBeGreaterThan(0);
    expect(await found("PÓVERTY")).toBe(await found("poverty"));
  });
});
