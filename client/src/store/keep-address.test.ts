/** The address follows the view, and the view the address. */
import { expect, test } from "vitest";
import { type AddressBar, isWorthGoingBackTo, keepAddress } from "./keep-address.ts";
import { createStore } from "./store.ts";
import { HOME_VIEW, PLAIN_VIEW } from "./view.ts";
import { clearFilterFields, moveFactor, select, setFilterField } from "./view-steps.ts";

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

test("a step becomes an entry, a drag only changes the present one", () => {
  const { bar, entries } = createBar("");
  const store = createStore(HOME_VIEW);
  keepAddress(store, bar);
  store.set(({ view }) => ({ view: setFilterField(view, "contested", true) }));
  store.set(({ view }) => ({ view: moveFactor(view, "factor:poverty", { x: 1, y: 2 }) }));
  expect(entries).toEqual(["", "?v=1&best=40&minWorks=2&contested=yes&moved=factor:poverty@1@2"]);
});

test("clearing a filter of two fields is one entry: one step back brings both fields again", () => {
  const { bar, entries, goBack } = createBar("?v=1&minWorks=2&maxWorks=4");
  const store = createStore({ ...PLAIN_VIEW, filter: { minWorks: 2, maxWorks: 4 } });
  keepAddress(store, bar);
  store.set(({ view }) => ({ view: clearFilterFields(view, ["minWorks", "maxWorks"]) }));
  expect(entries).toHaveLength(2);
  goBack();
  expect(store.getState().view.filter).toEqual({ minWorks: 2, maxWorks: 4 });
});

test("going back restores the view before", () => {
  const { bar, goBack } = createBar("");
  const store = createStore(HOME_VIEW);
  keepAddress(store, bar);
  store.set(({ view }) => ({ view: setFilterField(view, "contested", true) }));
  goBack();
  expect(store.getState().view).toEqual(HOME_VIEW);
});

test("going to an address that is not understood gives the overview and says so", () => {
  const { bar, location, goBack, entries } = createBar("?v=9");
  const store = createStore(PLAIN_VIEW);
  keepAddress(store, bar);
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
