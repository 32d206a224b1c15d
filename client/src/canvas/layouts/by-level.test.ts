/** The views by level and by side put each factor into its lane and count it in the lane's title. */
import { expect, test } from "vitest";
import { planByLevel } from "./by-level.ts";
import { planBySide } from "./by-side.ts";
import { computeLayout } from "./compute-layout.ts";
import type { LayoutItem } from "./layout.ts";

const item = (id: string, fields: Partial<LayoutItem>): LayoutItem => ({
  ...{ id, kind: "EXTERNAL_FACTOR", domain: "SOCIAL", sides: [], workCount: 1, width: 130, height: 44 },
  ...fields,
});

const titles = (plan: ReturnType<typeof planByLevel>) => plan.specs.map(({ title }) => title);

test("by level, interventions stand beside what they act on, and each lane is counted", () => {
  const items = [
    item("plan", { twoLevelPlace: "acts-on-people" }),
    item("home", { twoLevelPlace: "people" }),
    item("family", { twoLevelPlace: "people" }),
    item("crime", { twoLevelPlace: "outcomes" }),
  ];
  expect(titles(planByLevel(items))).toEqual([
    "Act on people: 1",
    "People and their close circle: 2",
    "Act on both: 0",
    "The surroundings: 0",
    "Act on the surroundings: 0",
    "Outcomes: 1",
    "No level stated: 0",
  ]);
  const { positions } = computeLayout({
    ...{ layout: "levels", seed: 0, base: items, baseLinks: [], added: [], links: [] },
    target: { width: 900, height: 660 },
  });
  expect(positions.plan?.x).toBeLessThan(positions.home?.x ?? 0);
  expect(positions.crime?.y).toBeGreaterThan(positions.family?.y ?? 0);
});

test("by side, what was added is counted with the rest", () => {
  const base = [
    item("both", { sides: ["PERPETRATOR", "VICTIM", "BOTH"] }),
    item("self", { sides: ["PERPETRATOR"] }),
    item("harmed", { sides: ["VICTIM"] }),
  ];
  const added = [item("more", { sides: ["VICTIM"] })];
  expect(titles(planBySide([...base, ...added]))).toEqual([
    "Perpetrator side alone: 1",
    "Both sides: 1",
    "Victim side alone: 2",
    "Outcomes and others: 0",
  ]);
  const { lanes } = computeLayout({
    ...{ layout: "sides", seed: 0, base, baseLinks: [], added, links: [] },
    target: { width: 900, height: 660 },
  });
  expect(lanes.find(({ id }) => id === "victim")?.title).toBe("Victim side alone: 2");
});
