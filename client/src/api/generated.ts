/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A place to go on from in a list, given back as it came. It belongs to one data version: after an import it raises CURSOR_STALE. */
  Cursor: { input: string; output: string; }
};

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

/** Claims read in one way. */
export type AccessClaims = {
  __typename?: 'AccessClaims';
  /** What of the source was read. */
  access: Access;
  /** Claims. */
  claims: Scalars['Int']['output'];
};

/** How many sources and claims were read in one way. */
export type AccessCount = {
  __typename?: 'AccessCount';
  /** What of the source was read. */
  access: Access;
  /** Claims coded from such sources. */
  claims: Scalars['Int']['output'];
  /** Sources read so. */
  sources: Scalars['Int']['output'];
};

/** The network drawn together into groups. */
export type Aggregate = {
  __typename?: 'Aggregate';
  /** The data version the answer was made from. */
  dataVersion: Scalars['String']['output'];
  /** Groups, largest first. */
  groups: Array<AggregateGroup>;
  /** Links between two groups, or inside one (from = to), most first. */
  links: Array<AggregateLink>;
  /** What is shown, in words. */
  sentence: Scalars['String']['output'];
  /** Factors that the filter leaves. */
  totalFactors: Scalars['Int']['output'];
  /** Links that the filter leaves. */
  totalLinks: Scalars['Int']['output'];
};

/** What an aggregate groups by. */
export type AggregateBy =
  /** Clusters: factors more linked among themselves than with others. Seeded, so the same network gives the same clusters. */
  | 'CLUSTER'
  /** Domain of factor. */
  | 'DOMAIN'
  /** Kind of factor. */
  | 'KIND'
  /** Level of factor. */
  | 'LEVEL';

/** A group of factors. */
export type AggregateGroup = {
  __typename?: 'AggregateGroup';
  /** Factors in it. */
  factorCount: Scalars['Int']['output'];
  /** The value shared, such as EXTERNAL_FACTOR, or cluster-1. */
  id: Scalars['ID']['output'];
  /** Words to show. */
  label: Scalars['String']['output'];
  /** Its three best supported factors. */
  topFactors: Array<Factor>;
};

/** All links from one group to another, counted by sign. An association counts once, from the first group by id. */
export type AggregateLink = {
  __typename?: 'AggregateLink';
  /** Group it leads from. */
  from: Scalars['ID']['output'];
  /** Links. */
  linkCount: Scalars['Int']['output'];
  /** Links by sign; links without one under null. */
  signs: Array<SignCount>;
  /** Group it leads to. */
  to: Scalars['ID']['output'];
  /** Works behind them. */
  workCount: Scalars['Int']['output'];
};

/** Who says it. */
export type Certainty =
  /** Our coding step. */
  | 'INFERRED'
  /** The source says so; nothing stronger. */
  | 'STATED';

/** One source's statement that one factor stands in a relation to another, in our paraphrase. The unit of evidence. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Whether the source says it (STATED) or we inferred it in coding (INFERRED). */
  certainty: Certainty;
  /** True when the source itself marks the claim as contested. */
  contested: Scalars['Boolean']['output'];
  /** The kind of evidence, in the source's own wording. */
  evidenceType?: Maybe<Scalars['String']['output']>;
  /** The form of exploitation, in the source's own wording. */
  exploitationForm?: Maybe<Scalars['String']['output']>;
  /** Id such as claim:c0006. */
  id: Scalars['ID']['output'];
  /** The link that bundles it, unfiltered. */
  link: Link;
  /** Where in the source it stands. */
  locator: Scalars['String']['output'];
  /** The factor it is related to. */
  object: Factor;
  /** The period, in the source's own wording. */
  period?: Maybe<Scalars['String']['output']>;
  /** Whose view it is, when it is an opinion. */
  perspective?: Maybe<Scalars['String']['output']>;
  /** The direction claimed: more (PLUS), less (MINUS) or none given. */
  polarity: Polarity;
  /** The people studied, in the source's own wording. */
  population?: Maybe<Scalars['String']['output']>;
  /** The region, in the source's own wording. */
  region?: Maybe<Scalars['String']['output']>;
  /** The relation claimed. */
  relation: Relation;
  /** A null result is recorded here. */
  result?: Maybe<Scalars['String']['output']>;
  /** A shape other than a straight line, such as an inverted U. */
  shape?: Maybe<Scalars['String']['output']>;
  /** The source that makes it. */
  source: Source;
  /** The statement, paraphrased. */
  statement: Scalars['String']['output'];
  /** The factor the claim is about. */
  subject: Factor;
};

