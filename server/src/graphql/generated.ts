import type { FactorKind } from '../domain/closed-lists.ts';
import type { Domain } from '../domain/closed-lists.ts';
import type { Level } from '../domain/closed-lists.ts';
import type { Side } from '../domain/closed-lists.ts';
import type { PreventionLevel } from '../domain/closed-lists.ts';
import type { LinkFamily } from '../domain/closed-lists.ts';
import type { Sign } from '../domain/closed-lists.ts';
import type { Relation } from '../domain/closed-lists.ts';
import type { Polarity } from '../domain/closed-lists.ts';
import type { Certainty } from '../domain/closed-lists.ts';
import type { Access } from '../domain/closed-lists.ts';
import type { VocabularyField } from '../domain/closed-lists.ts';
import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { Dataset as DatasetModel } from '../domain/dataset.ts';
import type { VocabularyGroup as VocabularyGroupModel } from '../domain/vocabulary.ts';
import type { Factor as FactorModel, Counterpart as CounterpartModel, Reached as ReachedModel } from '../domain/factor.ts';
import type { Link as LinkModel } from '../domain/link.ts';
import type { Claim as ClaimModel } from '../domain/claim.ts';
import type { Source as SourceModel, Work as WorkModel } from '../domain/source.ts';
import type { Network as NetworkModel, AggregatedNetwork as AggregateModel } from '../domain/network/network.ts';
import type { Neighbour as NeighbourModel } from '../domain/network/neighbours.ts';
import type { LinkEvidence as LinkEvidenceModel } from '../domain/link-evidence.ts';
import type { PathwayResult as PathwayResultModel, Pathway as PathwayModel, NamedRobustness as RobustnessModel } from '../domain/pathways/pathways.ts';
import type { WiderPathways as WiderPathwaysModel, ThinPathways as ThinPathwaysModel } from '../domain/pathways/wider-pathways.ts';
import type { AggregateGroup as AggregateGroupModel } from '../domain/aggregate.ts';
import type { Disagreement as DisagreementModel, Position as DisagreementPositionModel, SplitOutcomes as SplitOutcomesModel } from '../domain/disagreements.ts';
import type { NetworkFilter as NetworkFilterModel } from '../domain/filter/network-filter.ts';
import type { Facet as FacetModel } from '../domain/facets.ts';
import type { Context } from './context.ts';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type EnumResolverSignature<T, AllowedValues = any> = { [key in keyof T]?: AllowedValues };
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
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

export type { Access };

/** Claims read in one way. */
export type AccessClaims = {
  __typename?: 'AccessClaims';
  /** What of the source was read. */
  access: Access;
  /** How many of the link's claims. */
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
  /** Where to download all factors and links behind it, as JSON; with another ending of the path in other formats. */
  exportUrl: Scalars['String']['output'];
  /** Groups, largest first; the parts of one stand together in its place. */
  groups: Array<AggregateGroup>;
  /** The group of each of these factors, in their order; null for a factor that is not in this network. */
  groupsOf: Array<Maybe<GroupOfFactor>>;
  /** Links between two groups, or inside one (from = to), most first. */
  links: Array<AggregateLink>;
  /** What is shown, in words. */
  sentence: Scalars['String']['output'];
  /** Factors that the filter leaves. */
  totalFactors: Scalars['Int']['output'];
  /** Links that the filter leaves. */
  totalLinks: Scalars['Int']['output'];
};


/** The network drawn together into groups. */
export type AggregateGroupsOfArgs = {
  factors: Array<Scalars['ID']['input']>;
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
  /** The value shared, such as EXTERNAL_FACTOR, or cluster-1; of a part that of its group and its own, such as SOCIAL/TREND. */
  id: Scalars['ID']['output'];
  /** Words to show. */
  label: Scalars['String']['output'];
  /** Its best supported factors, best first. */
  topFactors: Array<Factor>;
  /** The group that this is a part of; null unless that one was split. */
  within?: Maybe<AggregateGroup>;
};


/** A group of factors. */
export type AggregateGroupTopFactorsArgs = {
  first: Scalars['Int']['input'];
};

/** All links from one group to another, counted by sign. An association counts once, from the first group by id. */
export type AggregateLink = {
  __typename?: 'AggregateLink';
  /** How many of them are associations, which are read both ways. */
  bothWays: Scalars['Int']['output'];
  /** Group it leads from. */
  from: Scalars['ID']['output'];
  /** How many links. */
  linkCount: Scalars['Int']['output'];
  /** Links by sign; links without one under null. */
  signs: Array<SignCount>;
  /** Group it leads to. */
  to: Scalars['ID']['output'];
  /** Works behind them. */
  workCount: Scalars['Int']['output'];
};

export type { Certainty };

/** A factor, a link or a work that changed. */
export type ChangedThing = {
  __typename?: 'ChangedThing';
  /** Global id; nothing has it in the live dataset when the thing is gone. */
  id: Scalars['ID']['output'];
  /** Its name; of a link the names of its two factors. */
  name: Scalars['String']['output'];
};

