/** What a hand is doing on the canvas beyond looking: choosing several factors, or moving some. Steps are pure. */
import type { Position } from "./view.ts";

/** `moving`: where the factors are by now, seen from where they were, in canvas units; nothing of it is in the view yet. */
export type Hand =
  | Readonly<{ kind: "free" | "choosing" }>
  | Readonly<{ kind: "moving"; ids: readonly string[]; by: Position }>;

/** A hand that does nothing of its own. */
export const FREE_HAND: Hand = { kind: "free" };

/** Places by the id of the factor. */
export type Places = Readonly<Record<string, Position>>;

/** The hand after another step; only while it moves something. */
export const nudged = (hand: Hand, { x, y }: Position): Hand =>
  hand.kind === "moving" ? { ...hand, by: { x: hand.by.x + x, y: hand.by.y + y } } : hand;

/** Where the factors of a moving hand are, given where they were; those without a place are left out. */
export const heldPlaces = (hand: Hand, before: Places): Places => {
  if (hand.kind !== "moving") return {};
  return Object.fromEntries(
    hand.ids.flatMap((id) => {
      const at = before[id];
      return at === undefined ? [] : [[id, { x: at.x + hand.by.x, y: at.y + hand.by.y }] as const];
    }),
  );
};

/** The middle of some places: halfway between their extremes; null without any. */
export const middleOf = (places: Places): Position | null => {
  const all = Object.values(places);
  if (all.length === 0) return null;
  const xs = all.map(({ x }) => x);
  const ys = all.map(({ y }) => y);
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
};

/** The hand with the middle of what it moves at `goal`. */
export const broughtTo = (hand: Hand, before: Places, goal: Position): Hand => {
  const middle = middleOf(heldPlaces(hand, before));
  return middle === null ? hand : nudged(hand, { x: goal.x - middle.x, y: goal.y - middle.y });
};
