/** The address follows the view, and the view the address. */
import { expect, onTestFinished, test, vi } from "vitest";
import type { StoredViews } from "../../api/stored-views.ts";
import { documentOf } from "../address/view-document.ts";
import type { Overview } from "../answers.ts";
import { createStore } from "../store.ts";
import { HOME_VIEW, PLAIN_VIEW, type View } from "../view.ts";
import { clearFilterFields, moveFactors, select, setFilterField } from "../view-steps.ts";
import { type AddressBar, isWorthGoingBackTo, keepAddress } from "./keep-address.ts";
import { keepHomeFitted } from "./keep-home-fitted.ts";

/** A window's address bar as far as the upkeep uses it, with its history as a list. */
const createBar = (search: string) => {
  const entries = [search];
  let listener: () => void = () => {};
  const location = { pathname: "/", search };
  const write = (address: string): void => {
    location.search = address.replace(/^\//, "");
  };
  const bar = {
    location,
    history: {
      pushState: (_state: unknown, _title: string, address: string) => {
        write(address);
        entries.push(location.search);
      },
      replaceState: (_state: unknown, _title: string, address: string) => {
        write(address);
        entries[entries.length - 1] = location.search;
      },
    },
    addEventListener: (_type: string, given: () => void) => {
      listener = given;
    },
    removeEventListener: () => {},
  } as unknown as AddressBar;
  const goBack = (): void => {
    entries.pop();
    location.search = entries.at(-1) ?? "";
    listener();
  };
  return { bar, entries, location, goBack };
};

const refuse = async () =>
  ({
    status: "failed",
    failure: { code: "FORBIDDEN", message: "Nothing is stored here.", hint: null, reference: null },
  }) as const;
const NOTHING_STORED: StoredViews = { storeView: refuse, findView: refuse };

const LONG: View = {
  ...PLAIN_VIEW,
  added: Array.from({ length: 100 }, (_, index) => `factor:a-rather-long-name-${index}`),
};
const ID = "abcdefgh2345";

/** A server that stores views under one id, and how often it was asked to. */
const createShelf = () => {
  const stored: unknown[] = [];
  const reply = (view: unknown) =>
    ({ status: "ready", value: { id: ID, view, dataVersion: "0123456789abcdef" } }) as const;
  const views: StoredViews = {
    storeView: async (view) => {
      stored.push(view);
      return reply(view);
    },
    findView: async () => reply(documentOf(LONG)),
  };
  return { stored, views };
};

const later = async (ms: number): Promise<void> => void (await vi.advanceTimersByTimeAsync(ms));

test("a view too long for an address is stored once it stands, and going back and forth shows it again", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { bar, entries, location, goBack } = createBar("?v=1");
  const { stored, views } = createShelf();
  const store = createStore(PLAIN_VIEW);
  keepAddress(store, bar, views);
  store.set(() => ({ view: { ...LONG, added: LONG.added.slice(1) } }));
  await later(500);
  store.set(() => ({ view: LONG }));
  expect(location.search.length).toBeGreaterThan(2_000);
  await later(5_000);
  expect(stored).toEqual([documentOf(LONG)]);
  expect(location.search).toBe(`?view=${ID}`);
  store.set(() => ({ view: PLAIN_VIEW }));
  expect(location.search).toBe("?v=1");
  store.set(() => ({ view: LONG }));
  expect(location.search).toBe(`?view=${ID}`);
  entries.push("?v=1");
  store.set(() => ({ view: PLAIN_VIEW }));
  goBack();
  goBack();
  await later(0);
  expect(store.getState().view).toEqual(LONG);
  expect(store.getState().openedOn).toBe("0123456789abcdef");
  expect(stored).toHaveLength(1);
});

