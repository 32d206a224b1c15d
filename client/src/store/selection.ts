/** What is selected, and every change of it: one thing whose evidence is open, or several factors to act on together. */
import type { Selection, View } from "./view.ts";

const NO_IDS: readonly string[] = [];

/** The factors selected together; none while one thing is open, or nothing. */
export const selectedTogether = ({ selection }: Pick<View, "selection">): readonly string[] =>
  selection.kind === "factors" ? selection.ids : NO_IDS;

/** The id of the one thing that is open, or null. */
export const openedId = (selection: Selection): string | null =>
  selection.kind === "none" || selection.kind === "factors" ? null : selection.id;

/** Every id that is selected. */
export const selectedIds = (selection: Selection): readonly string[] => {
  if (selection.kind === "factors") return selection.ids;
  return selection.kind === "none" ? NO_IDS : [selection.id];
};

const together = (ids: readonly string[]): Selection =>
  ids.length === 0 ? { kind: "none" } : { kind: "factors", ids };

/** What more factors are added to: an open factor is the first of them, all else makes way. */
const startOf = (selection: Selection): readonly string[] =>
  selection.kind === "link" || selection.kind === "claim" || selection.kind === "source"
    ? NO_IDS
    : selectedIds(selection);

/** The view with these factors selected too. */
export const addToSelection = (view: View, ids: readonly string[]): View => ({
  ...view,
  selection: together([...new Set([...startOf(view.selection), ...ids])]),
});

/** The view with a factor added to those that are selected, or taken out of them. */
export const toggleInSelection = (view: View, id: string): View => {
  const before = startOf(view.selection);
  if (!before.includes(id)) return addToSelection(view, [id]);
  return { ...view, selection: together(before.filter((other) => other !== id)) };
};

/** What of a selection stays when only some factors do. */
export const selectionAmong = (selection: Selection, stays: (id: string) => boolean): Selection => {
  if (selection.kind === "factors") {
    const ids = selection.ids.filter(stays);
    return ids.length === selection.ids.length ? selection : together(ids);
  }
  return selection.kind === "factor" && !stays(selection.id) ? { kind: "none" } : selection;
};
