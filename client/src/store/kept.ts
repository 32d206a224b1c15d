/** Views and filters that the reader saved: lists in this browser, and the same lists as a file. Steps are pure. */
import { KEPT_REFUSED } from "../words/kept.ts";
import { parseAddress, printAddress } from "./address/address.ts";
import { type Filter, PLAIN_VIEW } from "./view.ts";

/** A view under a name: its address, and what it said when it was saved. `savedAt` is an ISO time. */
export type SavedView = Readonly<{
  name: string;
  address: string;
  sentence: string;
  dataVersion: string;
  savedAt: string;
}>;

/** A filter under a name, as the address of a view that holds nothing else. */
export type KeptFilter = Readonly<{ name: string; address: string }>;

/** All that is saved; no two views and no two filters have one name. */
export type Kept = Readonly<{ views: readonly SavedView[]; filters: readonly KeptFilter[] }>;

/** Nothing is saved. */
export const NOTHING_KEPT: Kept = { views: [], filters: [] };

/** Most characters of a name. */
export const NAME_LIMIT = 80;

const FORMAT = "factor-atlas-views";
const VERSION = 1;
/** No list of saved views is larger, in bytes. */
export const KEPT_BYTES_LIMIT = 5_000_000;

/** `filter` as an address; `""` stands for the filter of the overview. */
export const addressOfFilter = (filter: Filter): string => printAddress({ ...PLAIN_VIEW, filter });

/** The filter behind the address of a kept one. */
export const filterOfAddress = (address: string): Filter => parseAddress(address).view.filter;

type Named = Readonly<{ name: string }>;

/** `wanted`, or with a number behind it when something has this name already. */
const freeName = (taken: readonly Named[], wanted: string): string => {
  const names = new Set(taken.map(({ name }) => name));
  const plain = [...wanted.trim()].slice(0, NAME_LIMIT).join("");
  let name = plain;
  for (let number = 2; names.has(name); number += 1) name = `${plain} (${number})`;
  return name;
};

const putIn = <Item extends Named>(list: readonly Item[], item: Item): readonly Item[] => [
  ...list,
  { ...item, name: freeName(list, item.name) },
];

/** With one more view, the newest last; a name that is taken gets a number. */
export const saveView = (kept: Kept, view: SavedView): Kept => ({ ...kept, views: putIn(kept.views, view) });

/** With one more filter; a name that is taken gets a number. */
export const keepFilter = (kept: Kept, filter: KeptFilter): Kept => ({
  ...kept,
  filters: putIn(kept.filters, filter),
});

/** With the view called `name` renamed to `wanted`, or a free name like it. */
export const renameView = (kept: Kept, name: string, wanted: string): Kept => {
  const others = kept.views.filter((view) => view.name !== name);
  const free = freeName(others, wanted);
  return { ...kept, views: kept.views.map((view) => (view.name === name ? { ...view, name: free } : view)) };
};

/** Without the view called `name`. */
export const removeView = (kept: Kept, name: string): Kept => ({
  ...kept,
  views: kept.views.filter((view) => view.name !== name),
});

/** Without the filter called `name`. */
export const removeFilter = (kept: Kept, name: string): Kept => ({
  ...kept,
  filters: kept.filters.filter((filter) => filter.name !== name),
});

const isKnown = (list: readonly KeptFilter[], { name, address }: KeptFilter): boolean =>
  list.some((each) => each.name === name && each.address === address);

/** `kept` with what `more` adds to it: same name and same address is the same thing, and stays once. */
export const mergeKept = (kept: Kept, more: Kept): Kept => ({
  views: more.views.reduce((list, view) => (isKnown(list, view) ? list : putIn(list, view)), kept.views),
  filters: more.filters.reduce((list, filter) => (isKnown(list, filter) ? list : putIn(list, filter)), kept.filters),
});

/** The lists as the text of a file. */
export const printKept = ({ views, filters }: Kept): string =>
  `${JSON.stringify({ format: FORMAT, version: VERSION, views, filters }, null, 2)}\n`;