/** Things that changed: the first 20, and how many there are. */
export type ChangedThingList = {
  __typename?: 'ChangedThingList';
  /** The first 20. */
  items: Array<ChangedThing>;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** One source's statement that one factor stands in a relation to another, in our paraphrase. The unit of evidence. */
export type Claim = Node & {
  __typename?: 'Claim';
  /** Whether the source says it (STATED) or we inferred it in coding (INFERRED). */
  certainty: Certainty;
  /** True when the source itself marks the claim as contested. */
  contested: Scalars['Boolean']['output'];
  /** The kind of evidence, in the source's own wording; null when the text seen names none, as for most claims. */
  evidenceType?: Maybe<Scalars['String']['output']>;
  /** Ids of the groups of the vocabulary that the wording of its kind of evidence was put into, not those around them; NOT_STATED alone when it names none. */
  evidenceTypeGroups: Array<Scalars['ID']['output']>;
  /** The form of exploitation, in the source's own wording; null when the text seen names none. */
  exploitationForm?: Maybe<Scalars['String']['output']>;
  /** Id such as claim:c0006. */
  id: Scalars['ID']['output'];
  /** The link that bundles it, with all of its claims: no filter applies. */
  link: Link;
  /** Where in the source it stands, such as P2 (second paragraph), a page, or Abstract. */
  locator: Scalars['String']['output'];
  /** The factor that is said to be acted on. */
  object: Factor;
  /** The years studied, in the source's own wording; null when the text seen names none. */
  period?: Maybe<Scalars['String']['output']>;
  /** Whose view it is, when the source reports an opinion; null otherwise. */
  perspective?: Maybe<Scalars['String']['output']>;
  /** The direction claimed: more (PLUS), less (MINUS) or none given. */
  polarity: Polarity;
  /** The people studied, in the source's own wording; null when the text seen names none. */
  population?: Maybe<Scalars['String']['output']>;
  /** The region studied, in the source's own wording; null when the text seen names none. */
  region?: Maybe<Scalars['String']['output']>;
  /** Ids of the groups of the vocabulary that the wording of its region was put into, not those around them; NOT_STATED alone when it names none. */
  regionGroups: Array<Scalars['ID']['output']>;
  /** The relation claimed. */
  relation: Relation;
  /** The word «null» when the source looked for an effect and found none; no value otherwise. */
  result?: Maybe<Scalars['String']['output']>;
  /** The shape of the relation when it is no straight line, such as «inverted U»; null otherwise. */
  shape?: Maybe<Scalars['String']['output']>;
  /** The source that makes it. */
  source: Source;
  /** What the source says, in one sentence of ours; never a quotation. */
  statement: Scalars['String']['output'];
  /** The factor that is said to act: read the claim as subject, relation, object. */
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
  /** Certainties: stated by the source, or inferred by us. */
  certainties?: InputMaybe<Array<Certainty>>;
  /** Only claims marked contested by their source (true) or only others (false). */
  contested?: InputMaybe<Scalars['Boolean']['input']>;
  /** Evidence types: group ids of the vocabulary, or NOT_STATED for claims that name none. */
  evidenceTypes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** No claims of these works. */
  excludeWorks?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Forms of exploitation: group ids of the vocabulary, or NOT_STATED for claims that name none. */
  exploitationForms?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Claims with one of these factors at either end. */
  factors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Families of relation, such as INFLUENCE for all that increase, decrease, mitigate or influence. */
  families?: InputMaybe<Array<LinkFamily>>;
  /** Whether claims of undated sources count. */
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Directions claimed. */
  polarities?: InputMaybe<Array<Polarity>>;
  /** Populations: group ids of the vocabulary, or NOT_STATED for claims that name none. */
  populations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Published in this year or later; undated sources stay. */
  publishedFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Published in this year or earlier; undated sources stay. */
  publishedTo?: InputMaybe<Scalars['Int']['input']>;
  /** Regions: group ids of the vocabulary, or NOT_STATED for claims that name none. */
  regions?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Relations claimed, such as INCREASES. */
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
  direction: OrderDirection;
  /** What to order by. */
  field: ClaimOrderField;
};

/** What claims can be ordered by. */
export type ClaimOrderField =
  /** By id. */
  | 'ID'
  /** By the id of the source. */
  | 'SOURCE'
  /** By the year of the source; undated ones last. */
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
  /** What the dataset is called. */
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

/** How a view differs between a former dataset and the live one. Without `before` the former dataset is not there any more. */
export type DatasetChanges = {
  __typename?: 'DatasetChanges';
  /** How much the filter left then; null when the former dataset is not there any more, as are all fields below. */
  before?: Maybe<NetworkSize>;
  /** The live data version. */
  dataVersion: Scalars['String']['output'];
  /** Factors that are gone or new. */
  factors?: Maybe<ThingChanges>;
  /** Links that are gone or new. */
  links?: Maybe<ThingChanges>;
  /** How much it leaves now. */
  now: NetworkSize;
  /** Links that have another sign. */
  signs?: Maybe<SignChangeList>;
  /** The former data version. */
  since: Scalars['String']['output'];
  /** Works that are gone or new behind the links. */
  works?: Maybe<ThingChanges>;
};

/** How much the dataset holds, unfiltered and with groupings. */
export type DatasetCounts = {
  __typename?: 'DatasetCounts';
  /** How many claims there are. */
  claims: Scalars['Int']['output'];
  /** Pairs of a perpetrator-side and a victim-side factor. */
  counterparts: Scalars['Int']['output'];
  /** How many factors there are, groupings included. */
  factors: Scalars['Int']['output'];
  /** Factors that only collect others. */
  groupings: Scalars['Int']['output'];
  /** How many links the claims make, those to groupings included. */
  links: Scalars['Int']['output'];
  /** Links that rest on one work alone, groupings included. */
  linksOnOneWork: Scalars['Int']['output'];
  /** How many documents the claims were read in. */
  sources: Scalars['Int']['output'];
  /** Claims that a source states itself. */
  statedClaims: Scalars['Int']['output'];
  /** How many studies are behind the documents. */
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

/** A link with every position that works take on it. */
export type Disagreement = {
  __typename?: 'Disagreement';
  /** The link. */
  link: Link;
  /** The positions taken, in the order of the stances. */
  positions: Array<DisagreementPosition>;
};

/** One list of disagreements. */
export type DisagreementList = {
  __typename?: 'DisagreementList';
  /** The first of them. */
  items: Array<Disagreement>;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** The works that take one stance on a link, and the claims by which they do. A work that says two things stands under both. */
export type DisagreementPosition = {
  __typename?: 'DisagreementPosition';
  /** The claims, by id. */
  claims: Array<Claim>;
  /** What they say of the direction. */
  stance: Stance;
  /** The works, by name. */
  works: Array<Work>;
};

/** Where works disagree, list by list; a link may be in several of them. Each is best supported first. */
export type Disagreements = {
  __typename?: 'Disagreements';
  /** Links whose works oppose each other, or of which a claim is marked contested by its source. */
  contested: DisagreementList;
  /** The data version the answer was made from. */
  dataVersion: Scalars['String']['output'];
  /** Links that have a sign, and beside it a claim that gives no direction. */
  directionNotAgreed: DisagreementList;
  /** Pairs of influences on one factor, by a whole and by a part of it, whose signs differ. */
  near: NearDisagreementList;
  /** Links on which a work looked for an effect and found none. */
  noEffect: DisagreementList;
  /** Links of which works claim more and works claim less. */
  oppositeSigns: DisagreementList;
  /** What the lists come to, in words. */
  sentence: Scalars['String']['output'];
  /** Links of which a claim gives another form than a straight line, such as an inverted U: more up to a point, less beyond it. */
  shaped: DisagreementList;
  /** Factors that are claimed to bring more of one outcome of trafficking and less of another. */
  splitOutcomes: SplitOutcomesList;
};

export type { Domain };

/** Claims of one kind of evidence. */
export type EvidenceClaims = {
  __typename?: 'EvidenceClaims';
  /** How many of the link's claims. */
  claims: Scalars['Int']['output'];
  /** Words to show. */
  label: Scalars['String']['output'];
  /** Group id, or NOT_STATED. */
  type: Scalars['ID']['output'];
};

/** A worked example: a question, the query that answers it, and its variables. */
export type ExampleQuery = {
  __typename?: 'ExampleQuery';
  /** What to know when reading the answer. */
  description?: Maybe<Scalars['String']['output']>;
  /** A short readable id that stays, such as 15-evidence-behind-a-link. */
  id: Scalars['ID']['output'];
  /** The query, ready to be sent to /graphql. */
  query: Scalars['String']['output'];
  /** Which of the explorer's twenty questions it answers (1 to 20), or null when it shows something else. */
  question?: Maybe<Scalars['Int']['output']>;
  /** The question in words. */
  title: Scalars['String']['output'];
  /** The values of the query's variables, as the text of a JSON object; change them to ask about something else. */
  variables: Scalars['String']['output'];
};

/**
 * The choices of one filter field, each with a count. A group of the vocabulary counts what its children count. A choice
 * made in the filter stays even when its count is zero.
 */
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
  /** Pairs of a perpetrator-side and a victim-side factor that this one belongs to. */
  counterparts: Array<Counterpart>;
  /** What is meant by it, or null when its name says enough. */
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
  /** Its name, in a few words. */
  name: Scalars['String']['output'];
  /** The factors this one is claimed to be part of. */
  partOf: Array<Factor>;
  /** The factors claimed to be part of this one. */
  parts: Array<Factor>;
  /** For interventions: the level of prevention, derived from what it reaches besides outcomes. Null for other kinds. */
  preventionLevel?: Maybe<PreventionLevel>;
  /** For interventions: the factors it is claimed to aim at or to change. Null for other kinds. */
  reach?: Maybe<Array<Reached>>;
  /**
   * The sides it lies on, perpetrator, victim or both of them: by its kind, or because it is claimed to influence, or to go
   * together with, trafficking others (or being trafficked). Empty for groupings, outcomes, interventions, and what lies on
   * neither.
   */
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
  /** Domains of factor. */
  domains?: InputMaybe<Array<Domain>>;
  /** Only these factors. Ids or bare slugs, at most 250. */
  factors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether groupings stay. */
  includeGroupings?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds of factor. */
  kinds?: InputMaybe<Array<FactorKind>>;
  /** Levels of factor, as coded. */
  levels?: InputMaybe<Array<Level>>;
  /** Only factors with at least this many works. */
  minWorks?: InputMaybe<Scalars['Int']['input']>;
  /** Levels of prevention; keeps interventions only. */
  preventionLevels?: InputMaybe<Array<PreventionLevel>>;
  /** Sides of factor; BOTH is the overlap. */
  sides?: InputMaybe<Array<Side>>;
  /** Words that name or description must hold, all of them; the last may be unfinished. */
  text?: InputMaybe<Scalars['String']['input']>;
};

export type { FactorKind };

/** Order of factors; ties by id. */
export type FactorOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** What to order by. */
  field: FactorOrderField;
};

/** What factors can be ordered by. */
export type FactorOrderField =
  /** By the number of claims. */
  | 'CLAIM_COUNT'
  /** By id. */
  | 'ID'
  /** By name, in the order of the alphabet. */
  | 'NAME'
  /** By the number of works behind the factor's claims. */
  | 'WORK_COUNT';

/** Where a factor lies in a network that is drawn together. */
export type GroupOfFactor = {
  __typename?: 'GroupOfFactor';
  /** The group. */
  group: Scalars['ID']['output'];
  /** The part of that group which holds it whenever the group is split. */
  part: Scalars['ID']['output'];
};

/** A place in a text where a searched word stands. */
export type Highlight = {
  __typename?: 'Highlight';
  /** Where it ends: the first unit after the word. */
  end: Scalars['Int']['output'];
  /** The field, such as name or statement. */
  field: Scalars['String']['output'];
  /** A short stretch of the text. */
  snippet: Scalars['String']['output'];
  /** Where the word begins in the snippet, counted from 0 in UTF-16 units as JavaScript does. */
  start: Scalars['Int']['output'];
};

export type { Level };

/** A link: all claims with the same pair of factors and the same relation family, drawn as one line. */
export type Link = Node & {
  __typename?: 'Link';
  /** How the best read of its sources was read: the whole text before an abstract, that before an excerpt, that before a notice. */
  bestAccess: Access;
  /** Claims behind it: single statements, of which one work may make several. */
  claimCount: Scalars['Int']['output'];
  /** The claims behind it, by id. */
  claims: ClaimConnection;
  /** True when works disagree or a claim is marked contested by its source. */
  contested: Scalars['Boolean']['output'];
  /** How its sources were read, and what kinds of evidence they give. */
  evidence: LinkEvidence;
  /** The family of relations it bundles. */
  family: LinkFamily;
  /** The factor it leads from; for an association the first of the pair by slug. */
  from: Factor;
  /** Id such as link:poverty~human-trafficking~influence. */
  id: Scalars['ID']['output'];
  /** Works that claim the opposite sign, or looked for an effect and found none. */
  opposing: Scalars['Int']['output'];
  /** What its works claim together; null for structure and targeting. */
  sign?: Maybe<Sign>;
  /** Documents behind it; several may report one work. */
  sourceCount: Scalars['Int']['output'];
  /** Claims among them that a source states itself; zero means that the link rests on our coding steps. */
  statedCount: Scalars['Int']['output'];
  /** Works that claim the link's sign. */
  supporting: Scalars['Int']['output'];
  /** The factor it leads to; for an association the second of the pair by slug. */
  to: Factor;
  /** Works that claim an effect but no direction: neither for nor against the sign. */
  undirected: Scalars['Int']['output'];
  /** Works behind it: studies, each counted once. The measure of support everywhere. */
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

/** How the sources of a link were read, and what kinds of evidence they give: counts and words, never a score. */
export type LinkEvidence = {
  __typename?: 'LinkEvidence';
  /** Claims by what of their source was read. */
  access: Array<AccessClaims>;
  /** Claims by group of evidence type; blanks under NOT_STATED. */
  types: Array<EvidenceClaims>;
};

export type { LinkFamily };

/** Order of links; ties by id. */
export type LinkOrder = {
  /** Which way. */
  direction: OrderDirection;
  /** What to order by. */
  field: LinkOrderField;
};

/** What links can be ordered by. */
export type LinkOrderField =
  /** By the number of claims. */
  | 'CLAIM_COUNT'
  /** By id. */
  | 'ID'
  /** By the latest year of publication; undated ones last. */
  | 'LATEST_YEAR'
  /** By the number of works. */
  | 'WORK_COUNT';

/** Two influences on the same factor, one by a whole and one by a part of it, whose signs differ. */
export type NearDisagreement = {
  __typename?: 'NearDisagreement';
  /** The influence of what is described as part of it. */
  part: Disagreement;
  /** The influence of the whole. */
  whole: Disagreement;
};

/** Pairs of links that disagree one step apart. */
export type NearDisagreementList = {
  __typename?: 'NearDisagreementList';
  /** The first of them. */
  items: Array<NearDisagreement>;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

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
  /** Neighbours not shown yet that the filter hides; groupings count only when they are included. */
  hiddenByFilter: Scalars['Int']['output'];
  /** The neighbours alone. */
  nodes: Array<Neighbour>;
  /** Where the page stands. */
  pageInfo: PageInfo;
  /** How many there are in all that are not shown yet. */
  totalCount: Scalars['Int']['output'];
};

/** How many neighbours of one factor are not shown. */
export type NeighbourCounts = {
  __typename?: 'NeighbourCounts';
  /** How many of these the filter hides. */
  hiddenByFilter: Scalars['Int']['output'];
  /** Neighbours that are not shown, whether or not the filter hides them; groupings count only when they are included. */
  notShown: Scalars['Int']['output'];
  /** The global id of the factor. */
  of: Scalars['ID']['output'];
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
  /** The claims behind the links given: those of the first link by id, then those of the next. */
  claims: Array<Claim>;
  /** The data version the answer was made from. */
  dataVersion: Scalars['String']['output'];
  /**
   * Where to download exactly these factors and links; replace json by another format. Of a cut network or a
   * neighbourhood with more than 250 factors it gives all that the filter leaves.
   */
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


/** Factors and the links between them, after a filter. */
export type NetworkClaimsArgs = {
  limit?: InputMaybe<Scalars['Int']['input']>;
};

/**
 * Which claims count, and which links and factors stay. Within one field values are joined by OR, between fields by AND; an empty list is an error.
 * First claims are chosen, then links are derived from them, then links and factors are chosen; a link stays if both of its factors do.
 * Ids that nothing has match nothing; a vocabulary group that the dataset does not have is an error.
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
  /** Evidence types of claim: group ids of the vocabulary, or NOT_STATED for claims that name none. */
  evidenceTypes?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** No claims of these works. */
  excludeWorks?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Forms of exploitation of claim: group ids of the vocabulary, or NOT_STATED for claims that name none. */
  exploitationForms?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Only these factors; they stay even when no link is left to them. Ids or bare slugs, at most 250. */
  factors?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Families of link. */
  families?: InputMaybe<Array<LinkFamily>>;
  /** Whether groupings and their links stay. Left out, lists of links keep them, and networks, neighbourhoods, pathways, facets and aggregates do not. */
  includeGroupings?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether claims of undated sources count. */
  includeUndated?: InputMaybe<Scalars['Boolean']['input']>;
  /** Kinds of factor. */
  kinds?: InputMaybe<Array<FactorKind>>;
  /** Levels of factor. */
  levels?: InputMaybe<Array<Level>>;
  /** Only links with at most this many works: 1 gives those that rest on one work alone. */
  maxWorks?: InputMaybe<Scalars['Int']['input']>;
  /** Only links with at least this many claims. */
  minClaims?: InputMaybe<Scalars['Int']['input']>;
  /** Only links with at least this many works. */
  minWorks?: InputMaybe<Scalars['Int']['input']>;
  /** Populations of claim: group ids of the vocabulary, or NOT_STATED for claims that name none. */
  populations?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Published in this year or later; undated sources stay. */
  publishedFrom?: InputMaybe<Scalars['Int']['input']>;
  /** Published in this year or earlier; undated sources stay. */
  publishedTo?: InputMaybe<Scalars['Int']['input']>;
  /** Regions of claim: group ids of the vocabulary, or NOT_STATED for claims that name none. */
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

/** How much a filter leaves. */
export type NetworkSize = {
  __typename?: 'NetworkSize';
  /** Claims behind the links. */
  claims: Scalars['Int']['output'];
  /** Factors, those with a link. */
  factors: Scalars['Int']['output'];
  /** Links. */
  links: Scalars['Int']['output'];
  /** Works behind the links. */
  works: Scalars['Int']['output'];
};

/** Anything with an id. */
export type Node = {
  /** A stable, readable id: type, colon, slug. */
  id: Scalars['ID']['output'];
};

/** Rising or falling. */
export type OrderDirection =
  /** Smallest, earliest or first in the alphabet first. */
  | 'ASC'
  /** Largest, latest or last in the alphabet first. */
  | 'DESC';

/** Where a page of a list stands. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** The cursor to go on behind, or null when the page is empty. */
  endCursor?: Maybe<Scalars['Cursor']['output']>;
  /** Whether more follows. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A chain of links from one factor to another that meets no factor twice. */
export type Pathway = {
  __typename?: 'Pathway';
  /** The factors along it, from first to last. */
  factors: Array<Factor>;
  /** The links of it that no source states: they rest on our own coding alone. */
  inferredSteps: Array<Link>;
  /** How many links it has. */
  length: Scalars['Int']['output'];
  /** The links along it, one fewer than factors. An association may be walked from its second factor to its first. */
  links: Array<Link>;
  /** The chain in words, step by step as claimed, whether one work tells the whole of it, and which steps are our own. */
  sentence: Scalars['String']['output'];
  /**
   * The signs of its links multiplied: POSITIVE when more of the first factor is claimed to bring more of the last,
   * NEGATIVE when less. UNKNOWN when a link is anything but an influence that is POSITIVE or NEGATIVE. Never another value.
   */
  sign: Sign;
  /** The works that claim every link of it, by name. Empty when no single work tells the whole chain. */
  threadWorks: Array<Work>;
  /** Works behind the link of it that has fewest. */
  weakestWorkCount: Scalars['Int']['output'];
};

/** What of a question about pathways is widened. */
export type PathwayChange =
  /** Associations are walked too, both ways and without a sign. */
  | 'ASSOCIATIONS'
  /** Chains may run through groupings. */
  | 'GROUPINGS'
  /** Everything that the filter leaves out counts again; families and groupings stay as chosen, and influence is walked. */
  | 'NO_FILTER'
  /** Chains may have one link more. */
  | 'ONE_STEP_LONGER'
  /** Chains may have two links more. */
  | 'TWO_STEPS_LONGER';

/** The chains of links that run from some factors to others, and what they claim together. */
export type PathwayResult = {
  __typename?: 'PathwayResult';
  /** All chains of up to this many links were found and counted; maxLength unless the search ended early. */
  completeLength: Scalars['Int']['output'];
  /** The data version the answer was made from. */
  dataVersion: Scalars['String']['output'];
  /** How many chains there are. A large number is no sign of strength: it grows with every link that is looked at. */
  pathCount: Scalars['Int']['output'];
  /**
   * False when the search ended before it had found all chains: it looks at 2,000,000 links at most. The counts are then
   * of the chains found, and the verdict is definite only when the chains found disagree already.
   */
  pathCountIsExact: Scalars['Boolean']['output'];
  /** The chains: shortest first, then those whose weakest link rests on most works, then by slugs. */
  paths: Array<Pathway>;
  /**
   * How firmly the connection holds, whatever the length of the chains. Null when a factor is at both ends, and when the
   * network is so large that finding out would take more than 10,000,000 steps.
   */
  robustness?: Maybe<Robustness>;
  /** What was found, in words, and what was left out because nothing is stated. */
  sentence: Scalars['String']['output'];
  /** When there are fewer than three chains: why, and what each wider setting would give. Null otherwise. */
  thin?: Maybe<ThinPathways>;
  /** How many of the chains are threads: one and the same work claims every link. */
  threadCount: Scalars['Int']['output'];
  /** True when there are chains that are not given, because of the limit or because the search ended early. */
  truncated: Scalars['Boolean']['output'];
  /** What the chains claim together about the direction of the effect. All chains count, given or not. */
  verdict: SignVerdict;
};

export type { Polarity };

export type { PreventionLevel };

/** Everything that can be asked. */
export type Query = {
  __typename?: 'Query';
  /** The network drawn together into groups, with the links between and inside them. Groupings are left out unless asked for. */
  aggregate: Aggregate;
  /**
   * How what a filter leaves differs from what it left when another data version was live. Former datasets are read from
   * the archives that imports keep; where one is not there any more, only the present is told.
   */
  changes: DatasetChanges;
  /** One claim by its id; null when nothing has the id. */
  claim?: Maybe<Claim>;
  /** A list of claims, by id unless said otherwise. */
  claims: ClaimConnection;
  /** Pairs of factors that name one condition on the perpetrator side and on the victim side. */
  counterparts: Array<Counterpart>;
  /** The dataset behind every answer: its version, title, licence and counts. The counts are of everything, whatever a filter elsewhere says. */
  dataset: Dataset;
  /**
   * Where works disagree: opposite signs, no effect found, direction not agreed, contested, and what lies one step apart.
   * Groupings are included whatever the filter says of them; factors that it names are the only ones looked at.
   */
  disagreements: Disagreements;
  /** Worked examples, in the order of the questions they answer. Each can be sent as it stands. */
  exampleQueries: Array<ExampleQuery>;
  /** For every choice a filter could make, how much it would leave. Each field is counted as if nothing had been chosen in it, with all other choices kept. */
  facets: Facets;
  /** One factor by its id; null when nothing has the id. */
  factor?: Maybe<Factor>;
  /** A list of factors, those with most works first unless said otherwise. */
  factors: FactorConnection;
  /** One link by its id, with all of its claims: no filter applies. Null when nothing has the id. */
  link?: Maybe<Link>;
  /** A list of links, those with most works first unless said otherwise. Links to groupings are included unless left out. */
  links: LinkConnection;
  /** How much lies one step from each of some factors and is not shown, before adding any of it. */
  neighbourCounts: Array<NeighbourCounts>;
  /** The factors within some steps of the given ones, and all links between them. Groupings are left out unless asked for. */
  neighbourhood: Network;
  /** What lies one step from a factor, before adding it to a view. Groupings are left out unless asked for. */
  neighbours: NeighbourConnection;
  /** The network that a filter leaves: what the canvas draws. Groupings are left out unless asked for. */
  network: Network;
  /** Any factor, claim, source, work or link by its id; null when nothing has the id. */
  node?: Maybe<Node>;
  /** Several things by id, in the order asked; null where nothing has the id. At most 250 ids. */
  nodes: Array<Maybe<Node>>;
  /**
   * The chains of links that run from some factors to others: by what steps the one may lead to the other, according to
   * the claims. No chain meets a factor twice, and each ends at the first of the wanted factors that it comes to.
   * Influence is walked along its direction. Other families are walked when filter.families names them: association both
   * ways and targeting along its direction, both without a sign. Structure (part of) is never walked. Groupings are left
   * out unless asked for. A chain that joins different studies is a hypothesis, not a finding.
   */
  pathways: PathwayResult;
  /** Finds factors, claims and sources by words. Accents and case are ignored, a small typing error is forgiven, the last word may be unfinished. Best first: a factor whose name the text nearly is comes before what mentions it. At most 5,000 of each type are found. */
  search: SearchConnection;
  /** One source by its id; null when nothing has the id. */
  source?: Maybe<Source>;
  /** A list of sources, by id unless said otherwise. */
  sources: SourceConnection;
  /** One work by its id; null when nothing has the id. */
  work?: Maybe<Work>;
};


/** Everything that can be asked. */
export type QueryAggregateArgs = {
  by: AggregateBy;
  filter?: InputMaybe<NetworkFilter>;
  split: Array<Scalars['ID']['input']>;
  splitAbove: Scalars['Int']['input'];
};


/** Everything that can be asked. */
export type QueryChangesArgs = {
  filter?: InputMaybe<NetworkFilter>;
  since: Scalars['String']['input'];
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
export type QueryDisagreementsArgs = {
  filter?: InputMaybe<NetworkFilter>;
  limit?: InputMaybe<Scalars['Int']['input']>;
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
export type QueryNeighbourCountsArgs = {
  excluding?: InputMaybe<Array<Scalars['ID']['input']>>;
  filter?: InputMaybe<NetworkFilter>;
  of: Array<Scalars['ID']['input']>;
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
export type QueryPathwaysArgs = {
  filter?: InputMaybe<NetworkFilter>;
  from: Array<Scalars['ID']['input']>;
  limit?: InputMaybe<Scalars['Int']['input']>;
  maxLength?: InputMaybe<Scalars['Int']['input']>;
  to: Array<Scalars['ID']['input']>;
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

export type { Relation };

/**
 * How much would have to fall before the first factors no longer connect to the last, through chains of any length in the
 * network that is walked: maxLength does not count here. Each link holds by as many works as are behind it.
 */
export type Robustness = {
  __typename?: 'Robustness';
  /**
   * A smallest set of factors in between without which no chain is left: of several, the one nearest to the first factors.
   * Empty when nothing connects them, null when there is a direct link, which no factor in between can hold up.
   */
  chokepoints?: Maybe<Array<Factor>>;
  /** Whether one link leads from a first factor to a last. */
  hasDirectLink: Scalars['Boolean']['output'];
  /** False when another choice of links takes as few. */
  isUnique: Scalars['Boolean']['output'];
  /** How many chains there are at most that share no link. */
  linkDisjointPaths: Scalars['Int']['output'];
  /** The links of one such choice, all of whose works must be discredited: the one nearest to the first factors, by id. */
  minimumCut: Array<Link>;
  /** The same in words. */
  sentence: Scalars['String']['output'];
  /** The least number of attributions of a link to a work that must be discredited before no chain is left; 0 when none is there. */
  value: Scalars['Int']['output'];
};

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

export type { Side };

export type { Sign };

/** A link that has another sign than before. */
export type SignChange = {
  __typename?: 'SignChange';
  /** Its sign then; null for links that have none. */
  before?: Maybe<Sign>;
  /** The link. */
  link: ChangedThing;
  /** Its sign now; null for links that have none. */
  now?: Maybe<Sign>;
};

/** Links with another sign: the first 20, and how many there are. */
export type SignChangeList = {
  __typename?: 'SignChangeList';
  /** The first 20. */
  items: Array<SignChange>;
  /** How many there are. */
  totalCount: Scalars['Int']['output'];
};

/** How many links have one sign. */
export type SignCount = {
  __typename?: 'SignCount';
  /** How many links have it. */
  links: Scalars['Int']['output'];
  /** The sign; null for structure and targeting. */
  sign?: Maybe<Sign>;
};

/** What all chains claim together. Chains that disagree are never settled by counting them. */
export type SignVerdict =
  /** Every chain claims that more of the first factor brings less of the last. */
  | 'CONSISTENT_DECREASE'
  /** Every chain claims that more of the first factor brings more of the last. */
  | 'CONSISTENT_INCREASE'
  /** Some chains claim that it brings more, others that it brings less. */
  | 'MIXED'
  /** There is no chain. */
  | 'NONE'
  /** At least one chain has no direction and no two contradict each other, or not all chains are known. */
  | 'UNDETERMINED';

/** A document. */
export type Source = Node & {
  __typename?: 'Source';
  /** What of it was read. */
  access: Access;
  /** Authors as printed, or null when none is named. */
  authors?: Maybe<Scalars['String']['output']>;
  /** Claims coded from it. */
  claimCount: Scalars['Int']['output'];
  /** Claims coded from it, by id. */
  claims: ClaimConnection;
  /** Id such as source:weatherburn-lsi-trace. */
  id: Scalars['ID']['output'];
  /** A note on how it was read, or null. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who published it, or null when unknown. */
  publisher?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
  /** What kind of document it is, in our words, such as peer-reviewed article. */
  type?: Maybe<Scalars['String']['output']>;
  /** Address where it was found, or null. */
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
  direction: OrderDirection;
  /** What to order by. */
  field: SourceOrderField;
};

/** What sources can be ordered by. */
export type SourceOrderField =
  /** By the number of claims coded from the source. */
  | 'CLAIM_COUNT'
  /** By id. */
  | 'ID'
  /** By title, in the order of the alphabet. */
  | 'TITLE'
  /** By year; undated ones last. */
  | 'YEAR';

/** A factor that is claimed to bring more of some outcomes of trafficking and less of others. */
export type SplitOutcomes = {
  __typename?: 'SplitOutcomes';
  /** The factor. */
  factor: Factor;
  /** Its links to outcomes that it is claimed to bring less of. */
  less: Array<Link>;
  /** Its links to outcomes that it is claimed to bring more of. */
  more: Array<Link>;
};

/** The list of factors that are claimed to bring more of one outcome of trafficking and less of another. */
export type SplitOutcomesList = {
  __typename?: 'SplitOutcomesList';
  /** The first of them. */
  items: Array<SplitOutcomes>;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** What one claim says of the direction of an effect. */
export type Stance =
  /** More of the first goes with less of the second. */
  | 'LESS'
  /** More of the first goes with more of the second. */
  | 'MORE'
  /** No direction is given, or a curve that has both, such as an inverted U. */
  | 'NO_DIRECTION'
  /** An effect was looked for, and none was found. */
  | 'NO_EFFECT';

/** Why there are so few chains, and what each wider setting would give. */
export type ThinPathways = {
  __typename?: 'ThinPathways';
  /** Which choices keep the number of chains low. */
  sentence: Scalars['String']['output'];
  /** Every setting that can be widened, each on its own, also where it would give no more. Each gives all that is there now. */
  wider: Array<WiderPathways>;
};

/** What is gone and what is new. */
export type ThingChanges = {
  __typename?: 'ThingChanges';
  /** In the former dataset only. */
  gone: ChangedThingList;
  /** In the live dataset only. */
  new: ChangedThingList;
};

export type { VocabularyField };

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

/** One setting of the question, widened: ask again with its maxLength and filter to get its chains. */
export type WiderPathways = {
  __typename?: 'WiderPathways';
  /** What is widened. */
  change: PathwayChange;
  /** The filter to ask with, as JSON in the names of NetworkFilter, to be given as a variable. */
  filter: Scalars['String']['output'];
  /** Words for the button that asks again. */
  label: Scalars['String']['output'];
  /** The maxLength to ask with. */
  maxLength: Scalars['Int']['output'];
  /** How many chains it gives. */
  pathCount: Scalars['Int']['output'];
  /** False when counting them ended early, after 200,000 links: there are more. */
  pathCountIsExact: Scalars['Boolean']['output'];
};

/** A study. Several documents may report one work; corroboration counts works. */
export type Work = Node & {
  __typename?: 'Work';
  /** Claims it makes through its documents. */
  claimCount: Scalars['Int']['output'];
  /** Begins with work: and is made from the name. */
  id: Scalars['ID']['output'];
  /** What the study is called here. */
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



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  SearchResult:
    | ( ClaimModel & { __typename: 'Claim' } )
    | ( FactorModel & { __typename: 'Factor' } )
    | ( SourceModel & { __typename: 'Source' } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( ClaimModel & { __typename: 'Claim' } )
    | ( FactorModel & { __typename: 'Factor' } )
    | ( LinkModel & { __typename: 'Link' } )
    | ( SourceModel & { __typename: 'Source' } )
    | ( WorkModel & { __typename: 'Work' } )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  Access: Access;
  AccessClaims: ResolverTypeWrapper<AccessClaims>;
  AccessCount: ResolverTypeWrapper<AccessCount>;
  Aggregate: ResolverTypeWrapper<AggregateModel>;
  AggregateBy: AggregateBy;
  AggregateGroup: ResolverTypeWrapper<AggregateGroupModel>;
  AggregateLink: ResolverTypeWrapper<AggregateLink>;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Certainty: Certainty;
  ChangedThing: ResolverTypeWrapper<ChangedThing>;
  ChangedThingList: ResolverTypeWrapper<ChangedThingList>;
  Claim: ResolverTypeWrapper<ClaimModel>;
  ClaimConnection: ResolverTypeWrapper<Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ClaimEdge']>, nodes: Array<ResolversTypes['Claim']> }>;
  ClaimEdge: ResolverTypeWrapper<Omit<ClaimEdge, 'node'> & { node: ResolversTypes['Claim'] }>;
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  ClaimOrderField: ClaimOrderField;
  Counterpart: ResolverTypeWrapper<CounterpartModel>;
  Cursor: ResolverTypeWrapper<Scalars['Cursor']['output']>;
  Dataset: ResolverTypeWrapper<DatasetModel>;
  DatasetChanges: ResolverTypeWrapper<DatasetChanges>;
  DatasetCounts: ResolverTypeWrapper<DatasetCounts>;
  Direction: Direction;
  Disagreement: ResolverTypeWrapper<DisagreementModel>;
  DisagreementList: ResolverTypeWrapper<Omit<DisagreementList, 'items'> & { items: Array<ResolversTypes['Disagreement']> }>;
  DisagreementPosition: ResolverTypeWrapper<DisagreementPositionModel>;
  Disagreements: ResolverTypeWrapper<Omit<Disagreements, 'contested' | 'directionNotAgreed' | 'near' | 'noEffect' | 'oppositeSigns' | 'shaped' | 'splitOutcomes'> & { contested: ResolversTypes['DisagreementList'], directionNotAgreed: ResolversTypes['DisagreementList'], near: ResolversTypes['NearDisagreementList'], noEffect: ResolversTypes['DisagreementList'], oppositeSigns: ResolversTypes['DisagreementList'], shaped: ResolversTypes['DisagreementList'], splitOutcomes: ResolversTypes['SplitOutcomesList'] }>;
  Domain: Domain;
  EvidenceClaims: ResolverTypeWrapper<EvidenceClaims>;
  ExampleQuery: ResolverTypeWrapper<ExampleQuery>;
  Facet: ResolverTypeWrapper<FacetModel>;
  FacetBucket: ResolverTypeWrapper<FacetBucket>;
  FacetField: FacetField;
  FacetUnit: FacetUnit;
  Facets: ResolverTypeWrapper<NetworkFilterModel>;
  Factor: ResolverTypeWrapper<FactorModel>;
  FactorConnection: ResolverTypeWrapper<Omit<FactorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FactorEdge']>, nodes: Array<ResolversTypes['Factor']> }>;
  FactorEdge: ResolverTypeWrapper<Omit<FactorEdge, 'node'> & { node: ResolversTypes['Factor'] }>;
  FactorFilter: FactorFilter;
  FactorKind: FactorKind;
  FactorOrder: FactorOrder;
  FactorOrderField: FactorOrderField;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  GroupOfFactor: ResolverTypeWrapper<GroupOfFactor>;
  Highlight: ResolverTypeWrapper<Highlight>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  Level: Level;
  Link: ResolverTypeWrapper<LinkModel>;
  LinkConnection: ResolverTypeWrapper<Omit<LinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkEdge']>, nodes: Array<ResolversTypes['Link']> }>;
  LinkEdge: ResolverTypeWrapper<Omit<LinkEdge, 'node'> & { node: ResolversTypes['Link'] }>;
  LinkEvidence: ResolverTypeWrapper<LinkEvidenceModel>;
  LinkFamily: LinkFamily;
  LinkOrder: LinkOrder;
  LinkOrderField: LinkOrderField;
  NearDisagreement: ResolverTypeWrapper<Omit<NearDisagreement, 'part' | 'whole'> & { part: ResolversTypes['Disagreement'], whole: ResolversTypes['Disagreement'] }>;
  NearDisagreementList: ResolverTypeWrapper<Omit<NearDisagreementList, 'items'> & { items: Array<ResolversTypes['NearDisagreement']> }>;
  Neighbour: ResolverTypeWrapper<NeighbourModel>;
  NeighbourConnection: ResolverTypeWrapper<Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NeighbourEdge']>, nodes: Array<ResolversTypes['Neighbour']> }>;
  NeighbourCounts: ResolverTypeWrapper<NeighbourCounts>;
  NeighbourEdge: ResolverTypeWrapper<Omit<NeighbourEdge, 'node'> & { node: ResolversTypes['Neighbour'] }>;
  NeighbourKindCount: ResolverTypeWrapper<NeighbourKindCount>;
  Network: ResolverTypeWrapper<NetworkModel>;
  NetworkFilter: NetworkFilter;
  NetworkSize: ResolverTypeWrapper<NetworkSize>;
  Node: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['Node']>;
  OrderDirection: OrderDirection;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Pathway: ResolverTypeWrapper<PathwayModel>;
  PathwayChange: PathwayChange;
  PathwayResult: ResolverTypeWrapper<PathwayResultModel>;
  Polarity: Polarity;
  PreventionLevel: PreventionLevel;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Reached: ResolverTypeWrapper<ReachedModel>;
  Relation: Relation;
  Robustness: ResolverTypeWrapper<RobustnessModel>;
  SearchConnection: ResolverTypeWrapper<Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SearchEdge']>, nodes: Array<ResolversTypes['SearchResult']> }>;
  SearchEdge: ResolverTypeWrapper<Omit<SearchEdge, 'highlights' | 'node'> & { highlights: Array<ResolversTypes['Highlight']>, node: ResolversTypes['SearchResult'] }>;
  SearchResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SearchResult']>;
  SearchType: SearchType;
  Side: Side;
  Sign: Sign;
  SignChange: ResolverTypeWrapper<SignChange>;
  SignChangeList: ResolverTypeWrapper<SignChangeList>;
  SignCount: ResolverTypeWrapper<SignCount>;
  SignVerdict: SignVerdict;
  Source: ResolverTypeWrapper<SourceModel>;
  SourceConnection: ResolverTypeWrapper<Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['SourceEdge']>, nodes: Array<ResolversTypes['Source']> }>;
  SourceEdge: ResolverTypeWrapper<Omit<SourceEdge, 'node'> & { node: ResolversTypes['Source'] }>;
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SourceOrderField: SourceOrderField;
  SplitOutcomes: ResolverTypeWrapper<SplitOutcomesModel>;
  SplitOutcomesList: ResolverTypeWrapper<Omit<SplitOutcomesList, 'items'> & { items: Array<ResolversTypes['SplitOutcomes']> }>;
  Stance: Stance;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  ThinPathways: ResolverTypeWrapper<ThinPathwaysModel>;
  ThingChanges: ResolverTypeWrapper<ThingChanges>;
  VocabularyField: VocabularyField;
  VocabularyGroup: ResolverTypeWrapper<VocabularyGroupModel>;
  WiderPathways: ResolverTypeWrapper<WiderPathwaysModel>;
  Work: ResolverTypeWrapper<WorkModel>;
  YearRange: ResolverTypeWrapper<YearRange>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AccessClaims: AccessClaims;
  AccessCount: AccessCount;
  Aggregate: AggregateModel;
  AggregateGroup: AggregateGroupModel;
  AggregateLink: AggregateLink;
  Boolean: Scalars['Boolean']['output'];
  ChangedThing: ChangedThing;
  ChangedThingList: ChangedThingList;
  Claim: ClaimModel;
  ClaimConnection: Omit<ClaimConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ClaimEdge']>, nodes: Array<ResolversParentTypes['Claim']> };
  ClaimEdge: Omit<ClaimEdge, 'node'> & { node: ResolversParentTypes['Claim'] };
  ClaimFilter: ClaimFilter;
  ClaimOrder: ClaimOrder;
  Counterpart: CounterpartModel;
  Cursor: Scalars['Cursor']['output'];
  Dataset: DatasetModel;
  DatasetChanges: DatasetChanges;
  DatasetCounts: DatasetCounts;
  Disagreement: DisagreementModel;
  DisagreementList: Omit<DisagreementList, 'items'> & { items: Array<ResolversParentTypes['Disagreement']> };
  DisagreementPosition: DisagreementPositionModel;
  Disagreements: Omit<Disagreements, 'contested' | 'directionNotAgreed' | 'near' | 'noEffect' | 'oppositeSigns' | 'shaped' | 'splitOutcomes'> & { contested: ResolversParentTypes['DisagreementList'], directionNotAgreed: ResolversParentTypes['DisagreementList'], near: ResolversParentTypes['NearDisagreementList'], noEffect: ResolversParentTypes['DisagreementList'], oppositeSigns: ResolversParentTypes['DisagreementList'], shaped: ResolversParentTypes['DisagreementList'], splitOutcomes: ResolversParentTypes['SplitOutcomesList'] };
  EvidenceClaims: EvidenceClaims;
  ExampleQuery: ExampleQuery;
  Facet: FacetModel;
  FacetBucket: FacetBucket;
  Facets: NetworkFilterModel;
  Factor: FactorModel;
  FactorConnection: Omit<FactorConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FactorEdge']>, nodes: Array<ResolversParentTypes['Factor']> };
  FactorEdge: Omit<FactorEdge, 'node'> & { node: ResolversParentTypes['Factor'] };
  FactorFilter: FactorFilter;
  FactorOrder: FactorOrder;
  Float: Scalars['Float']['output'];
  GroupOfFactor: GroupOfFactor;
  Highlight: Highlight;
  ID: Scalars['ID']['output'];
  Int: Scalars['Int']['output'];
  Link: LinkModel;
  LinkConnection: Omit<LinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkEdge']>, nodes: Array<ResolversParentTypes['Link']> };
  LinkEdge: Omit<LinkEdge, 'node'> & { node: ResolversParentTypes['Link'] };
  LinkEvidence: LinkEvidenceModel;
  LinkOrder: LinkOrder;
  NearDisagreement: Omit<NearDisagreement, 'part' | 'whole'> & { part: ResolversParentTypes['Disagreement'], whole: ResolversParentTypes['Disagreement'] };
  NearDisagreementList: Omit<NearDisagreementList, 'items'> & { items: Array<ResolversParentTypes['NearDisagreement']> };
  Neighbour: NeighbourModel;
  NeighbourConnection: Omit<NeighbourConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NeighbourEdge']>, nodes: Array<ResolversParentTypes['Neighbour']> };
  NeighbourCounts: NeighbourCounts;
  NeighbourEdge: Omit<NeighbourEdge, 'node'> & { node: ResolversParentTypes['Neighbour'] };
  NeighbourKindCount: NeighbourKindCount;
  Network: NetworkModel;
  NetworkFilter: NetworkFilter;
  NetworkSize: NetworkSize;
  Node: ResolversInterfaceTypes<ResolversParentTypes>['Node'];
  PageInfo: PageInfo;
  Pathway: PathwayModel;
  PathwayResult: PathwayResultModel;
  Query: Record<PropertyKey, never>;
  Reached: ReachedModel;
  Robustness: RobustnessModel;
  SearchConnection: Omit<SearchConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SearchEdge']>, nodes: Array<ResolversParentTypes['SearchResult']> };
  SearchEdge: Omit<SearchEdge, 'highlights' | 'node'> & { highlights: Array<ResolversParentTypes['Highlight']>, node: ResolversParentTypes['SearchResult'] };
  SearchResult: ResolversUnionTypes<ResolversParentTypes>['SearchResult'];
  SignChange: SignChange;
  SignChangeList: SignChangeList;
  SignCount: SignCount;
  Source: SourceModel;
  SourceConnection: Omit<SourceConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['SourceEdge']>, nodes: Array<ResolversParentTypes['Source']> };
  SourceEdge: Omit<SourceEdge, 'node'> & { node: ResolversParentTypes['Source'] };
  SourceFilter: SourceFilter;
  SourceOrder: SourceOrder;
  SplitOutcomes: SplitOutcomesModel;
  SplitOutcomesList: Omit<SplitOutcomesList, 'items'> & { items: Array<ResolversParentTypes['SplitOutcomes']> };
  String: Scalars['String']['output'];
  ThinPathways: ThinPathwaysModel;
  ThingChanges: ThingChanges;
  VocabularyGroup: VocabularyGroupModel;
  WiderPathways: WiderPathwaysModel;
  Work: WorkModel;
  YearRange: YearRange;
};

export type AccessResolvers = EnumResolverSignature<{ ABSTRACT?: any, EXCERPT?: any, FULL_TEXT?: any, SECONDARY_OR_NOTICE?: any }, ResolversTypes['Access']>;

export type AccessClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessClaims'] = ResolversParentTypes['AccessClaims']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AccessCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AccessCount'] = ResolversParentTypes['AccessCount']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AggregateResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Aggregate'] = ResolversParentTypes['Aggregate']> = {
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exportUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  groups?: Resolver<Array<ResolversTypes['AggregateGroup']>, ParentType, ContextType>;
  groupsOf?: Resolver<Array<Maybe<ResolversTypes['GroupOfFactor']>>, ParentType, ContextType, RequireFields<AggregateGroupsOfArgs, 'factors'>>;
  links?: Resolver<Array<ResolversTypes['AggregateLink']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalFactors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AggregateGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateGroup'] = ResolversParentTypes['AggregateGroup']> = {
  factorCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  topFactors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType, RequireFields<AggregateGroupTopFactorsArgs, 'first'>>;
  within?: Resolver<Maybe<ResolversTypes['AggregateGroup']>, ParentType, ContextType>;
};

export type AggregateLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AggregateLink'] = ResolversParentTypes['AggregateLink']> = {
  bothWays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  linkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signs?: Resolver<Array<ResolversTypes['SignCount']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  workCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CertaintyResolvers = EnumResolverSignature<{ INFERRED?: any, STATED?: any }, ResolversTypes['Certainty']>;

export type ChangedThingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedThing'] = ResolversParentTypes['ChangedThing']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ChangedThingListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ChangedThingList'] = ResolversParentTypes['ChangedThingList']> = {
  items?: Resolver<Array<ResolversTypes['ChangedThing']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Claim'] = ResolversParentTypes['Claim']> = {
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidenceType?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  evidenceTypeGroups?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  exploitationForm?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  locator?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  object?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
  period?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perspective?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  polarity?: Resolver<ResolversTypes['Polarity'], ParentType, ContextType>;
  population?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  regionGroups?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  relation?: Resolver<ResolversTypes['Relation'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shape?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
  statement?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClaimConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimConnection'] = ResolversParentTypes['ClaimConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ClaimEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ClaimEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ClaimEdge'] = ResolversParentTypes['ClaimEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Claim'], ParentType, ContextType>;
};

export type CounterpartResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Counterpart'] = ResolversParentTypes['Counterpart']> = {
  basis?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType>;
  certainty?: Resolver<ResolversTypes['Certainty'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  perpetratorFactor?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
  victimFactor?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
};

export interface CursorScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Cursor'], any> {
  name: 'Cursor';
}

export type DatasetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Dataset'] = ResolversParentTypes['Dataset']> = {
  citation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  counts?: Resolver<ResolversTypes['DatasetCounts'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  findings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  importedAt?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  license?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  readingDepth?: Resolver<Array<ResolversTypes['AccessCount']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  vocabulary?: Resolver<Array<ResolversTypes['VocabularyGroup']>, ParentType, ContextType, Partial<DatasetVocabularyArgs>>;
};

export type DatasetChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetChanges'] = ResolversParentTypes['DatasetChanges']> = {
  before?: Resolver<Maybe<ResolversTypes['NetworkSize']>, ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factors?: Resolver<Maybe<ResolversTypes['ThingChanges']>, ParentType, ContextType>;
  links?: Resolver<Maybe<ResolversTypes['ThingChanges']>, ParentType, ContextType>;
  now?: Resolver<ResolversTypes['NetworkSize'], ParentType, ContextType>;
  signs?: Resolver<Maybe<ResolversTypes['SignChangeList']>, ParentType, ContextType>;
  since?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  works?: Resolver<Maybe<ResolversTypes['ThingChanges']>, ParentType, ContextType>;
};

export type DatasetCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DatasetCounts'] = ResolversParentTypes['DatasetCounts']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  counterparts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  groupings?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  linksOnOneWork?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sources?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedClaims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreement'] = ResolversParentTypes['Disagreement']> = {
  link?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
  positions?: Resolver<Array<ResolversTypes['DisagreementPosition']>, ParentType, ContextType>;
};

export type DisagreementListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementList'] = ResolversParentTypes['DisagreementList']> = {
  items?: Resolver<Array<ResolversTypes['Disagreement']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DisagreementPositionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DisagreementPosition'] = ResolversParentTypes['DisagreementPosition']> = {
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType>;
  stance?: Resolver<ResolversTypes['Stance'], ParentType, ContextType>;
  works?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
};

export type DisagreementsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Disagreements'] = ResolversParentTypes['Disagreements']> = {
  contested?: Resolver<ResolversTypes['DisagreementList'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  directionNotAgreed?: Resolver<ResolversTypes['DisagreementList'], ParentType, ContextType>;
  near?: Resolver<ResolversTypes['NearDisagreementList'], ParentType, ContextType>;
  noEffect?: Resolver<ResolversTypes['DisagreementList'], ParentType, ContextType>;
  oppositeSigns?: Resolver<ResolversTypes['DisagreementList'], ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  shaped?: Resolver<ResolversTypes['DisagreementList'], ParentType, ContextType>;
  splitOutcomes?: Resolver<ResolversTypes['SplitOutcomesList'], ParentType, ContextType>;
};

export type DomainResolvers = EnumResolverSignature<{ CRIMINAL_INDUSTRY?: any, DEMOGRAPHIC?: any, ECONOMIC?: any, ENVIRONMENTAL?: any, FAMILY?: any, LEGAL?: any, POLITICAL?: any, PSYCHOLOGICAL?: any, SOCIAL?: any, TECHNOLOGICAL?: any }, ResolversTypes['Domain']>;

export type EvidenceClaimsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['EvidenceClaims'] = ResolversParentTypes['EvidenceClaims']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type ExampleQueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExampleQuery'] = ResolversParentTypes['ExampleQuery']> = {
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  query?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  question?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  variables?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facet'] = ResolversParentTypes['Facet']> = {
  buckets?: Resolver<Array<ResolversTypes['FacetBucket']>, ParentType, ContextType>;
  counted?: Resolver<ResolversTypes['FacetUnit'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['FacetField'], ParentType, ContextType>;
};

export type FacetBucketResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FacetBucket'] = ResolversParentTypes['FacetBucket']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FacetsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Facets'] = ResolversParentTypes['Facets']> = {
  all?: Resolver<Array<ResolversTypes['Facet']>, ParentType, ContextType>;
  facet?: Resolver<Maybe<ResolversTypes['Facet']>, ParentType, ContextType, RequireFields<FacetsFacetArgs, 'field'>>;
};

