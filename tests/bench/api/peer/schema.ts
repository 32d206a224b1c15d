/** What @neo4j/graphql is told of the graph that we store: the same nodes and relationships, in its own words. */

const LINK_ENDS = [
  ["influences", "influencedBy", "INFLUENCES"],
  ["associatedWith", "associatedFrom", "ASSOCIATED_WITH"],
  ["partOf", "parts", "PART_OF"],
  ["targets", "targetedBy", "TARGETS"],
] as const;

/** The fields of a factor that lead along its links, away from it and towards it. */
export const LINK_FIELDS = { out: LINK_ENDS.map(([out]) => out), in: LINK_ENDS.map(([, back]) => back) } as const;

const linkFields = LINK_ENDS.map(
  ([out, back, type]) => `
    ${out}: [Factor!]! @relationship(type: "${type}", direction: OUT, properties: "LinkColumns")
    ${back}: [Factor!]! @relationship(type: "${type}", direction: IN, properties: "LinkColumns")`,
).join("");

const fulltext = (index: string, query: string, fields: readonly string[]): string =>
  `@fulltext(indexes: [{ indexName: "${index}", queryName: "${query}", fields: ${JSON.stringify(fields)} }])`;

/** The type definitions that the peer makes its API from. */
export const PEER_SCHEMA = `
  type Factor @node ${fulltext("factorText", "findFactors", ["name", "description"])} {
    id: ID!
    name: String!
    description: String
    kind: String!
    domain: String!
    level: String!
    grouping: Boolean!
    sides: [String!]!
    claimCount: Int!
    workCount: Int!
    ${linkFields}
  }

  type LinkColumns @relationshipProperties {
    id: ID!
    family: String!
    sign: String
    claimCount: Int!
    workCount: Int!
    sourceCount: Int!
    statedCount: Int!
    supporting: Int!
    opposing: Int!
    undirected: Int!
    contested: Boolean!
    bestAccess: String!
    yearFrom: Int
    yearTo: Int
    undatedSources: Int
  }

  type Claim @node ${fulltext("claimText", "findClaims", ["statement"])} {
    id: ID!
    statement: String!
    locator: String!
    relation: String!
    polarity: String!
    certainty: String!
    region: String
    period: String
    exploitationForm: String
    population: String
    evidenceType: String
    shape: String
    result: String
    contested: Boolean!
    perspective: String
    subject: [Factor!]! @relationship(type: "SUBJECT", direction: OUT)
    object: [Factor!]! @relationship(type: "OBJECT", direction: OUT)
    source: [Source!]! @relationship(type: "STATED_IN", direction: OUT)
  }

  type Source @node ${fulltext("sourceText", "findSources", ["title", "authors", "publisher"])} {
    id: ID!
    title: String!
    authors: String
    publisher: String
    year: Int
    type: String
    access: String!
    url: String
    work: [Work!]! @relationship(type: "REPORTS", direction: OUT)
  }

  type Work @node {
    id: ID!
    name: String!
  }
`;
