/** Derives everything that the claims of a dataset imply: links, counts, sides, reach and the groups of each claim. */
import type { Claim } from "../domain/claim.ts";
import type { LinkFamily, PreventionLevel, Side } from "../domain/closed-lists.ts";
import type { DatasetCounts } from "../domain/dataset.ts";
import { deriveLinks } from "../domain/derive-links.ts";
import type { Link } from "../domain/link.ts";
import { type Reach, reachOf } from "../domain/reach.ts";
import { familyOf } from "../domain/relation.ts";
import { sidesOf } from "../domain/sides.ts";
import { type NetworkTotals, type Standing, standingsOf } from "../domain/standings.ts";
import { createGroupFinder } from "../domain/vocabulary-groups.ts";
import type { PlainDataset, PlainFactor, PlainSource, PlainWork } from "./shape-dataset.ts";

export type DerivedFactor = PlainFactor &
  Standing &
  Readonly<{
    sides: readonly Side[];
    claimCount: number;
    workCount: number;
    /** Null for factors that are not interventions. */
    preventionLevel: PreventionLevel | null;
  }>;

export type DerivedClaim = Claim &
  Readonly<{
    family: LinkFamily;
    regionGroups: readonly string[];
    exploitationFormGroups: readonly string[];
    populationGroups: readonly string[];
    evidenceTypeGroups: readonly string[];
  }>;

/** A dataset with everything derived from it, ready to be written. */
export type DerivedDataset = Omit<PlainDataset, "factors" | "sources" | "works" | "claims"> &
  Readonly<{
    factors: readonly DerivedFactor[];
    sources: readonly (PlainSource & Readonly<{ claimCount: number }>)[];
    works: readonly (PlainWork & Readonly<{ claimCount: number }>)[];
    claims: readonly DerivedClaim[];
    links: readonly Link[];
    /** By slug of the intervention. */
    reach: ReadonlyMap<string, Reach>;
    counts: DatasetCounts;
    totals: NetworkTotals;
  }>;

const countBy = <T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const item of items) for (const key of keysOf(item)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

const worksByFactor = (
  claims: readonly Claim[],
  workOf: (claim: Claim) => string,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const works = new Map<string, Set<string>>();
  for (const claim of claims)
    for (const factor of [claim.subject, claim.object]) {
      const known = works.get(factor) ?? new Set();
      works.set(factor, known.add(workOf(claim)));
    }
  return works;
};

/** The checks have passed, so every claim has its source. */
const linksOf = ({ claims, sources }: PlainDataset): readonly Link[] => {
  const source = new Map(sources.map((each) => [each.id, each]));
  return deriveLinks(
    claims.flatMap((claim) => {
      const { year, access, work } = source.get(claim.source) ?? {};
      return year === undefined || !access || !work ? [] : { ...claim, year, access, work };
    }),
  );
};

const factorsOf = (
  dataset: PlainDataset,
  links: readonly Link[],
  reach: ReadonlyMap<string, Reach>,
): Pick<DerivedDataset, "factors" | "totals"> => {
  const sides = sidesOf(dataset.factors, links);
  const claimCounts = countBy(dataset.claims, ({ subject, object }) => [subject, object]);
  const workOfSource = new Map(dataset.sources.map(({ id, work }) => [id, work]));
  const works = worksByFactor(dataset.claims, ({ source }) => workOfSource.get(source) ?? "");
  const { standings, totals } = standingsOf(dataset.factors, links);
  const standing = new Map(standings.map((one) => [one.id, one]));
  const factors = dataset.factors.map((factor) => ({
    ...factor,
    ...(standing.get(factor.id) as Standing),
    sides: sides.get(factor.id) ?? [],
    claimCount: claimCounts.get(factor.id) ?? 0,
    workCount: works.get(factor.id)?.size ?? 0,
    preventionLevel: reach.get(factor.id)?.level ?? null,
  }));
  return { factors, totals };
};

const claimsOf = ({ claims, vocabulary }: PlainDataset): readonly DerivedClaim[] => {
  const groupsOf = createGroupFinder(vocabulary);
  return claims.map((claim) => ({
    ...claim,
    family: familyOf(claim.relation),
    regionGroups: groupsOf("region", claim.region),
    exploitationFormGroups: groupsOf("exploitation_form", claim.exploitationForm),
    populationGroups: groupsOf("population", claim.population),
    evidenceTypeGroups: groupsOf("evidence_type", claim.evidenceType),
  }));
};

const countsOf = (dataset: PlainDataset, links: readonly Link[]): DatasetCounts => ({
  factors: dataset.factors.length,
  groupings: dataset.factors.filter(({ grouping }) => grouping).length,
  claims: dataset.claims.length,
  statedClaims: dataset.claims.filter(({ certainty }) => certainty === "stated").length,
  sources: dataset.sources.length,
  works: dataset.works.length,
  links: links.length,
  linksOnOneWork: links.filter(({ workCount }) => workCount === 1).length,
  counterparts: dataset.counterparts.length,
});

/** `dataset` with everything that follows from its claims. */
export const deriveDataset = (dataset: PlainDataset): DerivedDataset => {
  const links = linksOf(dataset);
  const reach = reachOf(dataset.factors, links);
  const claimsBySource = countBy(dataset.claims, ({ source }) => [source]);
  const sources = dataset.sources.map((source) => ({ ...source, claimCount: claimsBySource.get(source.id) ?? 0 }));
  const claimsByWork = new Map<string, number>();
  for (const { work, claimCount } of sources) claimsByWork.set(work, (claimsByWork.get(work) ?? 0) + claimCount);
  return {
    ...dataset,
    ...factorsOf(dataset, links, reach),
    sources,
    works: dataset.works.map((work) => ({ ...work, claimCount: claimsByWork.get(work.id) ?? 0 })),
    claims: claimsOf(dataset),
    links,
    reach,
    counts: countsOf(dataset, links),
  };
};