export type FactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Factor'] = ResolversParentTypes['Factor']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<FactorClaimsArgs, 'first'>>;
  counterparts?: Resolver<Array<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  domain?: Resolver<ResolversTypes['Domain'], ParentType, ContextType>;
  grouping?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactorKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['Level'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<FactorLinksArgs, 'direction' | 'first'>>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  partOf?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  preventionLevel?: Resolver<Maybe<ResolversTypes['PreventionLevel']>, ParentType, ContextType>;
  reach?: Resolver<Maybe<Array<ResolversTypes['Reached']>>, ParentType, ContextType>;
  sides?: Resolver<Array<ResolversTypes['Side']>, ParentType, ContextType>;
  workCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FactorConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactorConnection'] = ResolversParentTypes['FactorConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FactorEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactorEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FactorEdge'] = ResolversParentTypes['FactorEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
};

export type FactorKindResolvers = EnumResolverSignature<{ EXTERNAL_FACTOR?: any, INTERVENTION?: any, OUTCOME?: any, TRAFFICKER_CHARACTERISTIC?: any, TRAFFICKER_RELATIONSHIP?: any, TREND?: any, VICTIM_VULNERABILITY?: any }, ResolversTypes['FactorKind']>;

export type GroupOfFactorResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GroupOfFactor'] = ResolversParentTypes['GroupOfFactor']> = {
  group?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  part?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type HighlightResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Highlight'] = ResolversParentTypes['Highlight']> = {
  end?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  start?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LevelResolvers = EnumResolverSignature<{ EXTERNAL?: any, INTERNAL?: any }, ResolversTypes['Level']>;

