/** Names beside dots: best supported first, never over each other. */
import { expect, test } from "vitest";
import type { Lane } from "../../store/view.ts";
import { chooseLabels, type Dot, labelBox, labelPlaces } from "./dot-labels.ts";

const dot = (id: string, x: number, y: number, workCount: number): Dot => ({
  id,
  name: `Factor ${id}`,
  x,
  y,
  workCount,
  size: 12,
});
const column: Lane = { id: "c", title: "", titleAt: { x: 0, y: 0 }, x: 0, y: 0, width: 400, height: 400 };
const none: ReadonlySet<string> = new Set();

test("of two that stand in each other's way the better supported one is named", () => {
  // Between a wall on the left and others above and below, only the right side is free, and for one name.
  const walls = [-50, -40, -30, -20].flatMap((x) => [-20, 0, 20].map((y) => dot(`w${x} ${y}`, x, y, 0)));
  const above = [-10, 0, 10, 20, 30, 40].flatMap((x) => [-24, 28].map((y) => dot(`v${x} ${y}`, x, y, 0)));
  const chosen = chooseLabels({ dots: [dot("a", 0, 0, 1), dot("b", 0, 2, 9), ...walls, ...above], font: 12 }, none);
  expect(chosen.get("b")).toBe("right");
  expect(chosen.has("a")).toBe(false);
});

test("what has the attention is named before all others", () => {
  expect(chooseLabels({ dots: [dot("a", 0, 0, 1), dot("b", 8, 4, 9)], font: 12 }, new Set(["a"])).has("a")).toBe(true);
});

test("with room enough everything is named", () => {
  expect(
    chooseLabels({ dots: [dot("a", 0, 0, 1), dot("b", 500, 0, 1), dot("c", 0, 500, 1)], font: 12 }, none).size,
  ).toBe(3);
});

test("on a crowded canvas no two names touch, and no name lies over a dot", () => {
  const dots = Array.from({ length: 200 }, (_, index) =>
    dot(`n${index}`, (index * 97) % 700, (index * 53) % 500, index % 17),
  );
  const chosen = chooseLabels({ dots, font: 12 }, none);
  const boxes = dots
    .filter(({ id }) => chosen.has(id))
    .map((each) => ({ id: each.id, ...labelBox(each, chosen.get(each.id) ?? "right", 12) }));
  expect(boxes.length).toBeGreaterThan(5);
  const touching = boxes.flatMap((a, index) =>
    boxes.slice(index + 1).filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
  );
  expect(touching).toEqual([]);
  const covered = boxes.flatMap((box) =>
    dots.filter(({ id, x, y }) => id !== box.id && x > box.left && x < box.right && y > box.top && y < box.bottom),
  );
  expect(covered).toEqual([]);
});

test("in columns a name stands on the right of its dot or nowhere", () => {
  const dots = [dot("a", 0, 0, 3), dot("b", 30, 0, 2), dot("c", 0, 200, 1)];
  const chosen = chooseLabels({ dots, font: 12, placesOf: labelPlaces([column]) }, none);
  expect(chosen.has("a")).toBe(false);
  expect([chosen.get("b"), chosen.get("c")]).toEqual(["right", "right"]);
});

test("round a circle a name stands outside: on the left of dots on its left, on the right of others", () => {
  const arc = { ...column, outline: [] };
  const chosen = chooseLabels(
    { dots: [dot("a", -200, 0, 1), dot("b", 200, 0, 1)], font: 12, placesOf: labelPlaces([arc]) },
    none,
  );
  expect([chosen.get("a"), chosen.get("b")]).toEqual(["left", "right"]);
});
