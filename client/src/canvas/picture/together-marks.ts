/** What is drawn together, as marks: groups of a map, bundles of links, and the counts under folded groupings. */
import type { State } from "../../store/state.ts";
import type { Lane, Position } from "../../store/view.ts";
import { groupDigits } from "../../words/counts.ts";
import { MAP_WORDS } from "../../words/map.ts";
import { foldPosition } from "../elements-together.ts";
import type { SceneGroup } from "../group-box.ts";
import { bundlesAtRest, bundleWidth, sharesOf } from "../look/bundle-look.ts";
import type { Palette } from "../look/palette.ts";
import { LABEL_FONT, LINE_HEIGHT } from "../look/shapes.ts";
import type { Route } from "../routes/bends.ts";
import type { Scene } from "../scene.ts";
import { lineOf } from "./link-marks.ts";
import { type Mark, path, words } from "./marks.ts";
import { roundRectangle } from "./outlines.ts";

/** How far a line's middle lies above its baseline, in parts of the font size. */
const BASELINE = 0.34;
const COUNT_FONT = 12;
/** Longer than any line of a picture: the gap after the one dash that a stretch of a bundle is. */
const FAR = 1_000_000;

const middleWords = (text: string, at: Position, size: number, palette: Palette, weight: 400 | 600 = 400): Mark =>
  words(text, at.x, at.y + size * BASELINE, { size, weight, anchor: "middle", fill: palette.ink, rim: palette.ground });

/** Closed groups as boxes with their words, open ones as fields with their titles. */
const groupMarks = (
  { group, lines, width, height }: SceneGroup,
  at: Position,
  field: Lane | undefined,
  palette: Palette,
): readonly Mark[] => {
  const frame = field ?? { ...at, width, height };
  const box = path(roundRectangle(frame, 12), {
    fill: palette.wash,
    stroke: palette.inkSoft,
    width: group.isOpen ? 1 : 2,
  });
  if (field !== undefined) return [box, middleWords(field.title, field.titleAt, LABEL_FONT, palette, 600)];
  const top = at.y - (lines.length * LINE_HEIGHT) / 2;
  return [
    box,
    ...lines.map((line, index) =>
      middleWords(
        line,
        { x: at.x, y: top + LINE_HEIGHT * (index + 0.5) },
        LABEL_FONT,
        palette,
        index === 0 ? 600 : 400,
      ),
    ),
  ];
};

const lengthOf = ({ start, bends, end }: Route): number =>
  [...bends, end].reduce(({ sum, from }, to) => ({ sum: sum + Math.hypot(to.x - from.x, to.y - from.y), from: to }), {
    sum: 0,
    from: start,
  }).sum;

/** Each colour from the start up to where its share ends, the longest first, so that every stretch shows its own. */
const bundleMarks = (scene: Scene, routes: ReadonlyMap<string, Route>, palette: Palette): readonly Mark[] => {
  const atRest = bundlesAtRest(scene.bundles);
  return scene.bundles.flatMap(({ id, linkCount, signs }) => {
    const route = routes.get(id);
    if (route === undefined || !atRest.has(id)) return [];
    const { start, bends, end } = route;
    const d = lineOf(start, bends, end);
    const length = lengthOf(route);
    const at = bends[Math.floor(bends.length / 2)] ?? { x: (start.x + end.x) / 2, y: (start.y + end.y) / 2 };
    return [
      ...[...sharesOf(signs)].reverse().map(({ hue, to }) =>
        path(d, {
          stroke: palette.link[hue],
          width: bundleWidth(linkCount),
          dash: to === 1 ? [] : [length * to, FAR],
        }),
      ),
      middleWords(groupDigits(linkCount), at, COUNT_FONT, palette),
    ];
  });
};

/** Bundles, then groups over their ends. */
export const togetherMarks = (
  scene: Scene,
  positions: State["positions"],
  lanes: readonly Lane[],
  routes: ReadonlyMap<string, Route>,
  palette: Palette,
): readonly Mark[] => {
  const groups = (isOpen: boolean): readonly Mark[] =>
    scene.groups.flatMap((shown) => {
      const at = positions[shown.group.id];
      const field = lanes.find(({ id }) => id === shown.group.id);
      return at === undefined || (field !== undefined) !== isOpen ? [] : groupMarks(shown, at, field, palette);
    });
  return [...groups(true), ...bundleMarks(scene, routes, palette), ...groups(false)];
};

/** The count of parts under each folded grouping. */
export const foldMarks = (scene: Scene, positions: State["positions"], palette: Palette): readonly Mark[] =>
  scene.nodes.flatMap(({ id, height }) => {
    const [fold, at] = [scene.folds.get(id), positions[id]];
    if (fold === undefined || at === undefined) return [];
    const badge = foldPosition(height, at);
    return [
      path(roundRectangle({ ...badge, width: 38, height: 16 }, 8), {
        fill: palette.ground,
        stroke: palette.inkSoft,
        width: 1,
      }),
      middleWords(MAP_WORDS.badge(fold.members.length), badge, COUNT_FONT, palette),
    ];
  });
