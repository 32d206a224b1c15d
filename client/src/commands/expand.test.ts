/** Expanding repeats nothing and floods nothing; collapsing takes back what it brought, as far as nothing hangs on it. */
import { describe, expect, test } from "vitest";
import type { Api } from "../api/api.ts";
import type { Link, NeighboursAnswer } from "../store/answers.ts";
import type { ShownNetwork } from "../store/shown-network.ts";
import { createStore, type Store } from "../store/store.ts";
import { testFactor, testLink } from "../store/test-network.ts";
import { PLAIN_VIEW, type View } from "../store/view.ts";
import { addFactors } from "./add-factors.ts";
import { collapse } from "./collapse.ts";
import type { Tools } from "./command.ts";
import { dismiss, dismissOthers } from "./dismiss.ts";
import { expand } from "./expand.ts";
import { createRun, type Run } from "./run.ts";

const HUB = "factor:hub";

/** The network on screen: `base` and what was added, with these links. */
const showing = (base: readonly string[], more: readonly string[], links: readonly Link[]): ShownNetwork => {
  const factors = [...base, ...more].map((id) => testFactor({ id, name: id.replace("factor:", "") }));
  const inBase = { factors: factors.slice(0, base.length), links: [] };
  return { factors, links, base: inBase } as unknown as ShownNetwork;
};

const answer = (ids: readonly string[], totalCount: number, hiddenByFilter = 0): NeighboursAnswer => ({
  factor: { id: HUB, name: "hub", kind: "OUTCOME" },
  neighbours: {
    totalCount,
    hiddenByFilter,
    byKind: [],
    pageInfo: { hasNextPage: ids.length < totalCount, endCursor: null },
    nodes: ids.map((id) => ({ factor: testFactor({ id }), links: [] })),
  },
});

type Opened = Readonly<{ store: Store; run: Run; asked: readonly Readonly<Record<string, unknown>>[] }>;

const open = (network: ShownNetwork, found: NeighboursAnswer, view: Partial<View> = {}): Opened => {
  const store = createStore({ ...PLAIN_VIEW, ...view });
  store.set(() => ({ network: { status: "ready", value: network } }));
  const asked: Record<string, unknown>[] = [];
  const neighbours: Api["neighbours"] = async (variables) => {
    asked.push(variables);
    return { status: "ready", value: found };
  };
  return { store, asked, run: createRun({ store, api: { neighbours } as Api, tools: {} as Tools }) };
};

const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
const ids = (count: number, first = 0): readonly string[] =>
  Array.from({ length: count }, (_, at) => `factor:n${first + at}`);

describe("expanding", () => {
  test("adds a few neighbours at once, asks for none that are shown, and remembers who brought them", async () => {
    const { store, run, asked } = open(showing([HUB, "factor:a"], [], []), answer(ids(3), 3));
    run(expand, HUB);
    await settle();
    expect(asked[0]?.excluding).toEqual([HUB, "factor:a"]);
    expect(store.getState().view.added).toEqual(ids(3));
    expect(store.getState().view.brought).toEqual({ "factor:n0": HUB, "factor:n1": HUB, "factor:n2": HUB });
    expect(store.getState().interface.announcement.text).toBe("3 neighbours of hub added.");
  });

  test("a second time adds nothing and says so", async () => {
    const { store, run } = open(showing([HUB], ids(3), []), answer([], 0, 2), { added: ids(3) });
    const { view } = store.getState();
    run(expand, HUB);
    await settle();
    expect(store.getState().view).toBe(view);
    expect(store.getState().interface.notice).toBe(
      "All neighbours of hub that the filter leaves are shown; it hides the links to 2 more.",
    );
  });

  test("more than a few open the table instead, and the reader is told why", async () => {
    const { store, run } = open(showing([HUB], [], []), answer(ids(9), 9));
    run(expand, HUB);
    await settle();
    expect(store.getState().view.added).toEqual([]);
    expect(store.getState().interface.overlay).toEqual({ kind: "neighbours", of: [HUB], pages: 1, isCrowded: true });
    expect(store.getState().interface.announcement.text).toContain("9 neighbours of hub are not shown");
  });

  test("factors on screen beyond those that the server can be told of are not added again", async () => {
    const many = ids(240);
    const network = showing([HUB, ...many, ...ids(9, 240)], [], []);
    const { store, run } = open(network, answer(["factor:n248", "factor:new"], 2));
    run(expand, HUB);
    await settle();
    expect(store.getState().interface.announcement.text).toContain("251 factors one by one; 250 are possible");
    expect(store.getState().view.added).toEqual([]);
  });

  test("a reader who went on to another view is not followed there", async () => {
    const { store, run } = open(showing([HUB], [], []), answer(ids(2), 2));
    run(expand, HUB);
    store.set(({ view }) => ({ view: { ...view, scope: { kind: "best", limit: 5 } } }));
    await settle();
    expect(store.getState().view.added).toEqual([]);
  });
});