/** A page of claims. */
export type ClaimConnection = {
  __typename?: 'ClaimConnection';
  /** Claims with their cursors. */
  edges: Array<ClaimEdge>;
  /** The claims alone. */
  nodes: Array<Claim>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A claim in a list. */
export type ClaimEdge = {
  __typename?: 'ClaimEdge';
  /** Its place. */
  cursor: Scalars['Cursor']['output'];
  /** The claim. */
  node: Claim;
};

/** Which claims. */
export type ClaimFilter = {
  /** What was read of the source. */
  access?: InputMaybe<Array<Access>>;
  /** Certainties. */
  certainties?: InputMaybe<Array<Certainty>>;
  /** Only claims marked contested by their source (true) or only others (false). */
  contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Evidence types: group ids, or NOT_STATED. */
  evidenceTypes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** No claims of these works. */
  excludeWorks?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Forms of exploitation: group ids, or NOT_STATED. */
  exploitationForms?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Claims with one of these factors at either end. */
  factors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Families of relation. */
  families?: InputMaybe<Array<LinkFamily>>;
  /** Whether claims of undated sources count. */
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Directions claimed. */
  polarities?: InputMaybe<Array<Polarity>>;
  /** Populations: group ids, or NOT_STATED. */
  populations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Published in this year or later; undated sources stay. */
  publishedFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Published in this year or earlier; undated sources stay. */
  publishedTo?: InputMaybe<Scalars['Int']['input']>;
  /** Regions: group ids, or NOT_STATED. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Relations. */
  relations?: InputMaybe<Array<Relation>>;
  /** Only claims of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words that the statement must hold, all of them; the last may be unfinished. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only claims of these works. */
  works?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Order of claims; ties by id. */
export type ClaimOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: ClaimOrderField;
};

/** What claims can be ordered by. */
export type ClaimOrderField =
  /** Id. */
  | 'ID'
  /** Id of the source. */
  | 'SOURCE'
  /** Year of the source; undated last. */
  | 'YEAR';

/** One condition, coded as one factor on each side. Similar background is not sameness, and not excuse. */
export type Counterpart = {
  __typename?: 'Counterpart';
  /** The claim the pairing rests on, if any. */
  basis?: Maybe<Claim>;
  /** Whether a source pairs them, or we do. */
  certainty: Certainty;
  /** How far the pairing goes. */
  note?: Maybe<Scalars['String']['output']>;
  /** The factor on the perpetrator side. */
  perpetratorFactor: Factor;
  /** The factor on the victim side. */
  victimFactor: Factor;
};

/** The dataset that is live, and what it can and cannot say. */
export type Dataset = {
  __typename?: 'Dataset';
  /** How to cite the dataset. */
  citation?: Maybe<Scalars['String']['output']>;
  /** How much there is, unfiltered. */
  counts: DatasetCounts;
  /** What the dataset holds and where it comes from. */
  description?: Maybe<Scalars['String']['output']>;
  /** Three sentences, computed from the data, that say what the dataset shows and how far to trust it. */
  findings: Array<Scalars['String']['output']>;
  /** The dataset's own slug. */
  id: Scalars['ID']['output'];
  /** When it was imported, ISO 8601 in UTC. */
  importedAt: Scalars['String']['output'];
  /** Licence of the data, as an SPDX identifier. */
  license: Scalars['String']['output'];
  /** Who publishes it. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** How deeply the sources were read: counts by access. */
  readingDepth: Array<AccessCount>;
  /** Title. */
  title: Scalars['String']['output'];
  /** First 16 hexadecimal digits of a hash over the whole content; another content has another version. */
  version: Scalars['String']['output'];
  /** The groups that the sources' own wording of region, form, population and evidence type is mapped to. */
  vocabulary: Array<VocabularyGroup>;
};


/** The dataset that is live, and what it can and cannot say. */
export type DatasetVocabularyArgs = {
  field?: InputMaybe<VocabularyField>;
};

/** How much the dataset holds, unfiltered and with groupings. */
export type DatasetCounts = {
  __typename?: 'DatasetCounts';
  /** Claims. */
  claims: Scalars['Int']['output'];
  /** Pairs of a perpetrator-side and a victim-side factor. */
  counterparts: Scalars['Int']['output'];
  /** Factors, groupings included. */
  factors: Scalars['Int']['output'];
  /** Factors that only collect others. */
  groupings: Scalars['Int']['output'];
  /** Links, groupings included. */
  links: Scalars['Int']['output'];
  /** Links that rest on one work alone, groupings included. */
  linksOnOneWork: Scalars['Int']['output'];
  /** Documents. */
  sources: Scalars['Int']['output'];
  /** Claims that a source states itself. */
  statedClaims: Scalars['Int']['output'];
  /** Studies behind the documents. */
  works: Scalars['Int']['output'];
};

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

/** Claims of one kind of evidence. */
export type EvidenceClaims = {
  __typename?: 'EvidenceClaims';
  /** Claims. */
  claims: Scalars['Int']['output'];
  /** Words to show. */
  label: Scalars['String']['output'];
  /** Group id, or NOT_STATED. */
  type: Scalars['ID']['output'];
};

/** The choices of one filter field, each with a count. */
export type Facet = {
  __typename?: 'Facet';
  /** The choices: closed lists in their own order (zero counts kept), others most first. */
  buckets: Array<FacetBucket>;
  /** What the counts count. */
  counted: FacetUnit;
  /** The filter field. */
  field: FacetField;
};

/** One choice and its count. */
export type FacetBucket = {
  __typename?: 'FacetBucket';
  /** How many there are, with this facet's own choice lifted. */
  count: Scalars['Int']['output'];
  /** Words to show. */
  label: Scalars['String']['output'];
  /** The wider choice this one belongs to, if any. */
  parent?: Maybe<Scalars['String']['output']>;
  /** The value to put into the filter: an enum name, a group id, NOT_STATED, a work id or a year. */
  value: Scalars['String']['output'];
};

/** A filter field that has a facet. */
export type FacetField =
  /** What was read of the claim's source. */
  | 'ACCESS'
  /** Certainty of claim. */
  | 'CERTAINTIES'
  /** Contested links. */
  | 'CONTESTED'
  /** Domain of factor. */
  | 'DOMAINS'
  /** Evidence type of claim. */
  | 'EVIDENCE_TYPES'
  /** Form of exploitation of claim. */
  | 'EXPLOITATION_FORMS'
  /** Family of link. */
  | 'FAMILIES'
  /** Kind of factor. */
  | 'KINDS'
  /** Level of factor. */
  | 'LEVELS'
  /** Population of claim. */
  | 'POPULATIONS'
  /** Region of claim. */
  | 'REGIONS'
  /** Side of factor. */
  | 'SIDES'
  /** Sign of link; links without a sign are not counted. */
  | 'SIGNS'
  /** Work behind the claim. */
  | 'WORKS'
  /** Links by number of works. */
  | 'WORK_COUNT'
  /** Year of the claim's source; undated ones under UNDATED. */
  | 'YEARS';

/** What a facet counts. */
export type FacetUnit =
  /** Claims behind the links of the network. */
  | 'CLAIMS'
  /** Factors of the network. */
  | 'FACTORS'
  /** Links of the network. */
  | 'LINKS';

/** Counts beside every filter choice. */
export type Facets = {
  __typename?: 'Facets';
  /** Every facet, in the order of the filter panel. */
  all: Array<Facet>;
  /** One facet by the filter field it stands beside, or null. */
  facet?: Maybe<Facet>;
};


/** Counts beside every filter choice. */
export type FacetsFacetArgs = {
  field: FacetField;
};

/** A condition, characteristic, relationship, trend, intervention or outcome. */
export type Factor = Node & {
  __typename?: 'Factor';
  /** Claims with this factor at either end: of the filtered network when reached through one, else of the whole dataset. */
  claimCount: Scalars['Int']['output'];
  /** Claims with this factor as subject or object, by id. */
  claims: ClaimConnection;
  /** Pairs that this factor is one end of. */
  counterparts: Array<Counterpart>;
  /** What is meant by it. */
  description?: Maybe<Scalars['String']['output']>;
  /** The field of life it belongs to. */
  domain: Domain;
  /** True for a factor that only collects others; never ranked, never walked through. */
  grouping: Scalars['Boolean']['output'];
  /** Id such as factor:poverty. */
  id: Scalars['ID']['output'];
  /** What kind of factor it is. */
  kind: FactorKind;
  /** In the person and the close circle (INTERNAL), or in the surroundings (EXTERNAL), as coded. Not the level of prevention. */
  level: Level;
  /** Links of this factor, best supported first. */
  links: LinkConnection;
  /** Name. */
  name: Scalars['String']['output'];
  /** The factors this one is claimed to be part of. */
  partOf: Array<Factor>;
  /** The factors claimed to be part of this one. */
  parts: Array<Factor>;
  /** For interventions: the level of prevention, derived from what it reaches besides outcomes. Null for other kinds. */
  preventionLevel?: Maybe<PreventionLevel>;
  /** For interventions: the factors it is claimed to aim at or to change. Null for other kinds. */
  reach?: Maybe<Array<Reached>>;
  /** The sides it lies on: perpetrator, victim, both, or neither (empty). */
  sides: Array<Side>;
  /** Works behind those claims; corroboration counts works, never sources. */
  workCount: Scalars['Int']['output'];
};


/** A condition, characteristic, relationship, trend, intervention or outcome. */
export type FactorClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A condition, characteristic, relationship, trend, intervention or outcome. */
export type FactorLinksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<NetworkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of factors. */
export type FactorConnection = {
  __typename?: 'FactorConnection';
  /** Factors with their cursors. */
  edges: Array<FactorEdge>;
  /** The factors alone. */
  nodes: Array<Factor>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A factor in a list. */
export type FactorEdge = {
  __typename?: 'FactorEdge';
  /** Its place. */
  cursor: Scalars['Cursor']['output'];
  /** The factor. */
  node: Factor;
};

/** Which factors. */
export type FactorFilter = {
  /** Domains. */
  domains?: InputMaybe<Array<Domain>>;
  /** Only these. Ids or bare slugs, at most 250. */
  factors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether groupings stay. */
  includeGroupings?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds. */
  kinds?: InputMaybe<Array<FactorKind>>;
  /** Levels. */
  levels?: InputMaybe<Array<Level>>;
  /** Factors with at least this many works. */
  minWorks?: InputMaybe<Scalars['Int']['input']>;
  /** Levels of prevention; keeps interventions only. */
  preventionLevels?: InputMaybe<Array<PreventionLevel>>;
  /** Sides; BOTH is the overlap. */
  sides?: InputMaybe<Array<Side>>;
  /** Words that name or description must hold, all of them; the last may be unfinished. */
  text?: InputMaybe<Scalars['String']['input']>;
};

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

/** Order of factors; ties by id. */
export type FactorOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: FactorOrderField;
};

/** What factors can be ordered by. */
export type FactorOrderField =
  /** Claims. */
  | 'CLAIM_COUNT'
  /** Id. */
  | 'ID'
  /** Name, by alphabet. */
  | 'NAME'
  /** Works behind the factor's claims. */
  | 'WORK_COUNT';

/** A place in a text where a searched word stands. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Where it ends, exclusive. */
  end: Scalars['Int']['output'];
  /** The field, such as name or statement. */
  field: Scalars['String']['output'];
  /** A short stretch of the text. */
  snippet: Scalars['String']['output'];
  /** Where the word begins in the snippet, in UTF-16 units. */
  start: Scalars['Int']['output'];
};

