/** Links run through gaps: never behind a box, never two on one spot of a side. */
import { expect, test } from "vitest";
import { initialState } from "../../store/state.ts";
import { overviewNetwork } from "../../store/test-network.ts";
import { HOME_VIEW } from "../../store/view.ts";
import { targetFor, taskOf } from "../keep-laid-out.ts";
import { computeLayout } from "../layouts/compute-layout.ts";
import { lookOf } from "../look/link-look.ts";
import { sceneOf } from "../scene.ts";
import type { Route } from "./bends.ts";
import type { RouteBox } from "./ports.ts";
import { routeLinks } from "./routes.ts";
import { routeBoxes } from "./scene-routes.ts";
import { routeStraight } from "./straight.ts";

const WHOLE = {
  totalFactors: 0,
  totalLinks: 0,
  claimCount: 0,
  workCount: 0,
  truncated: false,
  sentence: "",
  dataVersion: "",
  exportUrl: "",
};

const drawnOverview = (width: number, height: number) => {
  const drawn = { ...WHOLE, ...overviewNetwork() };
  const task = taskOf(
    { ...initialState(HOME_VIEW), network: { status: "ready", value: drawn } },
    targetFor(width, height),
  );
  if (task === null) throw new Error("A loaded network has a task.");
  const { positions, lanes } = computeLayout(task);
  const scene = sceneOf(drawn, "lanes");
  const boxes = routeBoxes(scene, positions);
  const links = scene.links.map((link) => ({
    id: link.id,
    from: link.from.id,
    to: link.to.id,
    width: lookOf(link).width,
  }));
  return { boxes, links, routes: routeLinks(boxes, links, lanes) };
};

/** Points along a route, as the canvas draws it: arcs that meet half way between two bends. */
const pointsOf = ({ start, bends, end }: Route): readonly Readonly<{ x: number; y: number }>[] => {
  const stops = bends.map((bend, index) => {
    const next = bends[index + 1];
    return next === undefined ? end : { x: (bend.x + next.x) / 2, y: (bend.y + next.y) / 2 };
  });
  const steps = Array.from({ length: 11 }, (_, step) => step / 10);
  if (bends.length === 0)
    return steps.map((t) => ({ x: start.x + (end.x - start.x) * t, y: start.y + (end.y - start.y) * t }));
  return bends.flatMap((bend, index) => {
    const from = index === 0 ? start : (stops[index - 1] ?? start);
    const to = stops[index] ?? end;
    return steps.map((t) => ({
      x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * bend.x + t * t * to.x,
      y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * bend.y + t * t * to.y,
    }));
  });
};

const isInside = (box: RouteBox, { x, y }: Readonly<{ x: number; y: number }>): boolean =>
  Math.abs(x - box.x) < box.width / 2 - 1 && Math.abs(y - box.y) < box.height / 2 - 1;

test.each([
  [800, 620],
  [1100, 500],
])(
  "on %d by %d pixels every link of the overview is drawn, and none runs behind a box that it does not belong to",
  (width, height) => {
    const { boxes, links, routes } = drawnOverview(width, height);
    expect(routes.size).toBe(57);
    const hidden = links.flatMap(({ id, from, to }) => {
      const route = routes.get(id);
      const others = boxes.filter((box) => box.id !== from && box.id !== to);
      const crossed = others.filter((box) => route && pointsOf(route).some((point) => isInside(box, point)));
      return crossed.map((box) => `${id} behind ${box.id}`);
    });
    expect(hidden).toEqual([]);
  },
);

test("links end on the edges of their boxes, each at a place of its own", () => {
  const { boxes, links, routes } = drawnOverview(800, 620);
  const byId = new Map(boxes.map((box) => [box.id, box]));
  const ends = links.flatMap(({ id, from, to }) => {
    const route = routes.get(id);
    return route === undefined
      ? []
      : [
          { box: byId.get(from), ...route.start },
          { box: byId.get(to), ...route.end },
        ];
  });
  for (const { box, x, y } of ends) {
    if (box === undefined) throw new Error("Every link has both boxes.");
    expect(Math.abs(x - box.x)).toBeLessThanOrEqual(box.width / 2 + 0.01);
    expect(Math.abs(y - box.y)).toBeLessThanOrEqual(box.height / 2 + 0.01);
  }
  expect(new Set(ends.map(({ x, y }) => `${x.toFixed(1)} ${y.toFixed(1)}`)).size).toBe(ends.length);
});

const boxAt = (id: string, x: number, y: number): RouteBox => ({
  id,
  x,
  y,
  width: 100,
  height: 40,
  shape: "rectangle",
});

test("without lanes links are straight, and links of one pair lie beside each other", () => {
  const boxes = [boxAt("a", 0, 0), boxAt("b", 300, 0)];
  const routes = routeStraight(boxes, [
    { id: "one", from: "a", to: "b", width: 1 },
    { id: "two", from: "b", to: "a", width: 1 },
  ]);
  const one = routes.get("one");
  const two = routes.get("two");
  expect(one?.bends).toEqual([]);
  expect(one?.start.x).toBeCloseTo(50);
  expect(one?.end.x).toBeCloseTo(250);
  expect(one?.start.y).not.toBeCloseTo(two?.end.y ?? 0);
});

test("a link whose box is not there has no route", () => {
  expect(routeStraight([boxAt("a", 0, 0)], [{ id: "one", from: "a", to: "gone", width: 1 }]).size).toBe(0);
  expect(routeLinks([boxAt("a", 0, 0)], [{ id: "one", from: "a", to: "gone", width: 1 }], []).size).toBe(0);
});

test("a box moved onto a column is avoided as well, and the others keep their gaps", () => {
  const boxes = [
    boxAt("a", 0, 100),
    boxAt("m1", 200, 40),
    boxAt("m2", 200, 160),
    boxAt("b", 400, 100),
    boxAt("moved", 170, 100),
  ];
  const routes = routeLinks(boxes, [{ id: "one", from: "a", to: "b", width: 2 }], []);
  const route = routes.get("one");
  if (route === undefined) throw new Error("The link has a route.");
  const crossed = boxes
    .filter(({ id }) => id !== "a" && id !== "b")
    .filter((box) => pointsOf(route).some((point) => isInside(box, point)));
  expect(crossed).toEqual([]);
});