export type LinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Link'] = ResolversParentTypes['Link']> = {
  bestAccess?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<LinkClaimsArgs, 'first'>>;
  contested?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  evidence?: Resolver<ResolversTypes['LinkEvidence'], ParentType, ContextType>;
  family?: Resolver<ResolversTypes['LinkFamily'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  opposing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
  sourceCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  statedCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  supporting?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
  undirected?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  workCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  years?: Resolver<ResolversTypes['YearRange'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkConnection'] = ResolversParentTypes['LinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEdge'] = ResolversParentTypes['LinkEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Link'], ParentType, ContextType>;
};

export type LinkEvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkEvidence'] = ResolversParentTypes['LinkEvidence']> = {
  access?: Resolver<Array<ResolversTypes['AccessClaims']>, ParentType, ContextType>;
  types?: Resolver<Array<ResolversTypes['EvidenceClaims']>, ParentType, ContextType>;
};

export type LinkFamilyResolvers = EnumResolverSignature<{ ASSOCIATION?: any, INFLUENCE?: any, STRUCTURE?: any, TARGETING?: any }, ResolversTypes['LinkFamily']>;

export type NearDisagreementResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearDisagreement'] = ResolversParentTypes['NearDisagreement']> = {
  part?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
  whole?: Resolver<ResolversTypes['Disagreement'], ParentType, ContextType>;
};

