/** A factor counts as untouched only when no intervention and no grouping it is part of is named. */
import { expect, test } from "vitest";
import type { Intervention } from "../answers.ts";
import { testFactor } from "../test-network.ts";
import { untouchedOf } from "./untouched.ts";

const reached = (id: string, through: string | null): NonNullable<Intervention["reach"]>[number] => ({
  factor: { id },
  through: through === null ? null : { id: `factor:${through}`, name: through },
});
const intervention = (...reach: readonly NonNullable<Intervention["reach"]>[number][]): Intervention => ({
  id: "plan",
  name: "Plan",
  preventionLevel: "EXTERNAL",
  reach: [...reach],
});

test("conditions are sorted into reached, reached through a grouping, and untouched, most works first", () => {
  const factors = [
    testFactor({ id: "few", workCount: 1 }),
    testFactor({ id: "many", workCount: 9 }),
    testFactor({ id: "named", workCount: 5 }),
    testFactor({ id: "member", workCount: 7 }),
    testFactor({ id: "both", workCount: 7 }),
    testFactor({ id: "outcome", kind: "OUTCOME", workCount: 30 }),
    testFactor({ id: "plan", kind: "INTERVENTION" }),
    testFactor({ id: "group", grouping: true }),
  ];
  const plans = [
    intervention(reached("named", null), reached("member", "B"), reached("both", "A")),
    intervention(reached("member", "A"), reached("both", null)),
  ];
  const { untouched, throughGroupings, reached: count } = untouchedOf(factors, plans);
  expect(untouched.map(({ id }) => id)).toEqual(["many", "few"]);
  expect(throughGroupings.map(({ factor, groupings }) => [factor.id, groupings])).toEqual([["member", ["A", "B"]]]);
  expect(count).toBe(2);
});
