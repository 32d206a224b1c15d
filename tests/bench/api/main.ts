/** Composition root of the bench of the API: flags in, databases and contenders up, rounds run, a report out. */
import { appendFileSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connect } from "../../support/connect.ts";
import { CACHE_FOLDER, commitName, endWith, say, withStops } from "../support/bench-run.ts";
import { tellsProcessorTime } from "../support/processor-time.ts";
import { profileReport } from "../support/read-profile.ts";
import { checkAnswers } from "./check-answers.ts";
import { type Contenders, profileFolder, startContenders } from "./contenders.ts";
import { openBenchDatabase, type StoredSize } from "./database-cache.ts";
import { type Flags, readFlags, USAGE } from "./flags.ts";
import type { Operation } from "./operation.ts";
import { plansFor } from "./plans.ts";
import { report } from "./report.ts";
import { type BenchRecord, type Plan, runRounds } from "./run-rounds.ts";
import { createFindStatement } from "./statements.ts";
import { summarise } from "./summarise.ts";
import { readWorld } from "./world.ts";

const SIZES: readonly StoredSize[] = [
  { name: "built-in", kind: "built-in" },
  { name: "tiny", kind: "imported", factors: 200, claims: 600 },
  { name: "2k", kind: "imported", factors: 2_000, claims: 6_000 },
  { name: "100k", kind: "loaded", factors: 100_000, links: 500_000 },
];

type Run = Readonly<{ flags: Flags; signal: AbortSignal; keep: (record: BenchRecord) => void }>;

type Checking = Readonly<{ contenders: Contenders; signal: AbortSignal }>;

/** Checks every operation before anything is measured. Raises one error that names all wrong answers. */
const checkAll = async (size: string, plans: readonly Plan[], { contenders, signal }: Checking): Promise<void> => {
  const wrong: string[] = [];
  for (const { operation } of plans) {
    signal.throwIfAborted();
    try {
      say(`${size}  checked ${operation.name}: ${(await checkAnswers(operation, contenders)).join(", ")}`);
    } catch (error) {
      wrong.push(error instanceof Error ? error.message : String(error));
    }
  }
  if (wrong.length > 0) throw new Error(wrong.join("\n"));
};

const runSize = (size: StoredSize, { flags, signal, keep }: Run): Promise<readonly Operation[]> =>
  withStops(async (stops) => {
    const database = await openBenchDatabase(size, { cacheFolder: CACHE_FOLDER, say, signal });
    stops.push(database.stop);
    const connection = connect(database);
    stops.push(connection.close);
    const world = await readWorld(connection);
    const { profile } = flags;
    const contenders = await startContenders({ database, cacheFolder: CACHE_FOLDER, profile, say, signal });
    stops.push(contenders.stop);
    const plans = plansFor(size.name, { world, find: createFindStatement() }).filter(
      ({ operation: { name } }) => flags.only.length === 0 || flags.only.some((part) => name.includes(part)),
    );
    await checkAll(size.name, plans, { contenders, signal });
    const { seconds, connections, rounds } = flags;
    const round = { seconds, connections, databasePid: database.pid, signal };
    await runRounds(plans, { size: size.name, rounds, round, contenders, say, keep });
    return plans.map(({ operation }) => operation);
  });

/** Runs the bench and gives the exit code: 0 whether goals are met or missed, 1 when it could not be run. */
const run = async (given: readonly string[], signal: AbortSignal): Promise<number> => {
  const flags = readFlags(
    given,
    SIZES.map(({ name }) => name),
  );
  if (!tellsProcessorTime()) throw new Error("This bench reads processor times from /proc, which only Linux has.");
  mkdirSync(CACHE_FOLDER, { recursive: true });
  rmSync(profileFolder(CACHE_FOLDER), { recursive: true, force: true });
  const at = new Date().toISOString();
  const measured = commitName();
  const records: BenchRecord[] = [];
  const keep = (record: BenchRecord): void => {
    records.push(record);
    appendFileSync(join(CACHE_FOLDER, "api.jsonl"), `${JSON.stringify({ at, commit: measured, ...record })}\n`);
  };
  const operations = new Map<string, Operation>();
  for (const name of flags.sizes) {
    const size = SIZES.find((known) => known.name === name);
    if (!size) continue;
    for (const operation of await runSize(size, { flags, signal, keep })) operations.set(operation.name, operation);
  }
  if (operations.size === 0)
    throw new Error(`No operation has one of these words in its name: ${flags.only.join(", ")}.`);
  const { rounds, seconds, connections } = flags;
  const heading = `Commit ${measured}, ${at}; ${rounds} rounds of ${seconds} s, ${connections} connections; medians.`;
  const text = report({ heading, summaries: summarise(records), operations: [...operations.values()] });
  writeFileSync(join(CACHE_FOLDER, "api.md"), text);
  process.stdout.write(`${text}\n`);
  if (flags.profile) for (const line of profileReport(profileFolder(CACHE_FOLDER))) process.stdout.write(`${line}\n`);
  return 0;
};

await endWith((signal) => run(process.argv.slice(2), signal), USAGE);
