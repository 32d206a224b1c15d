/** The JSON export against its published schema, against itself, and against the CSV files. */
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { askPython } from "../support/python.ts";
import { fetchBytes, type ServedExports, serveExports, withFile } from "./serve-export.ts";
import { INTO_PERPETRATION, numbersOf, ORACLE, VIEWS } from "./views.ts";

const SCHEMA = fileURLToPath(new URL("../../server/src/export/network.schema.json", import.meta.url));

type Row = Readonly<Record<string, unknown> & { id: string }>;
type Exported = Readonly<{
  factors: readonly Row[];
  links: readonly (Row & Readonly<{ claims: readonly string[]; works: readonly string[] }>)[];
  claims: readonly (Row & Readonly<{ source: string }>)[];
  sources: readonly (Row & Readonly<{ work: string; year: number | null; authors: string | null }>)[];
  works: readonly Row[];
  counts: Readonly<Record<string, number>>;
  rows: Readonly<Record<string, number>>;
  notes: readonly string[];
  sentence: string;
  filter: unknown;
}>;

let served: ServedExports;
beforeAll(async () => {
  served = await serveExports(inject("database"));
});
afterAll(() => served.stop());

const exported = async (filter?: object): Promise<Exported> =>
  JSON.parse((await fetchBytes(served.address("json", filter))).toString("utf8"));

const numbersIn = ({ counts }: Exported) =>
  ["links", "claims", "sources", "works", "undatedSources", "sourcesWithoutAuthors"].map((name) => counts[name]);

test("a file that carries its own address keeps to the schema too", async () => {
  const publicUrl = "https://atlas.example.org";
  const known = await serveExports(inject("database"), { publicUrl });
  try {
    const bytes = await fetchBytes(known.address("json", { signs: ["NEGATIVE"] }));
    expect(JSON.parse(bytes.toString("utf8")).address).toContain(publicUrl);
    const found = await withFile(bytes, (path) => askPython("export/readers/check_json.py", [path, SCHEMA]));
    expect(found).toMatchObject({ errors: [], dangling: [], different: [] });
  } finally {
    await known.stop();
  }
});

describe.each(VIEWS)("$name", ({ filter, factors, links }) => {
  test("keeps to the schema, refers to nothing that is not there, and its claims make its links again", async () => {
    const bytes = await fetchBytes(served.address("json", filter));
    const found = await withFile(bytes, (path) => askPython("export/readers/check_json.py", [path, SCHEMA]));
    expect(found).toMatchObject({ errors: [], dangling: [], different: [], links: links.length, lastKey: "rows" });
    const { rows, counted } = found as { rows: unknown; counted: unknown };
    expect(rows).toEqual(counted);
  });

  test("holds the rows and the numbers that the CSV files give", async () => {
    const file = await exported(filter);
    expect(file.factors.map(({ id }) => id).sort()).toEqual(factors);
    expect(file.links.map(({ id }) => id).sort()).toEqual(links.map(({ id }) => id));
    expect(file.claims.map(({ id }) => id)).toEqual(links.flatMap(({ claims }) => claims).sort());
    expect(numbersIn(file)).toEqual(numbersOf(links));
  });
});

test.each([
  [{}, [494, 645, 184, 156, 59, 36]],
  [undefined, [542, 705, 188, 158, 62, 36]],
  [{ certainties: ["STATED"] }, [443, 582, 178, 151, 58, 35]],
])("the extract for %j counts what was counted by hand", async (filter, numbers) => {
  expect(numbersIn(await exported(filter))).toEqual(numbers);
});

test("the links into perpetration can be cut out of an extract with all their evidence", async () => {
  const { links, claims, sources } = await exported({});
  const wanted = new Set(INTO_PERPETRATION.map(({ id }) => id));
  const own = new Set(links.filter(({ id }) => wanted.has(id)).flatMap((link) => link.claims));
  const used = new Set(claims.filter(({ id }) => own.has(id)).map(({ source }) => source));
  const behind = sources.filter(({ id }) => used.has(id));
  expect([
    wanted.size,
    own.size,
    behind.length,
    new Set(behind.map(({ work }) => work)).size,
    behind.filter(({ year }) => year === null).length,
    behind.filter(({ authors }) => authors === null).length,
  ]).toEqual([23, 37, 25, 23, 10, 3]);
  expect(numbersOf(INTO_PERPETRATION)).toEqual([23, 37, 25, 23, 10, 3]);
});

test("without a filter the sources that no claim uses are there too, and the file says so", async () => {
  const { counts, rows, notes, filter } = await exported();
  expect([counts.sources, rows.sources, ORACLE.sources.size]).toEqual([188, 194, 194]);
  expect(filter).toBeNull();
  expect(notes).toContain("8 of 194 sources were read in full.");
  expect(notes).toContain("437 of 542 links rest on one work alone.");
  expect(notes).toContain("6 sources of the dataset carry no claim here.");
});

test("a filter makes the same sentence in the file as in the API, and stands in the file as the API takes it", async () => {
  const file = await exported({ certainties: ["STATED"], includeGroupings: false });
  const { sentence } = await served.queries.readNetwork({ filter: { certainties: ["stated"] } }, { requestId: "test" });
  expect(file.sentence).toBe(await sentence());
  expect(file.filter).toEqual({ certainties: ["STATED"], includeGroupings: false });
});

test("factors that are named stay without a link, and a view of nothing is a whole file", async () => {
  const alone = await exported({ factors: ["poverty"], families: ["TARGETING"] });
  expect([alone.factors.map(({ id }) => id), alone.links, alone.sources]).toEqual([["poverty"], [], []]);
  const nothing = await exported({ minWorks: 1000 });
  expect(nothing.rows).toEqual({
    ...{ factors: 0, links: 0, claims: 0, sources: 0, works: 0, counterparts: 0, vocabulary: 0 },
  });
});

test("every cell of the dataset files is in the whole export, and nothing else is", async () => {
  const { factors, claims, sources, works } = await exported();
  const name = new Map(works.map(({ id, name: own }) => [id, String(own)]));
  const cell = (value: unknown): string =>
    value === null || value === false ? "" : value === true ? "yes" : String(value);
  for (const factor of factors) {
    const { id, name: own, description, kind, domain, level, grouping } = factor;
    const { grouping: isGrouping, ...given } = ORACLE.factors.get(id) ?? { grouping: undefined };
    expect({ id, name: own, description: cell(description), kind, domain, level }).toEqual(given);
    expect(grouping).toBe(isGrouping);
  }
  const claimCells = new Map(ORACLE.claims.map(({ id, cells }) => [id, cells]));
  for (const { subject, object, source, exploitationForm, evidenceType, ...rest } of claims) {
    const plain = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, cell(value)]));
    expect({
      ...plain,
      ...{ subject_id: subject, object_id: object, source_id: source },
      ...{ exploitation_form: cell(exploitationForm), evidence_type: cell(evidenceType) },
    }).toEqual(claimCells.get(rest.id));
  }
  for (const { work, ownWork, ...rest } of sources) {
    const plain = Object.fromEntries(Object.entries(rest).map(([key, value]) => [key, cell(value)]));
    expect({ ...plain, work: ownWork ? "" : name.get(work) }).toEqual(ORACLE.sources.get(rest.id)?.cells);
  }
});