describe("collapsing", () => {
  const network = showing(
    [HUB, "factor:z"],
    ["factor:a", "factor:b", "factor:c", "factor:d"],
    [
      testLink(HUB, "factor:a"),
      testLink("factor:b", HUB),
      testLink(HUB, "factor:c"),
      testLink("factor:c", "factor:z"),
      testLink(HUB, "factor:d"),
    ],
  );
  const view: Partial<View> = {
    added: ["factor:a", "factor:b", "factor:c", "factor:d"],
    brought: { "factor:a": HUB, "factor:b": HUB, "factor:c": HUB },
    selection: { kind: "factor", id: "factor:a" },
    moved: { "factor:b": { x: 1, y: 2 } },
  };

  test("takes back what the expansion brought; what others are linked with, or was chosen by hand, stays", () => {
    const { store, run } = open(network, answer([], 0), view);
    run(collapse, HUB);
    expect(store.getState().view).toMatchObject({
      added: ["factor:c", "factor:d"],
      brought: { "factor:c": HUB },
      dismissed: [],
      selection: { kind: "none" },
      moved: {},
    });
    expect(store.getState().interface.announcement.text).toBe("2 factors that hub brought are taken back.");
  });

  test("is possible only where an expansion brought something, and says when all of it has other links", () => {
    const { store, run } = open(network, answer([], 0), { added: ["factor:c"], brought: { "factor:c": HUB } });
    expect(collapse.isEnabled(store.getState(), "factor:z")).toBe(false);
    const before = store.getState().view;
    run(collapse, HUB);
    expect(store.getState().view).toBe(before);
    expect(store.getState().interface.notice).toContain("linked with other factors too");
  });

  test("leaves what the view holds by itself by now", () => {
    const { store, run } = open(showing([HUB, "factor:a"], [], [testLink(HUB, "factor:a")]), answer([], 0), {
      added: ["factor:a"],
      brought: { "factor:a": HUB },
    });
    run(collapse, HUB);
    expect(store.getState().view.added).toEqual(["factor:a"]);
  });
});

test("dismissing forgets who brought a factor, and what comes back by hand is nobody's", () => {
  const { store, run } = open(showing([HUB], ["factor:a"], []), answer([], 0), {
    added: ["factor:a"],
    brought: { "factor:a": HUB },
  });
  run(dismiss, "factor:a");
  expect(store.getState().view).toMatchObject({ added: [], brought: {}, dismissed: ["factor:a"] });
  run(addFactors, { ids: ["factor:a"] });
  expect(store.getState().view).toMatchObject({ added: ["factor:a"], brought: {}, dismissed: [] });
});

test("dismissing others keeps the factor and what it is linked with", () => {
  const links = [testLink(HUB, "factor:a"), testLink("factor:b", HUB), testLink("factor:a", "factor:z")];
  const { store, run } = open(showing([HUB, "factor:a", "factor:b", "factor:z"], [], links), answer([], 0));
  run(dismissOthers, HUB);
  expect(store.getState().view.scope).toEqual({ kind: "factors", ids: [HUB, "factor:a", "factor:b"] });
});
