/** Says in words what a set of chains shows, why it is so small, and how firmly it holds. */
import type { LinkFamily } from "../closed-lists.ts";
import type { Factor } from "../factor.ts";
import { type FilterNames, familyWords } from "../filter/filter-phrases.ts";
import { choiceWords, startSentences } from "../filter/filter-sentence.ts";
import { counted, listed, quoted } from "../filter/sentence-words.ts";
import type { PathwayQuestion, PathwayResult } from "./pathways.ts";
import type { Robustness } from "./robustness.ts";
import { walkedFamilies } from "./walked-network.ts";
import { widerQuestions } from "./wider-pathways.ts";

type Names = FilterNames["factors"];

const namesOf = (slugs: readonly string[], names: Names, joint: "or" | "and" = "or"): string =>
  listed(
    slugs.map((slug) => quoted(names.get(slug)?.name ?? slug)),
    joint,
  );

type Counts = Pick<
  PathwayResult,
  "verdict" | "pathCount" | "pathCountIsExact" | "completeLength" | "threadCount" | "paths"
>;

const amountWords = ({ pathCount, pathCountIsExact }: Counts, families: readonly LinkFamily[]): string => {
  const of = families.length > 0 ? ` of ${familyWords(families)}` : "";
  if (pathCount === 0 && !pathCountIsExact) return `It is not known how many chains${of} run`;
  if (pathCount === 0) return `No chain${of} runs`;
  const amount = `${pathCountIsExact ? "" : "At least "}${counted(pathCount, "chain")}`;
  return `${amount}${of} ${pathCount === 1 ? "runs" : "run"}`;
};

const headSentence = ({ from, to, maxLength, filter }: PathwayQuestion, counts: Counts, names: FilterNames): string => {
  const ends = `from ${namesOf(from, names.factors)} to ${namesOf(to, names.factors)}`;
  // The families are said with the chains.
  const { families: _, ...choice } = filter;
  const steps = `in at most ${counted(maxLength, "step")}`;
  return `${amountWords(counts, walkedFamilies(filter))} ${ends} ${steps}: ${choiceWords(choice, names)}.`;
};

const HYPOTHESIS = "a chain is a hypothesis, not a finding";

const threadSentences = ({ pathCount, threadCount, pathCountIsExact }: Counts): readonly string[] => {
  if (pathCount === 0) return [];
  if (pathCount === 1 && pathCountIsExact)
    return threadCount === 1
      ? [`It is a thread: one work claims every step; even so, ${HYPOTHESIS}.`]
      : [`No single work claims every step of it: it joins different studies, and ${HYPOTHESIS}.`];
  if (threadCount === 0)
    return [
      `None of them is a thread, of which one work claims every step: they join different studies, and ${HYPOTHESIS}.`,
    ];
  if (threadCount === pathCount)
    return [`All of them are threads: one work claims every step; even so, ${HYPOTHESIS}.`];
  const threads = `${threadCount.toLocaleString("en-GB")} of them ${threadCount === 1 ? "is a thread" : "are threads"}`;
  return [`${threads} (one work claims every step). The others join different studies: ${HYPOTHESIS}.`];
};

const verdictSentences = ({ verdict, pathCount, pathCountIsExact }: Counts): readonly string[] => {
  const each = pathCount === 1 ? "It claims" : "Each of them claims";
  switch (verdict) {
    case "CONSISTENT_INCREASE":
      return [`${each}, step by step, that more of the first brings more of the last.`];
    case "CONSISTENT_DECREASE":
      return [`${each}, step by step, that more of the first brings less of the last.`];
    case "MIXED":
      return [
        "They disagree: some claim more of the last, others less, and their number does not decide between them.",
      ];
    case "UNDETERMINED":
      if (!pathCountIsExact) return ["As not all chains are known, no direction is given for them together."];
      return [
        pathCount === 1
          ? "One of its steps or more has no direction, so it has none."
          : "Not all of them have a direction, so none is given for them together.",
      ];
    case "NONE":
      return [];
  }
};

const cutSentences = ({ pathCount, pathCountIsExact, completeLength, paths }: Counts): readonly string[] => {
  const given = paths.length === 1 ? "Only the first is given." : `Only the first ${paths.length} are given.`;
  const known = completeLength === 0 ? "" : `, all of those of up to ${counted(completeLength, "step")}`;
  return [
    ...(pathCountIsExact ? [] : [`The search was ended before it had found all chains: these are some${known}.`]),
    ...(paths.length < pathCount ? [given] : []),
  ];
};

/** What the answer to `question` shows, in plain words; names are shown, never ids. `leftOut` ends it. */
export const pathwaySentence = (
  question: PathwayQuestion,
  counts: Counts,
  names: FilterNames,
  leftOut: readonly string[],
): string =>
  [
    headSentence(question, counts, names),
    ...threadSentences(counts),
    ...verdictSentences(counts),
    ...cutSentences(counts),
    ...leftOut,
  ].join(" ");

const AMOUNTS = ["No chain was", "Only one chain was", "Only two chains were"];

/** Which choices keep the number of chains as low as `pathCount`, and which factors the filter itself leaves out. */
export const thinSentence = (question: PathwayQuestion, pathCount: number, ends: readonly Factor[]): string => {
  const { filter, maxLength } = question;
  const open = new Set(widerQuestions(question).map(({ change }) => change));
  const families = walkedFamilies(filter);
  const walked =
    families.length === 0 ? "what is part of what is never walked" : `only ${familyWords(families)} is walked`;
  const reasons = [
    ...(open.has("ASSOCIATIONS") ? [walked] : []),
    ...(open.has("GROUPINGS") ? ["groupings are left out"] : []),
    ...(open.has("NO_FILTER") ? ["a filter is set"] : []),
    ...(open.has("ONE_STEP_LONGER") ? [`chains end after ${counted(maxLength, "step")}`] : []),
  ];
  const why = reasons.length === 0 ? "no setting is wider than these" : listed(reasons, "and");
  return [`${AMOUNTS[pathCount] ?? "Few chains were"} found: ${why}.`, ...startSentences(filter, ends)].join(" ");
};

/** How firmly a connection holds, in words; `names` gives the names of factors by slug. */
export const robustnessSentence = ({ value, isUnique, minimumCut, chokepoints }: Robustness, names: Names): string => {
  if (value === 0) return "No chain of any length connects them.";
  const links = `${value === 1 ? "that" : "those"} of ${counted(minimumCut.length, "link")}`;
  const choice = isUnique ? `${links}, and no other choice is as small` : `${links}, or another choice as small`;
  const oneOf = chokepoints?.length === 1 ? "" : "at least one of ";
  const passed = chokepoints
    ? `Every chain passes ${oneOf}${namesOf(chokepoints, names, "and")}.`
    : "A direct link joins them, so there is no factor that every chain passes on its way.";
  const attributions = counted(value, "attribution");
  return `Chains of any length counted, ${attributions} of a link to a work must fall before none is left: ${choice}. ${passed}`;
};
