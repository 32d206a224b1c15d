/** Sets boxes round an ellipse, clear of each other, as small as they allow. */
import type { Position } from "../../store/view.ts";
import type { Target } from "./layout.ts";
import { overlaps, type Placement } from "./overlap.ts";

const ROUND = 2 * Math.PI;
/** The first arc begins at the top, and all run on clockwise. */
export const START = -Math.PI / 2;
/** Canvas units between two boxes or two dots of an arc, and between two arcs. */
const BESIDE = 7;
const BESIDE_DOTS = 3;
const BETWEEN_ARCS = 30;
/** What is narrower than this is a dot. */
export const DOT_WIDTH = 60;
/** Steps of a walk round the ellipse: fine enough for so many factors. */
const FEWEST_STEPS = 1_440;
const STEPS_A_FACTOR = 12;
/** Times that the size of the ellipse is halved between too small and large enough. */
const HALVINGS = 18;
const SMALLEST = 60;

/** Half its width and half its height, in canvas units. */
export type Ellipse = Readonly<{ rx: number; ry: number }>;

/** The point of an ellipse at a turn. */
export const pointAt = ({ rx, ry }: Ellipse, turn: number): Position => ({
  x: rx * Math.cos(turn),
  y: ry * Math.sin(turn),
});

/** The direction straight out of the ellipse, of length 1. */
export const outwards = ({ rx, ry }: Ellipse, turn: number): Position => {
  const [x, y] = [Math.cos(turn) / rx, Math.sin(turn) / ry];
  const length = Math.hypot(x, y);
  return { x: x / length, y: y / length };
};

/** What stands at an ellipse: its size, and the arc that it belongs to. */
export type Stop = Readonly<{ width: number; height: number; arc: number }>;

/** The turns at which all factors stand clear of each other on this ellipse; null when it is too small for them. */
const walk = (stops: readonly Stop[], ellipse: Ellipse): readonly number[] | null => {
  const step = ROUND / Math.max(FEWEST_STEPS, stops.length * STEPS_A_FACTOR);
  const turns: number[] = [];
  const boxes: Placement[] = [];
  let turn = START;
  for (const [index, { width, height, arc }] of stops.entries()) {
    const beside = width < DOT_WIDTH ? BESIDE_DOTS : BESIDE;
    const boxNow = (): Placement => ({ ...pointAt(ellipse, turn), width, height });
    const meets = (other: number): boolean => {
      const box = boxes[other];
      return box !== undefined && overlaps(box, boxNow(), stops[other]?.arc === arc ? beside : BETWEEN_ARCS);
    };
    // On a narrow ellipse a factor may meet more than the one before it, and the last ones meet the first again.
    const near = [...new Set([index - 3, index - 2, index - 1, 0, 1])].filter((other) => other >= 0 && other < index);
    while (near.some(meets)) {
      turn += step;
      if (turn > START + ROUND) return null;
    }
    turns.push(turn);
    boxes.push(boxNow());
  }
  return turns;
};

/** An ellipse, and the turns at which its stops stand. */
export type Found = Readonly<{ ellipse: Ellipse; turns: readonly number[] }>;

/** The smallest ellipse of the target's form that has room for all. */
export const findEllipse = (stops: readonly Stop[], target: Target): Found => {
  const form = Math.sqrt(target.width / target.height);
  const ellipseOf = (size: number): Ellipse => ({ rx: size * form, ry: size / form });
  let [low, high] = [0, SMALLEST];
  let found = walk(stops, ellipseOf(high));
  while (found === null) {
    low = high;
    high *= 2;
    found = walk(stops, ellipseOf(high));
  }
  for (let halving = 0; halving < HALVINGS && high - low > 1; halving += 1) {
    const middle = (low + high) / 2;
    const its = middle < SMALLEST ? null : walk(stops, ellipseOf(middle));
    if (its === null) low = middle;
    else [high, found] = [middle, its];
  }
  return { ellipse: ellipseOf(high), turns: found };
};