/** Where a factor lies, as coded. */
export type Level =
  /** In the surroundings. */
  | 'EXTERNAL'
  /** In the person and the close circle. */
  | 'INTERNAL';

/** A link: all claims with the same pair of factors and the same relation family, drawn as one line. */
export type Link = Node & {
  __typename?: 'Link';
  /** The best reading behind it. */
  bestAccess: Access;
  /** Claims behind it. */
  claimCount: Scalars['Int']['output'];
  /** The claims behind it, by id. */
  claims: ClaimConnection;
  /** True when works disagree or a claim is marked contested by its source. */
  contested: Scalars['Boolean']['output'];
  /** On what reading and kind of evidence it rests. */
  evidence: LinkEvidence;
  /** The family of relations it bundles. */
  family: LinkFamily;
  /** The factor it leads from; for an association the first of the pair by slug. */
  from: Factor;
  /** Id such as link:poverty~human-trafficking~influence. */
  id: Scalars['ID']['output'];
  /** Works with the opposite sign or with a null result. */
  opposing: Scalars['Int']['output'];
  /** What its works claim together; null for structure and targeting. */
  sign?: Maybe<Sign>;
  /** Documents behind it; several may report one work. */
  sourceCount: Scalars['Int']['output'];
  /** Claims among them that a source states itself; zero means that the link rests on our coding steps. */
  statedCount: Scalars['Int']['output'];
  /** Works with the link's sign. */
  supporting: Scalars['Int']['output'];
  /** The factor it leads to; for an association the second of the pair by slug. */
  to: Factor;
  /** Works that give no direction. */
  undirected: Scalars['Int']['output'];
  /** Works behind it. */
  workCount: Scalars['Int']['output'];
  /** The works behind it, by name. */
  works: Array<Work>;
  /** Years of publication behind it. */
  years: YearRange;
};


