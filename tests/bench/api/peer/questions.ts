/** The peer's questions for the operations that are measured, as near to ours as its generated schema comes. */
import type { Data, PeerQuestion } from "../operation.ts";
import { LINK_FIELDS } from "./schema.ts";

const FACTOR = "id name kind domain level grouping sides claimCount workCount";
const LINK = "id family sign claimCount workCount statedCount supporting opposing undirected contested bestAccess";
const LINK_ROW = `${LINK} sourceCount yearFrom yearTo undatedSources`;
const ENDS = "id name kind";
const CLAIM = `id statement locator relation polarity certainty region period exploitationForm population evidenceType
  shape result contested perspective subject { id name } object { id name }
  source { id title authors publisher year access url work { id name } }`;

const BOTH_WAYS = [...LINK_FIELDS.out, ...LINK_FIELDS.in];

const connections = (fields: readonly string[], given: string, selection: string): string =>
  fields.map((field) => `${field}Connection${given} { edges ${selection} }`).join(" ");

const edgesIn = (fields: readonly string[], factors: readonly Data[]): number =>
  factors.reduce(
    (sum, factor) => sum + fields.reduce((all, field) => all + factor[`${field}Connection`].edges.length, 0),
    0,
  );

/** A factor by its id. */
export const peerFactor = (idOf: (i: number) => string): PeerQuestion => ({
  document: `query ($id: ID!) { factors(where: { id: { eq: $id } }) { ${FACTOR} description } }`,
  variables: (i) => ({ id: idOf(i) }),
  count: ({ factors }) => [factors.length],
  note: "the same data",
});

/** Links on most works. */
export const peerLinksPage = (): PeerQuestion => ({
  document: `query ($limit: Int!) { factors(limit: $limit, sort: [{ workCount: DESC }]) { ${ENDS}
    ${connections(["influences"], "(first: 1, sort: [{ edge: { workCount: DESC } }])", `{ properties { ${LINK_ROW} } node { ${ENDS} } }`)} } }`,
  variables: () => ({ limit: 25 }),
  count: () => [],
  note: "a link is no record of its own there: at most one link of each of 25 factors, without the total",
});

/** Claims by id. */
export const peerClaimsPage = (): PeerQuestion => ({
  document: `query ($first: Int!) { claimsConnection(first: $first, sort: [{ id: ASC }]) {
    totalCount pageInfo { hasNextPage endCursor } edges { node { ${CLAIM} } } } }`,
  variables: () => ({ first: 25 }),
  count: ({ claimsConnection }) => [claimsConnection.edges.length, claimsConnection.totalCount],
  note: "the same data",
});

/** What holds some words; `queriesOf` gives the full-text query of each index. */
export const peerSearch = (
  queriesOf: (i: number) => Readonly<Record<"factorQuery" | "claimQuery" | "sourceQuery", string>>,
): PeerQuestion => ({
  document: `query ($factorQuery: String!, $claimQuery: String!, $sourceQuery: String!) {
    findFactors(phrase: $factorQuery, first: 10) { totalCount edges { score node { id name kind workCount } } }
    findClaims(phrase: $claimQuery, first: 10) { totalCount edges { score node { id statement source { id title year } } } }
    findSources(phrase: $sourceQuery, first: 10) { totalCount edges { score node { id title authors year } } } }`,
  variables: queriesOf,
  count: () => [],
  note: "three lists of ten instead of one, without highlights; it is given our full-text queries",
});

/** Some factors and the links between them. */
export const peerNetwork = (idsOf: (i: number) => readonly string[]): PeerQuestion => ({
  document: `query ($ids: [ID!]!) { factors(where: { id: { in: $ids } }) { ${FACTOR}
    ${connections(LINK_FIELDS.out, "(where: { node: { id: { in: $ids } } })", `{ properties { ${LINK} } node { id } }`)} } }`,
  variables: (i) => ({ ids: idsOf(i) }),
  count: ({ factors }) => [factors.length, edgesIn(LINK_FIELDS.out, factors)],
  note: "it is told the factors' ids, as it cannot choose factors and the links between them at once; no totals, no sentence",
});

/** A factor with what links join it to; `row` asks for all of a link. */
export const peerNeighbourhood = (idOf: (i: number) => string, { row }: Readonly<{ row: boolean }>): PeerQuestion => ({
  document: `query ($id: ID!) { factors(where: { id: { eq: $id } }) { ${FACTOR}
    ${connections(BOTH_WAYS, "", `{ properties { ${row ? LINK_ROW : LINK} } node { ${FACTOR} } }`)} } }`,
  variables: (i) => ({ id: idOf(i) }),
  count: () => [],
  note: row
    ? "all neighbours as a tree instead of a page, without counts by kind"
    : "a tree: a factor joined twice comes twice, and the links between neighbours are missing",
});
