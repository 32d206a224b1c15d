/** Counts beside every filter choice; one rule a facet. */
import type { ClaimDimensions } from "./claim-dimensions.ts";
import {
  ACCESS_VALUES,
  CERTAINTIES,
  DOMAINS,
  FACTOR_KINDS,
  LEVELS,
  LINK_FAMILIES,
  SIDES,
  SIGNS,
} from "./closed-lists.ts";
import { countClosed, countOpen, countVocabulary, type FacetBucket } from "./count-choices.ts";
import type { Factor } from "./factor.ts";
import { globalId } from "./ids.ts";
import {
  ACCESS_LABELS,
  CERTAINTY_LABELS,
  DOMAIN_LABELS,
  FAMILY_LABELS,
  KIND_LABELS,
  LEVEL_LABELS,
  SIDE_LABELS,
  SIGN_LABELS,
} from "./labels.ts";
import type { Link } from "./link.ts";
import type { NetworkFilter } from "./network-filter.ts";
import type { Selection } from "./select-network.ts";
import { VOCABULARY_FILTERS, type Vocabulary, type VocabularyFilter } from "./vocabulary.ts";

/** The filter fields with a facet, in the order of the filter panel. */
export const FACET_FIELDS = [
  "KINDS",
  "DOMAINS",
  "LEVELS",
  "SIDES",
  "FAMILIES",
  "SIGNS",
  "CONTESTED",
  "WORK_COUNT",
  "CERTAINTIES",
  "EVIDENCE_TYPES",
  "REGIONS",
  "POPULATIONS",
  "EXPLOITATION_FORMS",
  "ACCESS",
  "YEARS",
  "WORKS",
] as const;
export type FacetField = (typeof FACET_FIELDS)[number];

export type FacetUnit = "FACTORS" | "LINKS" | "CLAIMS";

/** The choices of one filter field, each with a count. */
export type Facet = Readonly<{ field: FacetField; counted: FacetUnit; buckets: readonly FacetBucket[] }>;

/** What facets need to know of the dataset. */
export type FacetNames = Readonly<{
  /** The claims behind links. */
  claimsOf: (links: readonly Link[]) => readonly ClaimDimensions[];
  vocabulary: Vocabulary;
  /** Names of works by slug. */
  works: ReadonlyMap<string, string>;
}>;

type Network = Readonly<{ factors: readonly Factor[]; links: readonly Link[]; claims: readonly ClaimDimensions[] }>;

type FacetRule = Readonly<{
  counted: FacetUnit;
  /** The facet's own choice. */
  lifts: readonly (keyof NetworkFilter)[];
  count: (network: Network, names: FacetNames, filter: NetworkFilter) => readonly FacetBucket[];
}>;

const CONTESTED_LABELS = { true: "Contested", false: "Not contested" } as const;

/** The bucket of claims whose source has no year. */
const UNDATED = "UNDATED";

const vocabularyRule = (field: VocabularyFilter): FacetRule => ({
  counted: "CLAIMS",
  lifts: [field],
  count: ({ claims }, { vocabulary }, filter) =>
    countVocabulary(
      claims.map((claim) => claim[field]),
      vocabulary[VOCABULARY_FILTERS[field]],
      filter[field] ?? [],
    ),
});

