/** Every change of a view, as a pure step from one view to the next. */
import type { Factor } from "./answers.ts";
import { withOrder } from "./filter-stack.ts";
import { changeGaps, type GapsWish, turnedGaps } from "./gaps/gaps-wish.ts";
import { selectionAmong } from "./selection.ts";
import type { Filter, FilterField, Layout, MapWish, Page, Position, Scope, Selection, Table, View } from "./view.ts";

const without = (ids: readonly string[], gone: ReadonlySet<string>): readonly string[] =>
  ids.filter((id) => !gone.has(id));

const selectionWithout = (selection: Selection, gone: ReadonlySet<string>): Selection =>
  selectionAmong(selection, (id) => !gone.has(id));

/** The view with `selection` open. */
export const select = (view: View, selection: Selection): View => ({ ...view, selection });

/** The view with nothing open. */
export const clearSelection = (view: View): View => select(view, { kind: "none" });

const broughtWithout = ({ brought }: View, gone: ReadonlySet<string>): View["brought"] =>
  Object.fromEntries(Object.entries(brought).filter(([id]) => !gone.has(id)));

/** The view with `ids` brought in, in this order, by the expansion of `by` if given; what was dismissed comes back. */
export const addFactors = (view: View, ids: readonly string[], by: string | null = null): View => {
  const known = new Set(view.added);
  const back = new Set(ids);
  const fresh = [...back].filter((id) => !known.has(id));
  return {
    ...view,
    added: [...view.added, ...fresh],
    brought: by === null ? view.brought : { ...view.brought, ...Object.fromEntries(fresh.map((id) => [id, by])) },
    dismissed: without(view.dismissed, back),
  };
};

/** The view without factors that had been brought in: unlike dismissed ones they may be brought in again like any other. */
export const takeBack = (view: View, ids: readonly string[]): View => {
  const gone = new Set(ids);
  return {
    ...view,
    added: without(view.added, gone),
    brought: broughtWithout(view, gone),
    selection: selectionWithout(view.selection, gone),
    moved: Object.fromEntries(Object.entries(view.moved).filter(([id]) => !gone.has(id))),
  };
};

/** The view without `ids`; a dismissed factor is no longer selected, nor does its moved place stay. */
export const dismissFactors = (view: View, ids: readonly string[]): View => {
  const gone = new Set(ids);
  const wasDismissed = new Set(view.dismissed);
  return {
    ...view,
    added: without(view.added, gone),
    brought: broughtWithout(view, gone),
    dismissed: [...view.dismissed, ...[...gone].filter((id) => !wasDismissed.has(id))],
    selection: selectionWithout(view.selection, gone),
    moved: Object.fromEntries(Object.entries(view.moved).filter(([id]) => !gone.has(id))),
  };
};

/** The view of exactly `ids`, under the same filter. */
export const keepOnly = (view: View, ids: readonly string[]): View => {
  const kept = new Set(ids);
  return {
    ...view,
    question: null,
    scope: { kind: "factors", ids: [...kept] },
    map: null,
    added: [],
    brought: {},
    dismissed: [],
    selection: selectionAmong(view.selection, (id) => kept.has(id)),
    moved: Object.fromEntries(Object.entries(view.moved).filter(([id]) => kept.has(id))),
  };
};

/** The view from another start; what was added, dismissed and moved belongs to the former one. */
export const setScope = (view: View, scope: Scope): View => ({
  ...view,
  question: null,
  scope,
  added: [],
  brought: {},
  dismissed: [],
  moved: {},
  map: null,
});

const isBlank = (value: unknown): boolean =>
  value === undefined || value === "" || (Array.isArray(value) && value.length === 0);

/** The view with one filter field set; undefined, an empty list or an empty text lifts it. A step that is off lets go of it. */
export const setFilterField = <Field extends FilterField>(
  view: View,
  field: Field,
  value: Filter[Field] | undefined,
): View => {
  const { [field]: _lifted, ...rest } = view.filter;
  return withOrder({ ...view, question: null, filter: isBlank(value) ? rest : { ...rest, [field]: value } });
};

