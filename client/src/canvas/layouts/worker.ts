/** Runs layouts beside the page, so that the page stays at hand while they think. */
import { computeLayout } from "./compute-layout.ts";
import type { LayoutTask, Placed } from "./layout.ts";

/** A task on its way in and its result on its way out, joined by a number. */
export type LayoutRequest = Readonly<{ number: number; task: LayoutTask }>;
export type LayoutResult = Readonly<{ number: number; placed: Placed }>;

// A worker's own scope has these two; the page's types, which this project is checked with, know them otherwise.
const scope = self as unknown as {
  onmessage: (event: MessageEvent<LayoutRequest>) => void;
  postMessage: (result: LayoutResult) => void;
};

scope.onmessage = ({ data: { number, task } }) => scope.postMessage({ number, placed: computeLayout(task) });
