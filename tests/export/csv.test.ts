/** The CSV export: read by Python's own reader, and imported again. */
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { csv } from "../../server/src/export/csv.ts";
import { PLAIN_OPTIONS } from "../../server/src/export/format.ts";
import { defineSchema } from "../../server/src/import/define-schema.ts";
import { importDataset, prepareDataset } from "../../server/src/import/import-dataset.ts";
import { connect } from "../support/connect.ts";
import { startTestDatabase } from "../support/database.ts";
import { askPython } from "../support/python.ts";
import { HOSTILE_TEXT, TINY_EXTRACT } from "../support/tiny-extract.ts";
import { bytesOf } from "../support/written.ts";
import { fetchBytes, type ServedExports, serveExports, withFile } from "./serve-export.ts";
import { ORACLE, VIEWS } from "./views.ts";

type Cells = Readonly<Record<string, string>>;
type ReadZip = Readonly<{
  broken: string | null;
  names: readonly string[];
  files: Readonly<Record<string, readonly Cells[]>> & Readonly<{ "README.txt": string; "dataset.json": string }>;
}>;

const read = (bytes: Uint8Array): Promise<ReadZip> =>
  withFile(bytes, (path) => askPython("export/readers/read_zip.py", [path])) as Promise<ReadZip>;

let served: ServedExports;
beforeAll(async () => {
  served = await serveExports(inject("database"));
});
afterAll(() => served.stop());

test.each(VIEWS)("the tables of $name hold the rows that the CSV files give", async ({ filter, factors, links }) => {
  const { broken, names, files } = await read(await fetchBytes(served.address("csv", filter)));
  const idsIn = (name: string) => (files[name] ?? []).map(({ id }) => id);
  expect(broken).toBeNull();
  expect(names).toEqual([
    ...["factors.csv", "links.csv", "claims.csv", "sources.csv", "counterparts.csv", "vocabulary.csv"],
    ...["dataset.json", "README.txt"],
  ]);
  expect(idsIn("factors.csv").sort()).toEqual(factors);
  expect(idsIn("claims.csv")).toEqual(links.flatMap(({ claims }) => claims).sort());
  const cellsOf = links.map((link) => [
    ...[link.id, link.from, link.to, link.family === "association" ? "Undirected" : "Directed"],
    ...[link.sign ?? "", String(link.works.length), String(link.contested), link.claims.join("; ")],
  ]);
  const rows = (files["links.csv"] ?? []).map((row) =>
    ["id", "source", "target", "type", "sign", "work_count", "contested", "claim_ids"].map((column) => row[column]),
  );
  expect(rows.sort()).toEqual(cellsOf.sort());
  for (const name of names.filter((own) => own.endsWith(".csv")))
    expect(files["README.txt"]).toContain(`${name}: ${files[name]?.length} rows`);
});

test("the cells of claims and sources are those of the dataset, letter by letter", async () => {
  const { files } = await read(await fetchBytes(served.address("csv", undefined, "raw=1")));
  const claims = new Map(ORACLE.claims.map(({ id, cells }) => [id, cells]));
  for (const row of files["claims.csv"] ?? []) expect(row).toEqual(claims.get(String(row.id)));
  for (const row of files["sources.csv"] ?? []) expect(row).toEqual(ORACLE.sources.get(String(row.id))?.cells);
  expect([files["claims.csv"]?.length, files["sources.csv"]?.length]).toEqual([705, 194]);
});

test("the whole, imported into an empty database, has the same data version and exports the same bytes", async () => {
  const bytes = await fetchBytes(served.address("csv"));
  const version = await served.queries.rereadDataVersion();
  const empty = await startTestDatabase();
  try {
    const path = join(empty.dataDir, "export.zip");
    await writeFile(path, bytes);
    const { database, close } = connect(empty);
    await defineSchema(database);
    const outcome = await importDataset({ database, from: { path }, dataDir: empty.dataDir });
    await close();
    expect(outcome.version).toBe(version);
    const again = await serveExports(empty);
    expect((await fetchBytes(again.address("csv"))).equals(bytes)).toBe(true);
    await again.stop();
  } finally {
    await empty.stop();
  }
});

test("with byte order marks, and without the guard against formulas, it imports to the same data version too", async () => {
  const version = await served.queries.rereadDataVersion();
  for (const choices of ["bom=1", "raw=1", "bom=1&raw=1"]) {
    const bytes = await fetchBytes(served.address("csv", undefined, choices));
    const { description } = await prepareDataset({ zip: bytes });
    expect(description.version).toBe(version);
  }
});

test("a filtered extract is a dataset of its own that can be imported", async () => {
  for (const filter of [{}, { regions: ["europe"] }, { certainties: ["STATED"], includeGroupings: true }]) {
    const bytes = await fetchBytes(served.address("csv", filter));
    const { derived } = await prepareDataset({ zip: bytes });
    const { files } = await read(bytes);
    expect(derived.links.map(({ id }) => id).sort()).toEqual(files["links.csv"]?.map(({ id }) => id).sort());
    expect(derived.claims.map(({ id }) => id)).toEqual(files["claims.csv"]?.map(({ id }) => id));
  }
});

test("text that looks like a formula is guarded, signs and numbers are not", async () => {
  const { files } = await read(await bytesOf(csv.write(TINY_EXTRACT, PLAIN_OPTIONS)));
  const factor = (id: string) => files["factors.csv"]?.find((row) => row.id === id);
  expect(factor("debt")?.name).toBe("'=Debt, \u201cowed\u201d");
  expect(factor("debt")?.description).toBe(HOSTILE_TEXT);
  expect(factor("conditions")?.description).toBe("-2");
  expect(files["claims.csv"]?.map(({ polarity }) => polarity)).toEqual(["+", "-", "0", "0"]);
  expect(files["claims.csv"]?.[3]?.locator).toBe("'@p. 9");
  expect(files["sources.csv"]?.map(({ title, work }) => [title, work])).toEqual([
    ["'+Study one", "Study one; first part"],
    ["Study two", ""],
  ]);
  const raw = await read(await bytesOf(csv.write(TINY_EXTRACT, { ...PLAIN_OPTIONS, raw: true })));
  expect(raw.files["factors.csv"]?.[1]?.name).toBe("=Debt, \u201cowed\u201d");
});

test("a zip that was cut does not open", async () => {
  const bytes = await fetchBytes(served.address("csv", {}));
  await expect(read(bytes.subarray(0, bytes.length - 1))).rejects.toThrow();
  await expect(read(bytes.subarray(0, bytes.length / 2))).rejects.toThrow();
});
