/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What of a source was read. */
export type Access =
  /** The abstract. */
  | 'ABSTRACT'
  /** An excerpt. */
  | 'EXCERPT'
  /** The whole text. */
  | 'FULL_TEXT'
  /** A notice, or another text about it. */
  | 'SECONDARY_OR_NOTICE';

/** Who says it. */
export type Certainty =
  /** Our coding step. */
  | 'INFERRED'
  /** The source says so; nothing stronger. */
  | 'STATED';

/** Which way a link is followed. */
export type Direction =
  /** Both ways. */
  | 'BOTH'
  /** Against it. */
  | 'IN'
  /** Along it. */
  | 'OUT';

/** The field of life a factor belongs to. */
export type Domain =
  /** Criminal industry. */
  | 'CRIMINAL_INDUSTRY'
  /** Demographic. */
  | 'DEMOGRAPHIC'
  /** Economic. */
  | 'ECONOMIC'
  /** Environmental. */
  | 'ENVIRONMENTAL'
  /** Family. */
  | 'FAMILY'
  /** Legal. */
  | 'LEGAL'
  /** Political. */
  | 'POLITICAL'
  /** Psychological. */
  | 'PSYCHOLOGICAL'
  /** Social. */
  | 'SOCIAL'
  /** Technological. */
  | 'TECHNOLOGICAL';

/** What kind of factor it is. */
export type FactorKind =
  /** A condition of the social, economic, political or other surroundings. */
  | 'EXTERNAL_FACTOR'
  /** Something done, or proposed, against trafficking. */
  | 'INTERVENTION'
  /** Something that happens: trafficking, perpetration, victimisation and the like. */
  | 'OUTCOME'
  /** Something about the people who traffic others. */
  | 'TRAFFICKER_CHARACTERISTIC'
  /** How the people who traffic others are connected. */
  | 'TRAFFICKER_RELATIONSHIP'
  /** A change over time. */
  | 'TREND'
  /** A condition that makes people easier to exploit. */
  | 'VICTIM_VULNERABILITY';

/** Where a factor lies, as coded. */
export type Level =
  /** In the surroundings. */
  | 'EXTERNAL'
  /** In the person and the close circle. */
  | 'INTERNAL';

/** A family of relations that are bundled into one link. */
export type LinkFamily =
  /** Goes together with: read both ways. */
  | 'ASSOCIATION'
  /** Increases, decreases, mitigates or influences: has a direction. */
  | 'INFLUENCE'
  /** Is part of. */
  | 'STRUCTURE'
  /** Is aimed at. */
  | 'TARGETING';

/**
 * Which claims count, and which links and factors stay. Within one field values are joined by OR, between fields by AND; an empty list is an error.
 * First claims are chosen, then links are derived from them, then links and factors are chosen; a link stays if both of its factors do.
 */
export type NetworkFilter = {
  /** What was read of the claim's source. */
  access?: Array<Access> | null | undefined;
  /** Certainties of claim. */
  certainties?: Array<Certainty> | null | undefined;
  /** Only contested links (true) or only others (false). */
  contested?: boolean | null | undefined;
  /** Domains of factor. */
  domains?: Array<Domain> | null | undefined;
  /** Evidence types of claim: group ids, or NOT_STATED. */
  evidenceTypes?: Array<string> | null | undefined;
  /** No claims of these works. */
  excludeWorks?: Array<string> | null | undefined;
  /** Forms of exploitation of claim: group ids, or NOT_STATED. */
  exploitationForms?: Array<string> | null | undefined;
  /** Only these factors, and they stay even without a link. Ids or bare slugs, at most 250. */
  factors?: Array<string> | null | undefined;
  /** Families of link. */
  families?: Array<LinkFamily> | null | undefined;
  /** Whether groupings and their links stay. */
  includeGroupings?: boolean | null | undefined;
  /** Whether claims of undated sources count. */
  includeUndated?: boolean | null | undefined;
  /** Kinds of factor. */
  kinds?: Array<FactorKind> | null | undefined;
  /** Levels of factor. */
  levels?: Array<Level> | null | undefined;
  /** Links with at most this many works. */
  maxWorks?: number | null | undefined;
  /** Links with at least this many claims. */
  minClaims?: number | null | undefined;
  /** Links with at least this many works. */
  minWorks?: number | null | undefined;
  /** Populations of claim: group ids, or NOT_STATED. */
  populations?: Array<string> | null | undefined;
  /** Published in this year or later; undated sources stay. */
  publishedFrom?: number | null | undefined;
  /** Published in this year or earlier; undated sources stay. */
  publishedTo?: number | null | undefined;
  /** Regions of claim: group ids, or NOT_STATED. */
  regions?: Array<string> | null | undefined;
  /** Sides of factor; BOTH is the overlap. */
  sides?: Array<Side> | null | undefined;
  /** Signs of link, derived from the claims that count. */
  signs?: Array<Sign> | null | undefined;
  /** Only claims of these sources. */
  sources?: Array<string> | null | undefined;
  /** Words that the factor's name or description must hold, all of them; the last may be unfinished. */
  text?: string | null | undefined;
  /** Only claims of these works. */
  works?: Array<string> | null | undefined;
};

