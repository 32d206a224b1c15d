/** One visit to one contender: load, filter, drag, zoom, drag again; what each step costs the main thread. */
import { writeFileSync } from "node:fs";
import type { Page } from "playwright-core";
import { type MachineState, machineState } from "../support/processor-time.ts";
import { type BenchPage, type Graphics, openPage } from "./chromium.ts";
import { drag, type Spot, zoom } from "./gestures.ts";
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
}>;

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
const PATIENCE_MS = 300_000;
/** How long caches may settle before the first drag after a filter. */
const REST_MS = 500;
/** A picture with less ink than this is blank. */
const LEAST_INK = 0.002;

/** Waits until nothing has been drawn or waited for in half a second. */
const quiet = async (page: Page, { frames, isBusy }: Stage, signal: AbortSignal): Promise<void> => {
  const giveUp = performance.now() + PATIENCE_MS;
  let since = performance.now();
  let last = await frames();
  while (performance.now() - since < QUIET_MS) {
    signal.throwIfAborted();
    await page.waitForTimeout(POLL_MS);
    const now = await frames();
    if (now !== last || (await isBusy())) since = performance.now();
    last = now;
    if (performance.now() > giveUp) throw new Error("The page does not come to rest.");
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
  await work();
  await quiet(page, stage, signal);
  const after = await mainMs();
  const frames = (await stage.frames()) - drawn;
  await watch.end(step);
  return { mainMs: after - before, frames, tasks: await longTasksSince(page, began) };
};

const perFrame = ({ mainMs, frames }: Measure, what: string): number => {
  if (frames === 0) throw new Error(`${what} drew no frame while it was moved.`);
  return mainMs / frames;
};

const moves = async (measuring: Measuring, what: string, spot: Spot) => {
  const { session } = measuring.opened;
  const coldPan = await measure(measuring, "coldPan", () => drag(session, spot));
  const zoomed = await measure(measuring, "zoom", () => zoom(session, spot));
  const warmPan = await measure(measuring, "warmPan", () => drag(session, spot));
  return {
    figures: { coldPan: perFrame(coldPan, what), zoom: perFrame(zoomed, what), warmPan: perFrame(warmPan, what) },
    tasks: { coldPan: coldPan.tasks, zoom: zoomed.tasks, warmPan: warmPan.tasks },
  };
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

const steps = async (opened: BenchPage, plan: VisitPlan, watch: Watch): Promise<Visited> => {
  const { what, open, shot, signal } = plan;
  const { page, mainMs } = opened;
  const began = performance.now();
  await watch.begin("load");
  const stage = await open(page);
  const loadWallMs = performance.now() - began;
  await quiet(page, stage, signal);
  const load = { mainMs: await mainMs(), tasks: await longTasksSince(page, 0) };
  await watch.end("load");
  const measuring = { opened, stage, signal, watch };
  await checkInk(page, what, shot);
  const { factors, elements } = await stage.drawn();
  const filter = await measure(measuring, "filter", () => stage.filter(true));
  const filtered = await stage.drawn();
  const unfilter = await measure(measuring, "unfilter", () => stage.filter(false));
  const spot = await stage.emptySpot();
  await page.waitForTimeout(REST_MS);
  const moved = await moves(measuring, what, spot);
  await checkInk(page, what);
  const heapMB = (await opened.heapBytes()) / 1e6;
  const laidOut = await layOut(measuring);
  const tasks: Partial<Record<Step, readonly number[]>> = {
    ...{ load: load.tasks, filter: filter.tasks, unfilter: unfilter.tasks, ...moved.tasks },
  };
  const longest = Object.fromEntries(Object.entries(tasks).map(([step, all]) => [step, Math.max(0, ...all)]));
  return {
    machine: machineState(),
    ...{ load: load.mainMs, loadWallMs, filter: filter.mainMs, ...moved.figures, heapMB },
    ...{ longTasks: Object.values(tasks).flat().length, longest },
    ...laidOut,
    ...{ factors, filtered: filtered.factors, elements },
  };
};

/** Makes the visit in a browser of its own. Raises for a blank frame, and for a page that does not come to rest. */
export const visit = async (plan: VisitPlan): Promise<Visited> => {
  const opened = await openPage(plan.graphics);
  const troubles: string[] = [];
  opened.page.on("pageerror", ({ message }) => troubles.push(message));
  try {
    const watch = (await plan.watch?.(opened)) ?? NOBODY;
    const visited = await steps(opened, plan, watch);
    await watch.stop();
    if (troubles.length > 0) throw new Error(`${plan.what} raised: ${troubles.join("; ")}`);
    return visited;
  } finally {
    await opened.close();
  }
};
