/** Turns the API's filter inputs into the domain's filters: bare slugs, closed-list words, nothing that is not given. */
import type {
  ClaimFilter,
  ClaimPredicates,
  FactorFilter,
  FactorPredicates,
  LinkPredicates,
  NetworkFilter,
  SourceFilter,
} from "../domain/filter/network-filter.ts";
import type * as Api from "./generated.ts";
import { type Asked, checkSpan, given, readFlag, readIds, readList, readNumber, readText } from "./read-arguments.ts";

const AT = "filter";
const YEARS = { least: 0, most: 9_999 };

type Published = Pick<Api.ClaimFilter, "publishedFrom" | "publishedTo" | "includeUndated">;

const readPublished = ({ publishedFrom, publishedTo, includeUndated }: Published) => {
  const from = readNumber(`${AT}.publishedFrom`, publishedFrom, YEARS);
  const to = readNumber(`${AT}.publishedTo`, publishedTo, YEARS);
  checkSpan([`${AT}.publishedFrom`, `${AT}.publishedTo`], from, to);
  // Undated sources stay anyway, so only leaving them out is a choice.
  return { publishedFrom: from, publishedTo: to, includeUndated: includeUndated === false ? false : undefined };
};

type ClaimInput = Pick<Api.NetworkFilter, keyof ClaimPredicates>;

const readClaimPredicates = (input: ClaimInput) => ({
  certainties: readList(`${AT}.certainties`, input.certainties),
  evidenceTypes: readList(`${AT}.evidenceTypes`, input.evidenceTypes),
  regions: readList(`${AT}.regions`, input.regions),
  populations: readList(`${AT}.populations`, input.populations),
  exploitationForms: readList(`${AT}.exploitationForms`, input.exploitationForms),
  works: readIds(`${AT}.works`, "work", input.works),
  excludeWorks: readIds(`${AT}.excludeWorks`, "work", input.excludeWorks),
  sources: readIds(`${AT}.sources`, "source", input.sources),
  access: readList(`${AT}.access`, input.access),
  ...readPublished(input),
});

const readLinkPredicates = (input: Pick<Api.NetworkFilter, keyof LinkPredicates>) => {
  const minWorks = readNumber(`${AT}.minWorks`, input.minWorks, { least: 0 });
  const maxWorks = readNumber(`${AT}.maxWorks`, input.maxWorks, { least: 0 });
  checkSpan([`${AT}.minWorks`, `${AT}.maxWorks`], minWorks, maxWorks);
  return {
    families: readList(`${AT}.families`, input.families),
    signs: readList(`${AT}.signs`, input.signs),
    minWorks,
    maxWorks,
    minClaims: readNumber(`${AT}.minClaims`, input.minClaims, { least: 0 }),
    contested: readFlag(input.contested),
  };
};

const readFactorPredicates = (input: Pick<Api.NetworkFilter, keyof FactorPredicates>, groupings: boolean) => ({
  factors: readIds(`${AT}.factors`, "factor", input.factors),
  kinds: readList(`${AT}.kinds`, input.kinds),
  domains: readList(`${AT}.domains`, input.domains),
  levels: readList(`${AT}.levels`, input.levels),
  sides: readList(`${AT}.sides`, input.sides),
  includeGroupings: input.includeGroupings ?? groupings,
  text: readText(`${AT}.text`, input.text),
});

/**
 * The filter of a network; `groupings` says whether they stay when the filter does not say.
 * Raises BAD_USER_INPUT naming the argument: an empty or too long list, an id of another type, bounds that cross or are
 * negative, a text that is empty or too long. Unknown ids match nothing; vocabulary groups are checked by the queries.
 */
export const readNetworkFilter = (
  input: Asked<Api.NetworkFilter>,
  { groupings }: Readonly<{ groupings: boolean }>,
): NetworkFilter =>
  given({
    ...readClaimPredicates(input ?? {}),
    ...readLinkPredicates(input ?? {}),
    ...readFactorPredicates(input ?? {}, groupings),
  });

/** The filter of factors; groupings stay unless left out. Raises as `readNetworkFilter`. */
export const readFactorFilter = (input: Asked<Api.FactorFilter>): FactorFilter =>
  given({
    ...readFactorPredicates(input ?? {}, true),
    preventionLevels: readList(`${AT}.preventionLevels`, input?.preventionLevels),
    minWorks: readNumber(`${AT}.minWorks`, input?.minWorks, { least: 0 }),
  });

/** The filter of claims. Raises as `readNetworkFilter`. */
export const readClaimFilter = (input: Asked<Api.ClaimFilter>): ClaimFilter =>
  given({
    ...readClaimPredicates(input ?? {}),
    factors: readIds(`${AT}.factors`, "factor", input?.factors),
    relations: readList(`${AT}.relations`, input?.relations),
    families: readList(`${AT}.families`, input?.families),
    polarities: readList(`${AT}.polarities`, input?.polarities),
    contested: readFlag(input?.contested),
    text: readText(`${AT}.text`, input?.text),
  });

/** The filter of sources. Raises as `readNetworkFilter`. */
export const readSourceFilter = (input: Asked<Api.SourceFilter>): SourceFilter =>
  given({
    works: readIds(`${AT}.works`, "work", input?.works),
    access: readList(`${AT}.access`, input?.access),
    ...readPublished(input ?? {}),
    withClaims: readFlag(input?.withClaims),
    text: readText(`${AT}.text`, input?.text),
  });
