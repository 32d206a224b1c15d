/** Going back gives exactly what was there, however the log came about. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { goToStep, type Log, openLog, presentStep, recordStep } from "./log.ts";
import { HOME_VIEW, type View } from "./view.ts";

const viewNumber = (number: number): View => ({ ...HOME_VIEW, scope: { kind: "best", limit: number + 1 } });

const stepOf = (number: number, joins: string | null = null) => ({
  words: `Step ${number}`,
  joins,
  view: viewNumber(number),
});

const logOf = (count: number): Log =>
  Array.from({ length: count }, (_, index) => stepOf(index)).reduce(recordStep, openLog(HOME_VIEW));

test("a log opens with one step, behind and before which there is nothing", () => {
  const log = openLog(HOME_VIEW);
  expect(presentStep(log).view).toBe(HOME_VIEW);
  expect(goToStep(log, -1)).toBe(log);
  expect(goToStep(log, 1)).toBe(log);
});

test("every step can be gone back to, and gives the very view that it led to", () => {
  const log = logOf(5);
  for (const [at, { view }] of log.steps.entries()) expect(presentStep(goToStep(log, at)).view).toBe(view);
});

test("a step after going back takes the place of what had been undone", () => {
  const log = recordStep(goToStep(logOf(5), 2), stepOf(9));
  expect(log.steps.map(({ words }) => words)).toEqual(["Opened", "Step 0", "Step 1", "Step 9"]);
  expect(log.at).toBe(3);
});

test("steps in a row that belong together are one, which undoing takes back as a whole", () => {
  const typed = [stepOf(1, "text"), stepOf(2, "text"), stepOf(3, "move a"), stepOf(4, "text")];
  const log = typed.reduce(recordStep, openLog(HOME_VIEW));
  expect(log.steps.map(({ words }) => words)).toEqual(["Opened", "Step 2", "Step 3", "Step 4"]);
});

test("the oldest steps fall off and the present one stays the last", () => {
  const log = logOf(500);
  expect(log.steps).toHaveLength(200);
  expect(presentStep(log).view).toEqual(viewNumber(499));
});

test("whatever is done, undone and done again, the present step is the view that was last gone to", () => {
  const action = fc.oneof(
    fc.record({ kind: fc.constant("do" as const), joins: fc.constantFrom(null, "a", "b") }),
    fc.record({ kind: fc.constantFrom("undo" as const, "redo" as const) }),
  );
  fc.assert(
    fc.property(fc.array(action, { maxLength: 50 }), (actions) => {
      let log = openLog(HOME_VIEW);
      let view = HOME_VIEW;
      for (const [number, act] of actions.entries()) {
        if (act.kind === "do") {
          view = viewNumber(number);
          log = recordStep(log, { ...stepOf(number, act.joins), view });
        } else {
          log = goToStep(log, log.at + (act.kind === "undo" ? -1 : 1));
          view = presentStep(log).view;
        }
        expect(presentStep(log).view).toBe(view);
        expect(log.steps[log.at]?.view).toBe(view);
      }
    }),
    { numRuns: 300, seed: 5 },
  );
});
