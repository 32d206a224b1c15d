/** Makes the sentence of a view: fetches the names and totals that it speaks of, and no others. */
import type { Asker } from "../db/run-cypher.ts";
import type { ClaimTotals } from "../domain/claim-dimensions.ts";
import type { Factor } from "../domain/factor.ts";
import type { FilterNames } from "../domain/filter/filter-phrases.ts";
import { filterSentence, startSentences, type ViewCounts } from "../domain/filter/filter-sentence.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import type { Link } from "../domain/link.ts";
import type { Walk } from "../domain/network/neighbourhood.ts";
import { VOCABULARY_FILTER_FIELDS } from "../domain/vocabulary.ts";
import type { Titles } from "./row-sets.ts";
import type { Rows } from "./rows-for.ts";

type Shown = Readonly<{
  filter: NetworkFilter;
  /** All links of the view, shown or cut; needed for a filter by year alone. */
  links: readonly Link[];
  counts: Pick<ViewCounts, "factors" | "links" | "shownFactors" | "shownLinks">;
  walk?: Walk;
  groups?: string;
}>;

const NO_TITLES: Titles = { works: new Map(), sources: new Map() };
const NO_TOTALS: ClaimTotals = {
  claims: 0,
  undated: 0,
  notStated: { evidenceTypes: 0, regions: 0, populations: 0, exploitationForms: 0 },
};

type Names = Omit<FilterNames, "factors"> & Readonly<{ factors: ReadonlyMap<string, Factor> }>;

/**
 * What the filter's factors, works and sources are called, and those of `more`; a name that no sentence needs may be
 * missing. Raises the codes of RowSets.
 */
export const readNames = async (
  rows: Rows,
  filter: NetworkFilter,
  more: Readonly<{ factors: readonly string[]; works?: readonly string[] }>,
  asker: Asker,
): Promise<Names> => {
  const factors = [...more.factors, ...(filter.factors ?? [])];
  const works = [...(more.works ?? []), ...(filter.works ?? []), ...(filter.excludeWorks ?? [])];
  const sources = filter.sources ?? [];
  const [found, titles, vocabulary] = await Promise.all([
    factors.length === 0 ? new Map<string, Factor>() : rows.factorsFor(factors, asker),
    works.length + sources.length === 0 ? NO_TITLES : rows.titlesFor({ works, sources }, asker),
    rows.vocabulary(asker),
  ]);
  return { factors: found, ...titles, vocabulary };
};

const readTotals = async (rows: Rows, filter: NetworkFilter, asker: Asker): Promise<ClaimTotals> => {
  const isSpokenOf = filter.includeUndated === false || VOCABULARY_FILTER_FIELDS.some((field) => filter[field]);
  return isSpokenOf ? rows.claimTotals(asker) : NO_TOTALS;
};

const countUndated = async (rows: Rows, { filter, links }: Pick<Shown, "filter" | "links">, asker: Asker) => {
  if (filter.publishedFrom === undefined && filter.publishedTo === undefined) return { claims: 0, undatedClaims: 0 };
  const claims = links.flatMap((link) => link.claims);
  const known = await rows.claimsFor(claims, asker);
  return { claims: claims.length, undatedClaims: claims.filter((claim) => known.get(claim)?.year === null).length };
};

/** What the sentences on claims left out by `filter` count; `links` are all of the view. Raises the codes of RowSets. */
export const readLeftOut = async (rows: Rows, shown: Pick<Shown, "filter" | "links">, asker: Asker) => {
  const [totals, counts] = await Promise.all([readTotals(rows, shown.filter, asker), countUndated(rows, shown, asker)]);
  return { filter: shown.filter, totals, counts };
};

/** The sentence of a view of the network. Raises the codes of RowSets. */
export const describeView = async (rows: Rows, shown: Shown, asker: Asker): Promise<string> => {
  const { filter, walk, groups } = shown;
  const [names, { totals, counts }] = await Promise.all([
    readNames(rows, filter, { factors: walk?.of ?? [] }, asker),
    readLeftOut(rows, shown, asker),
  ]);
  const starts = (walk?.of ?? []).map((slug) => names.factors.get(slug)).filter((factor) => factor !== undefined);
  const view = {
    ...{ filter, names, totals },
    counts: { ...shown.counts, ...counts },
    ...(walk ? { walk } : {}),
    ...(groups === undefined ? {} : { groups }),
  };
  return filterSentence(view, startSentences(filter, starts));
};
