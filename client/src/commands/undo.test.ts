/** Undo, redo and the history over the real commands and the real store. */
import { readdirSync, readFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Api } from "../api/api.ts";
import { printAddress } from "../store/address/address.ts";
import type { GroupMap } from "../store/groups.ts";
import { presentStep } from "../store/log.ts";
import type { ShownNetwork } from "../store/shown-network.ts";
import { createStore, type Store } from "../store/store.ts";
import { testFactor, testLink } from "../store/test-network.ts";
import { keepLog } from "../store/upkeep/keep-log.ts";
import { HOME_VIEW } from "../store/view.ts";
import { setLayout, setPage } from "./arrange-view.ts";
import type { CommandContext, Tools } from "./command.ts";
import { setFilter } from "./filters.ts";
import { NUDGES } from "./hand.ts";
import { COMMANDS } from "./registry.ts";
import { createRun, type Run } from "./run.ts";
import { type Act, NAMED, VIEW_ACTS } from "./test-acts.ts";
import { goToLogStep, redo, undo } from "./undo.ts";

const open = (): Readonly<{ store: Store; run: Run }> => {
  const store = createStore(HOME_VIEW);
  keepLog(store);
  // None of the commands used here asks the server or the window.
  return { store, run: createRun({ store, api: {} as Api, tools: {} as Tools } satisfies CommandContext) };
};

const words = (store: Store): readonly string[] => store.getState().log.steps.map((step) => step.words);

describe("undo and redo", () => {
  test("take a step back and do it again, and say so", () => {
    const { store, run } = open();
    run(setFilter, { field: "regions", value: ["europe"] });
    const { view } = store.getState();
    run(undo);
    expect(store.getState().view).toBe(HOME_VIEW);
    expect(store.getState().interface.announcement.text).toBe("Undone: Filter: region europe.");
    run(redo);
    expect(store.getState().view).toBe(view);
    expect(words(store)).toEqual(["Opened", "Filter: region europe"]);
  });

  test("are not possible at the ends of the log", () => {
    const { store, run } = open();
    expect(undo.isEnabled(store.getState(), undefined)).toBe(false);
    run(setLayout, "force");
    expect(redo.isEnabled(store.getState(), undefined)).toBe(false);
  });

  test("the history goes to any step, and what is done there replaces what came after", () => {
    const { store, run } = open();
    run(setLayout, "force");
    run(setFilter, { field: "minWorks", value: 3 });
    run(setFilter, { field: "contested", value: true });
    run(goToLogStep, 1);
    expect(store.getState().view).toMatchObject({ layout: "force", filter: { minWorks: 2 } });
    run(setPage, "table");
    expect(words(store)).toEqual(["Opened", "Laid out by links", "Table of links shown"]);
  });
});

/** Commands that leave the view alone: they arrange the window, ask, save or say something. */
const LEAVE_THE_VIEW: readonly string[] = [
  ...["cancel-export", "close-overlay", "dismiss-notice", "export-view", "find-factors", "fit", "fit-selection"],
  ...["focus-on", "follow-in", "follow-out", "follow-to", "go-back", "keep-filter", "load-more"],
  ...["load-more-neighbours", "open-export", "open-menu", "open-neighbours", "open-saved-views", "open-search"],
  ...["open-shortcuts", "open-views-file", "order-links", "pan-down", "pan-left", "pan-right", "pan-up", "print-page"],
  ...["put-changes-away", "reload-page", "remove-kept-filter", "remove-saved-view", "rename-saved-view", "retry"],
  ...["save-chains", "save-gaps"],
  ...[
    "save-view",
    "save-views-file",
    "search-for",
    "set-sheet",
    "set-theme",
    "share",
    "toggle-left",
    "toggle-legend",
    "toggle-questions",
  ],
  ...["toggle-right", "toggle-single-keys", "zoom-in", "zoom-out"],
  ...["copy-names", "copy-ids", "toggle-choosing", "start-moving", "let-go"],
  ...NUDGES.map(({ id }) => id),
];

/** Commands that move within the log. */
const OF_THE_LOG: readonly string[] = ["undo", "redo", "go-to-log-step", "replay"];

const [A, B, C, D] = NAMED.factors;

/** A network with a grouping and its parts; `map` says that it is drawn as groups. */
const network = (map?: ShownNetwork["map"]): ShownNetwork => {
  const factors = [...NAMED.factors, NAMED.grouping].map((id) => testFactor({ id, grouping: id === NAMED.grouping }));
  const links = [
    testLink(A, B),
    testLink(B, C),
    testLink(C, NAMED.grouping, { family: "STRUCTURE" }),
    testLink(D, NAMED.grouping, { family: "STRUCTURE" }),
  ];
  const totals = { totalFactors: factors.length, totalLinks: links.length };
  return { ...totals, factors, links, base: { factors, links }, ...(map ? { map } : {}) } as unknown as ShownNetwork;
};

