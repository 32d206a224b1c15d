/** Pathways: chains of claims between factors, how firmly they hold, and what wider settings would give. */
import type { Asker } from "../db/run-cypher.ts";
import { chainSentence } from "../domain/chain-sentence.ts";
import type { Factor } from "../domain/factor.ts";
import { leftOutSentences } from "../domain/filter-sentence.ts";
import type { NetworkFilter } from "../domain/network-filter.ts";
import { type FoundPaths, searchPaths } from "../domain/path-search.ts";
import { pathwaySentence, robustnessSentence, thinSentence } from "../domain/pathway-sentence.ts";
import {
  type NamedRobustness,
  type PathwayQuestion,
  type PathwayResult,
  pathwayOf,
  verdictOf,
} from "../domain/pathways.ts";
import { robustnessOf } from "../domain/robustness.ts";
import type { SelectedLink, Selection } from "../domain/select-network.ts";
import { type WalkedNetwork, walkedFamilies, walkedNetwork } from "../domain/walked-network.ts";
import { isThin, type ThinPathways, widerQuestions } from "../domain/wider-pathways.ts";
import { checkFactors } from "./network.ts";
import type { RowSets } from "./row-sets.ts";
import { runInSlices } from "./run-in-slices.ts";
import type { Selections } from "./selections.ts";

/** Arcs that the search for one answer looks at, at most; a tenth of it for each wider setting of a thin answer. */
const SEARCH_STEPS = 2_000_000;
const WIDER_STEPS = SEARCH_STEPS / 10;
/** Links that may lie on the chains of a robustness, and arcs that each of its three flows looks at, at most. */
const FLOW_BOUNDS = { maxLinks: 100_000, maxSteps: 10_000_000 };

/** Each raises BAD_USER_INPUT (an unknown vocabulary group) and the codes of RowSets. */
export type PathwayQueries = Readonly<{
  /**
   * The chains from `from` to `to` of at most `maxLength` links that `filter` leaves, the first `limit` of them.
   * Looks at 2,000,000 arcs at most, and says when that did not suffice. Raises BAD_USER_INPUT for an unknown factor too.
   */
  readPathways: (question: PathwayQuestion, asker: Asker) => Promise<PathwayResult>;
  /**
   * How firmly the chains of any length hold; null when a factor is at both ends, when more than 100,000 links could lie
   * on them, and when finding out takes more than 10,000,000 steps.
   */
  readRobustness: (question: PathwayQuestion, asker: Asker) => Promise<NamedRobustness | null>;
  /** Why an answer holds fewer than three chains, and what each wider setting would give; null when it holds more. */
  readThinPathways: (result: PathwayResult, asker: Asker) => Promise<ThinPathways | null>;
}>;

type Walked = Readonly<{ selection: Selection; network: WalkedNetwork<SelectedLink> }>;
type Walks = (filter: NetworkFilter, asker: Asker) => Promise<Walked>;

/** Gives what a filter leaves to be walked, laid out once for everything that a request asks about it. */
const createWalks = ({ select }: Selections): Walks => {
  const known = new WeakMap<Selection, Map<string, Walked>>();
  return async (filter, asker) => {
    const selection = await select(filter, asker);
    const families = walkedFamilies(filter);
    const own = known.get(selection) ?? new Map<string, Walked>();
    known.set(selection, own);
    const walked = own.get(families.join()) ?? { selection, network: walkedNetwork(selection.links, families) };
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

const leftOut = async (
  rowSets: RowSets,
  filter: NetworkFilter,
  { network }: Walked,
  asker: Asker,
): Promise<readonly string[]> => {
  const { byId, totals } = await rowSets.claims(asker);
  const claims = network.links.flatMap((link) => link.claims);
  const undatedClaims = claims.filter((claim) => byId.get(claim)?.year === null).length;
  const counts = { claims: claims.length, undatedClaims };
  return leftOutSentences({ filter, totals, counts, behind: "the links walked" });
};

const answer = async (
  rowSets: RowSets,
  { question, walked, found }: Readonly<{ question: PathwayQuestion; walked: Walked; found: Found }>,
  asker: Asker,
): Promise<PathwayResult> => {
  const [factors, titles, vocabulary] = await Promise.all([
    rowSets.factors(asker),
    rowSets.titles(asker),
    rowSets.vocabulary(asker),
  ]);
  const { signs: _, ...counts } = found;
  const told = {
    ...counts,
    verdict: verdictOf(found, found.pathCountIsExact),
    paths: found.paths.map((path) =>
      pathwayOf(path, walked.network, walked.selection, (pathway) => chainSentence(pathway, titles.works)),
    ),
  };
  const unsaid = await leftOut(rowSets, question.filter, walked, asker);
  return {
    ...told,
    question,
    truncated: !told.pathCountIsExact || told.paths.length < told.pathCount,
    sentence: pathwaySentence(question, told, { factors, vocabulary, ...titles }, unsaid),
    dataVersion: await rowSets.dataVersion(asker),
  };
};

/** The pathways' queries over `rowSets`. */
export const pathwayQueries = (rowSets: RowSets, selections: Selections): PathwayQueries => {
  const walk = createWalks(selections);
  return {
    readPathways: async (question, asker) => {
      const factors = await rowSets.factors(asker);
      checkFactors("from", question.from, factors);
      checkFactors("to", question.to, factors);
      const walked = await walk(question.filter, asker);
      const found = await search(walked, question, { keep: question.limit, maxSteps: SEARCH_STEPS }, asker);
      return answer(rowSets, { question, walked, found }, asker);
    },

    readRobustness: async ({ from, to, filter }, asker) => {
      if (from.some((slug) => to.includes(slug))) return null;
      const { selection, network } = await walk(filter, asker);
      const found = await runInSlices(robustnessOf(network, { from, to, ...FLOW_BOUNDS }), asker.signal);
      if (!found) return null;
      const chokepoints = found.chokepoints?.map((slug) => selection.factors.get(slug) as Factor) ?? null;
      return { ...found, chokepoints, sentence: robustnessSentence(found, selection.factors) };
    },

    readThinPathways: async ({ question, pathCount, pathCountIsExact }, asker) => {
      if (!pathCountIsExact || !isThin(pathCount)) return null;
      const factors = await rowSets.factors(asker);
      const ends = [...new Set([...question.from, ...question.to])].flatMap((slug) => factors.get(slug) ?? []);
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
