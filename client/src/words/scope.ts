/** Which factors a view starts from: said on a button, offered in its menu, and by keys. */
import type { Direction } from "../api/generated.ts";
import { counted, groupDigits } from "./counts.ts";

const WAYS: Readonly<Record<Direction, string>> = { BOTH: "of", OUT: "onward from", IN: "back from" };

/** The button, the parts of its menu, and the choices. */
export const SCOPE_WORDS = {
  shown: (scope: string) => `Factors to start from: ${scope}`,
  menu: "Factors to start from",
  all: "All factors",
  best: (limit: number) => `The ${groupDigits(limit)} best supported`,
  chosen: (count: number) => `${counted(count, "factor")} chosen one by one`,
  /** "Within 2 steps onward from Poverty"; several start factors are counted. */
  around: (hops: number, direction: Direction, names: readonly (string | undefined)[]) => {
    const [only] = names;
    const who = names.length === 1 && only !== undefined ? only : counted(names.length, "factor");
    return `Within ${counted(hops, "step")} ${WAYS[direction]} ${who}`;
  },
  steps: "How far",
  step: (hops: number) => counted(hops, "step"),
  ways: "Which way",
  way: {
    BOTH: "Both ways",
    OUT: "Onward, along the links",
    IN: "Back, against the links",
  } as const satisfies Readonly<Record<Direction, string>>,
  starts: "From the whole network",
  lookAround: (hops: number) => `Show only what lies within ${counted(hops, "step")}`,
} as const;