/** What a text held, or why it is refused, in words for the reader. */
export type ReadKept = Readonly<{ status: "ready"; kept: Kept } | { status: "refused"; message: string }>;

type Read<Item> = Readonly<{ item: Item } | { refusal: string }>;
type Fields = ReadonlyMap<string, unknown>;

const fieldsOf = (value: unknown): Fields =>
  new Map(typeof value === "object" && value !== null ? Object.entries(value) : []);

const TEXT_LIMIT = 20_000;

const readText = (fields: Fields, field: string, limit = TEXT_LIMIT): string | null => {
  const value = fields.get(field);
  return typeof value === "string" && value.length <= limit ? value : null;
};

const readNamed = (value: unknown, place: string): Read<KeptFilter> => {
  const fields = fieldsOf(value);
  const name = readText(fields, "name", NAME_LIMIT + 10)?.trim();
  if (!name) return { refusal: KEPT_REFUSED.badField(place, "name", KEPT_REFUSED.name(NAME_LIMIT)) };
  const address = readText(fields, "address");
  if (address === null) return { refusal: KEPT_REFUSED.badField(place, "address", KEPT_REFUSED.address) };
  const { view, problems } = parseAddress(address);
  if (problems.length > 0) return { refusal: KEPT_REFUSED.badAddress(place, problems.join(", ").slice(0, 80)) };
  return { item: { name, address: printAddress(view) } };
};

const readView = (value: unknown, place: string): Read<SavedView> => {
  const named = readNamed(value, place);
  if ("refusal" in named) return named;
  const fields = fieldsOf(value);
  const sentence = readText(fields, "sentence") ?? "";
  const dataVersion = readText(fields, "dataVersion");
  if (dataVersion === null || !/^[0-9a-f]{16}$/.test(dataVersion))
    return { refusal: KEPT_REFUSED.badField(place, "dataVersion", KEPT_REFUSED.dataVersion) };
  const savedAt = readText(fields, "savedAt");
  if (savedAt === null || Number.isNaN(Date.parse(savedAt)))
    return { refusal: KEPT_REFUSED.badField(place, "savedAt", KEPT_REFUSED.savedAt) };
  return { item: { ...named.item, sentence, dataVersion, savedAt } };
};

const readList = <Item>(
  fields: Fields,
  field: "views" | "filters",
  readItem: (value: unknown, place: string) => Read<Item>,
): Read<readonly Item[]> => {
  const list = fields.get(field);
  if (!Array.isArray(list)) return { refusal: KEPT_REFUSED.notAList(field) };
  const items: Item[] = [];
  for (const [index, value] of list.entries()) {
    const read = readItem(value, KEPT_REFUSED.entry(index + 1, field));
    if ("refusal" in read) return read;
    items.push(read.item);
  }
  return { item: items };
};

const parse = (text: string): Fields | null => {
  try {
    return fieldsOf(JSON.parse(text));
  } catch {
    // The caller says in words that this is no JSON.
    return null;
  }
};

/** Reads the text of a file, every field checked; nothing of a file with a fault is taken over. */
export const readKept = (text: string): ReadKept => {
  const refuse = (message: string): ReadKept => ({ status: "refused", message });
  const fields = parse(text);
  if (fields === null) return refuse(KEPT_REFUSED.notJson);
  if (fields.get("format") !== FORMAT) return refuse(KEPT_REFUSED.notOurs);
  if (fields.get("version") !== VERSION)
    return refuse(KEPT_REFUSED.otherVersion(String(fields.get("version")).slice(0, 20)));
  const views = readList(fields, "views", readView);
  if ("refusal" in views) return refuse(views.refusal);
  const filters = readList(fields, "filters", readNamed);
  if ("refusal" in filters) return refuse(filters.refusal);
  return { status: "ready", kept: mergeKept(NOTHING_KEPT, { views: views.item, filters: filters.item }) };
};
