/** What each field of the schema may bring: the few places where the general rules of counting do not do. */

/** Numbers and lengths of lists that a field and the fields above it were given, by name of argument. */
export type Amounts = Readonly<Record<string, number>>;

/** Things that a plain list, whose length only its data know, is taken to hold. */
export const PLAIN_LIST = 10;
/** Lists right below many factors or links are read in one statement, and mostly hold one thing or none. */
export const BATCHED_SHARE = 0.1;
/** What asking about the schema itself counts. */
export const INTROSPECTION = 100;

/** The most that an argument may be; more is refused by the field itself before anything is read, so it counts nothing. */
export const MOST: Readonly<Record<string, Amounts>> = {
  "Query.nodes": { ids: 250 },
  "Query.neighbourCounts": { of: 250 },
  "Query.network": { limit: 5_000 },
  "Query.neighbourhood": { limit: 1_000 },
  "Aggregate.groupsOf": { factors: 250 },
  "Query.disagreements": { limit: 500 },
  "Network.claims": { limit: 5_000 },
  "Query.pathways": { limit: 1_000, maxLength: 8 },
};

/** The most of an argument that has one name and one meaning everywhere. */
export const MOST_ANYWHERE: Amounts = { first: 100 };

/** How long a list is, from what was asked above it. */
export const LENGTHS: Readonly<Record<string, (given: Amounts) => number>> = {
  "Query.nodes": ({ ids = 0 }) => ids,
  "Query.neighbourCounts": ({ of = 0 }) => of,
  "Aggregate.groupsOf": ({ factors = 0 }) => factors,
  "Network.factors": ({ limit = 0 }) => limit,
  // A network holds at most four times as many links as factors.
  "Network.links": ({ limit = 0 }) => 4 * limit,
  "Network.claims": ({ limit = 0 }) => limit,
  "DisagreementList.items": ({ limit = 0 }) => limit,
  "NearDisagreementList.items": ({ limit = 0 }) => limit,
  "SplitOutcomesList.items": ({ limit = 0 }) => limit,
  "SplitOutcomes.more": () => 2,
  "SplitOutcomes.less": () => 2,
  // A link hardly ever has more than three positions, nor a position more than a few works and claims.
  "Disagreement.positions": () => 2,
  "DisagreementPosition.works": () => 2,
  "DisagreementPosition.claims": () => 2,
  "PathwayResult.paths": ({ limit = 0 }) => limit,
  "Pathway.factors": ({ maxLength = 0 }) => maxLength + 1,
  "Pathway.links": ({ maxLength = 0 }) => maxLength,
  "Pathway.inferredSteps": ({ maxLength = 0 }) => maxLength,
  // Hardly a chain is told as a whole by more than one work.
  "Pathway.threadWorks": () => 1,
};

/** What a field counts beside the things it brings, where finding them is the work. */
export const WORK: Readonly<Record<string, number>> = {
  "Query.pathways": 500,
  "PathwayResult.robustness": 500,
  "PathwayResult.thin": 500,
};

/** Lists whose members are asked for what belongs to them in one statement for all. */
export const BATCHED: ReadonlySet<string> = new Set([
  "Network.factors",
  "Network.links",
  "Network.claims",
  "Pathway.factors",
  "Pathway.links",
]);
