/** Comparing as pure steps of the view: which other view, how it is shown, and the two exchanged. */
import type { CompareWish, ShownChoice, View } from "../view.ts";

/** What of a view decides which network it shows. */
export const choiceOf = ({ scope, filter, added, dismissed }: View): ShownChoice => ({
  scope,
  filter,
  added,
  dismissed,
});

/** The view beside `other`, on the page that compares. */
export const compareWith = (view: View, other: ShownChoice): View => ({
  ...view,
  page: "compare",
  question: null,
  compare: { other, shows: view.compare?.shows ?? "diff" },
});

/** The view with the comparison drawn as one diff, or as two pictures. */
export const showCompared = (view: View, shows: CompareWish["shows"]): View =>
  view.compare === null ? view : { ...view, compare: { ...view.compare, shows } };

/** The other view in front, and this one beside it; unchanged while there is no other. */
export const swapCompared = (view: View): View => {
  if (view.compare === null) return view;
  const { other } = view.compare;
  return {
    ...view,
    ...other,
    question: null,
    stack: { ...view.stack, order: [], off: {} },
    moved: {},
    brought: {},
    compare: { ...view.compare, other: choiceOf(view) },
  };
};

/** The view without another beside it. */
export const endComparing = (view: View): View => ({ ...view, compare: null });
