/** One visit to one contender: load, filter, drag, zoom, drag again; what each step costs the main thread. */
import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { type MachineState, machineState } from "../support/processor-time.ts";
import { type BenchPage, type Graphics, openPage } from "./chromium.ts";
import { drag, zoom } from "./gestures.ts";
import { longestTask } from "./main-tasks.ts";
import { inkShare, type OpenStage, type Stage } from "./stage.ts";

/** The steps that long tasks are counted in. */
export const STEPS = ["load", "filter", "unfilter", "coldPan", "zoom", "warmPan", "layout"] as const;
export type Step = (typeof STEPS)[number];

/** What one visit came to. Times are processor time of the main thread in ms unless they say otherwise. */
export type Visited = Readonly<{
  machine: MachineState;
  load: number;
  loadWallMs: number;
  filter: number;
  /** Of one drawn frame. */
  coldPan: number;
  zoom: number;
  warmPan: number;
  heapMB: number;
  /** Tasks over 50 ms in all steps, and the longest of each step. */
  longTasks: number;
  longest: Readonly<Partial<Record<Step, number>>>;
  /** The longest task while the explorer lays out anew, without the drawing in it. */
  layoutTask?: number;
  /** Factors drawn after loading and while filtered, and all that was drawn after loading. */
  factors: number;
  filtered: number;
  elements: number;
  /** The step that passed the limit and ended the visit; what was not measured by then is no number. */
  over?: Step;
}>;

type Noted = { -readonly [Name in keyof Visited]: Visited[Name] };

const nothingYet = (): Noted => ({
  machine: machineState(),
  ...{ load: Number.NaN, loadWallMs: Number.NaN, filter: Number.NaN, coldPan: Number.NaN, zoom: Number.NaN },
  ...{ warmPan: Number.NaN, heapMB: Number.NaN, longTasks: 0, longest: {} },
  ...{ factors: Number.NaN, filtered: Number.NaN, elements: Number.NaN },
});

/** No step of a visit takes longer. */
export const STEP_LIMIT_MS = 90_000;

class OverLimit extends Error {
  readonly step: Step;
  constructor(step: Step) {
    super(`${step} takes over ${STEP_LIMIT_MS / 1_000} s.`);
    this.step = step;
  }
}

const withinLimit = async <Result>(step: Step, work: Promise<Result>): Promise<Result> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const limit = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new OverLimit(step)), STEP_LIMIT_MS);
  });
  try {
    return await Promise.race([work, limit]);
  } finally {
    clearTimeout(timer);
  }
};

/** Looks on while a visit is made; it costs time itself. */
export type Watch = Readonly<{
  begin: (step: Step) => Promise<void>;
  end: (step: Step) => Promise<void>;
  /** The visit is over. */
  stop: () => Promise<void>;
}>;

const NOBODY: Watch = { begin: async () => {}, end: async () => {}, stop: async () => {} };

export type VisitPlan = Readonly<{
  what: string;
  graphics: Graphics;
  open: OpenStage;
  /** Where a screenshot of the loaded picture is kept. */
  shot: string;
  signal: AbortSignal;
  /** Begins when the page is open and empty. */
  watch?: (page: BenchPage) => Promise<Watch>;
}>;

/** Longer than the explorer waits before it draws once more for its next drag, so that this drawing is in the figures. */
const QUIET_MS = 500;
const POLL_MS = 50;
/** How long caches may settle before the first drag after a filter. */
const REST_MS = 500;
/** A picture with less ink than this is blank. */
const LEAST_INK = 0.002;

/** Waits until nothing has been drawn or waited for in half a second; its caller keeps the limit. */
const quiet = async (page: Page, { frames, isBusy }: Stage, signal: AbortSignal): Promise<void> => {
  let since = performance.now();
  let last = await frames();
  while (performance.now() - since < QUIET_MS) {
    signal.throwIfAborted();
    await page.waitForTimeout(POLL_MS);
    const now = await frames();
    if (now !== last || (await isBusy())) since = performance.now();
    last = now;
  }
};

const checkInk = async (page: Page, what: string, keep?: string): Promise<void> => {
  const shot = await page.screenshot();
  if (keep) writeFileSync(keep, shot);
  const share = await inkShare(page, shot);
  if (share < LEAST_INK)
    throw new Error(`${what} drew a blank frame: ${(share * 100).toFixed(2)} % of it is not ground.`);
};

type Measuring = Readonly<{ opened: BenchPage; stage: Stage; signal: AbortSignal; watch: Watch }>;

const now = (page: Page): Promise<number> => page.evaluate(() => performance.now());

