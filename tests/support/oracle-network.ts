/** The independent reference for filters: what a network, a neighbourhood and the facets hold, from the CSV files alone. */
import { linksOf, type OracleClaim, type OracleDataset, type OracleLink, type VocabularyColumn } from "./oracle.ts";
import { factorsOnSide } from "./oracle-factors.ts";

/** A filter in the words of the files; vocabulary fields by group. */
export type OracleFilter = Readonly<{
  certainties?: readonly string[];
  evidenceTypes?: readonly string[];
  regions?: readonly string[];
  populations?: readonly string[];
  exploitationForms?: readonly string[];
  works?: readonly string[];
  excludeWorks?: readonly string[];
  sources?: readonly string[];
  access?: readonly string[];
  publishedFrom?: number;
  publishedTo?: number;
  includeUndated?: boolean;
  families?: readonly string[];
  signs?: readonly string[];
  minWorks?: number;
  maxWorks?: number;
  minClaims?: number;
  contested?: boolean;
  factors?: readonly string[];
  kinds?: readonly string[];
  domains?: readonly string[];
  levels?: readonly string[];
  sides?: readonly string[];
  includeGroupings?: boolean;
  text?: string;
}>;

const ENUMS = ["certainties", "access", "families", "signs", "kinds", "domains", "levels", "sides"];

/** The filter as the API takes it: closed lists as enum names. */
export const apiFilter = (filter: OracleFilter): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    Object.entries(filter).map(([field, value]) => [
      field,
      ENUMS.includes(field) && Array.isArray(value) ? value.map((one) => enumName(String(one))) : value,
    ]),
  );

/** A word of a closed list as the API spells it. */
export const enumName = (word: string): string => word.toUpperCase().split("-").join("_");

const COLUMNS: Readonly<Record<string, VocabularyColumn>> = {
  evidenceTypes: "evidence_type",
  regions: "region",
  populations: "population",
  exploitationForms: "exploitation_form",
};

const among = (chosen: readonly string[] | undefined, ...values: readonly string[]): boolean =>
  chosen === undefined || values.some((value) => chosen.includes(value));

/** The claims that pass the filter. */
export const claimsPassing = ({ claims }: OracleDataset, filter: OracleFilter): readonly OracleClaim[] =>
  claims.filter((claim) => {
    const inTime =
      claim.year === null
        ? filter.includeUndated !== false
        : claim.year >= (filter.publishedFrom ?? -Infinity) && claim.year <= (filter.publishedTo ?? Infinity);
    return (
      inTime &&
      among(filter.certainties, claim.certainty) &&
      among(filter.access, claim.access) &&
      among(filter.works, claim.work) &&
      !filter.excludeWorks?.includes(claim.work) &&
      among(filter.sources, claim.source) &&
      among(filter.evidenceTypes, ...claim.groups.evidence_type) &&
      among(filter.regions, ...claim.groups.region) &&
      among(filter.populations, ...claim.groups.population) &&
      among(filter.exploitationForms, ...claim.groups.exploitation_form)
    );
  });

const sidesOf = (dataset: OracleDataset): ReadonlyMap<string, readonly string[]> => {
  const [perpetrator, victim] = [factorsOnSide(dataset, "perpetrator"), factorsOnSide(dataset, "victim")];
  return new Map(
    [...dataset.factors.keys()].map((id) => {
      const own = [perpetrator.includes(id) ? "perpetrator" : "", victim.includes(id) ? "victim" : ""].filter(Boolean);
      return [id, own.length === 2 ? [...own, "both"] : own];
    }),
  );
};

const known = new WeakMap<OracleDataset, ReadonlyMap<string, readonly string[]>>();

/** The sides of every factor, worked out once. */
export const sidesIn = (dataset: OracleDataset): ReadonlyMap<string, readonly string[]> => {
  const sides = known.get(dataset) ?? sidesOf(dataset);
  known.set(dataset, sides);
  return sides;
};

const plainWords = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

const factorPasses = (dataset: OracleDataset, filter: OracleFilter, id: string): boolean => {
  const factor = dataset.factors.get(id);
  if (!factor) return false;
  const asked = plainWords(filter.text ?? "");
  const there = plainWords(`${factor.name} ${factor.description}`);
  return (
    (filter.includeGroupings === true || !factor.grouping) &&
    among(filter.factors, id) &&
    among(filter.kinds, factor.kind) &&
    among(filter.domains, factor.domain) &&
    among(filter.levels, factor.level) &&
    among(filter.sides, ...(sidesIn(dataset).get(id) ?? [])) &&
    asked.every((word, at) => there.some((one) => (at === asked.length - 1 ? one.startsWith(word) : one === word)))
  );
};

/** The network that a filter leaves: links by id, factors with what the links left count for them. */
export type OracleNetwork = Readonly<{
  links: readonly OracleLink[];
  factors: ReadonlyMap<string, Readonly<{ claimCount: number; workCount: number }>>;
}>;

const linksKnown = new WeakMap<OracleDataset, Map<string, readonly OracleLink[]>>();

