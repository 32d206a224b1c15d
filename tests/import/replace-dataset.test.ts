/** What an import changes and what it must never change, on a database of its own. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { AppError } from "../../server/src/errors.ts";
import { readDatasetFiles } from "../../server/src/import/dataset-files.ts";
import { defineSchema } from "../../server/src/import/define-schema.ts";
import type { Findings } from "../../server/src/import/finding.ts";
import { findLiveVersion, type ImportSource, importDataset } from "../../server/src/import/import-dataset.ts";
import { importOnFirstRun } from "../../server/src/import/import-on-first-run.ts";
import { sampleFiles } from "../../server/src/import/test-samples.ts";
import type { RowProgress } from "../../server/src/import/write-dataset.ts";
import { BUILT_IN, type Connection, connect } from "../support/connect.ts";
import { startTestDatabase, type TestDatabase } from "../support/database.ts";
import { BROKEN } from "./broken-datasets.ts";
import { fingerprint } from "./fingerprint.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

let server: TestDatabase;
let connection: Connection;
let scratch: string;

beforeAll(async () => {
  server = await startTestDatabase();
  connection = connect(server);
  scratch = await mkdtemp(join(tmpdir(), "factor-atlas-import-"));
});
afterAll(async () => {
  await connection.close();
  await server.stop();
  await rm(scratch, { recursive: true, force: true });
});

const print = () => fingerprint(connection.ask);
const bring = (from: ImportSource) => importDataset({ database: connection.database, from, dataDir: server.dataDir });
const sampleZip = (): Uint8Array => zipSync(Object.fromEntries(sampleFiles()));

describe("the first run", () => {
  test("imports the dataset of the settings into an empty database, and only then", async () => {
    await defineSchema(connection.database);
    await defineSchema(connection.database);
    const config = { dataset: BUILT_IN, dataDir: server.dataDir };
    const outcome = await importOnFirstRun({ database: connection.database, config });
    expect(outcome).toMatchObject({ changed: true, counts: { factors: 204, claims: 705, links: 542 } });
    const before = await print();
    expect(await importOnFirstRun({ database: connection.database, config })).toBeUndefined();
    expect(await print()).toEqual(before);
  });

  test("keeps the files as a zip, byte for byte", async () => {
    const version = await findLiveVersion(connection.database);
    const digests = async (path: string) =>
      [...(await readDatasetFiles(path))]
        .map(([name, bytes]) => [name, createHash("sha256").update(bytes).digest("hex")].join(" "))
        .sort();
    expect(await digests(join(server.dataDir, "datasets", `${version}.zip`))).toEqual(await digests(BUILT_IN));
  });
});

describe("a broken dataset", () => {
  test.each(BROKEN)(
    "with $title is refused where it is wrong, and changes nothing",
    async ({ title, file, change, finding }) => {
      const folder = join(scratch, title.replaceAll(" ", "-"));
      await cp(BUILT_IN, folder, { recursive: true });
      const changed = change(await readFile(join(BUILT_IN, file), "utf8"));
      await writeFile(join(folder, file), changed);
      const before = await print();
      const error = await bring({ path: folder }).catch((reason: unknown) => reason);
      expect(error).toBeInstanceOf(AppError);
      expect((error as AppError).code).toBe("IMPORT_INVALID");
      const { findings } = (error as AppError).details as Findings;
      expect(findings).toContainEqual(expect.objectContaining({ ...finding, file, severity: "error" }));
      expect(await print()).toEqual(before);
    },
  );
});

describe("the same content", () => {
  const withMark = async (folder: string): Promise<Uint8Array> => {
    const files = await readDatasetFiles(folder);
    const mark = Buffer.from([0xef, 0xbb, 0xbf]);
    return zipSync(Object.fromEntries([...files].map(([name, bytes]) => [name, Buffer.concat([mark, bytes])])));
  };
  const savedByLibreOffice = async (kind: "plain" | "quoted"): Promise<string> => {
    const folder = join(scratch, `libreoffice-${kind}`);
    await cp(here(`../fixtures/libreoffice/${kind}`), folder, { recursive: true });
    await cp(join(BUILT_IN, "dataset.json"), join(folder, "dataset.json"));
    return folder;
  };

  test.each(["plain", "quoted"] as const)(
    "saved by LibreOffice, %s, with and without byte order mark, is the same version",
    async (kind) => {
      const before = await print();
      const live = await findLiveVersion(connection.database);
      const folder = await savedByLibreOffice(kind);
      for (const from of [{ path: folder }, { zip: await withMark(folder) }])
        expect(await bring(from)).toMatchObject({ version: live, changed: false });
      expect(await print()).toEqual(before);
    },
  );

  test("written by LibreOffice makes the same database as the original", async () => {
    const original = await print();
    await bring({ zip: sampleZip() });
    expect(await bring({ path: await savedByLibreOffice("quoted") })).toMatchObject({ changed: true });
    await connection.ask("MATCH (d:Dataset) SET d.importedAt = 'then'");
    const saved = await print();
    await bring({ zip: sampleZip() });
    await bring({ path: BUILT_IN });
    expect({ ...(await print()), hash: "" }).toEqual({ ...original, hash: "" });
    await connection.ask("MATCH (d:Dataset) SET d.importedAt = 'then'");
    expect(await print()).toEqual(saved);
  });
});

describe("another dataset", () => {
  test("takes the place of the former one whole, and views stay", async () => {
    await connection.ask("CREATE (:View {id: 'view1', json: '{}', dataVersion: 'any', createdAt: 'now'})");
    const former = await findLiveVersion(connection.database);
    const rows: RowProgress[] = [];
    const outcome = await importDataset({
      ...{ database: connection.database, from: { zip: sampleZip() }, dataDir: server.dataDir },
      progress: (progress) => rows.push(progress),
    });
    expect(outcome.changed).toBe(true);
    expect(outcome.version).not.toBe(former);
    const counted = await connection.ask("MATCH (n) RETURN labels(n)[0] AS label, count(*) AS nodes ORDER BY label");
    expect(Object.fromEntries(counted.map(({ label, nodes }) => [label, nodes]))).toEqual({
      ...{ Claim: 2, Dataset: 1, Factor: 3, Source: 2, View: 1, VocabularyTerm: 2, Work: 2 },
    });
    expect(rows).toContainEqual({ table: "claims", doneRows: 2, totalRows: 2 });
  });

  test("is left again by importing the zip of the former one, which gives the former version back", async () => {
    const live = await findLiveVersion(connection.database);
    const kept = await readdir(join(server.dataDir, "datasets"));
    const former = kept.find((name) => name !== `${live}.zip`) ?? "";
    const outcome = await bring({ path: join(server.dataDir, "datasets", former) });
    expect(`${outcome.version}.zip`).toBe(former);
    expect(outcome.counts).toMatchObject({ factors: 204, claims: 705, sources: 194, works: 163, links: 542 });
  });

  test("may leave groups and works unsaid: wordings become groups of their own, titles stand for works", async () => {
    const files = new Map(sampleFiles({ "vocabulary.csv": null, "counterparts.csv": null, "dataset.json": null }));
    const text = new TextDecoder().decode(files.get("sources.csv"));
    files.set("sources.csv", new TextEncoder().encode(text.replace("Study two", "")));
    const outcome = await bring({ zip: zipSync(Object.fromEntries(files)) });
    expect(outcome.found.findings.map(({ rule }) => rule)).toEqual(["no-group"]);
    const [row] = await connection.ask(
      "MATCH (t:VocabularyTerm) MATCH (s:Source {id: 's-two'})-[:REPORTS]->(w) MATCH (d:Dataset) MATCH (c:Claim {id: 'c1'}) RETURN t.group AS group, t.ownGroup AS ownGroup, w.name AS work, s.ownWork AS ownWork, d.title AS title, c.regionGroups AS groups",
    );
    expect(row).toEqual({
      ...{ group: "nepal", ownGroup: true, groups: ["nepal"], work: "Second report", ownWork: true },
      title: "Dataset without a title",
    });
  });
});

describe("an import that does not come to its end", () => {
  beforeAll(async () => {
    await bring({ path: BUILT_IN });
  });

  test("because it is called off leaves the former dataset whole and no zip behind", async () => {
    const before = await print();
    const kept = await readdir(join(server.dataDir, "datasets"));
    const changed = join(scratch, "called-off");
    await cp(BUILT_IN, changed, { recursive: true });
    const text = await readFile(join(changed, "dataset.json"), "utf8");
    await writeFile(join(changed, "dataset.json"), text.replace("Factor Atlas:", "Another title:"));
    for (const table of ["former dataset", "claims", "reach"]) {
      const controller = new AbortController();
      const reason = new Error(`called off at ${table}`);
      const importing = importDataset({
        ...{
          database: connection.database,
          from: { path: changed },
          dataDir: server.dataDir,
          signal: controller.signal,
        },
        progress: (progress) => {
          if (progress.table === table) controller.abort(reason);
        },
      });
      await expect(importing).rejects.toBe(reason);
      expect(await print()).toEqual(before);
    }
    expect(await readdir(join(server.dataDir, "datasets"))).toEqual(kept);
  });

  test("because its process is killed leaves the former dataset whole, and the next import goes through", async () => {
    const before = await print();
    const changed = join(scratch, "killed");
    await cp(BUILT_IN, changed, { recursive: true });
    const text = await readFile(join(changed, "dataset.json"), "utf8");
    await writeFile(join(changed, "dataset.json"), text.replace("Factor Atlas:", "A third title:"));
    const { uri, user, password, database } = server;
    const address = JSON.stringify({ uri, user, password, database });
    const child = spawn(
      process.execPath,
      ["--import", "tsx", here("./import-until-claims.ts"), changed, scratch, address],
      { stdio: ["ignore", "pipe", "inherit"] },
    );
    const ended = new Promise<string | null>((resolve) => child.on("close", (_, signal) => resolve(signal)));
    await new Promise<void>((resolve, reject) => {
      child.stdout.once("data", () => resolve());
      child.once("exit", (code) => reject(new Error(`The import ended with ${code} before it was half way.`)));
    });
    expect(await print()).toEqual(before);
    child.kill("SIGKILL");
    expect(await ended).toBe("SIGKILL");
    expect(await print()).toEqual(before);
    // Goes through only once the server has let go of what the killed process held.
    expect(await bring({ path: changed })).toMatchObject({ changed: true, counts: { claims: 705, links: 542 } });
  });
});
