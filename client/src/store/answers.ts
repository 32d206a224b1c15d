/** The answers of the API as panels and canvas use them, named by the glossary. Ids are global, enums as the API writes them. */
import type * as api from "../api/generated.ts";

/** A factor as drawn and listed. */
export type Factor = api.FactorPartsFragment;

/** A link as drawn: its ends are ids of shown factors. */
export type Link = api.LinkPartsFragment;

/** A link as a row or a heading: its ends carry their names. */
export type LinkRow = api.LinkRowPartsFragment;

/** A claim with its source and that source's work. */
export type Claim = api.ClaimPartsFragment;

/** What the view shows, with totals, sentence and data version. */
export type NetworkAnswer = api.NetworkPartsFragment;

/** An intervention with its level of prevention and what it reaches. */
export type Intervention = api.InterventionsQuery["factors"]["nodes"][number];
/** The interventions of the dataset and all of its factors, whatever the filter; `isCut` says that some are missing. */
export type InterventionsAnswer = Readonly<{
  interventions: readonly Intervention[];
  factors: readonly Factor[];
  isCut: boolean;
}>;

/** How many factors lie on a side, and how many of each kind, most first; null where there are too many to read them all. */
export type FactorsOnSide = Readonly<{
  total: number;
  kinds: readonly (readonly [kind: api.FactorKind, count: number])[] | null;
}>;

/** Two factors that name one condition, one on each side. */
export type CounterpartPair = api.CounterpartEndsQuery["counterparts"][number];
/** Every such pair, and how many factors lie on each side and on both, groupings left out. */
export type SidesAnswer = Readonly<{
  pairs: readonly CounterpartPair[];
  perpetrator: FactorsOnSide;
  victim: FactorsOnSide;
  both: number;
}>;

/** Every facet, in the order of the filter panel. */
export type FacetsAnswer = api.FacetsQuery["facets"];
/** The choices of one filter field. */
export type Facet = FacetsAnswer["all"][number];
/** One choice and its count. */
export type FacetBucket = Facet["buckets"][number];

/** What the dataset is and how far to trust it. */
export type Overview = api.DatasetQuery["dataset"];

/** All that is known of one factor, with its best supported links under a filter. */
export type FactorDetails = NonNullable<api.FactorDetailsQuery["factor"]>;
/** All claims of the link, whatever the filter. */
export type LinkDetails = NonNullable<api.LinkDetailsQuery["link"]>;
/** A claim with the link that bundles it. */
export type ClaimDetails = NonNullable<api.ClaimDetailsQuery["claim"]>;
/** A source with its work and its claims. */
export type SourceDetails = NonNullable<api.SourceDetailsQuery["source"]>;

/** What is known of the selection. `missing`: nothing in the dataset has this id. */
export type Details =
  | Readonly<{ kind: "nothing" }>
  | Readonly<{ kind: "missing"; id: string }>
  | Readonly<{ kind: "factor"; factor: FactorDetails }>
  | Readonly<{ kind: "link"; link: LinkDetails }>
  | Readonly<{ kind: "claim"; claim: ClaimDetails }>
  | Readonly<{ kind: "source"; source: SourceDetails }>;

/** The factor whose neighbours are looked at (null when unknown), and those not shown yet. */
export type NeighboursAnswer = api.NeighboursQuery;
/** One neighbour and the links that lead to it. */
export type Neighbour = Readonly<{ factor: Factor; links: readonly Link[] }>;
/** Neighbours of one factor, or of several together, as far as they are loaded. `factor`: the one, by its name. */
export type Neighbours = Readonly<{
  factor: Readonly<{ name: string }> | null;
  neighbours: Pick<NeighboursAnswer["neighbours"], "totalCount" | "hiddenByFilter" | "pageInfo"> &
    Readonly<{ nodes: readonly Neighbour[] }>;
}>;

/** The chains between factors, what they claim together, and how firmly they hold. */
export type PathwaysAnswer = api.PathwaysQuery["pathways"];
/** What a factor is called, and what it is. */
export type NamedFactor = Pick<Factor, "id" | "name" | "kind">;

/** What the words found, best first. */
export type SearchAnswer = api.SearchQuery["search"];
/** One thing found. */
export type SearchHit = SearchAnswer["edges"][number];

/** All claims behind what is shown, as far as they are listed, and the groups of the vocabulary by id. */
export type EvidenceAnswer = api.EvidenceQuery;
/** A claim of that list, with the link that bundles it (whatever the filter) and the groups that it is in. */
export type EvidenceClaim = api.EvidenceClaimPartsFragment;

/** Where works disagree, list by list. */
export type DisagreementsAnswer = api.DisagreementsQuery["disagreements"];
/** One link with the positions that its works take. */
export type Disagreement = api.DisagreementPartsFragment;

/** A list that grows page by page; `cursor` is null when nothing follows. */
export type Rows<Row> = Readonly<{ rows: readonly Row[]; totalCount: number; cursor: string | null }>;

/** Factors of the tables' filter: `total` counts them all, `isCut` says that rows are missing. */
export type FactorsTable = Readonly<{ rows: readonly Factor[]; total: number; isCut: boolean }>;
/** `totalCount` counts links. */
export type LinksTable = Rows<LinkRow>;
/** A claim as a row, with the link that bundles it. */
export type ClaimRow = Readonly<{ claim: Claim; linkId: string }>;
/** Claims come link by link, so `totalCount` counts links, not claims; a link gives at most 50 claims. */
export type ClaimsTable = Rows<ClaimRow>;

/** What differs since a data version, and what a view names that the data do not hold any more. */
export type ChangesSince = Readonly<{ changes: api.ChangesQuery["changes"]; missing: readonly string[] }>;
