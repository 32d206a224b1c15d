/** Tells how long single tasks of a page's main thread took, in processor time, and how much of each was drawing. */
import type { BenchPage } from "./chromium.ts";

/** Marks that a page leaves around each drawing while it is looked at. */
export const DRAWING_MARKS = ["drawing begins", "drawing ends"] as const;

/** An event of a trace; times are microseconds, `tts` and `tdur` of the thread. */
export type TraceEvent = Readonly<{
  name: string;
  pid: number;
  tid: number;
  tts?: number;
  tdur?: number;
  args?: Readonly<{ name?: string }>;
}>;

const CATEGORIES = ["toplevel", "disabled-by-default-devtools.timeline", "blink.user_timing"];

/** Beginnings and ends of drawings on the thread's clock. */
const drawingsIn = (events: readonly TraceEvent[]): readonly (readonly [number, number])[] => {
  const times = (mark: string): readonly number[] =>
    events.filter(({ name }) => name === mark).map(({ tts = 0 }) => tts);
  const [begun, ended] = DRAWING_MARKS.map(times);
  return (begun ?? []).map((from, place) => [from, ended?.[place] ?? from] as const);
};

/** The longest task of the page's main thread in a trace, without the drawings inside of it, in ms; 0 of none. */
export const longestTaskIn = (events: readonly TraceEvent[]): number => {
  const marked = events.find(({ name }) => name === DRAWING_MARKS[0]);
  const main = events.find(
    ({ name, args, pid }) =>
      name === "thread_name" && args?.name === "CrRendererMain" && (marked === undefined || marked.pid === pid),
  );
  const own = events.filter(({ pid, tid }) => pid === main?.pid && tid === main.tid);
  const drawings = drawingsIn(own);
  const tasks = own.filter(({ name, tdur, tts }) => name === "RunTask" && tdur !== undefined && tts !== undefined);
  const spans = tasks.map(({ tts: from = 0, tdur = 0 }) => {
    const inside = drawings.filter(([begin]) => begin >= from && begin < from + tdur);
    return tdur - inside.reduce((sum, [begin, end]) => sum + end - begin, 0);
  });
  return Math.max(0, ...spans) / 1_000;
};

/** The longest task of the main thread while `work` runs, without the drawings inside of it, in ms. */
export const longestTask = async ({ browser, page }: BenchPage, work: () => Promise<unknown>): Promise<number> => {
  await browser.startTracing(page, { categories: CATEGORIES });
  await work();
  const { traceEvents } = JSON.parse((await browser.stopTracing()).toString()) as { traceEvents: TraceEvent[] };
  return longestTaskIn(traceEvents);
};
