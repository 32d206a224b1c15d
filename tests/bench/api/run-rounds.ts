/** Runs all series of a stored size, interleaved, so that a busy moment of the machine strikes all contenders alike. */
import type { Contenders } from "./contenders.ts";
import { type Measured, measureHttp, measurePlain, type Round } from "./measure.ts";
import { isKnown, type Operation, type Variables } from "./operation.ts";
import type { PlainQuestion } from "./plain-messages.ts";
import { type Count, createCount, type HttpSeries, httpSeries, type Way } from "./series.ts";

/** An operation and the ways to measure it in. */
export type Plan = Readonly<{ operation: Operation; ways: readonly Way[] }>;

/** One round of one series, as it is kept. */
export type BenchRecord = Measured &
  Readonly<{
    size: string;
    operation: string;
    way: Way;
    round: number;
    /** Whether the server knows the operation beforehand: the client's own, or documented. */
    known: boolean;
  }>;

export type Rounds = Readonly<{
  size: string;
  rounds: number;
  round: Round;
  contenders: Contenders;
  say: (line: string) => void;
  keep: (record: BenchRecord) => void;
}>;

/** Measures one round of a series. */
type Runner = Readonly<{
  operation: Operation;
  way: Way;
  run: (round: Round) => Promise<Measured>;
}>;

/** Different questions that the raw driver puts in turn; nothing of it is kept, so that few will do. */
const PLAIN_QUESTIONS = 20;
const WARM_UP_S = 2;

/** How the raw driver is asked in a way of its own; undefined where it is not. */
const statementsOf = ({ plain, rows }: Operation, way: "raw" | "rows") => {
  if (way === "rows") return rows;
  return typeof plain === "string" ? undefined : plain.statements;
};

const questionsOf = (statements: (variables: Variables) => PlainQuestion, { variables }: Operation) =>
  Array.from({ length: PLAIN_QUESTIONS }, (_, i) => statements(variables(i)));

/** Sends as many requests as fill the round at the pace of the round before. */
const paced = (series: HttpSeries): ((round: Round) => Promise<Measured>) => {
  let perSecond = 0;
  return async (round) => {
    const wanted = Math.max(round.connections * 2, Math.round(perSecond * round.seconds));
    const measured = await measureHttp(series, round, wanted);
    perSecond = measured.perSecond;
    return measured;
  };
};

const runnersOf = async (
  { operation, ways }: Plan,
  { contenders, say }: Rounds,
  count: Count,
): Promise<readonly Runner[]> => {
  const runners: Runner[] = [];
  for (const way of ways) {
    if (way === "raw" || way === "rows") {
      const statements = statementsOf(operation, way);
      if (!statements) continue;
      const questions = questionsOf(statements, operation);
      runners.push({ operation, way, run: (round) => measurePlain(contenders.plain, questions, round) });
      continue;
    }
    const series = await httpSeries(operation, way, contenders, count);
    if (series) runners.push({ operation, way, run: paced(series) });
    else if (way === "304") say(`${operation.name}: its answers have no ETag, so that none can be asked for with it.`);
  }
  return runners;
};

const described = ({ operation, way, cpuMs, databaseMs, p50, perSecond }: BenchRecord): string =>
  `${operation.padEnd(24)} ${way.padEnd(5)} ${cpuMs.toFixed(2)} ms CPU, Neo4j ${databaseMs.toFixed(2)} ms, ` +
  `p50 ${p50.toFixed(1)} ms, ${perSecond.toFixed(1)}/s`;

/** Warms every series up, twice so that the pace is known, then runs the rounds and hands each record to `keep`. */
export const runRounds = async (plans: readonly Plan[], running: Rounds): Promise<void> => {
  const { size, rounds, round, say, keep } = running;
  const questions = createCount();
  const all: (readonly Runner[])[] = [];
  for (const plan of plans) {
    const runners = await runnersOf(plan, running, questions);
    const warmUp = { ...round, seconds: Math.min(WARM_UP_S, round.seconds) };
    for (const { run } of [...runners, ...runners]) await run(warmUp);
    all.push(runners);
  }
  for (let count = 1; count <= rounds; count += 1)
    for (const { operation, way, run } of all.flat()) {
      const measured = await run(round);
      const record = {
        size,
        operation: operation.name,
        way,
        round: count,
        known: isKnown(operation.document),
        ...measured,
      };
      keep(record);
      say(`${size} round ${count}/${rounds}  ${described(record)}`);
    }
};
