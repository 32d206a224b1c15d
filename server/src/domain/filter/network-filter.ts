/** What a filter says, in the dataset's words: bare slugs, closed-list values and group ids. */
import type {
  Access,
  Certainty,
  Domain,
  FactorKind,
  Level,
  LinkFamily,
  Polarity,
  PreventionLevel,
  Relation,
  Side,
  Sign,
} from "../closed-lists.ts";

/** Which claims count. A field left out (undefined) does not filter; lists are never empty. */
export type ClaimPredicates = Readonly<{
  certainties?: readonly Certainty[];
  evidenceTypes?: readonly string[];
  regions?: readonly string[];
  populations?: readonly string[];
  exploitationForms?: readonly string[];
  works?: readonly string[];
  excludeWorks?: readonly string[];
  sources?: readonly string[];
  access?: readonly Access[];
  publishedFrom?: number;
  publishedTo?: number;
  /** Undated sources stay unless this is false. */
  includeUndated?: boolean;
}>;

/** Which derived links stay. */
export type LinkPredicates = Readonly<{
  families?: readonly LinkFamily[];
  signs?: readonly Sign[];
  minWorks?: number;
  maxWorks?: number;
  minClaims?: number;
  contested?: boolean;
}>;

/** Which factors stay; a link stays if both of its factors do. */
export type FactorPredicates = Readonly<{
  factors?: readonly string[];
  kinds?: readonly FactorKind[];
  domains?: readonly Domain[];
  levels?: readonly Level[];
  sides?: readonly Side[];
  includeGroupings?: boolean;
  text?: string;
}>;

export type NetworkFilter = ClaimPredicates & LinkPredicates & FactorPredicates;

export type FactorFilter = FactorPredicates &
  Readonly<{ preventionLevels?: readonly PreventionLevel[]; minWorks?: number }>;

export type ClaimFilter = ClaimPredicates &
  Readonly<{
    factors?: readonly string[];
    relations?: readonly Relation[];
    families?: readonly LinkFamily[];
    polarities?: readonly Polarity[];
    contested?: boolean;
    text?: string;
  }>;

export type SourceFilter = Readonly<{
  works?: readonly string[];
  access?: readonly Access[];
  publishedFrom?: number;
  publishedTo?: number;
  includeUndated?: boolean;
  withClaims?: boolean;
  text?: string;
}>;
