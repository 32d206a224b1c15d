/** Says which links and which factors stay under a filter. */
import type { Factor } from "../factor.ts";
import type { Link } from "../link.ts";
import type { FactorNumbers, NumberedLinks } from "../network/numbered-links.ts";
import { createTextMatcher } from "../text/match-text.ts";
import type { FactorPredicates, LinkPredicates } from "./network-filter.ts";

/** Says of a link whether it has what is asked for beside numbers; undefined where nothing is. */
const otherLinkTest = ({ families, signs, contested }: LinkPredicates) => {
  if (!families && !signs && contested === undefined) return undefined;
  const [someFamilies, someSigns] = [families && new Set(families), signs && new Set(signs)];
  return (link: Link): boolean =>
    (!someFamilies || someFamilies.has(link.family)) &&
    (!someSigns || (link.sign !== null && someSigns.has(link.sign))) &&
    (contested === undefined || link.contested === contested);
};

const amountTest = ({ minWorks = 0, maxWorks = Number.POSITIVE_INFINITY, minClaims = 0 }: LinkPredicates) => {
  return (works: number, claims: number): boolean => works >= minWorks && works <= maxWorks && claims >= minClaims;
};

/** Says whether a link stays under the predicates on links. */
export const linkTest = (predicates: LinkPredicates): ((link: Link) => boolean) => {
  const [isAmount, passes] = [amountTest(predicates), otherLinkTest(predicates)];
  return (link) => isAmount(link.workCount, link.claimCount) && (!passes || passes(link));
};

/** The same of the link at a place of `links`; `numbered` are the same links. */
export const numberedLinkTest = (
  predicates: LinkPredicates,
  links: readonly Link[],
  { workCount, claimCount }: Pick<NumberedLinks, "workCount" | "claimCount">,
): ((place: number) => boolean) => {
  const [isAmount, passes] = [amountTest(predicates), otherLinkTest(predicates)];
  return (place) =>
    isAmount(workCount[place] as number, claimCount[place] as number) && (!passes || passes(links[place] as Link));
};

/** Says whether a factor stays under the predicates on factors. Groupings stay only when asked for. */
export const factorTest = (predicates: FactorPredicates) => {
  const { factors, kinds, domains, levels, sides, includeGroupings = false, text } = predicates;
  const named = factors && new Set(factors);
  const holdsText = text === undefined ? undefined : createTextMatcher(text);
  return (factor: Factor): boolean =>
    (includeGroupings || !factor.grouping) &&
    (!named || named.has(factor.id)) &&
    (!kinds || kinds.includes(factor.kind)) &&
    (!domains || domains.includes(factor.domain)) &&
    (!levels || levels.includes(factor.level)) &&
    (!sides || sides.some((side) => factor.sides.includes(side))) &&
    (!holdsText || holdsText(factor.name, factor.description));
};

const choosesFactors = ({ factors, kinds, domains, levels, sides, text }: FactorPredicates): boolean =>
  [factors, kinds, domains, levels, sides, text].some((choice) => choice !== undefined);

/** Says yes or no of each number, asking `test` once. */
const judging = (amount: number, test: (number: number) => boolean): ((number: number) => boolean) => {
  // 0 for what was not asked about yet.
  const judged = new Uint8Array(amount);
  return (number) => {
    if (judged[number] === 0) judged[number] = test(number) ? 1 : 2;
    return judged[number] === 1;
  };
};

/** Says by a factor's number whether it stays; the number behind the last one is no factor. */
export const numberedFactorTest = (
  predicates: FactorPredicates,
  { list, isAny, isPlain }: FactorNumbers,
): ((number: number) => boolean) => {
  // Most filters choose by claims and links alone: then no record has to be looked at.
  if (!choosesFactors(predicates)) {
    const stays = predicates.includeGroupings ? isAny : isPlain;
    return (number) => stays[number] === 1;
  }
  const passes = factorTest(predicates);
  return judging(list.length + 1, (number) => number < list.length && passes(list[number] as Factor));
};
