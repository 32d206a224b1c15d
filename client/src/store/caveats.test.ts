/** Each caveat is said where it matters, and not where the question says it already. */
import { expect, test } from "vitest";
import type { FactorKind } from "../api/generated.ts";
import { caveatsOf } from "./caveats.ts";
import type { ShownNetwork } from "./shown-network.ts";
import { initialState, type State } from "./state.ts";
import { overviewNetwork, testFactor } from "./test-network.ts";
import { PLAIN_VIEW, type View } from "./view.ts";

const stateOf = (view: Partial<View>, kinds: readonly FactorKind[] = []): State => {
  const factors = kinds.map((kind) => testFactor({ id: `factor:${kind}`, kind }));
  const network = { ...overviewNetwork(), factors } as ShownNetwork;
  return {
    ...initialState({ ...PLAIN_VIEW, ...view }),
    questions: ["perpetration"],
    network: { status: "ready", value: network },
  };
};

test.each([
  ["a span of years", { filter: { publishedFrom: 2016 } }, ["years"]],
  ["associations", { filter: { families: ["ASSOCIATION"] } }, ["association"]],
  ["a form of exploitation", { filter: { exploitationForms: ["labour"] } }, ["forms"]],
  ["regressions on one work", { filter: { evidenceTypes: ["regression"], maxWorks: 1 } }, ["regression", "oneWork"]],
  ["the question about one work", { question: "one-work", filter: { maxWorks: 1 } }, []],
  ["nothing in particular", {}, []],
] as const)("a view of %s", (_what, view, caveats) => {
  expect(caveatsOf(stateOf(view as Partial<View>))).toEqual(caveats);
});

test("a view with people who traffic others carries the finding on their diversity", () => {
  expect(caveatsOf(stateOf({}, ["TRAFFICKER_RELATIONSHIP"]))).toEqual(["diversity"]);
  expect(caveatsOf(stateOf({ question: "perpetration" }, ["TRAFFICKER_RELATIONSHIP"]))).toEqual([]);
  expect(caveatsOf(stateOf({}, ["VICTIM_VULNERABILITY"]))).toEqual([]);
});