const longTasksSince = (page: Page, since: number): Promise<readonly number[]> =>
  page.evaluate((from) => (window.longTasks ?? []).filter(({ start }) => start >= from).map(({ ms }) => ms), since);

type Measure = Readonly<{ mainMs: number; frames: number; tasks: readonly number[] }>;

/** What `work` and all that follows from it cost. */
const measure = async (
  { opened, stage, signal, watch }: Measuring,
  step: Step,
  work: () => Promise<unknown>,
): Promise<Measure> => {
  const { page, mainMs } = opened;
  await watch.begin(step);
  const [began, before, drawn] = [await now(page), await mainMs(), await stage.frames()];
  await withinLimit(
    step,
    work().then(() => quiet(page, stage, signal)),
  );
  const after = await mainMs();
  const frames = (await stage.frames()) - drawn;
  await watch.end(step);
  return { mainMs: after - before, frames, tasks: await longTasksSince(page, began) };
};

const perFrame = ({ mainMs, frames }: Measure, what: string): number => {
  if (frames === 0) throw new Error(`${what} drew no frame while it was moved.`);
  return mainMs / frames;
};

/** The longest task of a layout, without the drawing in it; only the explorer lays out. */
const layOut = async (measuring: Measuring): Promise<Pick<Visited, "layoutTask">> => {
  const { explorer } = measuring.stage;
  if (!explorer) return {};
  // Whoever looks on already may be tracing, and there is one trace at a time.
  if (measuring.watch !== NOBODY) {
    await measure(measuring, "layout", explorer.layOut);
    return {};
  }
  return { layoutTask: await longestTask(measuring.opened, () => measure(measuring, "layout", explorer.layOut)) };
};

const noteTasks = (noted: Noted, step: Step, tasks: readonly number[]): void => {
  noted.longTasks += tasks.length;
  noted.longest = { ...noted.longest, [step]: Math.max(0, ...tasks) };
};

const load = async (opened: BenchPage, plan: VisitPlan, watch: Watch, noted: Noted): Promise<Measuring> => {
  const { page, mainMs } = opened;
  const began = performance.now();
  await watch.begin("load");
  const stage = await withinLimit("load", plan.open(page));
  noted.loadWallMs = performance.now() - began;
  await withinLimit("load", quiet(page, stage, plan.signal));
  noted.load = await mainMs();
  noteTasks(noted, "load", await longTasksSince(page, 0));
  await watch.end("load");
  await checkInk(page, plan.what, plan.shot);
  const { factors, elements } = await stage.drawn();
  Object.assign(noted, { factors, elements });
  return { opened, stage, signal: plan.signal, watch };
};

/** Goes through the steps and notes what each costs as soon as it is known. */
const steps = async (opened: BenchPage, plan: VisitPlan, watch: Watch, noted: Noted): Promise<void> => {
  const measuring = await load(opened, plan, watch, noted);
  const { page, session } = opened;
  const { stage } = measuring;
  const take = async (step: Step, work: () => Promise<unknown>): Promise<Measure> => {
    const found = await measure(measuring, step, work);
    noteTasks(noted, step, found.tasks);
    return found;
  };
  noted.filter = (await take("filter", () => stage.filter(true))).mainMs;
  noted.filtered = (await stage.drawn()).factors;
  await take("unfilter", () => stage.filter(false));
  const spot = await stage.emptySpot();
  await page.waitForTimeout(REST_MS);
  noted.coldPan = perFrame(await take("coldPan", () => drag(session, spot)), plan.what);
  noted.zoom = perFrame(await take("zoom", () => zoom(session, spot)), plan.what);
  noted.warmPan = perFrame(await take("warmPan", () => drag(session, spot)), plan.what);
  await checkInk(page, plan.what);
  noted.heapMB = (await opened.heapBytes()) / 1e6;
  Object.assign(noted, await layOut(measuring));
};

/** Makes the visit in a browser of its own, up to the first step that passes the limit. Raises for a blank frame. */
export const visit = async (plan: VisitPlan): Promise<Visited> => {
  const opened = await openPage(plan.graphics);
  const troubles: string[] = [];
  const noted = nothingYet();
  opened.page.on("pageerror", ({ message }) => troubles.push(message));
  try {
    const watch = (await plan.watch?.(opened)) ?? NOBODY;
    try {
      await steps(opened, plan, watch, noted);
    } catch (error) {
      if (!(error instanceof OverLimit)) throw error;
      noted.over = error.step;
    }
    await watch.stop();
    if (troubles.length > 0) throw new Error(`${plan.what} raised: ${troubles.join("; ")}`);
    return noted;
  } finally {
    await opened.close();
  }
};
