/** What the launcher's tests share: scratch folders, stand-in programs, processes to look at, and a query. */
import { type ChildProcess, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import neo4j, { type EagerResult, type RecordShape } from "neo4j-driver";
import { onTestFinished } from "vitest";
import { type OpenOptions, openDatabase } from "../../server/src/launcher/database.ts";
import type { DatabaseHandle } from "../../server/src/launcher/database-handle.ts";
import type { ProgressStep } from "../../server/src/launcher/progress.ts";

/** A scratch folder that is gone when the test ends. */
export const scratchFolder = (): string => {
  const folder = mkdtempSync(join(tmpdir(), "factor-atlas-launcher-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
};

/** Opens a managed database and stops it when the test ends. */
export const openManaged = async (dataDir: string, options: OpenOptions = {}): Promise<DatabaseHandle> => {
  const handle = await openDatabase({ database: { kind: "managed" }, dataDir }, () => undefined, options);
  onTestFinished(() => handle.stop());
  return handle;
};

/** Opens a managed database that is expected to fail, and gives what it reported on the way. */
export const failToOpen = async (
  dataDir: string,
  options: OpenOptions = {},
): Promise<Readonly<{ error: unknown; steps: readonly ProgressStep[] }>> => {
  const steps: ProgressStep[] = [];
  const opening = openDatabase({ database: { kind: "managed" }, dataDir }, (step) => steps.push(step), options);
  const error = await opening.then(
    (handle) => handle.stop().then(() => new Error("It opened.")),
    (failure: unknown) => failure,
  );
  return { error, steps };
};

type SignIn = Readonly<{ uri: string; user: string; password: string; database: string }>;

/** The rows of one statement, run over Bolt with a driver of its own. */
export const query = async <Row extends RecordShape = RecordShape>(
  { uri, user, password, database }: SignIn,
  statement: string,
  parameters: Readonly<Record<string, unknown>> = {},
): Promise<readonly Row[]> => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true,
    maxTransactionRetryTime: 0,
  });
  try {
    const { records } = await driver.executeQuery<EagerResult<Row>>(statement, parameters, { database });
    return records.map((record) => record.toObject());
  } finally {
    await driver.close();
  }
};

/** Writes a shell script under `folder`/bin that stands in for a program of this name; gives its folder. */
export const standIn = (folder: string, name: string, script: string): string => {
  const bin = join(folder, "bin");
  mkdirSync(bin, { recursive: true });
  writeFileSync(join(bin, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(bin, name), 0o755);
  return bin;
};

/** Whether a process runs; one that has ended and only waits to be noticed does not. */
export const runs = (pid: number): boolean => {
  const file = `/proc/${pid}/stat`;
  // The state is the first field after the name, which stands in parentheses and may hold anything.
  if (!existsSync(file)) return false;
  return !/^[ZX]/.test(readFileSync(file, "utf8").split(") ").at(-1) ?? "");
};

/** Polls until `isTrue`; fails after a limit that only a hang reaches. */
export const until = async (isTrue: () => boolean, what: string): Promise<void> => {
  const deadline = Date.now() + 120_000;
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error(`Waited too long until ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** The running Javas whose argument file lies somewhere under this folder. */
export const javaUnder = (folder: string): readonly number[] =>
  readdirSync("/proc")
    .filter((name) => /^\d+$/.test(name) && existsSync(`/proc/${name}/cmdline`))
    .map(Number)
    .filter((pid) => runs(pid) && readFileSync(`/proc/${pid}/cmdline`, "utf8").includes(`\0@${folder}/`));

const OWNER = fileURLToPath(new URL("./owner-process.ts", import.meta.url));

/** Starts a process that opens a database and, given a cache folder, trains its archive; killed when the test ends. */
export const startOwner = (dataDir: string, cacheDir?: string): ChildProcess => {
  const parameters = ["--import", "tsx", OWNER, dataDir, ...(cacheDir === undefined ? [] : [cacheDir])];
  const owner = spawn(process.execPath, parameters, { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void owner.kill("SIGKILL"));
  return owner;
};
