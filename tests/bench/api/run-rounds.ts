/** Runs all series of a stored size, those of an operation in turn, so that a busy moment of the machine strikes all contenders alike. */
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

/** Different questions that the raw driver puts in turn: as many as the others' answers need to be as large on average. */
const PLAIN_QUESTIONS = 200;
/** A round has so many requests at least, unless they take longer than `ROUND_MOST_S`: fewer say little. */
const ROUND_REQUESTS = 200;
const ROUND_MOST_S = 30;
/** A series is warm after so many requests: by then Node.js has compiled what they run through, whoever answers them. */
const WARM_UP_REQUESTS = 2_000;
/** Warming up goes on in stretches of so long, of which the first only finds the pace. */
const WARM_UP_STRETCH_S = 2;
/** A series that takes longer to be warm is measured as it is. */
const WARM_UP_MOST_S = 60;

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

/**
 * Puts as many requests to a series whatever it takes for each: at so many seconds for everybody, a slow one would be
 * measured before its code is compiled, and a quick one after. Gives the round that the series is measured in.
 */
const warmUp = async ({ operation, way, run }: Runner, { round, say }: Rounds): Promise<Round> => {
  const seconds = Math.min(WARM_UP_STRETCH_S, round.seconds);
  const until = performance.now() + WARM_UP_MOST_S * 1_000;
  let [requests, stretches, pace] = [0, 0, 0];
  while (stretches < 2 || (requests < WARM_UP_REQUESTS && performance.now() < until)) {
    const measured = await run({ ...round, seconds });
    requests += measured.requests;
    pace = measured.perSecond;
    stretches += 1;
  }
  if (requests < WARM_UP_REQUESTS) say(`${operation.name} ${way}: measured after ${requests} requests.`);
  return { ...round, seconds: Math.max(round.seconds, Math.min(ROUND_MOST_S, ROUND_REQUESTS / pace)) };
};

/**
 * Runs the rounds, one operation after the other, and hands each record to `keep`. All series of an operation are warmed
 * up right before its rounds: what is not run for some minutes, Node.js compiles anew.
 */
export const runRounds = async (plans: readonly Plan[], running: Rounds): Promise<void> => {
  const { size, rounds, say, keep } = running;
  const questions = createCount();
  for (const plan of plans) {
    const runners = await runnersOf(plan, running, questions);
    const warm: (Runner & Readonly<{ round: Round }>)[] = [];
    for (const runner of runners) warm.push({ ...runner, round: await warmUp(runner, running) });
    for (let count = 1; count <= rounds; count += 1)
      // Forth and back, or the same series would always be the one that finds its process idle.
      for (const { operation, way, run, round } of count % 2 === 1 ? warm : warm.toReversed()) {
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
  }
};