const groups = (isOpen: boolean): ShownNetwork["map"] =>
  ({ groups: [{ id: NAMED.group, label: "Social", isOpen }], bundles: [], groupOf: {} }) as unknown as GroupMap;

/** What happens to the window besides the reader's commands. */
const WORLDS: readonly ((store: Store) => void)[] = [
  (store) => store.set(() => ({ network: { status: "ready", value: network() }, arranging: null })),
  (store) => store.set(() => ({ network: { status: "ready", value: network(groups(false)) } })),
  (store) => store.set(() => ({ network: { status: "ready", value: network(groups(true)) } })),
  (store) => store.set(() => ({ arranging: { part: 0, factors: 5, former: null } })),
  (store) => store.set(({ interface: window }) => ({ interface: { ...window, focus: A } })),
];

/** The server of this dataset: it knows one neighbour, which is not shown. */
const api = {
  neighbours: async () => ({
    status: "ready",
    value: { neighbours: { totalCount: 1, hiddenByFilter: 0, nodes: [{ factor: { id: "factor:new" } }] } },
  }),
} as unknown as Api;

const openWindow = (): Readonly<{ store: Store; run: Run }> => {
  const store = createStore(HOME_VIEW);
  keepLog(store);
  const saved = { name: NAMED.saved, address: "?v=1&layout=sides", sentence: "", dataVersion: "", savedAt: "" };
  store.set(() => ({
    network: { status: "ready", value: network() },
    positions: Object.fromEntries(NAMED.factors.map((id, at) => [id, { x: at * 100, y: 0 }])),
    questions: [NAMED.question],
    kept: { views: [saved], filters: [{ name: NAMED.kept, address: "?v=1&minWorks=2&contested=yes" }] },
  }));
  return { store, run: createRun({ store, api, tools: {} as Tools }) };
};

/** Runs an act, and waits until what it asks has been answered. */
const perform = async ({ act }: Act, run: Run): Promise<void> => {
  act(run);
  for (let turns = 0; turns < 3; turns += 1) await Promise.resolve();
  await setImmediate();
};

const expectRoundTrip = ({ store, run }: Readonly<{ store: Store; run: Run }>): void => {
  const { steps, at } = store.getState().log;
  // An equal view that was made anew is no step.
  expect(steps[at]?.view).toBe(store.getState().view);
  for (let back = at - 1; back >= 0; back -= 1) {
    run(undo);
    expect(store.getState().view).toBe(steps[back]?.view);
  }
  expect(store.getState().view).toBe(HOME_VIEW);
  for (let forth = 1; forth <= at; forth += 1) {
    run(redo);
    expect(store.getState().view).toBe(steps[forth]?.view);
  }
  expect(presentStep(store.getState().log).view).toBe(store.getState().view);
};

test("after fifty random commands of any kind, undoing gives every earlier view exactly, and redoing every later one", async () => {
  const changed = new Set<string>();
  const acts = fc.array(
    fc.tuple(fc.oneof(...VIEW_ACTS), fc.option(fc.constantFrom(...WORLDS), { freq: 4, nil: null })),
    { minLength: 50, maxLength: 50 },
  );
  await fc.assert(
    fc.asyncProperty(acts, async (all) => {
      const opened = openWindow();
      const { store, run } = opened;
      for (const [act, world] of all) {
        world?.(store);
        const { view } = store.getState();
        await perform(act, run);
        if (printAddress(store.getState().view) !== printAddress(view)) changed.add(act.id);
      }
      expectRoundTrip(opened);
    }),
    { numRuns: 120, seed: 8 },
  );
  // Every command had its say: none was refused in all of these windows.
  const ids = VIEW_ACTS.flatMap((each) => fc.sample(each, { numRuns: 1, seed: 1 })).map(({ id }) => id);
  expect([...new Set(ids)].filter((id) => !changed.has(id))).toEqual([]);
});

test("every registered command is known to change the view, to leave it alone, or to move within the log", () => {
  const ids = VIEW_ACTS.flatMap((each) => fc.sample(each, { numRuns: 1, seed: 1 })).map(({ id }) => id);
  const known = [...ids, ...LEAVE_THE_VIEW, ...OF_THE_LOG].sort();
  expect(known).toEqual([...new Set(known)]);
  expect(COMMANDS.map(({ id }) => id).sort()).toEqual(known);
});

test("commands that are said to leave the view alone never touch it in their code", () => {
  const folder = new URL(".", import.meta.url);
  const bodies = readdirSync(folder)
    .filter((name) => /^[a-z-]+\.ts$/.test(name))
    .flatMap((name) => readFileSync(new URL(name, folder), "utf8").split(/^export const /m));
  const isQuiet = (id: string): boolean =>
    bodies.filter((body) => body.includes(`"${id}"`)).every((body) => !/changeView\(|\bview: |showView\(/.test(body));
  expect(LEAVE_THE_VIEW.filter((id) => !isQuiet(id))).toEqual([]);
});
