/** Every question that the server knows beforehand, with variables to ask it by. */
import { getOperationAST, parse } from "graphql";
import { CLIENT_OPERATIONS, EXAMPLE_QUERIES } from "../../server/src/graphql/known-operations.ts";

type Variables = Readonly<Record<string, unknown>>;

/** A question with everything it needs. */
export type KnownQuestion = Readonly<{ name: string; query: string; variables: Variables }>;

/** What the explorer sends with each of its operations, in several states of the view. */
const CLIENT_VARIABLES: Readonly<Record<string, readonly Variables[]>> = {
  Aggregate: [
    { filter: {}, by: "DOMAIN", first: 100, split: ["SOCIAL"], splitAbove: 20, added: ["factor:poverty"] },
    { filter: { minWorks: 2 }, by: "CLUSTER", first: 3, split: [], splitAbove: 100, added: [] },
  ],
  Changes: [{ since: "0123456789abcdef" }, { since: "0123456789abcdef", filter: { minWorks: 2 } }],
  ChainsFile: [
    { from: ["poverty"], to: ["trafficking-perpetration"], maxLength: 4, filter: {}, limit: 400 },
    { from: ["nobody-knows"], to: ["poverty"] },
  ],
  ClaimDetails: [{ id: "claim:c0006" }, { id: "claim:none" }],
  ClaimsTable: [
    { first: 5 },
    { filter: { regions: ["europe"] }, orderBy: { field: "WORK_COUNT", direction: "ASC" }, first: 40 },
  ],
  CounterpartEnds: [{}],
  Dataset: [{ factors: ["factor:poverty", "factor:none"] }],
  Disagreements: [{ limit: 50 }, { filter: { regions: ["europe"] }, limit: 2 }],
  Evidence: [
    { filter: { minWorks: 2, includeGroupings: false }, limit: 40, most: 3000 },
    { filter: { evidenceTypes: ["regression"] }, limit: 500, most: 5 },
  ],
  Facets: [{}, { filter: { certainties: ["STATED"], kinds: ["OUTCOME"] } }],
  FactorDetails: [{ id: "factor:poverty" }, { id: "factor:awareness-raising", filter: { minWorks: 2 } }],
  FactorIds: [{ filter: { sides: ["BOTH"] } }],
  FactorList: [
    { filter: { includeGroupings: false }, first: 100 },
    { filter: { text: "trafficking" }, first: 5 },
  ],
  FactorNames: [{ ids: ["factor:poverty", "factor:none"] }],
  FactorsTable: [{ limit: 1000 }, { filter: { certainties: ["STATED"] }, limit: 5 }],
  GroupOfFactor: [{ filter: {}, by: "DOMAIN", factor: "factor:poverty" }],
  Interventions: [{}],
  LinkDetails: [
    { id: "link:corruption~human-trafficking~influence", filter: { factors: ["corruption", "human-trafficking"] } },
    { id: "link:none", filter: {} },
  ],
  LinksTable: [
    { filter: { includeGroupings: true }, first: 100 },
    { filter: { certainties: ["STATED"] }, first: 5 },
  ],
  Neighbourhood: [
    { of: ["poverty"], hops: 2, direction: "OUT", filter: {}, limit: 200 },
    { of: ["women-perpetrators"], filter: { regions: ["europe"] } },
    { of: ["nobody-knows"], hops: 1 },
  ],
  NeighbourhoodTotals: [{ of: ["poverty"], hops: 1, direction: "BOTH", filter: {} }],
  NeighbourCounts: [{ of: ["poverty", "corruption"], filter: { minWorks: 2 }, excluding: ["human-trafficking"] }],
  Neighbours: [
    { of: "poverty", excluding: ["corruption"], first: 50 },
    { of: "poverty", filter: { certainties: ["STATED"] }, first: 5 },
  ],
  Network: [{ filter: {}, limit: 500 }, { filter: { excludeWorks: ["none"] }, limit: 40 }, { filter: { regions: [] } }],
  NetworkTotals: [{ filter: { contested: true } }],
  Pathways: [
    {
      from: ["poverty"],
      to: ["trafficking-perpetration"],
      maxLength: 4,
      filter: { families: ["INFLUENCE"] },
      limit: 100,
    },
    { from: ["poverty"], to: ["trafficking-perpetration"], maxLength: 1, limit: 3 },
    { from: ["nobody-knows"], to: ["poverty"] },
  ],
  QueryPage: [{}],
  Search: [{ text: "corupt" }, { text: "women", first: 5 }],
  SourceDetails: [{ id: "source:weatherburn-lsi-trace" }],
  WithoutWork: [
    { work: "work:none", filter: { excludeWorks: ["work:none"] }, limit: 40 },
    { work: "work:none", filter: { factors: ["poverty", "human-trafficking"] }, limit: 2 },
  ],
};

const nameOf = (query: string): string => getOperationAST(parse(query))?.name?.value ?? "";

const clientQuestions = (): readonly KnownQuestion[] =>
  CLIENT_OPERATIONS.flatMap((query) => {
    const name = nameOf(query);
    const samples = CLIENT_VARIABLES[name];
    if (!samples) throw new Error(`tests/support/known-questions.ts has no variables for ${name}.`);
    return samples.map((variables) => ({ name, query, variables }));
  });

/** The explorer's operations and the worked examples; raises when an operation of the explorer has no variables here. */
export const knownQuestions = (): readonly KnownQuestion[] => [
  ...clientQuestions(),
  ...EXAMPLE_QUERIES.map(({ id, query, variables }) => ({
    name: id,
    query,
    variables: JSON.parse(variables) as Variables,
  })),
];