export type NearDisagreementListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NearDisagreementList'] = ResolversParentTypes['NearDisagreementList']> = {
  items?: Resolver<Array<ResolversTypes['NearDisagreement']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Neighbour'] = ResolversParentTypes['Neighbour']> = {
  factor?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type NeighbourConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourConnection'] = ResolversParentTypes['NeighbourConnection']> = {
  byKind?: Resolver<Array<ResolversTypes['NeighbourKindCount']>, ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['NeighbourEdge']>, ParentType, ContextType>;
  hiddenByFilter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Neighbour']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NeighbourCountsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourCounts'] = ResolversParentTypes['NeighbourCounts']> = {
  hiddenByFilter?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  notShown?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  of?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
};

export type NeighbourEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourEdge'] = ResolversParentTypes['NeighbourEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Neighbour'], ParentType, ContextType>;
};

export type NeighbourKindCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NeighbourKindCount'] = ResolversParentTypes['NeighbourKindCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactorKind'], ParentType, ContextType>;
};

export type NetworkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Network'] = ResolversParentTypes['Network']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<Array<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<NetworkClaimsArgs, 'limit'>>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  exportUrl?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  factors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  totalFactors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  totalLinks?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NetworkSizeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NetworkSize'] = ResolversParentTypes['NetworkSize']> = {
  claims?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  factors?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  works?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Factor' | 'Link' | 'Source' | 'Work', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['Cursor']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PathwayResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Pathway'] = ResolversParentTypes['Pathway']> = {
  factors?: Resolver<Array<ResolversTypes['Factor']>, ParentType, ContextType>;
  inferredSteps?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  length?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  links?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sign?: Resolver<ResolversTypes['Sign'], ParentType, ContextType>;
  threadWorks?: Resolver<Array<ResolversTypes['Work']>, ParentType, ContextType>;
  weakestWorkCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathwayResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathwayResult'] = ResolversParentTypes['PathwayResult']> = {
  completeLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  dataVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pathCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  paths?: Resolver<Array<ResolversTypes['Pathway']>, ParentType, ContextType>;
  robustness?: Resolver<Maybe<ResolversTypes['Robustness']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  thin?: Resolver<Maybe<ResolversTypes['ThinPathways']>, ParentType, ContextType>;
  threadCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  truncated?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  verdict?: Resolver<ResolversTypes['SignVerdict'], ParentType, ContextType>;
};

