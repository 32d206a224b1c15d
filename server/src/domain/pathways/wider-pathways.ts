/** The wider settings of a question about pathways, offered when the answer is thin. */
import type { LinkFamily } from "../closed-lists.ts";
import type { NetworkFilter } from "../filter/network-filter.ts";
import type { PathwayQuestion } from "./pathways.ts";
import { walkedFamilies } from "./walked-network.ts";

/** What is widened. */
export type WiderChange = "ASSOCIATIONS" | "GROUPINGS" | "ONE_STEP_LONGER" | "TWO_STEPS_LONGER" | "NO_FILTER";

/** The same question with one setting widened, and words for the button that asks it. */
export type WiderQuestion = Readonly<{ change: WiderChange; label: string; question: PathwayQuestion }>;

/** A wider question with the number of its chains; the number is of those found when the search did not end. */
export type WiderPathways = WiderQuestion & Readonly<{ pathCount: number; pathCountIsExact: boolean }>;

/** Why there are so few chains, and what wider settings would give. */
export type ThinPathways = Readonly<{ sentence: string; wider: readonly WiderPathways[] }>;

/** Links of a chain at most, whatever is asked. */
export const LONGEST_PATHWAY = 8;

const THIN_PATHS = 3;

/** True for so few chains that a reader should be told why. */
export const isThin = (pathCount: number): boolean => pathCount < THIN_PATHS;

const isNarrowed = (filter: NetworkFilter): boolean =>
  Object.keys(filter).some((field) => field !== "families" && field !== "includeGroupings") ||
  (filter.families !== undefined && !filter.families.includes("influence"));

const including = ({ families }: NetworkFilter, family: LinkFamily): readonly LinkFamily[] => [
  ...new Set<LinkFamily>([...(families ?? ["influence"]), family]),
];

/** `filter` without anything that narrows what may be walked. */
const widest = (filter: NetworkFilter): NetworkFilter => ({
  ...(filter.families ? { families: including(filter, "influence") } : {}),
  ...(filter.includeGroupings === undefined ? {} : { includeGroupings: filter.includeGroupings }),
});

/** Every setting of `question` that can be widened, each on its own; each has all chains that `question` has. */
export const widerQuestions = (question: PathwayQuestion): readonly WiderQuestion[] => {
  const { filter, maxLength } = question;
  const change = (
    name: WiderChange,
    isPossible: boolean,
    label: string,
    changed: Partial<PathwayQuestion>,
  ): readonly WiderQuestion[] => (isPossible ? [{ change: name, label, question: { ...question, ...changed } }] : []);
  const longer = (name: WiderChange, length: number): readonly WiderQuestion[] =>
    change(name, length <= LONGEST_PATHWAY, `Allow ${length} steps`, { maxLength: length });
  return [
    ...change("ASSOCIATIONS", !walkedFamilies(filter).includes("association"), "Walk associations too", {
      filter: { ...filter, families: including(filter, "association") },
    }),
    ...change("GROUPINGS", filter.includeGroupings !== true, "Walk through groupings", {
      filter: { ...filter, includeGroupings: true },
    }),
    ...longer("ONE_STEP_LONGER", maxLength + 1),
    ...longer("TWO_STEPS_LONGER", maxLength + 2),
    ...change("NO_FILTER", isNarrowed(filter), "Lift the filter", { filter: widest(filter) }),
  ];
};
