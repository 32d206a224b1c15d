/** Runs layouts beside the page, so that the page stays at hand while they think. */
import { computeLayout } from "./compute-layout.ts";
import type { LayoutTask, Placed } from "./layout.ts";

/** A task on its way in; its progress and its result on their way out, joined by a number. */
export type LayoutRequest = Readonly<{ number: number; task: LayoutTask }>;
export type LayoutResult = Readonly<{ number: number }> &
  (Readonly<{ kind: "part"; part: number }> | Readonly<{ kind: "placed"; placed: Placed }>);

// A worker's own scope has these two; the page's types, which this project is checked with, know them otherwise.
const scope = self as unknown as {
  onmessage: (event: MessageEvent<LayoutRequest>) => void;
  postMessage: (result: LayoutResult) => void;
};

/** Least time between two reports: a reader cannot follow more. */
const REPORT_MS = 100;

scope.onmessage = ({ data: { number, task } }) => {
  let reportedAt = performance.now();
  const report = (part: number): void => {
    const now = performance.now();
    if (now - reportedAt < REPORT_MS) return;
    reportedAt = now;
    scope.postMessage({ number, kind: "part", part });
  };
  scope.postMessage({ number, kind: "placed", placed: computeLayout(task, report) });
};
