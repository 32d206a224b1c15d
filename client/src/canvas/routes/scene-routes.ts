/** The routes of a scene: in lanes through gaps between boxes and as curves between dots, straight elsewhere and among thousands. */
import { DRAWN_ELEMENTS_LIMIT } from "../../store/amounts.ts";
import type { State } from "../../store/state.ts";
import type { Lane } from "../../store/view.ts";
import { bundleLink } from "../look/bundle-look.ts";
import { lookOf } from "../look/link-look.ts";
import { hasColumns, isRound } from "../regions.ts";
import type { Scene } from "../scene.ts";
import { routeArcs } from "./arcs.ts";
import type { Route } from "./bends.ts";
import { routeCurves } from "./curves.ts";
import type { RouteBox } from "./ports.ts";
import { routeLinks } from "./routes.ts";
import { routeStraight } from "./straight.ts";

/** The boxes of a scene where they are drawn, of open groups their whole field; what has no place is left out. */
export const routeBoxes = (
  scene: Scene,
  positions: State["positions"],
  lanes: readonly Lane[] = [],
): readonly RouteBox[] => {
  const fields = new Map(lanes.map((lane) => [lane.id, lane]));
  const groups = scene.groups.map(({ group: { id }, width, height }) => {
    const field = fields.get(id);
    return { id, width: field?.width ?? width, height: field?.height ?? height, shape: "round-rectangle" as const };
  });
  return [...scene.nodes, ...groups].flatMap(({ id, width, height, shape }) => {
    const at = positions[id];
    return at === undefined ? [] : [{ id, ...at, width, height, shape }];
  });
};

/** The route of every link whose two factors have a place, by link id. */
export const routesOf = (
  scene: Scene,
  positions: State["positions"],
  lanes: readonly Lane[],
): ReadonlyMap<string, Route> => {
  const boxes = routeBoxes(scene, positions, lanes);
  const links = [
    ...scene.links.map((link) => ({ id: link.id, from: link.from.id, to: link.to.id, width: lookOf(link).width })),
    ...scene.bundles.map(bundleLink),
  ];
  if (links.length > DRAWN_ELEMENTS_LIMIT) return routeStraight(boxes, links);
  if (isRound(lanes)) return routeArcs(boxes, links);
  if (!hasColumns(lanes)) return routeStraight(boxes, links);
  return scene.mode === "boxes" ? routeLinks(boxes, links, lanes) : routeCurves(boxes, links);
};
