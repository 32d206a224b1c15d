/** The outline follows the lanes of the picture. */
import { expect, test } from "vitest";
import { outline } from "./outline.ts";
import { createLaneRank } from "./reading-order.ts";
import { initialState, type State } from "./state.ts";
import { testFactor } from "./test-network.ts";
import { PLAIN_VIEW, type View } from "./view.ts";

const FACTORS = [
  testFactor({ id: "poverty", workCount: 20, sides: ["VICTIM"] }),
  testFactor({ id: "plan", kind: "INTERVENTION" }),
  testFactor({ id: "motive", kind: "TRAFFICKER_CHARACTERISTIC", sides: ["PERPETRATOR"] }),
  testFactor({ id: "crime", kind: "OUTCOME" }),
];
const state = (layout: View["layout"]): State => ({
  ...initialState({ ...PLAIN_VIEW, layout }),
  interventions: {
    status: "ready",
    value: {
      interventions: [{ id: "plan", name: "", preventionLevel: "INTERNAL", reach: [] }],
      factors: [],
      isCut: false,
    },
  },
});
const read = (layout: View["layout"]) =>
  outline(FACTORS, [], createLaneRank()(state(layout))).map(({ factor }) => factor.id);

test.each<readonly [View["layout"], readonly string[]]>([
  ["lanes", ["poverty", "motive", "crime", "plan"]],
  ["sides", ["motive", "poverty", "crime", "plan"]],
  ["levels", ["plan", "motive", "poverty", "crime"]],
])("laid out by %s, factors are read as %j", (layout, ids) => {
  expect(read(layout)).toEqual(ids);
});
