/** The network as marks: lanes, links, factors and their names, exactly what the canvas shows. */
import type { State } from "../../store/state.ts";
import type { Lane } from "../../store/view.ts";
import { chooseLabels, type LabelPlace, labelPlaces, titleBox } from "../look/dot-labels.ts";
import { AMONG_DOTS, lookAmong } from "../look/link-look.ts";
import type { Palette } from "../look/palette.ts";
import { LABEL_FONT, LINE_HEIGHT } from "../look/shapes.ts";
import type { Route } from "../routes/bends.ts";
import { routeBoxes, routesOf } from "../routes/scene-routes.ts";
import { routeStraight } from "../routes/straight.ts";
import type { Scene, SceneNode } from "../scene.ts";
import { labelMarks } from "./label-marks.ts";
import { linkMarks } from "./link-marks.ts";
import { type Mark, path, words } from "./marks.ts";
import { outlineOf, roundRectangle } from "./outlines.ts";
import { paleMarks } from "./pale.ts";
import { foldMarks, togetherMarks } from "./together-marks.ts";

/** How far a line's middle lies above its baseline, in parts of the font size. */
const BASELINE = 0.34;
const DASH: readonly number[] = [5, 4];

const edgeOf = ({ outline, ...frame }: Lane): string =>
  outline === undefined
    ? roundRectangle(frame, 6)
    : `${outline.map(({ x, y }, index) => `${index === 0 ? "M" : "L"}${x.toFixed(1)} ${y.toFixed(1)}`).join(" ")} Z`;

const laneMarks = (lane: Lane, palette: Palette): readonly Mark[] => [
  path(edgeOf(lane), { fill: palette.wash }),
  words(lane.title, lane.titleAt.x, lane.titleAt.y + LABEL_FONT * BASELINE, {
    size: LABEL_FONT,
    weight: 600,
    anchor: "middle",
    fill: palette.inkSoft,
  }),
];

const boxMarks = (node: SceneNode, at: Readonly<{ x: number; y: number }>, palette: Palette): readonly Mark[] => {
  const { factor, shape, lines, width, height } = node;
  const top = at.y - (lines.length * LINE_HEIGHT) / 2;
  return [
    path(outlineOf(shape, { ...at, width, height }), {
      fill: palette.fill[factor.kind],
      stroke: palette.border[factor.kind],
      width: factor.kind === "OUTCOME" ? 3 : 1.5,
      dash: factor.grouping ? DASH : [],
    }),
    ...lines.map((line, index) =>
      words(line, at.x, top + LINE_HEIGHT * (index + 0.5) + LABEL_FONT * BASELINE, {
        size: LABEL_FONT,
        anchor: "middle",
        fill: palette.ink,
      }),
    ),
  ];
};

const dotMarks = (
  { factor, shape, width, height }: SceneNode,
  at: Readonly<{ x: number; y: number }>,
  place: LabelPlace | undefined,
  font: number,
  palette: Palette,
): readonly Mark[] => {
  const dot = path(outlineOf(shape, { ...at, width, height }), {
    fill: palette.border[factor.kind],
    stroke: factor.grouping ? palette.ink : palette.ground,
    width: 1,
    dash: factor.grouping ? DASH : [],
  });
  if (place === undefined) return [dot];
  return [
    dot,
    ...labelMarks({ id: factor.id, name: factor.name, workCount: 0, ...at, size: width }, place, font, palette),
  ];
};

const nodeMarks = (
  scene: Scene,
  positions: State["positions"],
  lanes: readonly Lane[],
  font: number,
  palette: Palette,
): readonly Mark[] => {
  const placed = scene.nodes.flatMap((node) => {
    const at = positions[node.id];
    return at === undefined ? [] : [{ node, at }];
  });
  const told = (id: string, marks: readonly Mark[]): readonly Mark[] =>
    scene.marks.gone.has(id) ? paleMarks(marks, palette.ground) : marks;
  if (scene.mode === "boxes") return placed.flatMap(({ node, at }) => told(node.id, boxMarks(node, at, palette)));
  const dots = placed.map(({ node, at }) => ({
    id: node.id,
    name: node.factor.name,
    workCount: node.factor.workCount,
    ...at,
    size: node.width,
  }));
  const titles = lanes.map(({ title, titleAt }) => titleBox(title, titleAt, LABEL_FONT));
  const named = chooseLabels({ dots, font, obstacles: titles, placesOf: labelPlaces(lanes) }, new Set());
  return placed.flatMap(({ node, at }) => told(node.id, dotMarks(node, at, named.get(node.id), font, palette)));
};

const allLinkMarks = (
  scene: Scene,
  positions: State["positions"],
  lanes: readonly Lane[],
  palette: Palette,
): readonly Mark[] => {
  const routes = routesOf(scene, positions, lanes);
  return scene.links.flatMap((link) => {
    const route = routes.get(link.id);
    if (route === undefined) return [];
    const look = lookAmong(link, scene.marks);
    const drawn = scene.mode === "boxes" ? look : { ...look, width: look.width * AMONG_DOTS, mark: "none" as const };
    return linkMarks(route, drawn, link.family === "ASSOCIATION", palette);
  });
};

type Tie = Readonly<{ from: string; to: string }>;

/** Dotted lines that are no claims. */
const tieMarks = (
  ties: readonly Tie[],
  hue: "COUNTERPART" | "THROUGH",
  { scene, positions, palette }: Readonly<{ scene: Scene; positions: State["positions"]; palette: Palette }>,
): readonly Mark[] => {
  const pairs = ties.map(({ from, to }) => ({ id: `${from} ${to}`, from, to, width: 1.5 }));
  const routes: Iterable<Route> = routeStraight(routeBoxes(scene, positions), pairs).values();
  const look = { hue, end: "none", form: "thin", isDashed: false, width: 1.5, mark: "none", fall: null } as const;
  return [...routes].flatMap((route) => linkMarks(route, look, true, palette));
};

const allTieMarks = (scene: Scene, positions: State["positions"], palette: Palette): readonly Mark[] => {
  const pairs = scene.counterparts.map(({ perpetrator, victim }) => ({ from: perpetrator, to: victim }));
  const drawing = { scene, positions, palette };
  return [...tieMarks(pairs, "COUNTERPART", drawing), ...tieMarks(scene.throughGroupings, "THROUGH", drawing)];
};

/** Everything that the canvas shows of the network. `font`: of names beside dots, in canvas units. */
export const networkMarks = (
  scene: Scene,
  positions: State["positions"],
  lanes: readonly Lane[],
  font: number,
  palette: Palette,
): readonly Mark[] => [
  ...lanes.filter(({ isGroup }) => isGroup !== true).flatMap((lane) => laneMarks(lane, palette)),
  ...togetherMarks(scene, positions, lanes, routesOf(scene, positions, lanes), palette),
  ...allTieMarks(scene, positions, palette),
  ...allLinkMarks(scene, positions, lanes, palette),
  ...nodeMarks(scene, positions, lanes, font, palette),
  ...foldMarks(scene, positions, palette),
];
