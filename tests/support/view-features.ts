/** Everything that a view can be made of, field by field, so that a proof about views can tell what it has not seen. */
import { FILTER_FIELDS } from "../../client/src/store/address/filter-codecs.ts";
import { PLAIN_EVIDENCE } from "../../client/src/store/evidence/evidence-wish.ts";
import { DEFAULT_GAPS } from "../../client/src/store/gaps/gaps-wish.ts";
import {
  type CompareWish,
  GROUPED_BY,
  LAYOUTS,
  PAGES,
  type PathwaysWish,
  PLAIN_VIEW,
  type Scope,
  type Selection,
  TABLES,
  type View,
} from "../../client/src/store/view.ts";

/** One field of a view: the names of all its features, and of those that a view uses. */
type Field = Readonly<{ all: readonly string[]; used: (view: View) => readonly string[] }>;

const flag = (isUsed: (view: View) => boolean): Field => ({
  all: ["used"],
  used: (view) => (isUsed(view) ? ["used"] : []),
});

/** The keys of `plain`, each used where a view holds another value. */
const keysOf = <Wish extends object>(of: (view: View) => Wish | null, plain: Wish): Field => {
  const keys = Object.keys(plain) as (keyof Wish & string)[];
  return {
    all: keys,
    used: (view) => {
      const wish = of(view);
      return wish === null ? [] : keys.filter((key) => JSON.stringify(wish[key]) !== JSON.stringify(plain[key]));
    },
  };
};

const SCOPES = { best: true, all: true, around: true, factors: true } satisfies Record<Scope["kind"], true>;
const SELECTIONS = {
  ...{ none: true, factors: true, factor: true, link: true, claim: true, source: true },
} satisfies Record<Selection["kind"], true>;
const NO_CHAINS: PathwaysWish = { from: [], to: [], maxLength: 4, withAssociations: false, chosen: [] };
const SHOWS = { diff: true, both: true } satisfies Record<CompareWish["shows"], true>;

/** A new field of the view does not compile until it stands here; a new page, table or layout is in its list by itself. */
const FIELDS = {
  page: { all: PAGES, used: ({ page }) => [page] },
  table: { all: TABLES, used: ({ page, table }) => (page === "table" ? [table] : []) },
  question: flag(({ question }) => question !== null),
  scope: { all: Object.keys(SCOPES), used: ({ scope }) => [scope.kind] },
  filter: { all: FILTER_FIELDS, used: ({ filter, stack }) => [...Object.keys(filter), ...Object.keys(stack.off)] },
  stack: keysOf(({ stack }) => stack, PLAIN_VIEW.stack),
  added: flag(({ added }) => added.length > 0),
  brought: flag(({ brought }) => Object.keys(brought).length > 0),
  dismissed: flag(({ dismissed }) => dismissed.length > 0),
  selection: { all: Object.keys(SELECTIONS), used: ({ selection }) => [selection.kind] },
  layout: { all: LAYOUTS, used: ({ page, layout }) => (page === "network" ? [layout] : []) },
  // Each layout makes other pictures of another seed.
  seed: { all: LAYOUTS, used: ({ page, layout, seed }) => (page === "network" && seed > 0 ? [layout] : []) },
  moved: flag(({ moved }) => Object.keys(moved).length > 0),
  gaps: keysOf(({ gaps }) => gaps, DEFAULT_GAPS),
  pathways: keysOf(({ pathways }) => pathways, NO_CHAINS),
  evidence: keysOf(({ evidence }) => evidence, PLAIN_EVIDENCE),
  compare: { all: Object.keys(SHOWS), used: ({ compare }) => (compare === null ? [] : [compare.shows]) },
  folded: flag(({ folded }) => folded.length > 0),
  map: {
    all: ["everything", "open", ...GROUPED_BY],
    used: ({ map }) => {
      if (map?.kind !== "groups") return map === null ? [] : [map.kind];
      return [map.by, ...(map.open.length > 0 ? ["open"] : [])];
    },
  },
} satisfies Record<keyof View, Field>;

const named = (of: (field: Field) => readonly string[]): readonly string[] =>
  Object.entries(FIELDS).flatMap(([name, field]) => of(field).map((feature) => `${name}: ${feature}`));

/** Every feature of a view, such as `layout: circle`. */
export const VIEW_FEATURES: readonly string[] = named(({ all }) => all);

/** The features that a view uses. */
export const featuresOf = (view: View): readonly string[] => named(({ used }) => used(view));
