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
   * How firmly the chains of any length hold; null when a factor is at both ends, and when the network is too large to
   * find out.
   */
  readRobustness: (question: PathwayQuestion, asker: Asker) => Promise<NamedRobustness | null>;
  /** Why an answer holds fewer than three chains, and what each wider setting would give; null when it holds more. */
  readThinPathways: (result: PathwayResult, asker: Asker) => Promise<ThinPathways | null>;
}>;

type Walked = Readonly<{ selection: Selection; network: WalkedNetwork<SelectedLink> }>;

const isComplete = ({ completeLength }: FoundPaths, { maxLength }: PathwayQuestion): boolean =>
  completeLength === maxLength;

/** The pathways' queries over `rowSets`. */
export const pathwayQueries = (rowSets: RowSets, { select }: Selections): PathwayQueries => {
  const walk = async (filter: NetworkFilter, asker: Asker): Promise<Walked> => {
    const selection = await select(filter, asker);
    return { selection, network: walkedNetwork(selection.links, walkedFamilies(filter)) };
  };

  const search = (
    { network }: Walked,
    { from, to, maxLength }: PathwayQuestion,
    bounds: Readonly<{ keep: number; maxSteps: number }>,
    { signal }: Asker,
  ): Promise<FoundPaths> => runInSlices(searchPaths(network, { from, to, maxLength, ...bounds }), signal);

  const leftOut = async (filter: NetworkFilter, { network }: Walked, asker: Asker): Promise<readonly string[]> => {
    const { byId, totals } = await rowSets.claims(asker);
    const claims = network.links.flatMap((link) => link.claims);
    const undatedClaims = claims.filter((claim) => byId.get(claim)?.year === null).length;
    return leftOutSentences({
      filter,
      totals,
      counts: { claims: claims.length, undatedClaims },
      behind: "the links walked",
    });
  };

  return {
    readPathways: async (question, asker) => {
      const { filter, from, to, limit } = question;
      const factors = await rowSets.factors(asker);
      checkFactors("from", from, factors);
      checkFactors("to", to, factors);
      const walked = await walk(filter, asker);
      const found = await search(walked, question, { keep: limit, maxSteps: SEARCH_STEPS }, asker);
      const [titles, vocabulary] = await Promise.all([rowSets.titles(asker), rowSets.vocabulary(asker)]);
      const pathCountIsExact = isComplete(found, question);
      const counted = {
        ...{ pathCountIsExact, pathCount: found.pathCount, threadCount: found.threadCount },
        completeLength: found.completeLength,
        verdict: verdictOf(found, pathCountIsExact),
        paths: found.paths.map((path) =>
          pathwayOf(path, walked.network, walked.selection, (pathway) => chainSentence(pathway, titles.works)),
        ),
      };
      const names = { factors, vocabulary, ...titles };
      return {
        ...counted,
        question,
        truncated: !pathCountIsExact || counted.paths.length < counted.pathCount,
        sentence: pathwaySentence(question, counted, names, await leftOut(filter, walked, asker)),
        dataVersion: await rowSets.dataVersion(asker),
      };
    },

    readRobustness: async ({ from, to, filter }, asker) => {
      if (from.some((slug) => to.includes(slug))) return null;
      const { selection, network } = await walk(filter, asker);
      const ends = { from, to, maxSteps: FLOW_STEPS };
      const found = await runInSlices(robustnessOf(network, ends), asker.signal);
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
        wider.push({ ...one, pathCount: found.pathCount, pathCountIsExact: isComplete(found, one.question) });
      }
      return { sentence: thinSentence(question, pathCount, ends), wider };
    },
  };
};
