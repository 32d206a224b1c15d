/** Several factors are selected one by one, together or not at all; what leaves the view leaves them too. */
import { expect, test } from "vitest";
import { addToSelection, openedId, selectedIds, selectedTogether, toggleInSelection } from "./selection.ts";
import { HOME_VIEW, type Selection, type View } from "./view.ts";
import { dismissFactors, keepOnly, select } from "./view-steps.ts";

const [A, B, C] = ["factor:a", "factor:b", "factor:c"];
const selecting = (selection: Selection): View => select(HOME_VIEW, selection);
const three = addToSelection(HOME_VIEW, [A, B, C]);

test("an open factor is the first of those selected together; an open link makes way for them", () => {
  expect(toggleInSelection(selecting({ kind: "factor", id: A }), B).selection).toEqual({
    kind: "factors",
    ids: [A, B],
  });
  expect(toggleInSelection(selecting({ kind: "link", id: "link:a~b~influence" }), B).selection).toEqual({
    kind: "factors",
    ids: [B],
  });
});

test("each is selected once, in the order in which it came, and taken out by itself; the last one leaves nothing", () => {
  const twice = addToSelection(addToSelection(HOME_VIEW, [B, A]), [A, C, B]);
  expect(selectedTogether(twice)).toEqual([B, A, C]);
  const out = toggleInSelection(twice, A);
  expect(selectedTogether(out)).toEqual([B, C]);
  expect(toggleInSelection(toggleInSelection(out, B), C).selection).toEqual({ kind: "none" });
  expect(toggleInSelection(selecting({ kind: "factor", id: A }), A).selection).toEqual({ kind: "none" });
});

test("what is dismissed is selected no longer, and what is kept alone still is", () => {
  expect(selectedTogether(dismissFactors(three, [B]))).toEqual([A, C]);
  expect(dismissFactors(three, [A, B, C]).selection).toEqual({ kind: "none" });
  expect(selectedTogether(keepOnly(three, [A, B]))).toEqual([A, B]);
  // The same list as before, so that nothing is drawn anew for it.
  expect(keepOnly(three, [A, B, C]).selection).toBe(three.selection);
});

test("one open thing has an id, several have ids, and neither is taken for the other", () => {
  expect([openedId(three.selection), selectedIds(three.selection)]).toEqual([null, [A, B, C]]);
  const claim: Selection = { kind: "claim", id: "claim:c1" };
  expect([openedId(claim), selectedIds(claim), selectedTogether(selecting(claim))]).toEqual([
    "claim:c1",
    ["claim:c1"],
    [],
  ]);
});
