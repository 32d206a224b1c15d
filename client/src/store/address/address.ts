/** The view as a query string and back: readable, versioned, canonical, and only what differs from the plain view. */
import type { Direction } from "../../api/generated.ts";
import {
  type Filter,
  HOME_VIEW,
  LAYOUTS,
  NAMED_FACTORS_LIMIT,
  PAGES,
  PLAIN_VIEW,
  type Position,
  type Scope,
  type Selection,
  TABLES,
  type View,
} from "../view.ts";
import { type Codec, listOf, oneOf, text, whole } from "./codec.ts";
import { FILTER_CODECS } from "./filter-codecs.ts";

const VERSION = "1";
const BEST_LIMIT = 5000;
const FARTHEST = 1_000_000;
const SELECTABLE = ["factor", "link", "claim", "source"] as const;
const DIRECTIONS: readonly Direction[] = ["BOTH", "IN", "OUT"];

const ids = listOf(text, NAMED_FACTORS_LIMIT);
const best = whole(1, BEST_LIMIT);
const hops = whole(1, 3) as Codec<1 | 2 | 3>;
const direction = oneOf(DIRECTIONS);
const coordinate = whole(-FARTHEST, FARTHEST);

const selection: Codec<Selection> = {
  print: (value) => (value.kind === "none" ? "" : text.print(value.id)),
  parse: (raw) => {
    const id = text.parse(raw);
    const kind = SELECTABLE.find((word) => id?.startsWith(`${word}:`) && id.length > word.length + 1);
    return id === null || kind === undefined ? null : { kind, id };
  },
};

const moved = listOf<readonly [string, Position]>(
  {
    print: ([id, { x, y }]) => `${text.print(id)}@${x}@${y}`,
    parse: (raw) => {
      const [id, x, y, ...rest] = raw.split("@");
      const read = [text.parse(id ?? ""), coordinate.parse(x ?? ""), coordinate.parse(y ?? "")] as const;
      if (rest.length > 0 || read[0] === null || read[1] === null || read[2] === null) return null;
      return [read[0], { x: read[1], y: read[2] }];
    },
  },
  NAMED_FACTORS_LIMIT,
);

const byId = (positions: View["moved"]): readonly (readonly [string, Position])[] =>
  Object.entries(positions).sort(([a], [b]) => (a < b ? -1 : 1));

const scopeParts = (scope: Scope): readonly string[] => {
  switch (scope.kind) {
    case "all":
      return [];
    case "best":
      return [`best=${scope.limit}`];
    case "factors":
      return [`factors=${ids.print(scope.ids)}`];
    case "around":
      return [
        `around=${ids.print(scope.of)}`,
        ...(scope.hops === 1 ? [] : [`hops=${scope.hops}`]),
        ...(scope.direction === "BOTH" ? [] : [`direction=${scope.direction}`]),
      ];
  }
};

const filterPart = <Field extends keyof Filter>(filter: Filter, field: Field): readonly string[] => {
  const value = filter[field];
  // Codecs and filter have the same fields, but TypeScript cannot follow one field through both.
  const codec = FILTER_CODECS[field] as unknown as Codec<typeof value>;
  return value === undefined ? [] : [`${field}=${codec.print(value)}`];
};

const FILTER_FIELDS = Object.keys(FILTER_CODECS) as (keyof Filter)[];

const parts = (view: View): readonly string[] => [
  `v=${VERSION}`,
  ...(view.question === null ? [] : [`q=${text.print(view.question)}`]),
  ...(view.page === PLAIN_VIEW.page ? [] : [`page=${view.page}`]),
  ...(view.table === PLAIN_VIEW.table ? [] : [`table=${view.table}`]),
  ...scopeParts(view.scope),
  ...FILTER_FIELDS.flatMap((field) => filterPart(view.filter, field)),
  ...(view.added.length === 0 ? [] : [`added=${ids.print(view.added)}`]),
  ...(view.dismissed.length === 0 ? [] : [`dismissed=${ids.print(view.dismissed)}`]),
  ...(view.selection.kind === "none" ? [] : [`select=${selection.print(view.selection)}`]),
  ...(view.layout === PLAIN_VIEW.layout ? [] : [`layout=${view.layout}`]),
  ...(Object.keys(view.moved).length === 0 ? [] : [`moved=${moved.print(byId(view.moved))}`]),
];