test("where nothing can be stored, the long address stays and the reader is told once", async () => {
  vi.useFakeTimers();
  onTestFinished(() => void vi.useRealTimers());
  const { bar, location } = createBar("?v=1");
  const store = createStore(PLAIN_VIEW);
  keepAddress(store, bar, NOTHING_STORED);
  store.set(() => ({ view: LONG }));
  await later(5_000);
  expect(location.search.length).toBeGreaterThan(2_000);
  expect(store.getState().interface.notice).toContain("Nothing is stored here. Its long address works all the same.");
  store.set((state) => ({ interface: { ...state.interface, notice: null } }));
  store.set(() => ({ view: { ...LONG, added: LONG.added.slice(1) } }));
  await later(5_000);
  expect(store.getState().interface.notice).toBeNull();
});

test("a step becomes an entry, a drag only changes the present one", () => {
  const { bar, entries } = createBar("");
  const store = createStore(HOME_VIEW);
  keepAddress(store, bar, NOTHING_STORED);
  store.set(({ view }) => ({ view: setFilterField(view, "contested", true) }));
  store.set(({ view }) => ({ view: moveFactors(view, { "factor:poverty": { x: 1, y: 2 } }) }));
  expect(entries).toEqual(["", "?v=1&best=40&minWorks=2&contested=yes&moved=factor:poverty@1@2"]);
});

test("the overview that a thin dataset gets instead takes the entry of the one that opens everywhere", () => {
  const { bar, entries, goBack } = createBar("");
  const store = createStore(HOME_VIEW);
  keepAddress(store, bar, NOTHING_STORED);
  keepHomeFitted(store);
  const counts = { links: 3, linksOnOneWork: 3 } as Overview["counts"];
  store.set(() => ({ overview: { status: "ready", value: { counts } as Overview } }));
  expect(entries).toEqual(["?v=1&best=40"]);
  store.set(({ view }) => ({ view: setFilterField(view, "contested", true) }));
  store.set(() => ({ view: HOME_VIEW }));
  expect(entries).toEqual(["?v=1&best=40", "?v=1&best=40&contested=yes", "?v=1&best=40"]);
  goBack();
  expect(store.getState().view.filter).toEqual({ contested: true });
});

test("clearing a filter of two fields is one entry: one step back brings both fields again", () => {
  const { bar, entries, goBack } = createBar("?v=1&minWorks=2&maxWorks=4");
  const store = createStore({ ...PLAIN_VIEW, filter: { minWorks: 2, maxWorks: 4 } });
  keepAddress(store, bar, NOTHING_STORED);
  store.set(({ view }) => ({ view: clearFilterFields(view, ["minWorks", "maxWorks"]) }));
  expect(entries).toHaveLength(2);
  goBack();
  expect(store.getState().view.filter).toEqual({ minWorks: 2, maxWorks: 4 });
});

test("going back restores the view before", () => {
  const { bar, goBack } = createBar("");
  const store = createStore(HOME_VIEW);
  keepAddress(store, bar, NOTHING_STORED);
  store.set(({ view }) => ({ view: setFilterField(view, "contested", true) }));
  goBack();
  expect(store.getState().view).toEqual(HOME_VIEW);
});

test("going to an address that is not understood gives the overview and says so", () => {
  const { bar, location, goBack, entries } = createBar("?v=9");
  const store = createStore(PLAIN_VIEW);
  keepAddress(store, bar, NOTHING_STORED);
  store.set(({ view }) => ({ view: select(view, { kind: "factor", id: "factor:poverty" }) }));
  entries[0] = "?v=9";
  goBack();
  expect(location.search).toBe("");
  expect(store.getState().view).toEqual(HOME_VIEW);
  expect(store.getState().interface.notice).toContain("v=9");
});

test("selecting is worth going back to, typing is not", () => {
  expect(isWorthGoingBackTo(PLAIN_VIEW, select(PLAIN_VIEW, { kind: "factor", id: "factor:poverty" }))).toBe(true);
  expect(isWorthGoingBackTo(PLAIN_VIEW, setFilterField(PLAIN_VIEW, "text", "pov"))).toBe(false);
});
