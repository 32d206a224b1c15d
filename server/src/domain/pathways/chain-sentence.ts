/** Says one chain in words: every step as a claim, whether one work tells the whole of it, and which steps are ours. */

import { capitalised, counted, listed, lowerFirst, quoted } from "../filter/sentence-words.ts";
import type { Link } from "../link.ts";
import { linkWords } from "../link-words.ts";
import type { Pathway } from "./pathways.ts";

/** A name as a chain carries it: in quotes when a comma in it would break the sentence. */
const carried = (name: string): string => (name.includes(",") ? quoted(name) : lowerFirst(name));

type Told = Pick<Pathway, "links" | "threadWorks" | "inferredSteps"> &
  Readonly<{ factors: readonly Readonly<{ name: string }>[] }>;

const stepsSentence = ({ factors, links }: Told): string => {
  const steps = links.map((link, step) => `${linkWords(link)} ${carried(factors[step + 1]?.name ?? "")}`);
  return `${capitalised(carried(factors[0]?.name ?? ""))} ${steps.join(", which ")}.`;
};

const threadSentence = ({ links, threadWorks }: Told, works: ReadonlyMap<string, string>): string => {
  if (threadWorks.length === 0) return "No single work tells this whole chain.";
  const names = listed(threadWorks.map((slug) => quoted(works.get(slug) ?? slug)).sort(), "and");
  const told = links.length === 1 ? "it" : "every step of it";
  const claim = threadWorks.length === 1 ? "One work claims" : `${counted(threadWorks.length, "work")} claim`;
  return `${claim} ${told}: ${names}.`;
};

const inferredSentence = ({ factors, links, inferredSteps }: Told): readonly string[] => {
  if (inferredSteps.length === 0) return [];
  const ours = new Set<Link>(inferredSteps);
  const name = (step: number): string => carried(factors[step]?.name ?? "");
  const steps = links.flatMap((link, step) => (ours.has(link) ? [`from ${name(step)} to ${name(step + 1)}`] : []));
  const noun = steps.length === 1 ? "step" : "steps";
  return [`The ${noun} ${listed(steps, "and")} ${steps.length === 1 ? "rests" : "rest"} on our own coding.`];
};

/**
 * The chain in words, such as "Poverty is claimed to increase economic need, which is claimed to increase …", then
 * whether one work tells the whole of it, and which steps no source states. `works` gives the works' names by slug.
 */
export const chainSentence = (told: Told, works: ReadonlyMap<string, string>): string =>
  [stepsSentence(told), threadSentence(told, works), ...inferredSentence(told)].join(" ");
