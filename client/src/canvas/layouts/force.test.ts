/** The force layout is seeded, free of overlaps, and leaves alone what is placed. */
import { expect, test } from "vitest";
import { computeLayout } from "./compute-layout.ts";
import { computeForce } from "./force.ts";
import type { LayoutItem } from "./layout.ts";
import { overlaps } from "./overlap.ts";

const itemNamed = (id: string): LayoutItem => ({
  id,
  kind: "EXTERNAL_FACTOR",
  domain: "SOCIAL",
  sides: [],
  workCount: 1,
  width: 130,
  height: 44,
});
const items = Array.from({ length: 30 }, (_, index) => itemNamed(`f${index}`));
const links = items.slice(1).map(({ id }, index) => ({ from: `f${Math.floor(index / 2)}`, to: id, workCount: 1 }));

const target = { width: 900, height: 660 };

const clashes = (given: readonly LayoutItem[], positions: ReturnType<typeof computeForce>["positions"]): number => {
  const boxes = given.map((item) => ({ ...item, ...(positions[item.id] ?? { x: 0, y: 0 }) }));
  return boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b))).length;
};

test("boxes do not overlap, and every factor has a whole-numbered place", () => {
  const { positions } = computeForce(items, links, target);
  expect(clashes(items, positions)).toBe(0);
  for (const { id } of items) {
    expect(Number.isInteger(positions[id]?.x)).toBe(true);
    expect(Number.isInteger(positions[id]?.y)).toBe(true);
  }
});

test("the same network gives the same picture", () => {
  expect(computeForce(items, links, target)).toEqual(computeForce(items, links, target));
});

test("another seed gives another picture of the same quality, the same each time", () => {
  const other = computeForce(items, links, target, 3);
  expect(other).not.toEqual(computeForce(items, links, target));
  expect(other).toEqual(computeForce(items, links, target, 3));
  expect(clashes(items, other.positions)).toBe(0);
});

test("it says how far it is, in growing parts of the whole", () => {
  const heard: number[] = [];
  computeForce(items, links, target, 0, (part) => heard.push(part));
  expect(heard.length).toBeGreaterThan(10);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard.every((part) => part >= 0 && part <= 1)).toBe(true);
});

test("linked factors lie closer together than others", () => {
  const { positions } = computeForce(items, links, target);
  const distance = (a: string, b: string): number =>
    Math.hypot((positions[a]?.x ?? 0) - (positions[b]?.x ?? 0), (positions[a]?.y ?? 0) - (positions[b]?.y ?? 0));
  const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
  const linked = mean(links.map(({ from, to }) => distance(from, to)));
  const all = mean(items.flatMap((a, index) => items.slice(index + 1).map((b) => distance(a.id, b.id))));
  expect(linked).toBeLessThan(all);
});

test("a part without links to the rest lies near it, not far outside", () => {
  const apart = [...items, itemNamed("p"), itemNamed("q")];
  const { positions } = computeForce(apart, [...links, { from: "p", to: "q", workCount: 1 }], target);
  const nearest = Math.min(
    ...items.map(({ id }) =>
      Math.hypot((positions[id]?.x ?? 0) - (positions.p?.x ?? 0), (positions[id]?.y ?? 0) - (positions.p?.y ?? 0)),
    ),
  );
  expect(nearest).toBeLessThan(400);
  expect(clashes(apart, positions)).toBe(0);
});

test("added factors move nothing and clash with nothing", () => {
  const task = {
    layout: "force" as const,
    seed: 0,
    base: items,
    baseLinks: links,
    added: [],
    links,
    target,
  };
  const before = computeLayout(task);
  const added = [itemNamed("x"), itemNamed("y")];
  const after = computeLayout({ ...task, added, links: [...links, { from: "x", to: "f0", workCount: 1 }] });
  for (const { id } of items) expect(after.positions[id]).toEqual(before.positions[id]);
  expect(clashes([...items, ...added], after.positions)).toBe(0);
});

test("a network of nothing and of one is placed too", () => {
  expect(computeForce([], [], target)).toEqual({ positions: {}, lanes: [] });
  const [first] = items;
  if (first === undefined) throw new Error("There are items.");
  const { x, y } = computeForce([first], [], target).positions.f0 ?? { x: Number.NaN, y: Number.NaN };
  expect([x, y].every(Number.isFinite)).toBe(true);
});