/** A link: all claims with the same pair of factors and the same relation family, drawn as one line. */
export type LinkClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of links. */
export type LinkConnection = {
  __typename?: 'LinkConnection';
  /** Links with their cursors. */
  edges: Array<LinkEdge>;
  /** The links alone. */
  nodes: Array<Link>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A link in a list. */
export type LinkEdge = {
  __typename?: 'LinkEdge';
  /** Its place. */
  cursor: Scalars['Cursor']['output'];
  /** The link. */
  node: Link;
};

/** On what reading and kind of evidence a link rests: counts and words, never a score. */
export type LinkEvidence = {
  __typename?: 'LinkEvidence';
  /** Claims by what of their source was read. */
  access: Array<AccessClaims>;
  /** Claims by group of evidence type; blanks under NOT_STATED. */
  types: Array<EvidenceClaims>;
};

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

/** Order of links; ties by id. */
export type LinkOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: LinkOrderField;
};

/** What links can be ordered by. */
export type LinkOrderField =
  /** Claims. */
  | 'CLAIM_COUNT'
  /** Id. */
  | 'ID'
  /** Latest year of publication; undated last. */
  | 'LATEST_YEAR'
  /** Works. */
  | 'WORK_COUNT';

/** A factor one step away, and the links that lead there. */
export type Neighbour = {
  __typename?: 'Neighbour';
  /** The neighbour. */
  factor: Factor;
  /** Links between the two, best supported first. */
  links: Array<Link>;
};

