/** Pathways as an answer gives them: chains with their evidence, and what they say together. */
import type { Factor } from "../factor.ts";
import type { NetworkFilter } from "../filter/network-filter.ts";
import type { Link } from "../link.ts";
import type { SelectedLink, Selection } from "../network/select-network.ts";
import type { FoundPaths } from "./path-search.ts";
import type { FoundPath, PathSign } from "./path-walk.ts";
import type { Robustness } from "./robustness.ts";
import type { WalkedNetwork } from "./walked-network.ts";

/** From which factors to which (slugs), in how many links at most, under which filter, and how many chains to give. */
export type PathwayQuestion = Readonly<{
  from: readonly string[];
  to: readonly string[];
  maxLength: number;
  filter: NetworkFilter;
  limit: number;
}>;

/** What all chains claim together; never settled by counting them. */
export type SignVerdict = "CONSISTENT_INCREASE" | "CONSISTENT_DECREASE" | "MIXED" | "UNDETERMINED" | "NONE";

/** A chain of links from one factor to another, none met twice. */
export type Pathway = Readonly<{
  /** One more than links. */
  factors: readonly Factor[];
  links: readonly SelectedLink[];
  sign: PathSign;
  length: number;
  weakestWorkCount: number;
  /** Slugs of the works that claim every link. */
  threadWorks: readonly string[];
  /** The links that no source states. */
  inferredSteps: readonly SelectedLink[];
  sentence: string;
}>;

/** The chains that answer a question, with the counts of all that were found. */
export type PathwayResult = Readonly<{
  question: PathwayQuestion;
  verdict: SignVerdict;
  pathCount: number;
  /** False when the search ended before it had found all chains; the counts are then of those found. */
  pathCountIsExact: boolean;
  /** All chains of up to this many links are counted. */
  completeLength: number;
  /** True when chains exist that are not given. */
  truncated: boolean;
  threadCount: number;
  paths: readonly Pathway[];
  sentence: string;
  dataVersion: string;
}>;

/** A robustness with its factors as the selection counts them, in words too. */
export type NamedRobustness = Omit<Robustness<SelectedLink>, "chokepoints"> &
  Readonly<{ chokepoints: readonly Factor[] | null; sentence: string }>;

/** What `found` says together. Of an unfinished search only disagreement is certain: a chain not found may disagree too. */
export const verdictOf = ({ signs, pathCount }: FoundPaths, isExact: boolean): SignVerdict => {
  if (signs.has("positive") && signs.has("negative")) return "MIXED";
  if (!isExact) return "UNDETERMINED";
  if (pathCount === 0) return "NONE";
  if (signs.has("unknown")) return "UNDETERMINED";
  return signs.has("positive") ? "CONSISTENT_INCREASE" : "CONSISTENT_DECREASE";
};

/** A chain found in `network` with its factors as `selection` counts them; `say` puts it into words. */
export const pathwayOf = (
  { start, arcs, ...found }: FoundPath,
  network: WalkedNetwork,
  { factor, withEnds }: Pick<Selection, "factor" | "withEnds">,
  say: (pathway: Omit<Pathway, "sentence">) => string,
): Pathway => {
  const links = arcs.map((arc) => withEnds(network.links[network.arcLink[arc] as number] as Link));
  const passed = [start, ...arcs.map((arc) => network.arcTo[arc] as number)];
  const pathway = {
    ...found,
    factors: passed.map((number) => factor(network.factors[number] as string) as Factor),
    links,
    length: links.length,
    inferredSteps: links.filter(({ statedCount }) => statedCount === 0),
  };
  return { ...pathway, sentence: say(pathway) };
};