/** Links are slow to make and asked for again and again by facets. */
const linksPassing = (dataset: OracleDataset, filter: OracleFilter): readonly OracleLink[] => {
  const claims = claimsPassing(dataset, filter);
  const key = claims.map(({ id }) => id).join();
  const own = linksKnown.get(dataset) ?? new Map<string, readonly OracleLink[]>();
  linksKnown.set(dataset, own);
  const links = own.get(key) ?? linksOf(claims);
  own.set(key, links);
  return links;
};

/** What `filter` leaves. */
export const networkOf = (dataset: OracleDataset, filter: OracleFilter): OracleNetwork => {
  const links = linksPassing(dataset, filter).filter(
    (link) =>
      among(filter.families, link.family) &&
      (filter.signs === undefined || (link.sign !== null && filter.signs.includes(link.sign))) &&
      link.works.length >= (filter.minWorks ?? 0) &&
      link.works.length <= (filter.maxWorks ?? Infinity) &&
      link.claims.length >= (filter.minClaims ?? 0) &&
      (filter.contested === undefined || link.contested === filter.contested) &&
      factorPasses(dataset, filter, link.from) &&
      factorPasses(dataset, filter, link.to),
  );
  const named = (filter.factors ?? []).filter((id) => dataset.factors.has(id));
  const ids = [...new Set([...links.flatMap(({ from, to }) => [from, to]), ...named])].sort();
  return {
    links,
    factors: new Map(
      ids.map((id) => {
        const own = links.filter(({ from, to }) => from === id || to === id);
        const works = new Set(own.flatMap((link) => link.works));
        return [id, { claimCount: own.flatMap((link) => link.claims).length, workCount: works.size }];
      }),
    ),
  };
};

/** The factors within `hops` steps of `start` in a network, whichever way the links point. */
export const within = ({ links }: OracleNetwork, start: readonly string[], hops: number): readonly string[] => {
  let reached = new Set(start);
  for (let hop = 0; hop < hops; hop += 1)
    reached = new Set([
      ...reached,
      ...links.filter(({ from, to }) => reached.has(from) || reached.has(to)).flatMap(({ from, to }) => [from, to]),
    ]);
  return [...reached].sort();
};

const tally = (values: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
};

/** The choices that each facet lifts. */
const LIFTED: Readonly<Record<string, readonly (keyof OracleFilter)[]>> = {
  KINDS: ["kinds"],
  DOMAINS: ["domains"],
  LEVELS: ["levels"],
  SIDES: ["sides"],
  FAMILIES: ["families"],
  SIGNS: ["signs"],
  CONTESTED: ["contested"],
  WORK_COUNT: ["minWorks", "maxWorks"],
  CERTAINTIES: ["certainties"],
  EVIDENCE_TYPES: ["evidenceTypes"],
  REGIONS: ["regions"],
  POPULATIONS: ["populations"],
  EXPLOITATION_FORMS: ["exploitationForms"],
  ACCESS: ["access"],
  YEARS: ["publishedFrom", "publishedTo", "includeUndated"],
  WORKS: ["works", "excludeWorks"],
};

const valuesOf = (dataset: OracleDataset, field: string, { links, factors }: OracleNetwork): readonly string[] => {
  const nodes = [...factors.keys()].flatMap((id) => dataset.factors.get(id) ?? []);
  const behind = new Set(links.flatMap(({ claims }) => claims));
  const claims = dataset.claims.filter(({ id }) => behind.has(id));
  const grouped =
    COLUMNS[
      {
        EVIDENCE_TYPES: "evidenceTypes",
        REGIONS: "regions",
        POPULATIONS: "populations",
        EXPLOITATION_FORMS: "exploitationForms",
      }[field] ?? ""
    ];
  if (grouped) return claims.flatMap(({ groups }) => groups[grouped]);
  switch (field) {
    case "KINDS":
      return nodes.map(({ kind }) => enumName(kind));
    case "DOMAINS":
      return nodes.map(({ domain }) => enumName(domain));
    case "LEVELS":
      return nodes.map(({ level }) => enumName(level));
    case "SIDES":
      return nodes.flatMap(({ id }) => sidesIn(dataset).get(id) ?? []).map(enumName);
    case "FAMILIES":
      return links.map(({ family }) => enumName(family));
    case "SIGNS":
      return links.flatMap(({ sign }) => (sign === null ? [] : [enumName(sign)]));
    case "CONTESTED":
      return links.map(({ contested }) => String(contested));
    case "WORK_COUNT":
      return links.map(({ works }) => String(works.length));
    case "CERTAINTIES":
      return claims.map(({ certainty }) => enumName(certainty));
    case "ACCESS":
      return claims.map(({ access }) => enumName(access));
    case "YEARS":
      return claims.map(({ year }) => (year === null ? "UNDATED" : String(year)));
    case "WORKS":
      return claims.map(({ work }) => `work:${work}`);
    default:
      throw new Error(`There is no facet ${field}.`);
  }
};

/** The counts of a facet by value, zeros left out. */
export const facetOf = (
  dataset: OracleDataset,
  field: string,
  filter: OracleFilter,
): Readonly<Record<string, number>> => {
  const lifted = Object.fromEntries(
    Object.entries(filter).filter(([key]) => !LIFTED[field]?.some((own) => own === key)),
  );
  return tally(valuesOf(dataset, field, networkOf(dataset, lifted)));
};

/** The facets that there are. */
export const FACETS = Object.keys(LIFTED);