export type PolarityResolvers = EnumResolverSignature<{ MINUS?: any, NONE?: any, PLUS?: any }, ResolversTypes['Polarity']>;

export type PreventionLevelResolvers = EnumResolverSignature<{ BOTH?: any, EXTERNAL?: any, INTERNAL?: any, NOT_STATED?: any }, ResolversTypes['PreventionLevel']>;

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  aggregate?: Resolver<ResolversTypes['Aggregate'], ParentType, ContextType, RequireFields<QueryAggregateArgs, 'by' | 'split' | 'splitAbove'>>;
  changes?: Resolver<ResolversTypes['DatasetChanges'], ParentType, ContextType, RequireFields<QueryChangesArgs, 'since'>>;
  claim?: Resolver<Maybe<ResolversTypes['Claim']>, ParentType, ContextType, RequireFields<QueryClaimArgs, 'id'>>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<QueryClaimsArgs, 'first'>>;
  counterparts?: Resolver<Array<ResolversTypes['Counterpart']>, ParentType, ContextType>;
  dataset?: Resolver<ResolversTypes['Dataset'], ParentType, ContextType>;
  disagreements?: Resolver<ResolversTypes['Disagreements'], ParentType, ContextType, RequireFields<QueryDisagreementsArgs, 'limit'>>;
  exampleQueries?: Resolver<Array<ResolversTypes['ExampleQuery']>, ParentType, ContextType>;
  facets?: Resolver<ResolversTypes['Facets'], ParentType, ContextType, Partial<QueryFacetsArgs>>;
  factor?: Resolver<Maybe<ResolversTypes['Factor']>, ParentType, ContextType, RequireFields<QueryFactorArgs, 'id'>>;
  factors?: Resolver<ResolversTypes['FactorConnection'], ParentType, ContextType, RequireFields<QueryFactorsArgs, 'first'>>;
  link?: Resolver<Maybe<ResolversTypes['Link']>, ParentType, ContextType, RequireFields<QueryLinkArgs, 'id'>>;
  links?: Resolver<ResolversTypes['LinkConnection'], ParentType, ContextType, RequireFields<QueryLinksArgs, 'first'>>;
  neighbourCounts?: Resolver<Array<ResolversTypes['NeighbourCounts']>, ParentType, ContextType, RequireFields<QueryNeighbourCountsArgs, 'of'>>;
  neighbourhood?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNeighbourhoodArgs, 'direction' | 'hops' | 'limit' | 'of'>>;
  neighbours?: Resolver<ResolversTypes['NeighbourConnection'], ParentType, ContextType, RequireFields<QueryNeighboursArgs, 'first' | 'of'>>;
  network?: Resolver<ResolversTypes['Network'], ParentType, ContextType, RequireFields<QueryNetworkArgs, 'limit'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  pathways?: Resolver<ResolversTypes['PathwayResult'], ParentType, ContextType, RequireFields<QueryPathwaysArgs, 'from' | 'limit' | 'maxLength' | 'to'>>;
  search?: Resolver<ResolversTypes['SearchConnection'], ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType, RequireFields<QuerySourceArgs, 'id'>>;
  sources?: Resolver<ResolversTypes['SourceConnection'], ParentType, ContextType, RequireFields<QuerySourcesArgs, 'first'>>;
  work?: Resolver<Maybe<ResolversTypes['Work']>, ParentType, ContextType, RequireFields<QueryWorkArgs, 'id'>>;
};

