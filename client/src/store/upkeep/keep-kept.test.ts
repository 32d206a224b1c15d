/** What is saved stays in the browser, in step with its other windows, and a browser that refuses is spoken of. */
import { expect, test } from "vitest";
import { NOTHING_KEPT, printKept, type SavedView, saveView } from "../kept.ts";
import { createStore } from "../store.ts";
import { HOME_VIEW } from "../view.ts";
import { keepKept, type Shelf } from "./keep-kept.ts";

const VIEW: SavedView = {
  name: "Mine",
  address: "?v=1&best=20",
  sentence: "20 factors.",
  dataVersion: "0123456789abcdef",
  savedAt: "2026-11-22T21:45:00.000Z",
};
const ONE = saveView(NOTHING_KEPT, VIEW);
const KEY = "factor-atlas.kept";

const shelfOf = (texts: Map<string, string>): Shelf => ({
  getItem: (key) => texts.get(key) ?? null,
  setItem: (key, text) => void texts.set(key, text),
});

const open = (shelf: Shelf) => {
  const store = createStore(HOME_VIEW);
  const listeners: ((event: StorageEvent) => void)[] = [];
  const addEventListener = (_name: string, listener: unknown): void =>
    void listeners.push(listener as (event: StorageEvent) => void);
  keepKept(store, shelf, { addEventListener, removeEventListener: () => undefined });
  // An event of the browser, of which only the key is read.
  return { store, tellStorage: (key: string) => listeners.forEach((tell) => void tell({ key } as StorageEvent)) };
};

test("a saved view is there again in the next window, and in one that is open already", () => {
  const texts = new Map<string, string>();
  const first = open(shelfOf(texts));
  const other = open(shelfOf(texts));
  first.store.set(() => ({ kept: ONE }));
  expect(open(shelfOf(texts)).store.getState().kept).toEqual(ONE);
  expect(other.store.getState().kept).toEqual(NOTHING_KEPT);
  other.tellStorage(KEY);
  expect(other.store.getState().kept).toEqual(ONE);
});

test("a browser that stores nothing is spoken of when something is saved, and the view stays in the window", () => {
  const refuse = (): never => {
    throw new Error("QuotaExceededError");
  };
  const { store } = open({ getItem: refuse, setItem: refuse });
  expect(store.getState().interface.notice).toBeNull();
  store.set(() => ({ kept: ONE }));
  expect(store.getState().interface.notice).toContain("Save it to a file");
  expect(store.getState().kept).toEqual(ONE);
});

test("a stored text that cannot be read is set aside and spoken of", () => {
  const texts = new Map([[KEY, "{broken"]]);
  const { store } = open(shelfOf(texts));
  expect(store.getState().interface.notice).toContain("set aside, not deleted");
  store.set(() => ({ kept: ONE }));
  expect(texts.get("factor-atlas.kept.unreadable")).toBe("{broken");
  expect(texts.get(KEY)).toBe(printKept(ONE));
});
