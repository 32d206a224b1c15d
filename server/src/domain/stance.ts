/** What one claim says of the direction of an effect: the one reading of polarity, shape and result. */
import type { Polarity } from "./closed-lists.ts";

/** Stances in the order in which they are told. */
export const STANCES = ["MORE", "LESS", "NO_EFFECT", "NO_DIRECTION"] as const;

/** More of the object, less of it, an effect that was looked for and not found, or no direction. */
export type Stance = (typeof STANCES)[number];

/** What of a claim says which way. */
export type Directed = Readonly<{ polarity: Polarity; shape: string | null; result: string | null }>;

const OF_POLARITY: Readonly<Record<Polarity, Stance>> = { "+": "MORE", "-": "LESS", "0": "NO_DIRECTION" };

/** The stance of a claim; a shape such as an inverted U has both directions and so gives none. */
export const stanceOf = ({ polarity, shape, result }: Directed): Stance => {
  if (result === "null") return "NO_EFFECT";
  return shape === null ? OF_POLARITY[polarity] : "NO_DIRECTION";
};
