/** A view as a document that can be stored: its fields by their own names, without those that are plain. */
import { isSame } from "../is-same.ts";
import { PLAIN_VIEW, type Selection, type View } from "../view.ts";
import { checkedView } from "./address.ts";

/** A view in the form that the server publishes. */
export type ViewDocument = Readonly<Record<string, unknown>>;

const VERSION = 1;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const placesOf = ({ moved }: View): readonly unknown[] =>
  Object.entries(moved)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, { x, y }]) => ({ id, x, y }));

const movedOf = (places: unknown): View["moved"] => {
  if (!Array.isArray(places)) return {};
  const entries = places.filter(isRecord).map(({ id, x, y }) => [String(id), { x: Number(x), y: Number(y) }] as const);
  return Object.fromEntries(entries);
};

const expansionsOf = ({ added, brought }: View): readonly unknown[] =>
  added.flatMap((id) => (Object.hasOwn(brought, id) ? [{ id, by: brought[id] }] : []));

const broughtOf = (expansions: unknown): View["brought"] => {
  if (!Array.isArray(expansions)) return {};
  return Object.fromEntries(expansions.filter(isRecord).map(({ id, by }) => [String(id), String(by)] as const));
};

const selectionOf = (selection: unknown): Selection =>
  isRecord(selection) ? (selection as Selection) : { kind: "none" };

/** The document of `view`. */
export const documentOf = (view: View): ViewDocument => {
  const fields = Object.entries(view).filter(([field, value]) => !isSame(value, PLAIN_VIEW[field as keyof View]));
  const moved = placesOf(view);
  const brought = expansionsOf(view);
  return {
    version: VERSION,
    ...Object.fromEntries(fields),
    ...(brought.length > 0 ? { brought } : {}),
    ...(moved.length > 0 ? { moved } : {}),
  };
};

/** The view of a document, every field checked; null when it is none that this explorer knows. */
export const viewOfDocument = (document: unknown): View | null => {
  if (!isRecord(document) || document.version !== VERSION) return null;
  const { version: _version, ...fields } = document;
  const isKnown = Object.keys(fields).every((field) => field in PLAIN_VIEW);
  const stack = { ...PLAIN_VIEW.stack, ...(isRecord(fields.stack) ? fields.stack : {}) };
  // What has wrong types is found out by the check.
  const lists = { moved: movedOf(fields.moved), brought: broughtOf(fields.brought) };
  const candidate = { ...PLAIN_VIEW, ...fields, stack, ...lists } as unknown as View;
  return isKnown ? checkedView({ ...candidate, selection: selectionOf(fields.selection) }) : null;
};