/** The side a factor lies on. */
export type Side =
  /** On both sides: the overlap. */
  | 'BOTH'
  /** The side of those who traffic others. */
  | 'PERPETRATOR'
  /** The side of those who are trafficked. */
  | 'VICTIM';

/** What the works behind a link claim together. */
export type Sign =
  /** Both are claimed. */
  | 'MIXED'
  /** Is claimed to decrease. */
  | 'NEGATIVE'
  /** Only null results are on record. */
  | 'NO_EFFECT'
  /** Is claimed to increase. */
  | 'POSITIVE'
  /** No direction is given. */
  | 'UNKNOWN';

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { dataset: { version: string, title: string, license: string, citation: string | null, findings: Array<string>, counts: { factors: number, claims: number, sources: number, works: number, links: number, linksOnOneWork: number }, readingDepth: Array<{ access: Access, sources: number, claims: number }> } };

export type FactorPartsFragment = { id: string, name: string, kind: FactorKind, domain: Domain, level: Level, grouping: boolean, sides: Array<Side>, claimCount: number, workCount: number };

export type LinkPartsFragment = { id: string, family: LinkFamily, sign: Sign | null, claimCount: number, workCount: number, statedCount: number, supporting: number, opposing: number, undirected: number, contested: boolean, bestAccess: Access, from: { id: string }, to: { id: string } };

export type NeighbourhoodQueryVariables = Exact<{
  of: Array<string> | string;
  hops?: number | null | undefined;
  direction?: Direction | null | undefined;
  filter?: NetworkFilter | null | undefined;
  limit?: number | null | undefined;
}>;


export type NeighbourhoodQuery = { neighbourhood: { totalFactors: number, totalLinks: number, claimCount: number, workCount: number, truncated: boolean, sentence: string, dataVersion: string, exportUrl: string, factors: Array<{ id: string, name: string, kind: FactorKind, domain: Domain, level: Level, grouping: boolean, sides: Array<Side>, claimCount: number, workCount: number }>, links: Array<{ id: string, family: LinkFamily, sign: Sign | null, claimCount: number, workCount: number, statedCount: number, supporting: number, opposing: number, undirected: number, contested: boolean, bestAccess: Access, from: { id: string }, to: { id: string } }> } };

export type NetworkPartsFragment = { totalFactors: number, totalLinks: number, claimCount: number, workCount: number, truncated: boolean, sentence: string, dataVersion: string, exportUrl: string, factors: Array<{ id: string, name: string, kind: FactorKind, domain: Domain, level: Level, grouping: boolean, sides: Array<Side>, claimCount: number, workCount: number }>, links: Array<{ id: string, family: LinkFamily, sign: Sign | null, claimCount: number, workCount: number, statedCount: number, supporting: number, opposing: number, undirected: number, contested: boolean, bestAccess: Access, from: { id: string }, to: { id: string } }> };

export type NetworkQueryVariables = Exact<{
  filter?: NetworkFilter | null | undefined;
  limit?: number | null | undefined;
}>;


export type NetworkQuery = { network: { totalFactors: number, totalLinks: number, claimCount: number, workCount: number, truncated: boolean, sentence: string, dataVersion: string, exportUrl: string, factors: Array<{ id: string, name: string, kind: FactorKind, domain: Domain, level: Level, grouping: boolean, sides: Array<Side>, claimCount: number, workCount: number }>, links: Array<{ id: string, family: LinkFamily, sign: Sign | null, claimCount: number, workCount: number, statedCount: number, supporting: number, opposing: number, undirected: number, contested: boolean, bestAccess: Access, from: { id: string }, to: { id: string } }> } };

