/** Measures one series for one round: what each process spends on it, and how long answers take. */
import { type LoadResult, loadHttp } from "../support/http-load.ts";
import { type MachineState, machineState, processorMs } from "../support/processor-time.ts";
import { quantile } from "../support/statistics.ts";
import type { PlainContender } from "./contenders.ts";
import type { PlainQuestion } from "./plain-messages.ts";
import type { HttpSeries } from "./series.ts";

/** What one round of one series came to. Times in ms. */
export type Measured = MachineState &
  Readonly<{
    requests: number;
    /** Processor time of the contender's process, a request. */
    cpuMs: number;
    /** Processor time of Neo4j on top, a request. */
    databaseMs: number;
    p50: number;
    p95: number;
    perSecond: number;
    /** Bytes of an answer with its headers; 0 for the raw driver, which writes none. */
    bytes: number;
  }>;

export type Round = Readonly<{
  seconds: number;
  connections: number;
  databasePid: number;
  signal: AbortSignal;
}>;

const around = async (
  pid: number,
  { databasePid, signal }: Round,
  work: () => Promise<LoadResult>,
): Promise<Measured> => {
  signal.throwIfAborted();
  const state = machineState();
  const [ownBefore, databaseBefore] = [processorMs(pid), processorMs(databasePid)];
  const { latenciesMs, elapsedMs, bytes } = await work();
  const requests = latenciesMs.length;
  return {
    ...state,
    requests,
    cpuMs: (processorMs(pid) - ownBefore) / requests,
    databaseMs: (processorMs(databasePid) - databaseBefore) / requests,
    p50: quantile(latenciesMs, 0.5),
    p95: quantile(latenciesMs, 0.95),
    perSecond: (requests * 1_000) / elapsedMs,
    bytes: bytes / requests,
  };
};

/** One round of `amount` requests over HTTP. Raises when an answer does not come or has the wrong status. */
export const measureHttp = (series: HttpSeries, round: Round, amount: number): Promise<Measured> => {
  const { contender, next, status } = series;
  const { connections, signal } = round;
  return around(contender.pid, round, () =>
    loadHttp({ url: contender.url, next, status, amount, connections, signal }),
  );
};

/** One round of the raw driver. Raises when a statement fails. */
export const measurePlain = (
  plain: PlainContender,
  questions: readonly PlainQuestion[],
  round: Round,
): Promise<Measured> =>
  around(plain.pid, round, async () => {
    const { seconds, connections } = round;
    const started = performance.now();
    const { latenciesMs } = await plain.run({ questions, seconds, connections });
    return { latenciesMs, elapsedMs: performance.now() - started, bytes: 0 };
  });