/** A page of neighbours. */
export type NeighbourConnection = {
  __typename?: 'NeighbourConnection';
  /** How many of which kind, in the order of the kinds; kinds without any are left out. */
  byKind: Array<NeighbourKindCount>;
  /** Neighbours with their cursors. */
  edges: Array<NeighbourEdge>;
  /** Neighbours that the filter hides. */
  hiddenByFilter: Scalars['Int']['output'];
  /** The neighbours alone. */
  nodes: Array<Neighbour>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that are not shown yet. */
  totalCount: Scalars['Int']['output'];
};

/** A neighbour in a list. */
export type NeighbourEdge = {
  __typename?: 'NeighbourEdge';
  /** Its place. */
  cursor: Scalars['Cursor']['output'];
  /** The neighbour. */
  node: Neighbour;
};

/** How many neighbours of one kind there are. */
export type NeighbourKindCount = {
  __typename?: 'NeighbourKindCount';
  /** Neighbours of that kind that are not shown yet. */
  count: Scalars['Int']['output'];
  /** The kind of factor. */
  kind: FactorKind;
};

/** Factors and the links between them, after a filter. */
export type Network = {
  __typename?: 'Network';
  /** Claims behind the links given. */
  claimCount: Scalars['Int']['output'];
  /** The data version the answer was made from. */
  dataVersion: Scalars['String']['output'];
  /** Where to download exactly these factors and links; replace json by another format. */
  exportUrl: Scalars['String']['output'];
  /** Factors, best supported first (a neighbourhood: nearest first). */
  factors: Array<Factor>;
  /** Links between these factors, best supported first. */
  links: Array<Link>;
  /** What is shown, in words, and what was left out because nothing is stated. */
  sentence: Scalars['String']['output'];
  /** Factors that the filter leaves, cut or not. */
  totalFactors: Scalars['Int']['output'];
  /** Links that the filter leaves, cut or not. */
  totalLinks: Scalars['Int']['output'];
  /** True when the limit cut the answer; the totals are those of the whole. */
  truncated: Scalars['Boolean']['output'];
  /** Works behind the links given. */
  workCount: Scalars['Int']['output'];
};

/**
 * Which claims count, and which links and factors stay. Within one field values are joined by OR, between fields by AND; an empty list is an error.
 * First claims are chosen, then links are derived from them, then links and factors are chosen; a link stays if both of its factors do.
 */