const HOME_ADDRESS = `?${parts(HOME_VIEW).join("&")}`;

/** The query string of a view, with its question mark; empty for the home view. Equal views give equal strings. */
export const printAddress = (view: View): string => {
  const address = `?${parts(view).join("&")}`;
  return address === HOME_ADDRESS ? "" : address;
};

/** The view, and what of the address was not understood: with any such part the view is the home view. */
export type ParsedAddress = Readonly<{ view: View; problems: readonly string[] }>;

type Fields = Map<string, string>;

const readFields = (query: string): Fields | null => {
  const fields: Fields = new Map();
  for (const part of query.split("&")) {
    const at = part.indexOf("=");
    const key = part.slice(0, at);
    if (at < 1 || fields.has(key)) return null;
    fields.set(key, part.slice(at + 1));
  }
  return fields;
};

/** Takes fields out one by one, noting what cannot be read; what is left over at the end is unknown. */
const createReader = (fields: Fields) => {
  const problems: string[] = [];
  const take = <T>(key: string, codec: Codec<T>): T | undefined => {
    const raw = fields.get(key);
    if (raw === undefined) return undefined;
    fields.delete(key);
    const value = codec.parse(raw);
    if (value === null) problems.push(`${key}=${raw}`);
    return value ?? undefined;
  };
  const finish = (): readonly string[] => [...problems, ...[...fields].map(([key, raw]) => `${key}=${raw}`)];
  return { take, finish };
};

type Take = ReturnType<typeof createReader>["take"];

const takeScope = (take: Take): Scope => {
  const around = take("around", ids);
  if (around !== undefined) {
    return {
      kind: "around",
      of: around,
      hops: take("hops", hops) ?? 1,
      direction: take("direction", direction) ?? "BOTH",
    };
  }
  const named = take("factors", ids);
  if (named !== undefined) return { kind: "factors", ids: named };
  const limit = take("best", best);
  return limit === undefined ? { kind: "all" } : { kind: "best", limit };
};

const takeFilter = (take: Take): Filter =>
  Object.fromEntries(
    FILTER_FIELDS.flatMap((field) => {
      const value = take<unknown>(field, FILTER_CODECS[field] as unknown as Codec<unknown>);
      return value === undefined ? [] : [[field, value]];
    }),
  );

const takeView = (take: Take): View => ({
  question: take("q", text) ?? null,
  page: take("page", oneOf(PAGES)) ?? PLAIN_VIEW.page,
  table: take("table", oneOf(TABLES)) ?? PLAIN_VIEW.table,
  scope: takeScope(take),
  filter: takeFilter(take),
  added: take("added", ids) ?? [],
  dismissed: take("dismissed", ids) ?? [],
  selection: take("select", selection) ?? { kind: "none" },
  layout: take("layout", oneOf(LAYOUTS)) ?? PLAIN_VIEW.layout,
  moved: Object.fromEntries(take("moved", moved) ?? []),
});

/** The view behind a query string, with or without its question mark. */
export const parseAddress = (address: string): ParsedAddress => {
  const query = address.replace(/^\?/, "");
  if (query === "") return { view: HOME_VIEW, problems: [] };
  const fields = readFields(query);
  if (fields === null) return { view: HOME_VIEW, problems: [query] };
  const { take, finish } = createReader(fields);
  take("v", oneOf([VERSION]));
  const view = takeView(take);
  const problems = finish();
  return problems.length === 0 ? { view, problems } : { view: HOME_VIEW, problems };
};

/** The sentence that tells a reader what of an address was not understood. */
export const problemSentence = (problems: readonly string[]): string =>
  `This address was not understood, so the overview is shown. Unknown: ${problems.map((problem) => problem.slice(0, 60)).join(", ")}.`;