export const FactorPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Factor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"grouping"}},{"kind":"Field","name":{"kind":"Name","value":"sides"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}}]}}]} as unknown as DocumentNode<FactorPartsFragment, unknown>;
export const LinkPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}},{"kind":"Field","name":{"kind":"Name","value":"statedCount"}},{"kind":"Field","name":{"kind":"Name","value":"supporting"}},{"kind":"Field","name":{"kind":"Name","value":"opposing"}},{"kind":"Field","name":{"kind":"Name","value":"undirected"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"bestAccess"}}]}}]} as unknown as DocumentNode<LinkPartsFragment, unknown>;
export const NetworkPartsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalFactors"}},{"kind":"Field","name":{"kind":"Name","value":"totalLinks"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Factor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"grouping"}},{"kind":"Field","name":{"kind":"Name","value":"sides"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}},{"kind":"Field","name":{"kind":"Name","value":"statedCount"}},{"kind":"Field","name":{"kind":"Name","value":"supporting"}},{"kind":"Field","name":{"kind":"Name","value":"opposing"}},{"kind":"Field","name":{"kind":"Name","value":"undirected"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"bestAccess"}}]}}]} as unknown as DocumentNode<NetworkPartsFragment, unknown>;
export const DatasetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factors"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"works"}},{"kind":"Field","name":{"kind":"Name","value":"links"}},{"kind":"Field","name":{"kind":"Name","value":"linksOnOneWork"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readingDepth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}}]}}]} as unknown as DocumentNode<DatasetQuery, DatasetQueryVariables>;
export const NeighbourhoodDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Neighbourhood"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"of"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"hops"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"direction"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Direction"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"neighbourhood"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"of"},"value":{"kind":"Variable","name":{"kind":"Name","value":"of"}}},{"kind":"Argument","name":{"kind":"Name","value":"hops"},"value":{"kind":"Variable","name":{"kind":"Name","value":"hops"}}},{"kind":"Argument","name":{"kind":"Name","value":"direction"},"value":{"kind":"Variable","name":{"kind":"Name","value":"direction"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Factor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"grouping"}},{"kind":"Field","name":{"kind":"Name","value":"sides"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}},{"kind":"Field","name":{"kind":"Name","value":"statedCount"}},{"kind":"Field","name":{"kind":"Name","value":"supporting"}},{"kind":"Field","name":{"kind":"Name","value":"opposing"}},{"kind":"Field","name":{"kind":"Name","value":"undirected"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"bestAccess"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalFactors"}},{"kind":"Field","name":{"kind":"Name","value":"totalLinks"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]} as unknown as DocumentNode<NeighbourhoodQuery, NeighbourhoodQueryVariables>;
export const NetworkDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Network"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"NetworkFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"limit"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"network"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"limit"},"value":{"kind":"Variable","name":{"kind":"Name","value":"limit"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"NetworkParts"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"FactorParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Factor"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"domain"}},{"kind":"Field","name":{"kind":"Name","value":"level"}},{"kind":"Field","name":{"kind":"Name","value":"grouping"}},{"kind":"Field","name":{"kind":"Name","value":"sides"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"LinkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Link"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"family"}},{"kind":"Field","name":{"kind":"Name","value":"sign"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}},{"kind":"Field","name":{"kind":"Name","value":"statedCount"}},{"kind":"Field","name":{"kind":"Name","value":"supporting"}},{"kind":"Field","name":{"kind":"Name","value":"opposing"}},{"kind":"Field","name":{"kind":"Name","value":"undirected"}},{"kind":"Field","name":{"kind":"Name","value":"contested"}},{"kind":"Field","name":{"kind":"Name","value":"bestAccess"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"NetworkParts"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Network"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"FactorParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"links"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"LinkParts"}}]}},{"kind":"Field","name":{"kind":"Name","value":"totalFactors"}},{"kind":"Field","name":{"kind":"Name","value":"totalLinks"}},{"kind":"Field","name":{"kind":"Name","value":"claimCount"}},{"kind":"Field","name":{"kind":"Name","value":"workCount"}},{"kind":"Field","name":{"kind":"Name","value":"truncated"}},{"kind":"Field","name":{"kind":"Name","value":"sentence"}},{"kind":"Field","name":{"kind":"Name","value":"dataVersion"}},{"kind":"Field","name":{"kind":"Name","value":"exportUrl"}}]}}]} as unknown as DocumentNode<NetworkQuery, NetworkQueryVariables>;