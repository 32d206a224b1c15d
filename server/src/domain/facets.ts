/** Counts beside every filter choice; one rule a facet. */

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
import { compareValues } from "./compare-values.ts";
import type { Factor } from "./factor.ts";
import { type ClaimCodes, type CodedDimension, countValues, membersAt, UNDATED } from "./filter/claim-codes.ts";
import type { NetworkFilter } from "./filter/network-filter.ts";
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
import {
  type Counts,
  countClosed,
  countOpen,
  countVocabulary,
  type FacetBucket,
  tally,
} from "./network/count-choices.ts";
import { lazily } from "./network/ground.ts";
import type { Selection } from "./network/select-network.ts";
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
  codes: ClaimCodes;
  vocabulary: Vocabulary;
  /** Names of works by slug. */
  works: ReadonlyMap<string, string>;
}>;

/** What a filter leaves, to be counted. */
export type CountedNetwork = Readonly<{
  factors: readonly Factor[];
  links: readonly Link[];
  /** How many claims have each value of a dimension. */
  claimsBy: (dimension: CodedDimension) => Counts;
}>;

type FacetRule = Readonly<{
  counted: FacetUnit;
  /** The facet's own choice. */
  lifts: readonly (keyof NetworkFilter)[];
  count: (network: CountedNetwork, names: FacetNames, filter: NetworkFilter) => readonly FacetBucket[];
}>;

const CONTESTED_LABELS = { true: "Contested", false: "Not contested" } as const;

const inOrder = (counts: Counts): Counts => new Map([...counts].sort(([a], [b]) => compareValues(a, b)));

const vocabularyRule = (field: VocabularyFilter): FacetRule => ({
  counted: "CLAIMS",
  lifts: [field],
  count: ({ claimsBy }, { vocabulary }, filter) =>
    countVocabulary(claimsBy(field), vocabulary[VOCABULARY_FILTERS[field]], filter[field] ?? []),
});

const RULES: Readonly<Record<FacetField, FacetRule>> = {
  KINDS: {
    counted: "FACTORS",
    lifts: ["kinds"],
    count: ({ factors }) =>
      countClosed(
        tally(factors, ({ kind }) => kind),
        FACTOR_KINDS,
        KIND_LABELS,
      ),
  },
  DOMAINS: {
    counted: "FACTORS",
    lifts: ["domains"],
    count: ({ factors }) =>
      countClosed(
        tally(factors, ({ domain }) => domain),
        DOMAINS,
        DOMAIN_LABELS,
      ),
  },
  LEVELS: {
    counted: "FACTORS",
    lifts: ["levels"],
    count: ({ factors }) =>
      countClosed(
        tally(factors, ({ level }) => level),
        LEVELS,
        LEVEL_LABELS,
      ),
  },
  SIDES: {
    counted: "FACTORS",
    lifts: ["sides"],
    count: ({ factors }) =>
      countClosed(
        tally(factors, ({ sides }) => sides),
        SIDES,
        SIDE_LABELS,
      ),
  },
  FAMILIES: {
    counted: "LINKS",
    lifts: ["families"],
    count: ({ links }) =>
      countClosed(
        tally(links, ({ family }) => family),
        LINK_FAMILIES,
        FAMILY_LABELS,
      ),
  },
  SIGNS: {
    counted: "LINKS",
    lifts: ["signs"],
    count: ({ links }) =>
      countClosed(
        tally(links, ({ sign }) => sign),
        SIGNS,
        SIGN_LABELS,
      ),
  },
  CONTESTED: {
    counted: "LINKS",
    lifts: ["contested"],
    count: ({ links }) =>
      countClosed(
        tally(links, ({ contested }) => (contested ? "true" : "false")),
        ["true", "false"],
        CONTESTED_LABELS,
        (value) => value,
      ),
  },
  WORK_COUNT: {
    counted: "LINKS",
    lifts: ["minWorks", "maxWorks"],
    count: ({ links }) =>
      countOpen(inOrder(tally(links, ({ workCount }) => String(workCount))), (value) =>
        value === "1" ? "1 work" : `${value} works`,
      ),
  },
  CERTAINTIES: {
    counted: "CLAIMS",
    lifts: ["certainties"],
    count: ({ claimsBy }) => countClosed(claimsBy("certainty"), CERTAINTIES, CERTAINTY_LABELS),
  },
  EVIDENCE_TYPES: vocabularyRule("evidenceTypes"),
  REGIONS: vocabularyRule("regions"),
  POPULATIONS: vocabularyRule("populations"),
  EXPLOITATION_FORMS: vocabularyRule("exploitationForms"),
  ACCESS: {
    counted: "CLAIMS",
    lifts: ["access"],
    count: ({ claimsBy }) => countClosed(claimsBy("access"), ACCESS_VALUES, ACCESS_LABELS),
  },
  YEARS: {
    counted: "CLAIMS",
    lifts: ["publishedFrom", "publishedTo", "includeUndated"],
    count: ({ claimsBy }) => countOpen(claimsBy("year"), (value) => (value === UNDATED ? "Without a year" : value)),
  },
  WORKS: {
    counted: "CLAIMS",
    lifts: ["works", "excludeWorks"],
    count: ({ claimsBy }, { works }, filter) =>
      countOpen(
        claimsBy("work"),
        (work) => works.get(work) ?? work,
        [...(filter.works ?? []), ...(filter.excludeWorks ?? [])].filter((work) => works.has(work)),
      ).map(({ value, ...bucket }) => ({ value: globalId("work", value), ...bucket })),
  },
};

/** `filter` without the facet's own choice: what its counts are counted under. */
export const liftChoice = (filter: NetworkFilter, field: FacetField): NetworkFilter => {
  const lifted: readonly string[] = RULES[field].lifts;
  return Object.fromEntries(Object.entries(filter).filter(([key]) => !lifted.includes(key)));
};

/** What of a selection is counted. */
export const countedNetwork = ({ remaining, links, places }: Selection, { codes }: FacetNames): CountedNetwork => {
  const { of, at } = places();
  const claims = lazily(() => membersAt(codes.behind(of), at));
  return {
    ...{ factors: remaining(), links: links() },
    claimsBy: (dimension) => countValues(claims(), codes.dimensions[dimension]),
  };
};

/** The facet of `field`, counted over the network that its lifted filter leaves. */
export const facetOf = (
  field: FacetField,
  filter: NetworkFilter,
  network: CountedNetwork,
  names: FacetNames,
): Facet => {
  const { counted, count } = RULES[field];
  return { field, counted, buckets: count(network, names, filter) };
};
