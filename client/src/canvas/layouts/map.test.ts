/** A map of groups is stable: opening a group changes its own field and pushes others only as far as it must. */
import { expect, test } from "vitest";
import type { LayoutGroup, LayoutItem, LayoutLink, Placed } from "./layout.ts";
import { computeMap } from "./map.ts";
import { overlaps } from "./overlap.ts";

const target = { width: 900, height: 660 };

const groupsOf = (count: number, open: readonly number[] = []): readonly LayoutGroup[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `group:${index}`,
    title: `Group ${index}`,
    width: 180,
    height: 70,
    within: null,
    members: open.includes(index) ? Array.from({ length: 30 }, (_each, member) => `f${index}-${member}`) : null,
  }));

const itemsOf = (groups: readonly LayoutGroup[]): readonly LayoutItem[] =>
  groups.flatMap(({ members }) =>
    (members ?? []).map((id) => ({
      id,
      kind: "TREND" as const,
      domain: "SOCIAL" as const,
      sides: [],
      workCount: 1,
      width: 130,
      height: 44,
    })),
  );

const bundlesOf = (groups: readonly LayoutGroup[]): readonly LayoutLink[] =>
  groups.map(({ id }, index) => ({ from: id, to: `group:${(index * 3 + 1) % groups.length}`, workCount: 1 + index }));

const frames = (groups: readonly LayoutGroup[], { positions, lanes }: Placed) =>
  groups.map(({ id, width, height }) => {
    const lane = lanes.find((each) => each.id === id);
    return { ...(positions[id] ?? { x: 0, y: 0 }), width: lane?.width ?? width, height: lane?.height ?? height };
  });

test.each([3, 10, 30])("%i groups stand clear of each other, closed and with two of them open", (count) => {
  for (const open of [[], [0, 2]]) {
    const groups = groupsOf(count, open);
    const placed = computeMap(groups, bundlesOf(groups), itemsOf(groups), target);
    const boxes = frames(groups, placed);
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)))).toEqual([]);
    expect(placed.lanes.map(({ id }) => id)).toEqual(open.map((index) => `group:${index}`));
  }
});

test("the factors of an open group lie inside of its field, clear of each other and below its title", () => {
  const groups = groupsOf(8, [4]);
  const placed = computeMap(groups, bundlesOf(groups), itemsOf(groups), target);
  const [field] = placed.lanes;
  if (field === undefined) throw new Error("The open group has a field.");
  const boxes = itemsOf(groups).map((item) => ({ ...item, ...(placed.positions[item.id] ?? { x: 0, y: 0 }) }));
  for (const { x, y, width, height } of boxes) {
    expect(Math.abs(x - field.x) + width / 2).toBeLessThanOrEqual(field.width / 2);
    expect(y - height / 2).toBeGreaterThan(field.titleAt.y);
    expect(y + height / 2).toBeLessThanOrEqual(field.y + field.height / 2);
  }
  expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)))).toEqual([]);
});

test("the same map gives the same picture in any order of its groups, and another seed another ring", () => {
  const groups = groupsOf(9);
  const first = computeMap(groups, bundlesOf(groups), [], target).positions;
  const turned = computeMap([...groups].reverse(), bundlesOf(groups), [], target).positions;
  expect(turned).toEqual(first);
  const seeds = [1, 2, 3, 4].map((seed) => JSON.stringify(computeMap(groups, bundlesOf(groups), [], target, seed)));
  expect(new Set(seeds).size).toBeGreaterThan(1);
});

test("a factor that was added from outside of the open groups has a place of its own", () => {
  const groups = groupsOf(4);
  const [item] = itemsOf(groupsOf(1, [0]));
  if (item === undefined) throw new Error("There is an item.");
  const { positions } = computeMap(groups, [], [item], target);
  const box = { ...item, ...(positions[item.id] ?? { x: 0, y: 0 }) };
  expect(frames(groups, { positions, lanes: [] }).filter((group) => overlaps(box, group))).toEqual([]);
});

test("a group that came apart holds its parts clear of each other, open or closed, and of the groups around it", () => {
  const groups = groupsOf(8).map((group) => (group.id === "group:3" ? { ...group, members: [] } : group));
  const parts = groupsOf(7, [2]).map((part) => ({ ...part, id: `${part.id}/part`, within: "group:3" }));
  const all = [...groups, ...parts];
  const placed = computeMap(all, bundlesOf(groups), itemsOf(all), target);
  const [outer, ...inner] = [frames(groups, placed), frames(parts, placed)];
  for (const boxes of [outer, ...inner])
    expect(boxes.flatMap((a, index) => boxes.slice(index + 1).filter((b) => overlaps(a, b)))).toEqual([]);
  const field = placed.lanes.find(({ id }) => id === "group:3");
  if (field === undefined) throw new Error("The group that came apart has a field.");
  for (const { x, y, width, height } of inner.flat()) {
    expect(Math.abs(x - field.x) + width / 2).toBeLessThanOrEqual(field.width / 2 + 1);
    expect(y - height / 2).toBeGreaterThan(field.titleAt.y);
    expect(y + height / 2).toBeLessThanOrEqual(field.y + field.height / 2 + 1);
  }
  expect(placed.lanes.map(({ id }) => id)).toEqual(["group:3", "group:2/part"]);
  const [part] = frames(parts.slice(2, 3), placed);
  for (const { id } of itemsOf(parts)) {
    const at = placed.positions[id] ?? { x: Number.NaN, y: Number.NaN };
    expect(Math.abs(at.x - (part?.x ?? 0))).toBeLessThan((part?.width ?? 0) / 2);
  }
});
