/** Undo, redo and the history over the real commands and the real store. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Api } from "../api/api.ts";
import { keepLog } from "../store/keep-log.ts";
import { presentStep } from "../store/log.ts";
import { createStore, type Store } from "../store/store.ts";
import { HOME_VIEW } from "../store/view.ts";
import { addFactors } from "./add-factors.ts";
import { moveFactor, setLayout, setPage, unpin, unpinAll } from "./arrange-view.ts";
import type { CommandContext, Tools } from "./command.ts";
import { dismiss } from "./dismiss.ts";
import { clearFilter, setFilter, setScope } from "./filters.ts";
import { groupBy } from "./map.ts";
import { chooseChains, pathwaysFrom, setPathways } from "./pathways.ts";
import { createRun, type Run } from "./run.ts";
import { select } from "./select.ts";
import { goToLogStep, redo, undo } from "./undo.ts";

const open = (): Readonly<{ store: Store; run: Run }> => {
  const store = createStore(HOME_VIEW);
  keepLog(store);
  // None of the commands used here asks the server or the window.
  return { store, run: createRun({ store, api: {} as Api, tools: {} as Tools } satisfies CommandContext) };
};

const words = (store: Store): readonly string[] => store.getState().log.steps.map((step) => step.words);

describe("undo and redo", () => {
  test("take a step back and do it again, and say so", () => {
    const { store, run } = open();
    run(setFilter, { field: "regions", value: ["europe"] });
    const { view } = store.getState();
    run(undo);
    expect(store.getState().view).toBe(HOME_VIEW);
    expect(store.getState().interface.announcement.text).toBe("Undone: Filter: region europe.");
    run(redo);
    expect(store.getState().view).toBe(view);
    expect(words(store)).toEqual(["Opened", "Filter: region europe"]);
  });

  test("are not possible at the ends of the log", () => {
    const { store, run } = open();
    expect(undo.isEnabled(store.getState(), undefined)).toBe(false);
    run(setLayout, "force");
    expect(redo.isEnabled(store.getState(), undefined)).toBe(false);
  });

  test("the history goes to any step, and what is done there replaces what came after", () => {
    const { store, run } = open();
    run(setLayout, "force");
    run(setFilter, { field: "minWorks", value: 3 });
    run(setFilter, { field: "contested", value: true });
    run(goToLogStep, 1);
    expect(store.getState().view).toMatchObject({ layout: "force", filter: { minWorks: 2 } });
    run(setPage, "table");
    expect(words(store)).toEqual(["Opened", "Laid out by links", "Table of links shown"]);
  });
});

test("after fifty random commands, undoing gives every earlier view exactly, and redoing every later one", () => {
  const id = fc.constantFrom("factor:a", "factor:b", "factor:c", "factor:d");
  const act: fc.Arbitrary<(run: Run) => void> = fc.oneof(
    id.map((factor) => (run: Run) => run(addFactors, { ids: [factor], by: "factor:a" })),
    id.map((factor) => (run: Run) => run(dismiss, factor)),
    id.map((factor) => (run: Run) => run(select, { kind: "factor", id: factor })),
    fc.tuple(id, fc.integer({ min: -500, max: 500 })).map(
      ([factor, x]) =>
        (run: Run) =>
          run(moveFactor, { id: factor, position: { x, y: -x } }),
    ),
    fc
      .constantFrom("lanes" as const, "sides" as const, "circle" as const)
      .map((layout) => (run: Run) => run(setLayout, layout)),
    fc.integer({ min: 1, max: 5 }).map((value) => (run: Run) => run(setFilter, { field: "minWorks", value })),
    fc.string({ minLength: 1, maxLength: 3 }).map((value) => (run: Run) => run(setFilter, { field: "text", value })),
    fc.integer({ min: 1, max: 90 }).map((limit) => (run: Run) => run(setScope, { kind: "best", limit })),
    id.map((factor) => (run: Run) => run(pathwaysFrom, factor)),
    fc.integer({ min: 1, max: 8 }).map((maxLength) => (run: Run) => run(setPathways, { maxLength })),
    fc.constantFrom("a", "b").map((chain) => (run: Run) => run(chooseChains, [chain])),
    fc.constant((run: Run) => run(clearFilter)),
    fc.constant((run: Run) => run(unpinAll)),
    fc.constantFrom("DOMAIN" as const, "KIND" as const).map((by) => (run: Run) => run(groupBy, by)),
    id.map((factor) => (run: Run) => run(unpin, factor)),
  );
  fc.assert(
    fc.property(fc.array(act, { minLength: 50, maxLength: 50 }), (acts) => {
      const { store, run } = open();
      for (const each of acts) each(run);
      const { steps, at } = store.getState().log;
      // An equal view that was made anew is no step.
      expect(steps[at]?.view).toEqual(store.getState().view);
      for (let back = at - 1; back >= 0; back -= 1) {
        run(undo);
        expect(store.getState().view).toBe(steps[back]?.view);
      }
      expect(store.getState().view).toBe(HOME_VIEW);
      for (let forth = 1; forth <= at; forth += 1) {
        run(redo);
        expect(store.getState().view).toBe(steps[forth]?.view);
      }
      expect(presentStep(store.getState().log).view).toBe(store.getState().view);
    }),
    { numRuns: 100, seed: 8 },
  );
});