const RULES: Readonly<Record<FacetField, FacetRule>> = {
  KINDS: {
    counted: "FACTORS",
    lifts: ["kinds"],
    count: ({ factors }) =>
      countClosed(
        factors.map(({ kind }) => [kind]),
        FACTOR_KINDS,
        KIND_LABELS,
      ),
  },
  DOMAINS: {
    counted: "FACTORS",
    lifts: ["domains"],
    count: ({ factors }) =>
      countClosed(
        factors.map(({ domain }) => [domain]),
        DOMAINS,
        DOMAIN_LABELS,
      ),
  },
  LEVELS: {
    counted: "FACTORS",
    lifts: ["levels"],
    count: ({ factors }) =>
      countClosed(
        factors.map(({ level }) => [level]),
        LEVELS,
        LEVEL_LABELS,
      ),
  },
  SIDES: {
    counted: "FACTORS",
    lifts: ["sides"],
    count: ({ factors }) =>
      countClosed(
        factors.map(({ sides }) => sides),
        SIDES,
        SIDE_LABELS,
      ),
  },
  FAMILIES: {
    counted: "LINKS",
    lifts: ["families"],
    count: ({ links }) =>
      countClosed(
        links.map(({ family }) => [family]),
        LINK_FAMILIES,
        FAMILY_LABELS,
      ),
  },
  SIGNS: {
    counted: "LINKS",
    lifts: ["signs"],
    count: ({ links }) =>
      countClosed(
        links.map(({ sign }) => (sign === null ? [] : [sign])),
        SIGNS,
        SIGN_LABELS,
      ),
  },
  CONTESTED: {
    counted: "LINKS",
    lifts: ["contested"],
    count: ({ links }) =>
      countClosed(
        links.map(({ contested }) => [contested ? "true" : "false"] as const),
        ["true", "false"],
        CONTESTED_LABELS,
        (value) => value,
      ),
  },
  WORK_COUNT: {
    counted: "LINKS",
    lifts: ["minWorks", "maxWorks"],
    count: ({ links }) =>
      countOpen(
        links.map(({ workCount }) => String(workCount)),
        (value) => (value === "1" ? "1 work" : `${value} works`),
      ),
  },
  CERTAINTIES: {
    counted: "CLAIMS",
    lifts: ["certainties"],
    count: ({ claims }) =>
      countClosed(
        claims.map(({ certainty }) => [certainty]),
        CERTAINTIES,
        CERTAINTY_LABELS,
      ),
  },
  EVIDENCE_TYPES: vocabularyRule("evidenceTypes"),
  REGIONS: vocabularyRule("regions"),
  POPULATIONS: vocabularyRule("populations"),
  EXPLOITATION_FORMS: vocabularyRule("exploitationForms"),
  ACCESS: {
    counted: "CLAIMS",
    lifts: ["access"],
    count: ({ claims }) =>
      countClosed(
        claims.map(({ access }) => [access]),
        ACCESS_VALUES,
        ACCESS_LABELS,
      ),
  },
  YEARS: {
    counted: "CLAIMS",
    lifts: ["publishedFrom", "publishedTo", "includeUndated"],
    count: ({ claims }) =>
      countOpen(
        claims.map(({ year }) => (year === null ? UNDATED : String(year))),
        (value) => (value === UNDATED ? "Without a year" : value),
      ),
  },
  WORKS: {
    counted: "CLAIMS",
    lifts: ["works", "excludeWorks"],
    count: ({ claims }, { works }, filter) =>
      countOpen(
        claims.map(({ work }) => work),
        (work) => works.get(work) ?? work,
        [...(filter.works ?? []), ...(filter.excludeWorks ?? [])].filter((work) => works.has(work)),
      ).map((bucket) => ({ ...bucket, value: globalId("work", bucket.value) })),
  },
};

/** `filter` without the facet's own choice: what its counts are counted under. */
export const liftChoice = (filter: NetworkFilter, field: FacetField): NetworkFilter => {
  const lifted: readonly string[] = RULES[field].lifts;
  return Object.fromEntries(Object.entries(filter).filter(([key]) => !lifted.includes(key)));
};

/** Each facet of `fields` by its field, counted over the selection that its lifted filter leaves. */
export const facetOf = (
  field: FacetField,
  filter: NetworkFilter,
  { factors, links }: Selection,
  names: FacetNames,
): Facet => {
  const { counted, count } = RULES[field];
  const network = {
    factors: counted === "FACTORS" ? [...factors().values()] : [],
    links: links(),
    claims: counted === "CLAIMS" ? names.claimsOf(links()) : [],
  };
  return { field, counted, buckets: count(network, names, filter) };
};