export type ReachedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Reached'] = ResolversParentTypes['Reached']> = {
  factor?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
  through?: Resolver<Maybe<ResolversTypes['Factor']>, ParentType, ContextType>;
};

export type RelationResolvers = EnumResolverSignature<{ ASSOCIATED_WITH?: any, CO_OCCURS?: any, DECREASES?: any, INCREASES?: any, INFLUENCES?: any, INTERACTS_WITH?: any, MITIGATES?: any, PART_OF?: any, SHARES?: any, TARGETS?: any }, ResolversTypes['Relation']>;

export type RobustnessResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Robustness'] = ResolversParentTypes['Robustness']> = {
  chokepoints?: Resolver<Maybe<Array<ResolversTypes['Factor']>>, ParentType, ContextType>;
  hasDirectLink?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  isUnique?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  linkDisjointPaths?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  minimumCut?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchConnection'] = ResolversParentTypes['SearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SearchEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['SearchResult']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SearchEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchEdge'] = ResolversParentTypes['SearchEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  highlights?: Resolver<Array<ResolversTypes['Highlight']>, ParentType, ContextType>;
  node?: Resolver<ResolversTypes['SearchResult'], ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type SearchResultResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchResult'] = ResolversParentTypes['SearchResult']> = {
  __resolveType: TypeResolveFn<'Claim' | 'Factor' | 'Source', ParentType, ContextType>;
};

