/** Data where no link, or none beside groupings, rests on two works opens with something to see, and nothing else is touched. */
import { expect, onTestFinished, test } from "vitest";
import { printAddress } from "../address/address.ts";
import type { Overview } from "../answers.ts";
import { homeOf, isHome } from "../home.ts";
import type { ShownNetwork } from "../shown-network.ts";
import { createStore } from "../store.ts";
import { HOME_VIEW, PLAIN_VIEW, type View } from "../view.ts";
import { setFilterField } from "../view-steps.ts";
import { keepHomeFitted } from "./keep-home-fitted.ts";
import { keepLog } from "./keep-log.ts";

const counts = (links: number, linksOnOneWork: number): Overview["counts"] => ({
  ...{ factors: 4, groupings: 0, claims: links, statedClaims: links, sources: 1, works: 1, counterparts: 0 },
  links,
  linksOnOneWork,
});

/** A window that opens with `view` and then hears of a dataset with so many links. */
const opened = (view: View, links: number, linksOnOneWork: number) => {
  const store = createStore(view);
  for (const stop of [keepLog(store), keepHomeFitted(store)]) onTestFinished(stop);
  // Only the counts are read.
  const overview = { counts: counts(links, linksOnOneWork) } as Overview;
  store.set(() => ({ overview: { status: "ready", value: overview } }));
  return store;
};

test("where every link rests on one work, the overview shows them, says so, and is no step to undo", () => {
  const store = opened(HOME_VIEW, 3, 3);
  const { view, log, interface: window } = store.getState();
  expect(view).toEqual({ ...HOME_VIEW, filter: {} });
  expect([log.steps.length, log.steps[0]?.view]).toEqual([1, view]);
  expect(window.notice).toContain("no link rests on two works");
  expect(window.announcement.text).toBe(window.notice);
  expect([isHome(store.getState()), homeOf(store.getState())]).toEqual([true, view]);
});

/** The network of the present view comes in, with so many factors. */
const arrives = (store: ReturnType<typeof createStore>, factors: number): void => {
  const value = {
    base: { factors: Array.from({ length: factors }, () => ({})), links: [] },
  } as unknown as ShownNetwork;
  store.set(() => ({ network: { status: "ready", value } }));
};

/** As the loader does, which hears of a new view before anybody else. */
const loadingByView = (store: ReturnType<typeof createStore>): (() => void) =>
  store.watch(
    ({ view }) => view.filter,
    () => store.set(() => ({ network: { status: "loading", previous: null } })),
  );

test("where only links to groupings rest on two works, the overview widens until it holds something", () => {
  const store = createStore(HOME_VIEW);
  for (const stop of [loadingByView(store), keepLog(store), keepHomeFitted(store)]) onTestFinished(stop);
  store.set(() => ({ overview: { status: "ready", value: { counts: counts(3, 2) } as Overview } }));
  expect(store.getState().view).toEqual(HOME_VIEW);
  arrives(store, 0);
  expect(store.getState().view).toEqual({ ...HOME_VIEW, filter: {} });
  expect(store.getState().interface.notice).toContain("only links to groupings rest on two works");
  arrives(store, 0);
  const { view, log, interface: window } = store.getState();
  expect(view).toEqual({ ...HOME_VIEW, filter: { includeGroupings: true } });
  expect(window.notice).toBe("In this dataset every link is one to a grouping, so the overview shows groupings too.");
  expect([log.steps.length, isHome(store.getState()), homeOf(store.getState())]).toEqual([1, true, view]);
  arrives(store, 0);
  expect(store.getState().view).toBe(view);
  store.set(() => ({ view: HOME_VIEW }));
  expect(store.getState().view.filter).toEqual({ includeGroupings: true });
});

test("an overview that holds something, and an empty view that is none, are left alone", () => {
  const store = createStore(HOME_VIEW);
  for (const stop of [loadingByView(store), keepHomeFitted(store)]) onTestFinished(stop);
  store.set(() => ({ overview: { status: "ready", value: { counts: counts(3, 2) } as Overview } }));
  arrives(store, 2);
  expect([store.getState().view, store.getState().interface.notice]).toEqual([HOME_VIEW, null]);
  const asked = setFilterField(PLAIN_VIEW, "minWorks", 9);
  store.set(() => ({ view: asked }));
  arrives(store, 0);
  expect([store.getState().view, homeOf(store.getState())]).toEqual([asked, HOME_VIEW]);
});

test("a dataset with better supported links, or with none at all, opens as ever", () => {
  for (const [links, alone] of [
    [4, 3],
    [0, 0],
  ] as const) {
    const { view, interface: window } = opened(HOME_VIEW, links, alone).getState();
    expect([view, window.notice]).toEqual([HOME_VIEW, null]);
  }
});

test("what the reader asked for is left alone, even when it is empty", () => {
  const asked = setFilterField(PLAIN_VIEW, "minWorks", 2);
  const store = opened(asked, 3, 3);
  expect(store.getState().view).toBe(asked);
  expect(isHome(store.getState())).toBe(false);
});

test("coming back to the overview fits it again, and what was selected in it stays", () => {
  const store = opened(PLAIN_VIEW, 3, 3);
  store.set(() => ({ view: { ...HOME_VIEW, selection: { kind: "factor", id: "factor:a" } } }));
  const { view, log } = store.getState();
  expect(printAddress(view)).toBe("?v=1&best=40&select=factor:a");
  expect(log.steps.map((step) => step.view.filter)).toEqual([{}, {}]);
});