export type NetworkFilter = {
  /** What was read of the claim's source. */
  access?: InputMaybe<Array<Access>>;
  /** Certainties of claim. */
  certainties?: InputMaybe<Array<Certainty>>;
  /** Only contested links (true) or only others (false). */
  contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Domains of factor. */
  domains?: InputMaybe<Array<Domain>>;
  /** Evidence types of claim: group ids, or NOT_STATED. */
  evidenceTypes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** No claims of these works. */
  excludeWorks?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Forms of exploitation of claim: group ids, or NOT_STATED. */
  exploitationForms?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these factors, and they stay even without a link. Ids or bare slugs, at most 250. */
  factors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Families of link. */
  families?: InputMaybe<Array<LinkFamily>>;
  /** Whether groupings and their links stay. */
  includeGroupings?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether claims of undated sources count. */
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds of factor. */
  kinds?: InputMaybe<Array<FactorKind>>;
  /** Levels of factor. */
  levels?: InputMaybe<Array<Level>>;
  /** Links with at most this many works. */
  maxWorks?: InputMaybe<Scalars['Int']['input']>;
  /** Links with at least this many claims. */
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  /** Links with at least this many works. */
  minWorks?: InputMaybe<Scalars['Int']['input']>;
  /** Populations of claim: group ids, or NOT_STATED. */
  populations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Published in this year or later; undated sources stay. */
  publishedFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Published in this year or earlier; undated sources stay. */
  publishedTo?: InputMaybe<Scalars['Int']['input']>;
  /** Regions of claim: group ids, or NOT_STATED. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Sides of factor; BOTH is the overlap. */
  sides?: InputMaybe<Array<Side>>;
  /** Signs of link, derived from the claims that count. */
  signs?: InputMaybe<Array<Sign>>;
  /** Only claims of these sources. */
  sources?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Words that the factor's name or description must hold, all of them; the last may be unfinished. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only claims of these works. */
  works?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Anything with an id. */
export type Node = {
  /** A stable, readable id: type, colon, slug. */
  id: Scalars['ID']['output'];
};

/** Rising or falling. */
export type OrderDirection =
  /** Rising. */
  | 'ASC'
  /** Falling. */
  | 'DESC';

/** Where a page of a list stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to go on behind, or null when the page is empty. */
  endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** The direction of a claim. */
export type Polarity =
  /** More of one goes with less of the other. */
  | 'MINUS'
  /** No direction is given, or none was found. */
  | 'NONE'
  /** More of one goes with more of the other. */
  | 'PLUS';

/** What an intervention reaches, besides outcomes. */
export type PreventionLevel =
  /** Both. */
  | 'BOTH'
  /** Only the surroundings. */
  | 'EXTERNAL'
  /** Only what lies in people and their close circle. */
  | 'INTERNAL'
  /** Nothing is stated that it reaches. */
  | 'NOT_STATED';

/** Everything that can be asked. */
export type Query = {
  __typename?: 'Query';
  /** The network drawn together into groups, with the links between and inside them. Groupings are left out unless asked for. */
  aggregate: Aggregate;
  /** One claim, or null. */
  claim?: Maybe<Claim>;
  /** Claims, by id unless said. */
  claims: ClaimConnection;
  /** Pairs of factors that name one condition on the perpetrator side and on the victim side. */
  counterparts: Array<Counterpart>;
  /** The dataset behind every answer: its version, title, licence and counts. Counts are unfiltered. */
  dataset: Dataset;
  /** Counts beside every filter choice. Each facet is counted with its own choice lifted and all others kept. */
  facets: Facets;
  /** One factor, or null. */
  factor?: Maybe<Factor>;
  /** Factors, best supported first. */
  factors: FactorConnection;
  /** One link with all of its claims (no filter), or null. */
  link?: Maybe<Link>;
  /** Links, best supported first. Links to groupings are included unless left out. */
  links: LinkConnection;
  /** The factors within some steps of the given ones, and all links between them. Groupings are left out unless asked for. */
  neighbourhood: Network;
  /** What lies one step from a factor, before adding it to a view. Groupings are left out unless asked for. */
  neighbours: NeighbourConnection;
  /** The network that a filter leaves: what the canvas draws. Groupings are left out unless asked for. */
  network: Network;
  /** Anything with an id, or null when nothing has it. */
  node?: Maybe<Node>;
  /** Several things by id, in the order asked; null where nothing has the id. At most 250 ids. */
  nodes: Array<Maybe<Node>>;
  /** Finds factors, claims and sources by words. Accents and case are ignored, a small typing error is forgiven, the last word may be unfinished. */
  search: SearchConnection;
  /** One source, or null. */
  source?: Maybe<Source>;
  /** Sources, by id unless said. */
  sources: SourceConnection;
  /** One work, or null. */
  work?: Maybe<Work>;
};


/** Everything that can be asked. */
export type QueryAggregateArgs = {
  by?: AggregateBy;
  filter?: InputMaybe<NetworkFilter>;
};


/** Everything that can be asked. */
export type QueryClaimArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<ClaimFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ClaimOrder>;
};


