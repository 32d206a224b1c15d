/** Says in words what a step did, by the difference between two views. */
import { CHANGES, FILTER_FIELD_WORDS } from "../words/changes.ts";
import { EVIDENCE_TAB_WORDS } from "../words/evidence.ts";
import { lowerFirst } from "../words/links.ts";
import { GROUPED_WORDS } from "../words/map.ts";
import { LAYOUT_WORDS, PAGE_WORDS, TABLE_WORDS } from "../words/views.ts";
import { stackWords } from "./describe-stack.ts";
import { evidenceWish } from "./evidence/evidence-wish.ts";
import { DEFAULT_GAPS } from "./gaps/gaps-wish.ts";
import { isSame } from "./is-same.ts";
import { describePathways } from "./pathways/describe-pathways.ts";
import { questionOf } from "./questions.ts";
import type { Filter, FilterField, View } from "./view.ts";
import { mapWished } from "./view-steps.ts";

/** What a step did, and with which steps it is one. */
export type Change = Readonly<{ words: string; joins: string | null }>;

type Name = (id: string) => string;

/** Fields that are changed in many small steps. */
const JOINED: ReadonlySet<FilterField> = new Set(["text", "publishedFrom", "publishedTo"]);

const MOST_VALUES = 3;

const valueWords = (value: Filter[FilterField]): string => {
  if (typeof value === "boolean") return value ? CHANGES.yes : CHANGES.no;
  const values = Array.isArray(value) ? value : [value];
  const said = values.slice(0, MOST_VALUES).map((each) => String(each).toLowerCase().replaceAll(/[_-]/g, " "));
  const more = values.length - said.length;
  return more > 0 ? CHANGES.andMore(said.join(", "), more) : said.join(", ");
};

const count = (ids: readonly string[], name: Name): string => {
  const [only] = ids;
  return ids.length === 1 && only !== undefined ? name(only) : CHANGES.factors(ids.length);
};

const filterChange = (before: Filter, now: Filter): Change | null => {
  const fields = ([...new Set([...Object.keys(before), ...Object.keys(now)])] as FilterField[]).filter(
    (field) => !isSame(before[field], now[field]),
  );
  const [field] = fields;
  if (field === undefined) return null;
  if (Object.keys(now).length === 0) return { words: CHANGES.filtersCleared, joins: null };
  const names = [...new Set(fields.map((each) => FILTER_FIELD_WORDS[each]))].join(", ");
  const joins = fields.every((each) => JOINED.has(each)) ? `filter ${names}` : null;
  const set = fields.find((each) => now[each] !== undefined);
  if (set === undefined) return { words: CHANGES.filterCleared(names), joins };
  return { words: CHANGES.filter(names, fields.length === 1 ? valueWords(now[set]) : ""), joins };
};

const stackChange = (before: View, now: View): Change | null => {
  const words = stackWords(before, now);
  return words === null ? null : { words, joins: null };
};

const scopeChange = (before: View, now: View): Change | null => {
  if (now.question !== null && now.question !== before.question)
    return { words: CHANGES.question(questionOf(now.question)?.title ?? now.question), joins: null };
  if (isSame(before.scope, now.scope)) return null;
  const { scope } = now;
  switch (scope.kind) {
    case "best":
      return { words: CHANGES.best(scope.limit), joins: null };
    case "all":
      return { words: CHANGES.all, joins: null };
    case "around":
      return { words: CHANGES.around(scope.hops, scope.direction), joins: null };
    case "factors":
      return { words: CHANGES.kept(scope.ids.length), joins: null };
  }
};

const factorsChange = (before: View, now: View, name: Name): Change | null => {
  const added = now.added.filter((id) => !before.added.includes(id));
  const gone = now.dismissed.filter((id) => !before.dismissed.includes(id));
  const back = before.dismissed.filter((id) => !now.dismissed.includes(id));
  if (gone.length > 0) return { words: CHANGES.dismissed(count(gone, name)), joins: null };
  if (added.length > 0) return { words: CHANGES.added(count(added, name)), joins: null };
  if (back.length > 0) return { words: CHANGES.broughtBack(count(back, name)), joins: null };
  const taken = before.added.filter((id) => !now.added.includes(id));
  return taken.length === 0 ? null : { words: CHANGES.takenBack(count(taken, name)), joins: null };
};

const drawingChange = (before: View, now: View, name: Name): Change | null => {
  const folded = now.folded.filter((id) => !before.folded.includes(id));
  const unfolded = before.folded.filter((id) => !now.folded.includes(id));
  if (folded.length > 0) return { words: CHANGES.folded(count(folded, name)), joins: null };
  if (unfolded.length > 0) return { words: CHANGES.unfolded(count(unfolded, name)), joins: null };
  if (isSame(before.map, now.map)) return null;
  if (now.map === null) return { words: CHANGES.drawnBySize, joins: null };
  if (now.map.kind === "everything") return { words: CHANGES.drawnWhole, joins: null };
  const was = mapWished(before);
  const opened = now.map.open.filter((id) => !was.open.includes(id)).map((id) => name(`group:${id}`));
  const closed = was.open.filter((id) => !mapWished(now).open.includes(id)).map((id) => name(`group:${id}`));
  if (was.by !== now.map.by || (opened.length === 0 && closed.length === 0))
    return { words: CHANGES.grouped(GROUPED_WORDS[now.map.by]), joins: null };
  const words = opened.length > 0 ? CHANGES.groupsOpened(opened.join(", ")) : CHANGES.groupsClosed(closed.join(", "));
  return { words, joins: null };
};

