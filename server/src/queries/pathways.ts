/** Pathways: chains of claims between factors, how firmly they hold, and what wider settings would give. */
import type { Asker } from "../db/run-cypher.ts";
import type { Factor } from "../domain/factor.ts";
import { leftOutSentences } from "../domain/filter/filter-sentence.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import type { Selection } from "../domain/network/select-network.ts";
import { chainSentence } from "../domain/pathways/chain-sentence.ts";
import { type FoundPaths, searchPaths } from "../domain/pathways/path-search.ts";
import { pathwaySentence, robustnessSentence, thinSentence } from "../domain/pathways/pathway-sentence.ts";
import {
  type NamedRobustness,
  type PathwayQuestion,
  type PathwayResult,
  pathwayOf,
  verdictOf,
} from "../domain/pathways/pathways.ts";
import { robustnessOf } from "../domain/pathways/robustness.ts";
import { type WalkedNetwork, walkedFamilies, walkedNetwork } from "../domain/pathways/walked-network.ts";
import { isThin, type ThinPathways, widerQuestions } from "../domain/pathways/wider-pathways.ts";
import { readLeftOut, readNames } from "./describe-view.ts";
import { checkFactors } from "./network.ts";
import type { Rows } from "./rows-for.ts";
import { runInSlices } from "./run-in-slices.ts";
import type { Selections } from "./selections.ts";

/** Arcs that the search for one answer looks at, at most; a tenth of it for each wider setting of a thin answer. */
const SEARCH_STEPS = 2_000_000;
const WIDER_STEPS = SEARCH_STEPS / 10;
/** Arcs that each of the three flows behind a robustness looks at, at most. */
const FLOW_STEPS = 10_000_000;

/** Each raises BAD_USER_INPUT (an unknown vocabulary group) and the codes of RowSets. */
export type PathwayQueries = Readonly<{
  /**
   * The chains from `from` to `to` of at most `maxLength` links that `filter` leaves, the first `limit` of them.
   * Looks at 2,000,000 arcs at most, and says when that did not suffice. Raises BAD_USER_INPUT for an unknown factor too.
   */
  readPathways: (question: PathwayQuestion, asker: Asker) => Promise<PathwayResult>;
  /**
   * How firmly the chains of any length hold; null when a factor is at both ends, and when finding out takes more than
   * 10,000,000 steps.
   */
  readRobustness: (question: PathwayQuestion, asker: Asker) => Promise<NamedRobustness | null>;
  /** Why an answer holds fewer than three chains, and what each wider setting would give; null when it holds more. */
  readThinPathways: (result: PathwayResult, asker: Asker) => Promise<ThinPathways | null>;
}>;

type Walked = Readonly<{ selection: Selection; network: WalkedNetwork }>;
type Walks = (filter: NetworkFilter, asker: Asker) => Promise<Walked>;

/** Gives what a filter leaves to be walked, laid out once for as long as the selection is kept. */
const createWalks = ({ select }: Selections): Walks => {
  const known = new WeakMap<Selection, Map<string, Walked>>();
  return async (filter, asker) => {
    const selection = await select(filter, asker);
    const families = walkedFamilies(filter);
    const own = known.get(selection) ?? new Map<string, Walked>();
    known.set(selection, own);
    const walked = own.get(families.join()) ?? { selection, network: walkedNetwork(selection.links(), families) };
    own.set(families.join(), walked);
    return walked;
  };
};

type Found = FoundPaths & Readonly<{ pathCountIsExact: boolean }>;

const search = async (
  { network }: Walked,
  { from, to, maxLength }: PathwayQuestion,
  bounds: Readonly<{ keep: number; maxSteps: number }>,
  { signal }: Asker,
): Promise<Found> => {
  const found = await runInSlices(searchPaths(network, { from, to, maxLength, ...bounds }), signal);
  return { ...found, pathCountIsExact: found.completeLength === maxLength };
};

const answer = async (
  rows: Rows,
  { question, walked, found }: Readonly<{ question: PathwayQuestion; walked: Walked; found: Found }>,
  asker: Asker,
): Promise<PathwayResult> => {
  const { filter, from, to } = question;
  const works = found.paths.flatMap(({ threadWorks }) => threadWorks);
  const [names, leftOut] = await Promise.all([
    readNames(rows, filter, { factors: [...from, ...to], works }, asker),
    readLeftOut(rows, { filter, links: walked.network.links }, asker),
  ]);
  const { signs: _, ...counts } = found;
  const told = {
    ...counts,
    verdict: verdictOf(found, found.pathCountIsExact),
    paths: found.paths.map((path) =>
      pathwayOf(path, walked.network, walked.selection, (pathway) => chainSentence(pathway, names.works)),
    ),
  };
  return {
    ...told,
    question,
    truncated: !told.pathCountIsExact || told.paths.length < told.pathCount,
    sentence: pathwaySentence(question, told, names, leftOutSentences({ ...leftOut, behind: "the links walked" })),
    dataVersion: await rows.dataVersion(asker),
  };
};

/** The pathways' queries over `rows`. */
export const pathwayQueries = (rows: Rows, selections: Selections): PathwayQueries => {
  const walk = createWalks(selections);
  return {
    readPathways: async (question, asker) => {
      const { from, to } = question;
      const factors = await rows.factorsFor([...from, ...to], asker);
      checkFactors("from", from, factors);
      checkFactors("to", to, factors);
      const walked = await walk(question.filter, asker);
      const found = await search(walked, question, { keep: question.limit, maxSteps: SEARCH_STEPS }, asker);
      return answer(rows, { question, walked, found }, asker);
    },

    readRobustness: async ({ from, to, filter }, asker) => {
      if (from.some((slug) => to.includes(slug))) return null;
      const { selection, network } = await walk(filter, asker);
      const found = await runInSlices(robustnessOf(network, { from, to, maxSteps: FLOW_STEPS }), asker.signal);
      if (!found) return null;
      const chokepoints = found.chokepoints?.map((slug) => selection.factor(slug) as Factor) ?? null;
      const minimumCut = found.minimumCut.map(selection.withEnds);
      return { ...found, minimumCut, chokepoints, sentence: robustnessSentence(found, selection.factors()) };
    },

    readThinPathways: async ({ question, pathCount, pathCountIsExact }, asker) => {
      if (!pathCountIsExact || !isThin(pathCount)) return null;
      const slugs = [...new Set([...question.from, ...question.to])];
      const factors = await rows.factorsFor(slugs, asker);
      const ends = slugs.flatMap((slug) => factors.get(slug) ?? []);
      const wider = [];
      for (const one of widerQuestions(question)) {
        const walked = await walk(one.question.filter, asker);
        const found = await search(walked, one.question, { keep: 0, maxSteps: WIDER_STEPS }, asker);
        wider.push({ ...one, pathCount: found.pathCount, pathCountIsExact: found.pathCountIsExact });
      }
      return { sentence: thinSentence(question, pathCount, ends), wider };
    },
  };
};