/** Everything that can be asked. */
export type QueryFacetsArgs = {
  filter?: InputMaybe<NetworkFilter>;
};


/** Everything that can be asked. */
export type QueryFactorArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryFactorsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<FactorFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<FactorOrder>;
};


/** Everything that can be asked. */
export type QueryLinkArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryLinksArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<NetworkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<LinkOrder>;
};


/** Everything that can be asked. */
export type QueryNeighbourhoodArgs = {
  direction?: InputMaybe<Direction>;
  filter?: InputMaybe<NetworkFilter>;
  hops?: InputMaybe<Scalars['Int']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  of: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked. */
export type QueryNeighboursArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  excluding?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<NetworkFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  of: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryNetworkArgs = {
  filter?: InputMaybe<NetworkFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
};


/** Everything that can be asked. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/** Everything that can be asked. */
export type QuerySearchArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  text: Scalars['String']['input'];
  types?: InputMaybe<Array<SearchType>>;
};


/** Everything that can be asked. */
export type QuerySourceArgs = {
  id: Scalars['ID']['input'];
};


/** Everything that can be asked. */
export type QuerySourcesArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  filter?: InputMaybe<SourceFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<SourceOrder>;
};


/** Everything that can be asked. */
export type QueryWorkArgs = {
  id: Scalars['ID']['input'];
};

/** A factor that an intervention is claimed to aim at or to change. */
export type Reached = {
  __typename?: 'Reached';
  /** The factor reached. */
  factor: Factor;
  /** The grouping it is reached through, or null when it is named itself. */
  through?: Maybe<Factor>;
};

/** The relation of a claim. */
export type Relation =
  /** Goes together with. */
  | 'ASSOCIATED_WITH'
  /** Occurs together with. */
  | 'CO_OCCURS'
  /** Is claimed to decrease. */
  | 'DECREASES'
  /** Is claimed to increase. */
  | 'INCREASES'
  /** Influences, with or without a direction. */
  | 'INFLUENCES'
  /** Acts together with. */
  | 'INTERACTS_WITH'
  /** Is claimed to soften. */
  | 'MITIGATES'
  /** Is part of. */
  | 'PART_OF'
  /** Is shared with. */
  | 'SHARES'
  /** Is aimed at. */
  | 'TARGETS';

