/** Says in words what a step did, by the difference between two views. */
import { questionOf } from "./questions.ts";
import type { Filter, FilterField, Layout, View } from "./view.ts";

/** What a step did, and with which steps it is one. */
export type Change = Readonly<{ words: string; joins: string | null }>;

type Name = (id: string) => string;

const FIELD_NAMES: Readonly<Record<FilterField, string>> = {
  kinds: "kind",
  domains: "field of life",
  levels: "level",
  sides: "side",
  families: "relation",
  signs: "sign",
  certainties: "certainty",
  evidenceTypes: "kind of evidence",
  regions: "region",
  populations: "population",
  exploitationForms: "form of exploitation",
  works: "work",
  excludeWorks: "works left out",
  sources: "source",
  access: "reading",
  publishedFrom: "year of publication",
  publishedTo: "year of publication",
  includeUndated: "undated sources",
  minWorks: "least number of works",
  maxWorks: "greatest number of works",
  minClaims: "least number of claims",
  contested: "contested",
  includeGroupings: "groupings",
  text: "text",
};

const LAYOUT_NAMES: Readonly<Record<Layout, string>> = { lanes: "by kind", sides: "by side", force: "by links" };

/** Fields that are changed in many small steps. */
const JOINED: ReadonlySet<FilterField> = new Set(["text", "publishedFrom", "publishedTo"]);

const MOST_VALUES = 3;

const valueWords = (value: Filter[FilterField]): string => {
  if (typeof value === "boolean") return value ? "yes" : "no";
  const values = Array.isArray(value) ? value : [value];
  const said = values.slice(0, MOST_VALUES).map((each) => String(each).toLowerCase().replaceAll(/[_-]/g, " "));
  const more = values.length - said.length;
  return said.join(", ") + (more > 0 ? ` and ${more} more` : "");
};

const count = (ids: readonly string[], name: Name): string => {
  const [only] = ids;
  return ids.length === 1 && only !== undefined ? name(only) : `${ids.length} factors`;
};

const isSame = (a: unknown, b: unknown): boolean => a === b || JSON.stringify(a) === JSON.stringify(b);

const filterChange = (before: Filter, now: Filter): Change | null => {
  const fields = ([...new Set([...Object.keys(before), ...Object.keys(now)])] as FilterField[]).filter(
    (field) => !isSame(before[field], now[field]),
  );
  const [field] = fields;
  if (field === undefined) return null;
  if (Object.keys(now).length === 0) return { words: "All filters cleared", joins: null };
  const names = [...new Set(fields.map((each) => FIELD_NAMES[each]))].join(", ");
  const joins = fields.every((each) => JOINED.has(each)) ? `filter ${names}` : null;
  const set = fields.find((each) => now[each] !== undefined);
  if (set === undefined) return { words: `Filter cleared: ${names}`, joins };
  return { words: `Filter: ${names}${fields.length === 1 ? ` ${valueWords(now[set])}` : ""}`, joins };
};

const scopeChange = (before: View, now: View): Change | null => {
  if (now.question !== null && now.question !== before.question)
    return { words: `Question: ${questionOf(now.question)?.title ?? now.question}`, joins: null };
  if (isSame(before.scope, now.scope)) return null;
  const { scope } = now;
  switch (scope.kind) {
    case "best":
      return { words: `The ${scope.limit} best supported factors`, joins: null };
    case "all":
      return { words: "All factors", joins: null };
    case "around":
      return { words: `Surroundings, ${scope.hops} ${scope.hops === 1 ? "step" : "steps"}`, joins: null };
    case "factors":
      return { words: `${scope.ids.length} factors kept`, joins: null };
  }
};

const factorsChange = (before: View, now: View, name: Name): Change | null => {
  const added = now.added.filter((id) => !before.added.includes(id));
  const gone = now.dismissed.filter((id) => !before.dismissed.includes(id));
  const back = before.dismissed.filter((id) => !now.dismissed.includes(id));
  if (gone.length > 0) return { words: `${count(gone, name)} dismissed`, joins: null };
  if (added.length > 0) return { words: `${count(added, name)} added`, joins: null };
  if (back.length > 0) return { words: `${count(back, name)} brought back`, joins: null };
  return before.added.length === now.added.length ? null : { words: "Factors taken away", joins: null };
};

const placeChange = (before: View, now: View, name: Name): Change | null => {
  if (before.layout !== now.layout) return { words: `Laid out ${LAYOUT_NAMES[now.layout]}`, joins: null };
  const ids = Object.keys(now.moved).filter((id) => !isSame(before.moved[id], now.moved[id]));
  const [only] = ids;
  if (ids.length === 1 && only !== undefined) return { words: `${name(only)} moved`, joins: `move ${only}` };
  if (ids.length > 1) return { words: `${ids.length} factors moved`, joins: null };
  return isSame(before.moved, now.moved) ? null : { words: "Factors back in their places", joins: null };
};

const attentionChange = (before: View, now: View, name: Name): Change | null => {
  if (before.page !== now.page || before.table !== now.table)
    return { words: now.page === "network" ? "Network shown" : `Table of ${now.table} shown`, joins: "page" };
  if (isSame(before.selection, now.selection)) return null;
  if (now.selection.kind === "none") return { words: "Selection cleared", joins: "selection" };
  const { kind, id } = now.selection;
  return { words: kind === "factor" ? `${name(id)} selected` : `A ${kind} opened`, joins: "selection" };
};

/** What led from `before` to `now`, the weightiest change first; null when nothing changed. `name` gives a factor's name. */
export const describeChange = (before: View, now: View, name: Name): Change | null =>
  scopeChange(before, now) ??
  filterChange(before.filter, now.filter) ??
  factorsChange(before, now, name) ??
  placeChange(before, now, name) ??
  attentionChange(before, now, name);
