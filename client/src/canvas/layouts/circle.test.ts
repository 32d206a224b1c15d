/** The circular layout keeps domains together, boxes apart, and links shorter than chance would. */
import { expect, test } from "vitest";
import type { Domain } from "../../api/generated.ts";
import { computeCircle } from "./circle.ts";
import type { LayoutItem, LayoutLink, Placed } from "./layout.ts";
import { orderCircle } from "./order-circle.ts";
import { overlaps } from "./overlap.ts";

const DOMAINS: readonly Domain[] = ["SOCIAL", "ECONOMIC", "LEGAL", "FAMILY", "POLITICAL"];
const items = Array.from(
  { length: 45 },
  (_, index): LayoutItem => ({
    id: `f${index}`,
    kind: "EXTERNAL_FACTOR",
    domain: DOMAINS[index % DOMAINS.length] ?? "SOCIAL",
    sides: [],
    workCount: 1 + (index % 4),
    width: 110 + (index % 3) * 20,
    height: 44,
  }),
);
const links: readonly LayoutLink[] = items.map(({ id }, index) => ({
  from: id,
  to: `f${(index * 7 + 3) % 45}`,
  workCount: 1,
}));
const target = { width: 900, height: 660 };

const boxesOf = ({ positions }: Placed) =>
  items.map((item) => ({ ...item, ...(positions[item.id] ?? { x: 0, y: 0 }) }));

/** The turn of every factor round the middle, in the order in which they come. */
const roundOf = (placed: Placed): readonly LayoutItem[] =>
  boxesOf(placed)
    .map((box) => ({ box, turn: (Math.atan2(box.y, box.x) + 2.5 * Math.PI) % (2 * Math.PI) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ box }) => box);

test("no two boxes overlap, and every domain is one arc with its title outside of its factors", () => {
  const placed = computeCircle(items, links, target);
  const boxes = boxesOf(placed);
  expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)))).toEqual([]);
  const domains = roundOf(placed).map(({ domain }) => domain);
  const changes = domains.filter((domain, index) => domain !== domains[(index + 1) % domains.length]);
  expect(changes).toHaveLength(DOMAINS.length);
  expect(placed.lanes.map(({ title }) => title).sort()).toEqual(["Economic", "Family", "Legal", "Political", "Social"]);
  for (const { titleAt } of placed.lanes)
    expect(boxes.some((box) => overlaps(box, { ...titleAt, width: 20, height: 10 }))).toBe(false);
});

test("the same network gives the same picture in any order, and another seed another one", () => {
  const first = computeCircle(items, links, target);
  expect(computeCircle([...items].reverse(), [...links].reverse(), target)).toEqual(first);
  expect(computeCircle(items, links, target, 7)).toEqual(computeCircle(items, links, target, 7));
  expect(computeCircle(items, links, target, 7).positions).not.toEqual(first.positions);
});

test("links run shorter than in the order of names", () => {
  const pairs = items.slice(0, 22).map(({ id }, index) => ({ from: id, to: `f${44 - index}`, workCount: 1 }));
  const length = (order: readonly string[]): number =>
    pairs.reduce((sum, { from, to }) => {
      const apart = Math.abs(order.indexOf(from) - order.indexOf(to)) / order.length;
      return sum + Math.sin(Math.PI * apart);
    }, 0);
  const byName = [...items].sort((a, b) => (a.domain + a.id < b.domain + b.id ? -1 : 1)).map(({ id }) => id);
  const ordered = orderCircle(items, pairs, 0).flatMap((arc) => arc.items.map(({ id }) => id));
  expect(length(ordered)).toBeLessThan(length(byName));
});

test("nothing and a single factor have their place too", () => {
  expect(computeCircle([], [], target)).toEqual({ positions: {}, lanes: [] });
  const { positions } = computeCircle(items.slice(0, 1), [], target);
  expect([positions.f0?.x, positions.f0?.y].every(Number.isFinite)).toBe(true);
});
