/** What Cytoscape is given: plain element definitions, made from the scene, its places and its routes. */
import type { ElementDefinition } from "cytoscape";
import { DRAWN_ELEMENTS_LIMIT } from "../store/amounts.ts";
import type { HiddenCount, State } from "../store/state.ts";
import type { Lane, Position } from "../store/view.ts";
import { badgeWords } from "../words/network.ts";
import {
  badgeElementId,
  counterpartElementId,
  laneElementId,
  laneTitleElementId,
  pinElementId,
} from "./element-ids.ts";
import { bundleElement, foldElements, groupElements } from "./elements-together.ts";
import { bundlesAtRest } from "./look/bundle-look.ts";
import { lookAmong } from "./look/link-look.ts";
import { sideInset } from "./look/shapes.ts";
import { textWidth } from "./look/text-width.ts";
import { hasColumns, isRound } from "./regions.ts";
import type { Route } from "./routes/bends.ts";
import { routeFields } from "./routes/fields.ts";
import { routesOf } from "./routes/scene-routes.ts";
import type { Scene, SceneNode } from "./scene.ts";

/** How far the middle of a pin stands above the edge of its factor. */
const PIN_ABOVE = 4;

/** The glyph of the best reading, as the legend explains it. */
const MARK_GLYPHS = { full: "●", half: "◐", empty: "○", none: "" } as const;

const nodeElement = (
  { id, factor, shape, lines, width, height }: SceneNode,
  { mode, faded, marks }: Scene,
  at: Position,
) => ({
  group: "nodes" as const,
  data: { id, label: mode === "boxes" ? lines.join("\n") : factor.name, width, height, shape },
  position: { ...at },
  classes: [
    "factor",
    mode,
    factor.kind,
    ...(factor.grouping ? ["grouping"] : []),
    ...(faded.has(id) ? ["left-out"] : []),
    ...(marks.gone.has(id) ? ["gone"] : []),
  ].join(" "),
});

/** An outline in the terms of Cytoscape: from -1 to 1 within the region's own frame. */
const pointsOf = ({ x, y, width, height, outline = [] }: Lane): string =>
  outline
    .map((point) => `${((point.x - x) / (width / 2)).toFixed(4)} ${((point.y - y) / (height / 2)).toFixed(4)}`)
    .join(" ");

const laneElements = (lane: Lane): readonly ElementDefinition[] => {
  const { id, title, titleAt, x, y, width, height, outline } = lane;
  return [
    {
      group: "nodes",
      data: { id: laneElementId(id), width, height, ...(outline === undefined ? {} : { points: pointsOf(lane) }) },
      position: { x, y },
      classes: ["lane", outline === undefined ? "column" : "arc"].join(" "),
    },
    {
      group: "nodes",
      data: { id: laneTitleElementId(id), label: title },
      position: { ...titleAt },
      classes: "lane-title",
    },
  ];
};

/** A pin sits on the upper left shoulder of a factor that was moved by hand. */
export const pinPosition = ({ shape, width, height }: SceneNode, at: Position): Position => ({
  x: at.x - width / 2 + sideInset(shape, width, height, height * 0.4, -1) / 2 + Math.min(6, width / 6),
  y: at.y - height / 2 - PIN_ABOVE,
});

const pinElement = (node: SceneNode, at: Position) => ({
  group: "nodes" as const,
  data: { id: pinElementId(node.id), factor: node.id },
  position: pinPosition(node, at),
  classes: "pin",
});

/** How far a badge keeps from the corner of its box, and above it so that it lies on no word. */
const BADGE = { inside: 6, above: 2 } as const;

/** A badge sits on the upper right shoulder of its factor, clear of the name. */
export const badgePosition = ({ shape, width, height }: SceneNode, at: Position): Position => ({
  x: at.x + width / 2 - BADGE.inside - sideInset(shape, width, height, height * 0.4, 1) / 2,
  y: at.y - height / 2 - BADGE.above,
});

const BADGE_FONT = 12;
const BADGE_PADDING = 7;

const badgeElement = (node: SceneNode, { count, byFilter }: HiddenCount, at: Position) => ({
  group: "nodes" as const,
  data: {
    id: badgeElementId(node.id),
    factor: node.id,
    label: badgeWords(count, byFilter),
    width: Math.ceil(textWidth(badgeWords(count, byFilter), BADGE_FONT)) + 2 * BADGE_PADDING,
  },
  position: badgePosition(node, at),
  classes: "badge",
});

