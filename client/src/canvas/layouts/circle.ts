/** The circular layout: an arc for every domain, and links across the middle. */
import type { Lane, Position } from "../../store/view.ts";
import { DOMAIN_WORDS } from "../../words/closed-lists.ts";
import { textWidth } from "../look/text-width.ts";
import { DOT_WIDTH, type Found, findEllipse, outwards, pointAt, START } from "./ellipse.ts";
import type { LayoutItem, LayoutLink, Placed, Target } from "./layout.ts";
import { type Arc, orderCircle } from "./order-circle.ts";
import type { Placement } from "./overlap.ts";
import { type Report, silent, within } from "./progress.ts";

/** From the outermost factor of an arc to the edge of its band, and on to its title. */
const BAND = 8;
const TITLE_AWAY = 14;
const TITLE_FONT = 13;
/** Beside dots words keep their size while the picture shrinks. */
const AMONG_DOTS = 1.9;
/** Points of a band's edge, on each of its two sides. */
const BAND_POINTS = 24;

/** How far a box reaches out along a direction. */
const reachOf = ({ width, height }: LayoutItem, out: Position): number =>
  Math.abs(out.x) * (width / 2) + Math.abs(out.y) * (height / 2) + BAND;

const boundsOf = (points: readonly Position[]): Placement => {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  return { x: (left + right) / 2, y: (top + bottom) / 2, width: right - left, height: bottom - top };
};

/** The band behind an arc: out and back along the ellipse, as wide as its widest factor. */
const bandOf = ({ domain, items }: Arc, { ellipse, turns }: Found): Lane => {
  const [first = START, last = START] = [turns[0], turns.at(-1)];
  const half = (at: number): number => Math.max(...items.map((item) => reachOf(item, outwards(ellipse, at))));
  const over = (turn: number): number =>
    half(turn) / 2 / Math.hypot(ellipse.rx * Math.sin(turn), ellipse.ry * Math.cos(turn));
  const [from, to] = [first - over(first), last + over(last)];
  const edge = (side: 1 | -1): readonly Position[] =>
    Array.from({ length: BAND_POINTS + 1 }, (_, index) => {
      const turn = from + ((to - from) * index) / BAND_POINTS;
      const [at, out] = [pointAt(ellipse, turn), outwards(ellipse, turn)];
      return { x: at.x + side * out.x * half(turn), y: at.y + side * out.y * half(turn) };
    });
  const outline = [...edge(1), ...[...edge(-1)].reverse()];
  const middle = (first + last) / 2;
  const [at, out] = [pointAt(ellipse, middle), outwards(ellipse, middle)];
  const title = DOMAIN_WORDS[domain];
  const growth = items.some(({ width }) => width < DOT_WIDTH) ? AMONG_DOTS : 1;
  // A title beside the circle begins where the band ends; above and below it stands in the middle.
  const aside = (textWidth(title, TITLE_FONT) / 2) * growth;
  const away = half(middle) + TITLE_AWAY * growth;
  const titleAt = { x: at.x + out.x * (away + aside), y: at.y + out.y * away };
  return { id: `domain-${domain}`, title, titleAt, ...boundsOf(outline), outline };
};

/** Places every item in the arc of its domain; no two overlap, and the same input gives the same picture. */
export const computeCircle = (
  givenItems: readonly LayoutItem[],
  givenLinks: readonly LayoutLink[],
  target: Target,
  seed = 0,
  report: Report = silent,
): Placed => {
  if (givenItems.length === 0) return { positions: {}, lanes: [] };
  // Sums of fractions depend on their order, and answers may come in any.
  const items = [...givenItems].sort((a, b) => (a.id < b.id ? -1 : 1));
  const keyOf = ({ from, to, workCount }: LayoutLink): string => `${from} ${to} ${workCount}`;
  const links = [...givenLinks].sort((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const arcs = orderCircle(items, links, seed, within(report, 0, 0.7));
  const stops = arcs.flatMap((arc, index) =>
    arc.items.map(({ id, width, height }) => ({ id, width, height, arc: index })),
  );
  const found = findEllipse(stops, target);
  const positions = Object.fromEntries(
    stops.map(({ id }, index) => {
      const { x, y } = pointAt(found.ellipse, found.turns[index] ?? START);
      return [id, { x: Math.round(x) + 0, y: Math.round(y) + 0 }];
    }),
  );
  const lanes = arcs.map((arc, index) => {
    const turns = found.turns.filter((_, at) => stops[at]?.arc === index);
    return bandOf(arc, { ellipse: found.ellipse, turns });
  });
  return { positions, lanes };
};
