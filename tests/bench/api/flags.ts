/** Reads what a run of the bench is asked to do from its command line. */
import { parseArgs } from "node:util";
import { chosenOf, listOf, numberOf } from "../support/flag-values.ts";

export type Flags = Readonly<{
  rounds: number;
  /** Seconds of a round of one series. */
  seconds: number;
  connections: number;
  /** Parts of operations' names, of which one must occur; empty for all. */
  only: readonly string[];
  /** Names of the stored sizes to measure. */
  sizes: readonly string[];
  profile: boolean;
}>;

/** How the bench is called. */
export const USAGE = `npm run bench -- api [flags]
  --rounds 3        rounds of every series, of which the median counts
  --seconds 4       seconds of a round
  --connections 4   questions asked at a time
  --only a,b        operations with one of these words in their names
  --sizes 2k        stored sizes: built-in, tiny (for trying out), 2k, 100k
  --profile         also write what our server spends its processor time on, and print it`;

const DEFAULTS = {
  rounds: "3",
  seconds: "4",
  connections: "4",
  only: "",
  sizes: "built-in,2k,100k",
  profile: false,
} as const;

/** The flags in `given`. Raises an error in words for an unknown or impossible one. */
export const readFlags = (given: readonly string[], knownSizes: readonly string[]): Flags => {
  const text = (name: keyof typeof DEFAULTS) => ({ type: "string", default: String(DEFAULTS[name]) }) as const;
  const { values } = parseArgs({
    args: [...given],
    options: {
      rounds: text("rounds"),
      seconds: text("seconds"),
      connections: text("connections"),
      only: text("only"),
      sizes: text("sizes"),
      profile: { type: "boolean", default: DEFAULTS.profile },
    },
  });
  return {
    rounds: Math.ceil(numberOf("rounds", values.rounds, 100)),
    seconds: numberOf("seconds", values.seconds, 600),
    connections: Math.ceil(numberOf("connections", values.connections, 100)),
    only: listOf(values.only),
    sizes: chosenOf("sizes", values.sizes, knownSizes),
    profile: values.profile,
  };
};
