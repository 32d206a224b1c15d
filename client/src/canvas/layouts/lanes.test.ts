/** Lanes hold every factor, none over another, the same every time, and large enough to read. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { FACTOR_KINDS } from "../../store/kinds.ts";
import { initialState } from "../../store/state.ts";
import { overviewNetwork } from "../../store/test-network.ts";
import { HOME_VIEW } from "../../store/view.ts";
import { targetFor, taskOf } from "../keep-laid-out.ts";
import { LABEL_FONT } from "../look/shapes.ts";
import { planBySide } from "./by-side.ts";
import { computeLayout } from "./compute-layout.ts";
import { planByKind } from "./lane-specs.ts";
import { computeLanes } from "./lanes.ts";
import type { LayoutItem, LayoutTask, Placed } from "./layout.ts";
import { overlaps } from "./overlap.ts";

const overviewTask = (width: number, height: number): LayoutTask => {
  const network = { status: "ready" as const, value: { ...WHOLE, ...overviewNetwork() } };
  const task = taskOf({ ...initialState(HOME_VIEW), network }, targetFor(width, height));
  if (task === null) throw new Error("A loaded network has a task.");
  return task;
};

const WHOLE = {
  totalFactors: 87,
  totalLinks: 101,
  claimCount: 1,
  workCount: 1,
  truncated: true,
  sentence: "",
  dataVersion: "",
  exportUrl: "",
};

const overlapping = (items: readonly LayoutItem[], { positions }: Placed): readonly string[] => {
  const boxes = items.map((item) => ({ ...item, ...(positions[item.id] ?? { x: Number.NaN, y: Number.NaN }) }));
  return boxes.flatMap((a, index) =>
    boxes.slice(index + 1).flatMap((b) => (overlaps(a, b) || Number.isNaN(a.x) ? [`${a.id} over ${b.id}`] : [])),
  );
};

const sizeOf = ({ lanes }: Placed) => ({
  width:
    Math.max(...lanes.map(({ x, width }) => x + width / 2)) - Math.min(...lanes.map(({ x, width }) => x - width / 2)),
  height: Math.max(...lanes.map(({ y, height }) => y + height / 2)),
});

test.each([
  [800, 620],
  [843, 613],
  [1100, 480],
  [1600, 1000],
  [390, 700],
])("on %d by %d pixels no box of the overview lies over another, and each lies in its lane", (width, height) => {
  const task = overviewTask(width, height);
  const placed = computeLayout(task);
  expect(Object.keys(placed.positions)).toHaveLength(40);
  expect(overlapping(task.base, placed)).toEqual([]);
  const plan = planByKind(task.base);
  for (const item of task.base) {
    const lane = placed.lanes.find(({ id }) => id === plan.laneOf(item));
    const at = placed.positions[item.id];
    if (lane === undefined || at === undefined) throw new Error(`${item.id} has no place.`);
    expect(Math.abs(at.x - lane.x) + item.width / 2).toBeLessThanOrEqual(lane.width / 2 + 0.5);
    expect(Math.abs(at.y - lane.y) + item.height / 2).toBeLessThanOrEqual(lane.height / 2 + 0.5);
  }
});

test("the overview fits 800 by 620 pixels with names of 11 pixels or more", () => {
  const { width, height } = sizeOf(computeLayout(overviewTask(800, 620)));
  const padding = 20;
  const zoom = Math.min((800 - padding) / width, (620 - padding) / height);
  expect(LABEL_FONT * zoom).toBeGreaterThanOrEqual(11);
});

test("the same network gives the same picture, whatever the order of its factors and links", () => {
  const task = overviewTask(800, 620);
  const turned = { ...task, base: [...task.base].reverse(), baseLinks: [...task.baseLinks].reverse() };
  expect(computeLayout(turned)).toEqual(computeLayout(task));
});

test("lanes do not overlap, and columns run from surroundings to outcomes", () => {
  const { lanes } = computeLayout(overviewTask(800, 620));
  expect(lanes.map(({ id }) => id)).toEqual(["external", "trafficker", "vulnerability", "outcome", "intervention"]);
  for (const [index, lane] of lanes.entries()) {
    for (const other of lanes.slice(index + 1)) expect(overlaps(lane, other)).toBe(false);
  }
});

test("added factors find a free place and move nothing", () => {
  const task = overviewTask(800, 620);
  const before = computeLayout(task);
  const added = FACTOR_KINDS.flatMap((kind) =>
    [1, 2, 3].map(
      (number): LayoutItem => ({
        id: `added-${kind}-${number}`,
        kind,
        domain: "SOCIAL",
        sides: [],
        workCount: 1,
        width: 130,
        height: 44,
      }),
    ),
  );
  const links = [...task.links, ...added.map(({ id }) => ({ from: id, to: "factor:human-trafficking", workCount: 1 }))];
  const after = computeLayout({ ...task, added, links });
  for (const { id } of task.base) expect(after.positions[id]).toEqual(before.positions[id]);
  expect(overlapping([...task.base, ...added], after)).toEqual([]);
});

const item = fc.record({
  id: fc.uuid(),
  kind: fc.constantFrom(...FACTOR_KINDS),
  domain: fc.constant("SOCIAL" as const),
  sides: fc.constantFrom(
    [],
    ["PERPETRATOR" as const],
    ["VICTIM" as const],
    ["PERPETRATOR" as const, "VICTIM" as const, "BOTH" as const],
  ),
  workCount: fc.integer({ min: 0, max: 50 }),
  width: fc.integer({ min: 12, max: 180 }),
  height: fc.integer({ min: 12, max: 132 }),
});
const items = fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 60 });

test("no two boxes overlap, whatever the factors are", () => {
  fc.assert(
    fc.property(items, fc.constantFrom(0.5, 1, 2), fc.boolean(), (given, form, bySide) => {
      const target = { width: 800 * form, height: 800 };
      const plan = bySide ? planBySide([]) : planByKind(given);
      expect(overlapping(given, computeLanes(given, [], plan, target))).toEqual([]);
    }),
    { numRuns: 60, seed: 5 },
  );
});

test("interventions open the picture when it is about them, and stand below otherwise", () => {
  const of = (kind: LayoutItem["kind"], number: number): LayoutItem => ({
    id: `${kind}${number}`,
    kind,
    domain: "SOCIAL",
    sides: [],
    workCount: 1,
    width: 120,
    height: 40,
  });
  const few = [of("INTERVENTION", 1), ...[1, 2, 3, 4].map((number) => of("OUTCOME", number))];
  expect(planByKind(few).specs.at(-1)).toMatchObject({ id: "intervention", place: "band" });
  const many = [...[1, 2, 3].map((number) => of("INTERVENTION", number)), of("OUTCOME", 1)];
  expect(planByKind(many).specs[0]).toMatchObject({ id: "intervention", place: "column" });
});