const linkElements = (
  scene: Scene,
  positions: State["positions"],
  lanes: readonly Lane[],
): readonly ElementDefinition[] => {
  // Among dots without lanes, and among thousands of links, Cytoscape's own straight lines do, and cost less.
  const isCrowded = scene.links.length > DRAWN_ELEMENTS_LIMIT;
  const hasRoutes =
    scene.groups.length === 0 && !isCrowded && (scene.mode === "boxes" || hasColumns(lanes) || isRound(lanes));
  const routes = hasRoutes ? routesOf(scene, positions, lanes) : new Map<string, Route>();
  const atRest = bundlesAtRest(scene.bundles);
  const bundles = scene.bundles.flatMap((bundle) =>
    bundleElement(bundle, scene.mode, positions, routes.get(bundle.id), atRest.has(bundle.id)),
  );
  const links = scene.links.flatMap((link) => {
    const from = positions[link.from.id];
    const to = positions[link.to.id];
    if (from === undefined || to === undefined) return [];
    const look = lookAmong(link, scene.marks);
    const route = routes.get(link.id);
    return [
      {
        group: "edges" as const,
        data: {
          id: link.id,
          // Cytoscape's own names for the two ends.
          source: link.from.id,
          target: link.to.id,
          width: look.width,
          mark: MARK_GLYPHS[look.mark],
          ...(route === undefined ? {} : routeFields(route, from, to)),
        },
        classes: [
          "link",
          scene.mode,
          look.hue,
          `end-${look.end}`,
          look.form,
          link.family,
          look.isDashed ? "inferred" : "stated",
          ...(scene.faded.has(link.id) ? ["left-out"] : []),
          ...(look.fall === null ? [] : [look.fall]),
          ...(route === undefined ? [] : route.bends.length === 0 ? ["routed-straight"] : ["routed"]),
          ...(isCrowded ? ["crowded"] : []),
        ].join(" "),
      },
    ];
  });
  return [...bundles, ...links];
};

const throughElements = ({ throughGroupings }: Scene, positions: State["positions"]): readonly ElementDefinition[] =>
  throughGroupings
    .filter(({ from, to }) => positions[from] !== undefined && positions[to] !== undefined)
    .map(({ from, to }) => ({
      group: "edges" as const,
      data: { id: `through/${from}~${to}`, source: from, target: to },
      classes: ["counterpart", "through"].join(" "),
    }));

const counterpartElements = ({ counterparts }: Scene, positions: State["positions"]): readonly ElementDefinition[] =>
  counterparts
    .filter(({ perpetrator, victim }) => positions[perpetrator] !== undefined && positions[victim] !== undefined)
    .map(({ perpetrator, victim }) => ({
      group: "edges" as const,
      data: { id: counterpartElementId(perpetrator, victim), source: perpetrator, target: victim },
      classes: "counterpart",
    }));

/** Everything that is drawn, in drawing order: lanes, factors, badges, links. Factors without a place are left out. */
export const elementsOf = (
  scene: Scene,
  positions: State["positions"],
  lanes: readonly Lane[],
  hiddenNeighbours: State["hiddenNeighbours"],
  pinned: Readonly<Record<string, Position>>,
): readonly ElementDefinition[] => [
  ...lanes.filter(({ isGroup }) => isGroup !== true).flatMap(laneElements),
  ...scene.groups.flatMap((shown) => {
    const at = positions[shown.group.id];
    const field = lanes.find(({ id }) => id === shown.group.id);
    return at === undefined ? [] : groupElements(shown, at, field);
  }),
  ...scene.nodes.flatMap((node) => {
    const at = positions[node.id];
    if (at === undefined) return [];
    const hidden = hiddenNeighbours[node.id];
    const element = nodeElement(node, scene, at);
    return [
      element,
      ...(hidden !== undefined && scene.mode === "boxes" ? [badgeElement(node, hidden, at)] : []),
      ...(pinned[node.id] === undefined ? [] : [pinElement(node, at)]),
      ...foldElements(scene, node, at),
    ];
  }),
  ...counterpartElements(scene, positions),
  ...throughElements(scene, positions),
  ...linkElements(scene, positions, lanes),
];
