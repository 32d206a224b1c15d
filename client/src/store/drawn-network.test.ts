/** What the filter leaves out is drawn pale where the reader wants it, and never becomes part of what is shown. */
import { expect, test } from "vitest";
import { createDrawnNetwork, unfilteredOf } from "./drawn-network.ts";
import type { ShownNetwork } from "./shown-network.ts";
import { initialState, type State } from "./state.ts";
import { PLAIN_VIEW, type View } from "./view.ts";

// Only ids and one field matter here.
const network = (factors: readonly string[], links: readonly string[], workCount: number): ShownNetwork => {
  const parts = {
    factors: factors.map((id) => ({ id, workCount })),
    links: links.map((id) => ({ id, workCount })),
  } as unknown as Pick<ShownNetwork, "factors" | "links">;
  return { ...parts, base: parts } as unknown as ShownNetwork;
};
const FEW = network(["a", "z"], ["a~z"], 1);
const ALL = network(["a", "b", "c"], ["a~b", "b~c"], 5);
const filtered: View = { ...PLAIN_VIEW, filter: { minWorks: 2 }, stack: { ...PLAIN_VIEW.stack, fades: true } };
const stateOf = (view: View): State => ({
  ...initialState(view),
  network: { status: "ready", value: FEW },
  unfiltered: { status: "ready", value: ALL },
});

test("without fading only the shown network is drawn", () => {
  const drawn = createDrawnNetwork()(stateOf({ ...filtered, stack: PLAIN_VIEW.stack }));
  expect(drawn).toMatchObject({ factors: FEW.factors, links: FEW.links, base: FEW.base });
  expect(drawn?.faded.size).toBe(0);
});

test("with fading everything is drawn in its usual order, laid out as without a filter, and what is left out is marked", () => {
  const pick = createDrawnNetwork();
  const state = stateOf(filtered);
  const drawn = pick(state);
  expect(drawn?.factors.map(({ id, workCount }) => `${id} ${workCount}`)).toEqual(["a 1", "b 5", "c 5", "z 1"]);
  expect(drawn?.links.map(({ id }) => id)).toEqual(["a~b", "b~c", "a~z"]);
  expect(drawn?.base).toBe(ALL.base);
  expect([...(drawn?.faded ?? [])]).toEqual(["b", "c", "a~b", "b~c"]);
  expect(pick({ ...state })).toBe(drawn);
});

test("groupings that are shown are no loss, so they are no reason to fade and stay among what is drawn", () => {
  expect(unfilteredOf({ ...filtered, filter: { includeGroupings: true } })).toBeNull();
  expect(unfilteredOf({ ...filtered, filter: { includeGroupings: true, minWorks: 2 } })).toEqual({
    includeGroupings: true,
  });
});
