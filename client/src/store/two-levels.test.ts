/** Interventions stand where they act, factors where they lie, and what a grouping stands for is told apart. */
import { expect, test } from "vitest";
import type { Intervention } from "./answers.ts";
import { testFactor } from "./test-network.ts";
import { preventionLevels, throughGroupings, twoLevelPlace } from "./two-levels.ts";

const PLAN: Intervention = {
  id: "plan",
  name: "Plan",
  preventionLevel: "BOTH",
  reach: [
    { factor: { id: "poverty" }, through: null },
    { factor: { id: "war" }, through: { id: "surroundings", name: "The surroundings" } },
    { factor: { id: "elsewhere" }, through: { id: "surroundings", name: "The surroundings" } },
  ],
};

test.each([
  [{ id: "plan", kind: "INTERVENTION" as const }, "acts-on-both"],
  [{ id: "unknown", kind: "INTERVENTION" as const }, "states-no-level"],
  [{ id: "crime", kind: "OUTCOME" as const, level: "INTERNAL" as const }, "outcomes"],
  [{ id: "hardship", kind: "VICTIM_VULNERABILITY" as const }, "people"],
  [{ id: "home", level: "INTERNAL" as const }, "people"],
  [{ id: "poverty" }, "surroundings"],
])("%o stands at %s", (fields, place) => {
  expect(twoLevelPlace(testFactor(fields), preventionLevels([PLAN]))).toBe(place);
});

test("only what is reached through a grouping, between factors that are shown, is tied", () => {
  expect(throughGroupings([PLAN], new Set(["plan", "poverty", "war"]))).toEqual([
    { from: "plan", to: "war", through: "The surroundings" },
  ]);
});