/** The view with `fields` of the filter lifted. */
export const clearFilterFields = (view: View, fields: readonly FilterField[]): View =>
  fields.reduce((lifted, field) => setFilterField(lifted, field, undefined), view);

/** The view with nothing filtered, and no step switched off. */
export const clearFilter = (view: View): View => ({
  ...view,
  question: null,
  filter: {},
  stack: { ...view.stack, order: [], off: {} },
});

/** The view on another page. */
export const setPage = (view: View, page: Page): View => ({ ...view, page });

/** The view with another table in front. */
export const setTable = (view: View, table: Table): View => ({ ...view, page: "table", table });

/** The view in another layout, in its first picture: a place set by hand means something in its own layout alone. */
export const setLayout = (view: View, layout: Layout): View =>
  layout === view.layout ? view : { ...view, layout, seed: 0, moved: {} };

/** The view in another picture of its layout; what is pinned stays pinned. */
export const setSeed = (view: View, seed: number): View => ({ ...view, seed });

const rounded = ({ x, y }: Position): Position => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 });

/** The view with factors put at these places, rounded to whole canvas units. */
export const moveFactors = (view: View, places: Readonly<Record<string, Position>>): View => ({
  ...view,
  moved: { ...view.moved, ...Object.fromEntries(Object.entries(places).map(([id, at]) => [id, rounded(at)])) },
});

/** The view with a factor where the layout puts it. */
export const unpinFactor = (view: View, id: string): View => {
  const { [id]: _unpinned, ...moved } = view.moved;
  return { ...view, moved };
};

/** The view with every factor where the layout puts it. */
export const resetPositions = (view: View): View => ({ ...view, moved: {} });

/** Settings by which a gap map still answers its question. */
const ARRANGING: ReadonlySet<string> = new Set([
  "rowOrder",
  "columnOrder",
  "showsEmpty",
  "cell",
] satisfies (keyof GapsWish)[]);

/** The view with the gap map set otherwise, and in front. */
export const setGaps = (view: View, change: Partial<GapsWish>): View => ({
  ...view,
  page: "gaps",
  question: Object.keys(change).every((field) => ARRANGING.has(field)) ? view.question : null,
  gaps: changeGaps(view.gaps, change),
});

/** The view with rows and columns of the gap map in each other's place. */
export const turnGaps = (view: View): View => ({ ...view, page: "gaps", gaps: turnedGaps(view.gaps) });

/** `base` with the view's expansions and dismissals applied, in drawing order, each id once. */
export const shownIds = (view: View, base: readonly Pick<Factor, "id">[]): readonly string[] =>
  without([...new Set([...base.map(({ id }) => id), ...view.added])], new Set(view.dismissed));

/** The view with a grouping standing for its parts, or with its parts drawn again. */
export const setFolded = (view: View, ids: readonly string[], isFolded: boolean): View => {
  const others = without(view.folded, new Set(ids));
  return { ...view, folded: isFolded ? [...others, ...ids] : others };
};

/** The view drawn as `map` says. Places set by hand belong to the former picture. */
export const setMap = (view: View, map: MapWish | null): View => ({ ...view, map, moved: {} });

/** The map that the view shows when it shows one: the one wished for, else the one that size asks for. */
export const mapWished = ({ map }: Pick<View, "map">): Extract<MapWish, { kind: "groups" }> =>
  map?.kind === "groups" ? map : { kind: "groups", by: "DOMAIN", open: [] };

/** The view with these groups of its map open, or closed; what stays open keeps its order. */
export const setGroupsOpen = (view: View, ids: readonly string[], isOpen: boolean): View => {
  const wished = mapWished(view);
  const gone = new Set(ids);
  // A group is closed with all of its parts.
  const others = wished.open.filter((id) => !gone.has(id) && (isOpen || !gone.has(id.split("/", 1)[0] ?? "")));
  return { ...view, map: { ...wished, open: isOpen ? [...others, ...ids] : others } };
};
