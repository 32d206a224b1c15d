/** Reads what a run of the bench of the canvas is asked to do from its command line. */
import { parseArgs } from "node:util";
import { chosenOf, numberOf } from "../support/flag-values.ts";
import { CONTENDERS, type Contender } from "./contenders.ts";
import { PICTURE_SIZES, type SizeName } from "./sizes.ts";

export type Flags = Readonly<{
  rounds: number;
  sizes: readonly SizeName[];
  only: readonly Contender[];
  /** Contenders of which a trace of the browser is written, in a round of its own. */
  trace: readonly Contender[];
  /** Also say what the explorer's main thread is busy with. */
  profile: boolean;
}>;

/** How the bench is called. */
export const USAGE = `npm run bench -- canvas [flags]
  --rounds 3            rounds of every contender, of which the median counts
  --sizes 200,1k        pictures: built-in, tiny (for trying out), 200, 1k, 5k, 20k
  --only ours,cytoscape contenders: ${CONTENDERS.join(", ")}
  --trace ours          also write a trace of a round of these, for the browser's own performance panel
  --profile             also say what the explorer spends its main thread on`;

const DEFAULT_SIZES = "built-in,200,1k,5k";

/** The flags in `given`. Raises an error in words for an unknown or impossible one. */
export const readFlags = (given: readonly string[]): Flags => {
  const { values } = parseArgs({
    args: [...given],
    options: {
      rounds: { type: "string", default: "3" },
      sizes: { type: "string", default: DEFAULT_SIZES },
      only: { type: "string", default: CONTENDERS.join(",") },
      trace: { type: "string" },
      profile: { type: "boolean", default: false },
    },
  });
  return {
    rounds: Math.ceil(numberOf("rounds", values.rounds, 100)),
    sizes: chosenOf("sizes", values.sizes, Object.keys(PICTURE_SIZES)) as readonly SizeName[],
    only: chosenOf("only", values.only, CONTENDERS) as readonly Contender[],
    trace: values.trace === undefined ? [] : (chosenOf("trace", values.trace, CONTENDERS) as readonly Contender[]),
    profile: values.profile,
  };
};
