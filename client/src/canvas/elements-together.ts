/** What is drawn together, as elements: groups of a map, bundles of links, and the counts under folded groupings. */
import type { ElementDefinition } from "cytoscape";
import type { Bundle } from "../store/bundles.ts";
import type { State } from "../store/state.ts";
import type { Lane, Position } from "../store/view.ts";
import { groupDigits } from "../words/counts.ts";
import { MAP_WORDS } from "../words/map.ts";
import { closerElementId, foldElementId, laneTitleElementId } from "./element-ids.ts";
import type { SceneGroup } from "./group-box.ts";
import { bundleWidth, sharesOf } from "./look/bundle-look.ts";
import type { Route } from "./routes/bends.ts";
import { routeFields } from "./routes/fields.ts";
import type { Scene, SceneNode } from "./scene.ts";

/** How far the middle of the minus sign keeps from the corner of an open group. */
const CLOSER = { inside: 18, below: 14 } as const;

/** Under a grouping that stands for its parts: how many. */
export const foldElements = (
  { folds }: Scene,
  { id, height }: SceneNode,
  at: Position,
): readonly ElementDefinition[] => {
  const fold = folds.get(id);
  if (fold === undefined) return [];
  return [
    {
      group: "nodes",
      data: { id: foldElementId(id), factor: id, unfolds: id, label: MAP_WORDS.badge(fold.members.length) },
      position: foldPosition(height, at),
      classes: ["badge", "fold"].join(" "),
    },
  ];
};

/** Where the count of folded parts stands. */
export const foldPosition = (height: number, at: Position): Position => ({ x: at.x, y: at.y + height / 2 + 2 });

/** A closed group is a box with its words; an open one the field behind its factors, with its title and the way to close it. */
export const groupElements = (
  { group, lines, width, height }: SceneGroup,
  at: Position,
  field: Lane | undefined,
): readonly ElementDefinition[] => {
  if (field === undefined) {
    const data = { id: group.id, label: lines.join("\n"), width, height };
    return [{ group: "nodes", data, position: { ...at }, classes: ["group", "closed"].join(" ") }];
  }
  const { x, y, titleAt, title } = field;
  const closer = { x: x + field.width / 2 - CLOSER.inside, y: y - field.height / 2 + CLOSER.below };
  return [
    {
      group: "nodes",
      data: { id: group.id, width: field.width, height: field.height },
      position: { x, y },
      classes: ["group", "open"].join(" "),
    },
    {
      group: "nodes",
      data: { id: laneTitleElementId(group.id), label: title },
      position: { ...titleAt },
      classes: "lane-title",
    },
    {
      group: "nodes",
      data: { id: closerElementId(group.id), opens: group.id, label: "−" },
      position: closer,
      classes: ["badge", "closer"].join(" "),
    },
  ];
};

/** A bundle between its two ends, with the shares of the signs along it; nothing while an end has no place. */
export const bundleElement = (
  { id, from, to, linkCount, signs }: Bundle,
  mode: Scene["mode"],
  positions: State["positions"],
  route: Route | undefined,
  isAtRest: boolean,
): readonly ElementDefinition[] => {
  const [start, end] = [positions[from], positions[to]];
  if (start === undefined || end === undefined) return [];
  return [
    {
      group: "edges",
      data: {
        id,
        source: from,
        target: to,
        width: bundleWidth(linkCount),
        label: groupDigits(linkCount),
        shares: sharesOf(signs),
        ...(route === undefined ? {} : routeFields(route, start, end)),
      },
      classes: [
        "bundle",
        mode,
        ...(isAtRest ? [] : ["quiet"]),
        ...(route === undefined ? [] : [route.bends.length === 0 ? "routed-straight" : "routed"]),
      ].join(" "),
    },
  ];
};
