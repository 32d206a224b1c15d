/** The first start on a machine that has nothing but a JDK, Maven and a network; and the class archive after it. */
import { createHash } from "node:crypto";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type OpenOptions, openDatabase } from "../../server/src/launcher/database.ts";
import type { DatabaseHandle } from "../../server/src/launcher/database-handle.ts";
import { archiveFile } from "../../server/src/launcher/managed/class-archive.ts";
import { readPins } from "../../server/src/launcher/managed/pinned-jars.ts";
import { trainClassArchive } from "../../server/src/launcher/managed/train-archive.ts";
import type { ProgressStep } from "../../server/src/launcher/progress.ts";
import { javaUnder, query, startOwner, until } from "../launcher/support.ts";

let folder: string;
let handle: DatabaseHandle;
const steps: ProgressStep[] = [];

const options = (): OpenOptions => ({
  cacheDir: join(folder, "cache"),
  environment: { ...process.env, MAVEN_OPTS: `-Dmaven.repo.local=${join(folder, "repository")}` },
});

const open = (extra: OpenOptions = {}): Promise<DatabaseHandle> =>
  openDatabase({ database: { kind: "managed" }, dataDir: join(folder, "data") }, (step) => steps.push(step), {
    ...options(),
    ...extra,
  });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "factor-atlas-cold-"));
  handle = await open();
});
afterAll(async () => {
  await handle?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const jarsIn = (name: string): string => join(folder, "cache", name);

const archiveOf = ({ runtime }: DatabaseHandle): string => {
  if (!runtime) throw new Error("A managed database has a runtime.");
  return archiveFile(runtime);
};

const sha256 = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

test("everything is downloaded, seen to move, and the database answers", async () => {
  expect(await query(handle, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
  const downloads = steps.filter((step) => step.kind === "download");
  const sizes = downloads.map(({ doneBytes }) => doneBytes);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  expect(sizes.at(-1)).toBeGreaterThan(90e6);
  expect(downloads.at(-1)?.files).toBeGreaterThan(readPins().jars.length);
});

test("nothing half done stays in the cache", () => {
  expect(readdirSync(join(folder, "cache")).filter((name) => name.startsWith("scratch-"))).toEqual([]);
});

test("a second start fetches nothing", async () => {
  await handle.stop();
  steps.length = 0;
  handle = await open({ environment: { ...options().environment, MAVEN_OPTS: "-Dnothing" } });
  expect(steps).toEqual([]);
  expect(await query(handle, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
});

test("jars may be kept exactly as they were delivered", async () => {
  await handle.stop();
  handle = await open({ keepSignatures: true });
  const { jars, key } = readPins();
  const changed = (name: string): readonly string[] =>
    jars.filter((jar) => sha256(join(jarsIn(name), jar.name)) !== jar.sha256).map((jar) => jar.name);
  expect(changed(`jars-${key}-signed`)).toEqual([]);
  expect(changed(`jars-${key}`)).toEqual(["eclipse-collections-11.1.0.jar", "eclipse-collections-api-11.1.0.jar"]);
});

test("an owner killed during a training leaves neither of its two processes behind", async () => {
  const owner = startOwner(join(folder, "other-data"), join(folder, "cache"));
  const trainees = (): readonly number[] => javaUnder(join(folder, "cache"));
  await until(() => trainees().length > 0, "the training ran");
  owner.kill("SIGKILL");
  await until(() => trainees().length + javaUnder(join(folder, "other-data")).length === 0, "both had ended");
});

test("a training that is cancelled leaves nothing, and one that ends leaves an archive that a start can use", async () => {
  const stopping = new AbortController();
  const reason = new Error("stopped by hand");
  setTimeout(() => stopping.abort(reason), 4_000);
  await expect(trainClassArchive(handle, stopping.signal)).rejects.toBe(reason);
  const left = readdirSync(join(folder, "cache")).filter((name) => name.startsWith(`scratch-training.${process.pid}.`));
  expect(left).toEqual([]);
  expect(existsSync(archiveOf(handle))).toBe(false);

  expect(await trainClassArchive(handle)).toBe("trained");
  expect(await query(handle, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
  expect(await trainClassArchive(handle)).toBe("skipped");
  await handle.stop();
  handle = await open({ keepSignatures: true });
  expect(await query(handle, "RETURN 1 AS one")).toEqual([{ one: 1 }]);
  expect(existsSync(archiveOf(handle))).toBe(true);
});