/** A page of search results. */
export type SearchConnection = {
  __typename?: 'SearchConnection';
  /** Results with score and highlights, best first. */
  edges: Array<SearchEdge>;
  /** The results alone. */
  nodes: Array<SearchResult>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A result of a search. */
export type SearchEdge = {
  __typename?: 'SearchEdge';
  /** Its place. */
  cursor: Scalars['Cursor']['output'];
  /** Where the words stand. */
  highlights: Array<Highlight>;
  /** The thing found. */
  node: SearchResult;
  /** How well it fits; comparable within one search only. */
  score: Scalars['Float']['output'];
};

/** A thing found by words. */
export type SearchResult = Claim | Factor | Source;

/** What a search looks among. */
export type SearchType =
  /** Claims. */
  | 'CLAIM'
  /** Factors. */
  | 'FACTOR'
  /** Sources. */
  | 'SOURCE';

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

/** How many links have one sign. */
export type SignCount = {
  __typename?: 'SignCount';
  /** Links. */
  links: Scalars['Int']['output'];
  /** The sign; null for structure and targeting. */
  sign?: Maybe<Sign>;
};

/** A document. */
export type Source = Node & {
  __typename?: 'Source';
  /** What of it was read. */
  access: Access;
  /** Authors as printed, or null. */
  authors?: Maybe<Scalars['String']['output']>;
  /** Claims coded from it. */
  claimCount: Scalars['Int']['output'];
  /** Claims coded from it, by id. */
  claims: ClaimConnection;
  /** Id such as source:weatherburn-lsi-trace. */
  id: Scalars['ID']['output'];
  /** A note on the reading. */
  note?: Maybe<Scalars['String']['output']>;
  /** Publisher. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Title. */
  title: Scalars['String']['output'];
  /** Type of document, in our words. */
  type?: Maybe<Scalars['String']['output']>;
  /** Where to find it. */
  url?: Maybe<Scalars['String']['output']>;
  /** The study behind it. */
  work: Work;
  /** Year of publication, or null when undated. */
  year?: Maybe<Scalars['Int']['output']>;
};


/** A document. */
export type SourceClaimsArgs = {
  after?: InputMaybe<Scalars['Cursor']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A page of sources. */
export type SourceConnection = {
  __typename?: 'SourceConnection';
  /** Sources with their cursors. */
  edges: Array<SourceEdge>;
  /** The sources alone. */
  nodes: Array<Source>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A source in a list. */
export type SourceEdge = {
  __typename?: 'SourceEdge';
  /** Its place. */
  cursor: Scalars['Cursor']['output'];
  /** The source. */
  node: Source;
};

/** Which sources. */
export type SourceFilter = {
  /** What was read of the source. */
  access?: InputMaybe<Array<Access>>;
  /** Whether undated sources count. */
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Published in this year or later; undated sources stay. */
  publishedFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Published in this year or earlier; undated sources stay. */
  publishedTo?: InputMaybe<Scalars['Int']['input']>;
  /** Words that title or authors must hold, all of them; the last may be unfinished. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** Only sources with claims (true) or without any (false). */
  withClaims?: InputMaybe<Scalars['Boolean']['input']>;
  /** Sources that report one of these works. */
  works?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Order of sources; ties by id. */
export type SourceOrder = {
  /** Which way. */
  direction?: OrderDirection;
  /** What to order by. */
  field: SourceOrderField;
};

/** What sources can be ordered by. */
export type SourceOrderField =
  /** Claims coded from the source. */
  | 'CLAIM_COUNT'
  /** Id. */
  | 'ID'
  /** Title, by alphabet. */
  | 'TITLE'
  /** Year; undated last. */
  | 'YEAR';

/** A field of a claim whose wordings are grouped. */
export type VocabularyField =
  /** Kind of evidence. */
  | 'EVIDENCE_TYPE'
  /** Form of exploitation. */
  | 'EXPLOITATION_FORM'
  /** People studied. */
  | 'POPULATION'
  /** Region. */
  | 'REGION';

/** A group of wordings that stand for the same thing; it includes its children. */
export type VocabularyGroup = {
  __typename?: 'VocabularyGroup';
  /** Which field it groups. */
  field: VocabularyField;
  /** The id that filters take. */
  id: Scalars['ID']['output'];
  /** Words to show. */
  label: Scalars['String']['output'];
  /** The wider group, if any. */
  parent?: Maybe<Scalars['ID']['output']>;
  /** The sources' own wordings in this group itself, children not counted. */
  wordings: Array<Scalars['String']['output']>;
};

/** A study. Several documents may report one work; corroboration counts works. */
export type Work = Node & {
  __typename?: 'Work';
  /** Claims it makes through its documents. */
  claimCount: Scalars['Int']['output'];
  /** Id such as work:…, made from the name. */
  id: Scalars['ID']['output'];
  /** Name. */
  name: Scalars['String']['output'];
  /** Documents that report it, by id. */
  sources: Array<Source>;
};

/** A span of years of publication. */
export type YearRange = {
  __typename?: 'YearRange';
  /** Earliest year, or null when no source is dated. */
  from?: Maybe<Scalars['Int']['output']>;
  /** Latest year, or null when no source is dated. */
  to?: Maybe<Scalars['Int']['output']>;
  /** Sources without a year. */
  undated: Scalars['Int']['output'];
};

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

export type DatasetQueryVariables = Exact<{ [key: string]: never; }>;


export type DatasetQuery = { dataset: { version: string, title: string, license: string, citation: string | null, findings: Array<string>, counts: { factors: number, claims: number, sources: number, works: number, links: number, linksOnOneWork: number }, readingDepth: Array<{ access: Access, sources: number, claims: number }> } };


export const DatasetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"dataset"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"license"}},{"kind":"Field","name":{"kind":"Name","value":"citation"}},{"kind":"Field","name":{"kind":"Name","value":"counts"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"factors"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"works"}},{"kind":"Field","name":{"kind":"Name","value":"links"}},{"kind":"Field","name":{"kind":"Name","value":"linksOnOneWork"}}]}},{"kind":"Field","name":{"kind":"Name","value":"readingDepth"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"access"}},{"kind":"Field","name":{"kind":"Name","value":"sources"}},{"kind":"Field","name":{"kind":"Name","value":"claims"}}]}},{"kind":"Field","name":{"kind":"Name","value":"findings"}}]}}]}}]} as unknown as DocumentNode<DatasetQuery, DatasetQueryVariables>;