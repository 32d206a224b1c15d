/** Says which links and which factors stay under a filter. */
import type { Factor } from "./factor.ts";
import type { Link } from "./link.ts";
import { createTextMatcher } from "./match-text.ts";
import type { FactorPredicates, LinkPredicates } from "./network-filter.ts";

/** Says whether a link stays under the predicates on links. */
export const linkTest = ({ families, signs, minWorks, maxWorks, minClaims, contested }: LinkPredicates) => {
  const [someFamilies, someSigns] = [families && new Set(families), signs && new Set(signs)];
  return (link: Link): boolean =>
    (!someFamilies || someFamilies.has(link.family)) &&
    (!someSigns || (link.sign !== null && someSigns.has(link.sign))) &&
    link.workCount >= (minWorks ?? 0) &&
    link.workCount <= (maxWorks ?? Number.POSITIVE_INFINITY) &&
    link.claimCount >= (minClaims ?? 0) &&
    (contested === undefined || link.contested === contested);
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
