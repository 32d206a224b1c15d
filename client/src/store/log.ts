/** The log of what was done to the view: undo, redo and the history read it, and replay it. Steps are pure. */
import { CHANGES } from "../words/changes.ts";
import type { View } from "./view.ts";

/** One step: the view it led to, and the words for what it did. */
export type LogStep = Readonly<{
  words: string;
  /** Steps in a row with the same key are one: a slider that is dragged, a text that is typed. Null stands alone. */
  joins: string | null;
  view: View;
}>;

/** All steps, the opening first, and the present one by its index; what comes behind it has been undone. */
export type Log = Readonly<{ steps: readonly LogStep[]; at: number }>;

/** Steps that are kept; the oldest fall off. */
const STEPS_LIMIT = 200;

/** The log of a window that opens with `view`. */
export const openLog = (view: View): Log => ({ steps: [{ words: CHANGES.opened, joins: null, view }], at: 0 });

/** The step that the window shows. */
export const presentStep = ({ steps, at }: Log): LogStep => steps[at] as LogStep;

/** The log after `step`: what had been undone is gone for good. */
export const recordStep = (log: Log, step: LogStep): Log => {
  const done = log.steps.slice(0, log.at + 1);
  const isJoined = step.joins !== null && presentStep(log).joins === step.joins;
  const steps = [...(isJoined ? done.slice(0, -1) : done), step].slice(-STEPS_LIMIT);
  return { steps, at: steps.length - 1 };
};

/** The log whose present step leads to `view` instead. */
export const replaceStep = (log: Log, view: View): Log => ({
  ...log,
  steps: log.steps.map((step, at) => (at === log.at ? { ...step, view } : step)),
});

/** The log with another present step; unchanged when there is no step `at`. */
export const goToStep = (log: Log, at: number): Log => (log.steps[at] === undefined ? log : { ...log, at });