export type SideResolvers = EnumResolverSignature<{ BOTH?: any, PERPETRATOR?: any, VICTIM?: any }, ResolversTypes['Side']>;

export type SignResolvers = EnumResolverSignature<{ MIXED?: any, NEGATIVE?: any, NO_EFFECT?: any, POSITIVE?: any, UNKNOWN?: any }, ResolversTypes['Sign']>;

export type SignChangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignChange'] = ResolversParentTypes['SignChange']> = {
  before?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
  link?: Resolver<ResolversTypes['ChangedThing'], ParentType, ContextType>;
  now?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
};

export type SignChangeListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignChangeList'] = ResolversParentTypes['SignChangeList']> = {
  items?: Resolver<Array<ResolversTypes['SignChange']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SignCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SignCount'] = ResolversParentTypes['SignCount']> = {
  links?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sign?: Resolver<Maybe<ResolversTypes['Sign']>, ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  access?: Resolver<ResolversTypes['Access'], ParentType, ContextType>;
  authors?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  claims?: Resolver<ResolversTypes['ClaimConnection'], ParentType, ContextType, RequireFields<SourceClaimsArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publisher?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  url?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  work?: Resolver<ResolversTypes['Work'], ParentType, ContextType>;
  year?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceConnection'] = ResolversParentTypes['SourceConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SourceEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SourceEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SourceEdge'] = ResolversParentTypes['SourceEdge']> = {
  cursor?: Resolver<ResolversTypes['Cursor'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Source'], ParentType, ContextType>;
};

export type SplitOutcomesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitOutcomes'] = ResolversParentTypes['SplitOutcomes']> = {
  factor?: Resolver<ResolversTypes['Factor'], ParentType, ContextType>;
  less?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
  more?: Resolver<Array<ResolversTypes['Link']>, ParentType, ContextType>;
};

export type SplitOutcomesListResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SplitOutcomesList'] = ResolversParentTypes['SplitOutcomesList']> = {
  items?: Resolver<Array<ResolversTypes['SplitOutcomes']>, ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ThinPathwaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThinPathways'] = ResolversParentTypes['ThinPathways']> = {
  sentence?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wider?: Resolver<Array<ResolversTypes['WiderPathways']>, ParentType, ContextType>;
};

export type ThingChangesResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ThingChanges'] = ResolversParentTypes['ThingChanges']> = {
  gone?: Resolver<ResolversTypes['ChangedThingList'], ParentType, ContextType>;
  new?: Resolver<ResolversTypes['ChangedThingList'], ParentType, ContextType>;
};

export type VocabularyFieldResolvers = EnumResolverSignature<{ EVIDENCE_TYPE?: any, EXPLOITATION_FORM?: any, POPULATION?: any, REGION?: any }, ResolversTypes['VocabularyField']>;

export type VocabularyGroupResolvers<ContextType = Context, ParentType extends ResolversParentTypes['VocabularyGroup'] = ResolversParentTypes['VocabularyGroup']> = {
  field?: Resolver<ResolversTypes['VocabularyField'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  wordings?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WiderPathwaysResolvers<ContextType = Context, ParentType extends ResolversParentTypes['WiderPathways'] = ResolversParentTypes['WiderPathways']> = {
  change?: Resolver<ResolversTypes['PathwayChange'], ParentType, ContextType>;
  filter?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  maxLength?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pathCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  pathCountIsExact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type WorkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Work'] = ResolversParentTypes['Work']> = {
  claimCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sources?: Resolver<Array<ResolversTypes['Source']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type YearRangeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['YearRange'] = ResolversParentTypes['YearRange']> = {
  from?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  undated?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Access?: AccessResolvers;
  AccessClaims?: AccessClaimsResolvers<ContextType>;
  AccessCount?: AccessCountResolvers<ContextType>;
  Aggregate?: AggregateResolvers<ContextType>;
  AggregateGroup?: AggregateGroupResolvers<ContextType>;
  AggregateLink?: AggregateLinkResolvers<ContextType>;
  Certainty?: CertaintyResolvers;
  ChangedThing?: ChangedThingResolvers<ContextType>;
  ChangedThingList?: ChangedThingListResolvers<ContextType>;
  Claim?: ClaimResolvers<ContextType>;
  ClaimConnection?: ClaimConnectionResolvers<ContextType>;
  ClaimEdge?: ClaimEdgeResolvers<ContextType>;
  Counterpart?: CounterpartResolvers<ContextType>;
  Cursor?: GraphQLScalarType;
  Dataset?: DatasetResolvers<ContextType>;
  DatasetChanges?: DatasetChangesResolvers<ContextType>;
  DatasetCounts?: DatasetCountsResolvers<ContextType>;
  Disagreement?: DisagreementResolvers<ContextType>;
  DisagreementList?: DisagreementListResolvers<ContextType>;
  DisagreementPosition?: DisagreementPositionResolvers<ContextType>;
  Disagreements?: DisagreementsResolvers<ContextType>;
  Domain?: DomainResolvers;
  EvidenceClaims?: EvidenceClaimsResolvers<ContextType>;
  ExampleQuery?: ExampleQueryResolvers<ContextType>;
  Facet?: FacetResolvers<ContextType>;
  FacetBucket?: FacetBucketResolvers<ContextType>;
  Facets?: FacetsResolvers<ContextType>;
  Factor?: FactorResolvers<ContextType>;
  FactorConnection?: FactorConnectionResolvers<ContextType>;
  FactorEdge?: FactorEdgeResolvers<ContextType>;
  FactorKind?: FactorKindResolvers;
  GroupOfFactor?: GroupOfFactorResolvers<ContextType>;
  Highlight?: HighlightResolvers<ContextType>;
  Level?: LevelResolvers;
  Link?: LinkResolvers<ContextType>;
  LinkConnection?: LinkConnectionResolvers<ContextType>;
  LinkEdge?: LinkEdgeResolvers<ContextType>;
  LinkEvidence?: LinkEvidenceResolvers<ContextType>;
  LinkFamily?: LinkFamilyResolvers;
  NearDisagreement?: NearDisagreementResolvers<ContextType>;
  NearDisagreementList?: NearDisagreementListResolvers<ContextType>;
  Neighbour?: NeighbourResolvers<ContextType>;
  NeighbourConnection?: NeighbourConnectionResolvers<ContextType>;
  NeighbourCounts?: NeighbourCountsResolvers<ContextType>;
  NeighbourEdge?: NeighbourEdgeResolvers<ContextType>;
  NeighbourKindCount?: NeighbourKindCountResolvers<ContextType>;
  Network?: NetworkResolvers<ContextType>;
  NetworkSize?: NetworkSizeResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Pathway?: PathwayResolvers<ContextType>;
  PathwayResult?: PathwayResultResolvers<ContextType>;
  Polarity?: PolarityResolvers;
  PreventionLevel?: PreventionLevelResolvers;
  Query?: QueryResolvers<ContextType>;
  Reached?: ReachedResolvers<ContextType>;
  Relation?: RelationResolvers;
  Robustness?: RobustnessResolvers<ContextType>;
  SearchConnection?: SearchConnectionResolvers<ContextType>;
  SearchEdge?: SearchEdgeResolvers<ContextType>;
  SearchResult?: SearchResultResolvers<ContextType>;
  Side?: SideResolvers;
  Sign?: SignResolvers;
  SignChange?: SignChangeResolvers<ContextType>;
  SignChangeList?: SignChangeListResolvers<ContextType>;
  SignCount?: SignCountResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  SourceConnection?: SourceConnectionResolvers<ContextType>;
  SourceEdge?: SourceEdgeResolvers<ContextType>;
  SplitOutcomes?: SplitOutcomesResolvers<ContextType>;
  SplitOutcomesList?: SplitOutcomesListResolvers<ContextType>;
  ThinPathways?: ThinPathwaysResolvers<ContextType>;
  ThingChanges?: ThingChangesResolvers<ContextType>;
  VocabularyField?: VocabularyFieldResolvers;
  VocabularyGroup?: VocabularyGroupResolvers<ContextType>;
  WiderPathways?: WiderPathwaysResolvers<ContextType>;
  Work?: WorkResolvers<ContextType>;
  YearRange?: YearRangeResolvers<ContextType>;
};