const placeChange = (before: View, now: View, name: Name): Change | null => {
  if (before.layout !== now.layout)
    return { words: CHANGES.laidOut(lowerFirst(LAYOUT_WORDS[now.layout])), joins: null };
  if (before.seed !== now.seed) return { words: CHANGES.arrangedAnew, joins: null };
  const unpinned = Object.keys(before.moved).filter((id) => now.moved[id] === undefined);
  if (unpinned.length > 0 && Object.keys(now.moved).length > 0)
    return { words: CHANGES.unpinned(count(unpinned, name)), joins: null };
  const ids = Object.keys(now.moved).filter((id) => !isSame(before.moved[id], now.moved[id]));
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return { words: CHANGES.moved(name(only)), joins: `move ${only}` };
  if (ids.length > 1) return { words: CHANGES.moved(CHANGES.factors(ids.length)), joins: null };
  return isSame(before.moved, now.moved) ? null : { words: CHANGES.movesUndone, joins: null };
};

const evidenceChange = (before: View, now: View): Change | null => {
  const [former, wish] = [evidenceWish(before), evidenceWish(now)];
  if (wish.without !== former.without)
    return {
      words:
        wish.without === null
          ? CHANGES.workPutBack
          : CHANGES.workLeftOut(wish.without.replace(/^work:/, "").replaceAll("-", " ")),
      joins: null,
    };
  if (isSame(former, wish) && (before.page === now.page || now.page !== "evidence")) return null;
  return { words: CHANGES.evidenceShown(lowerFirst(EVIDENCE_TAB_WORDS[wish.tab])), joins: "page" };
};

const OPENED = { link: CHANGES.opensLink, claim: CHANGES.opensClaim, source: CHANGES.opensSource } as const;

const gapsChange = (before: View, now: View, name: Name): Change | null => {
  if (isSame(before.gaps, now.gaps)) return null;
  const was = before.gaps ?? DEFAULT_GAPS;
  const is = now.gaps ?? DEFAULT_GAPS;
  if (!isSame(was.cell, is.cell)) {
    const words = is.cell === null ? CHANGES.gapPutAway : CHANGES.gapOpened(name(is.cell.row), name(is.cell.column));
    return { words, joins: "gap" };
  }
  if (!(isSame(was.rows, is.rows) && isSame(was.columns, is.columns)))
    return { words: CHANGES.gapFactors, joins: "gap-axes" };
  return { words: CHANGES.gapsSet, joins: "gap-map" };
};

const compareChange = (before: View, now: View): Change | null => {
  const isNewQuestion = now.question !== null && now.question !== before.question;
  if (isNewQuestion || isSame(before.compare, now.compare)) return null;
  if (now.compare === null) return { words: CHANGES.comparisonEnded, joins: null };
  if (isSame(before.compare?.other, now.compare.other)) return { words: CHANGES.comparedShown, joins: "comparison" };
  const isSwapped = before.compare !== null && isSame(before.compare.other.filter, now.filter);
  return { words: isSwapped ? CHANGES.comparedSwapped : CHANGES.comparedWith, joins: null };
};

const pageWords = ({ page, table }: View): string =>
  page === "table" ? CHANGES.tableShown(lowerFirst(TABLE_WORDS[table])) : CHANGES.pageShown(PAGE_WORDS[page]);

const attentionChange = (before: View, now: View, name: Name): Change | null => {
  if (before.page !== now.page || before.table !== now.table) return { words: pageWords(now), joins: "page" };
  if (isSame(before.selection, now.selection)) return null;
  if (now.selection.kind === "none") return { words: CHANGES.selectionCleared, joins: "selection" };
  // Apart from the opening of single things: a click that loses what was selected one by one can be undone by itself.
  if (now.selection.kind === "factors")
    return { words: CHANGES.selectedTogether(now.selection.ids.length), joins: "several" };
  const { kind, id } = now.selection;
  return { words: kind === "factor" ? CHANGES.selected(name(id)) : OPENED[kind], joins: "selection" };
};

/** What led from `before` to `now`, the weightiest change first; null when nothing changed. `name` gives a factor's name. */
export const describeChange = (before: View, now: View, name: Name): Change | null =>
  // First, as swapping changes the filter too.
  compareChange(before, now) ??
  scopeChange(before, now) ??
  stackChange(before, now) ??
  filterChange(before.filter, now.filter) ??
  factorsChange(before, now, name) ??
  drawingChange(before, now, name) ??
  placeChange(before, now, name) ??
  gapsChange(before, now, name) ??
  describePathways(before.pathways, now.pathways, name) ??
  evidenceChange(before, now) ??
  attentionChange(before, now, name);
