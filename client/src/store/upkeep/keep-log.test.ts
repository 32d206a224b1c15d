/** The log has a step for every change of the view, and none where nothing changed. */
import { expect, test } from "vitest";
import { changeView, createStore } from "../store.ts";
import { PLAIN_VIEW } from "../view.ts";
import { setFilterField } from "../view-steps.ts";
import { keepLog } from "./keep-log.ts";

const words = (store: ReturnType<typeof createStore>): readonly string[] =>
  store.getState().log.steps.map((step) => step.words);

test("a changed view is a step, an equal view that was made anew is none", () => {
  const store = createStore(PLAIN_VIEW);
  keepLog(store);
  changeView(store, (view) => structuredClone(view));
  expect(words(store)).toEqual(["Opened"]);
  changeView(store, (view) => setFilterField(view, "minWorks", 2));
  changeView(store, (view) => ({ ...view, filter: { ...view.filter } }));
  expect(words(store)).toEqual(["Opened", "Filter: least number of works 2"]);
});
