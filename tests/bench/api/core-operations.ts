/** The operations that stand for all others: a record, pages, search, networks and what is counted over them. */
import { SEARCH_FIELDS, type SearchType, searchQuery } from "../../../server/src/domain/search-query.ts";
import { clientOperation, type Data, type Operation, type Variables } from "./operation.ts";
import {
  peerClaimsPage,
  peerFactor,
  peerLinksPage,
  peerNeighbourhood,
  peerNetwork,
  peerSearch,
} from "./peer/questions.ts";
import type { FindStatement } from "./statements.ts";
import type { World } from "./world.ts";

/** The `i`-th of `values`, over and over. */
export const nth = <T>(values: readonly T[], i: number): T => {
  const value = values[i % values.length];
  if (value === undefined) throw new Error("There is nothing in the database to ask for.");
  return value;
};

/** How often `values` have been gone through before the `i`-th. */
const roundOf = (values: readonly unknown[], i: number): number => Math.floor(i / values.length);

const sum = (values: readonly number[]): number => values.reduce((all, value) => all + value, 0);

/** What a filter may say without choosing anything: it makes another question of the same network. */
const IDLE_FILTERS = [
  {},
  { includeGroupings: false },
  { includeUndated: true },
  { includeGroupings: false, includeUndated: true },
];

/** More works than any link rests on, so that the filter `maxWorks` leaves everything. */
const ALL_WORKS = 1_000;

type Parts = Readonly<{ world: World; find: FindStatement }>;

const factorById = ({ world, find }: Parts): Operation => {
  // Both forms of an id are answered alike, which makes twice as many different questions.
  const idOf = (i: number): string => `${roundOf(world.factors, i) % 2 ? "" : "factor:"}${nth(world.factors, i)}`;
  return {
    name: "factor by id",
    document: `query FactorById($id: ID!) {
      factor(id: $id) { id name kind domain level grouping sides claimCount workCount description }
    }`,
    variables: (i) => ({ id: idOf(i) }),
    distinct: world.factors.length * 2,
    count: ({ factor }) => [factor ? 1 : 0],
    plain: ({ id }) => [find("plain-factor", { id: String(id).replace("factor:", "") })],
    plainCount: ({ factor }) => [factor ? 1 : 0],
    peer: peerFactor((i) => nth(world.factors, i)),
  };
};

const linksPage = ({ find }: Parts): Operation => ({
  name: "links page",
  document: clientOperation("LinksTable"),
  variables: (i) => ({ first: 25, filter: { includeGroupings: true, maxWorks: ALL_WORKS + i } }),
  count: ({ links }) => [links.nodes.length, links.totalCount],
  plain: () => [find("plain-links-page", { limit: 25 })],
  plainCount: ({ links }) => [links.nodes.length],
  peer: peerLinksPage(),
});

const claimsPage = ({ find }: Parts): Operation => ({
  name: "claims page",
  document: `query ClaimsPage($filter: ClaimFilter) {
    claims(filter: $filter, first: 25) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        id statement locator relation polarity certainty region period exploitationForm population evidenceType shape
        result contested perspective subject { id name } object { id name }
        source { id title authors publisher year access url work { id name } }
      }
    }
  }`,
  // No claim is that new, so that all pass.
  variables: (i) => ({ filter: { publishedTo: 9_999 - (i % 7_000) } }),
  count: ({ claims }) => [claims.nodes.length, claims.totalCount],
  plain: () => [find("plain-claims-page", { limit: 25 })],
  plainCount: ({ claims }) => [claims.nodes.length],
  peer: peerClaimsPage(),
});

const fullTextQueries = (text: string) => {
  const queryOf = (type: SearchType): string => searchQuery(text, SEARCH_FIELDS[type]) ?? "";
  return { factorQuery: queryOf("factor"), claimQuery: queryOf("claim"), sourceQuery: queryOf("source") };
};

const search = ({ world, find }: Parts): Operation => {
  // Each time all texts have been used, the next letter of their ends is left out, as by somebody who is still typing.
  const textOf = (i: number): string => {
    const text = nth(world.texts, i);
    return text.slice(0, Math.max(3, text.length - (roundOf(world.texts, i) % 6)));
  };
  return {
    name: "search",
    document: clientOperation("Search"),
    variables: (i) => ({ text: textOf(i), first: 10 }),
    distinct: world.texts.length * 6,
    count: ({ search: found }) => [found.edges.length],
    plain: ({ text }) => [find("plain-search", { ...fullTextQueries(String(text)), limit: 10 })],
    plainCount: ({ search: found }) => [found.edges.length],
    peer: peerSearch((i) => fullTextQueries(textOf(i))),
  };
};

const networkCounts = ({ factors, links }: Data): readonly number[] => [factors.length, links.length];

const plainNetwork =
  (find: FindStatement) =>
  ({ limit }: Variables) => [
    find("plain-network-factors", { limit }),
    { ...find("plain-network-links", { limit: Number(limit) * 4 }), idsAs: "factors" },
  ];

/** The network of about `size` factors; `sizes` different ones are asked for. */
export const networkOf = ({ world, find }: Parts, size: number, sizes: number): Operation => {
  const limitOf = (i: number): number => size - Math.floor(sizes / 2) + 1 + (i % sizes);
  const filterOf = (i: number) => IDLE_FILTERS[Math.floor(i / sizes) % IDLE_FILTERS.length];
  return {
    name: `network(${size})`,
    document: clientOperation("Network"),
    variables: (i) => ({ limit: limitOf(i * 37), filter: filterOf(i) }),
    distinct: sizes * IDLE_FILTERS.length,
    count: ({ network }) => networkCounts(network),
    plain: plainNetwork(find),
    plainCount: ({ network }) => networkCounts(network),
    peer: peerNetwork((i) => world.factors.slice(0, limitOf(i * 37))),
  };
};

/** So many factors, those on most works, are asked about in turn. */
const CENTRES = 200;

const neighbourhood = ({ world, find }: Parts): Operation => {
  const centres = world.factors.slice(0, CENTRES);
  const ofOf = (i: number): string => nth(centres, i * 37 + 5);
  return {
    name: "neighbourhood",
    document: clientOperation("Neighbourhood"),
    variables: (i) => ({ of: [`factor:${ofOf(i)}`], hops: 1, limit: 200 + roundOf(centres, i) }),
    count: ({ neighbourhood: found }) => networkCounts(found),
    plain: ({ of, limit }) => [
      find("plain-neighbourhood-factors", { of: String(of).replace("factor:", ""), limit }),
      { ...find("plain-network-links", { limit: Number(limit) * 4 }), idsAs: "factors" },
    ],
    plainCount: ({ neighbourhood: found }) => networkCounts(found),
    peer: peerNeighbourhood(ofOf, { row: false }),
  };
};

const neighbours = ({ world, find }: Parts): Operation => {
  const centres = world.factors.slice(0, CENTRES);
  const ofOf = (i: number): string => nth(centres, i * 37 + 5);
  // Factors that few claims are about are nobody's neighbours, or nearly: leaving one out changes the question only.
  const excluding = (i: number) => [`factor:${nth(world.factors, world.factors.length - 1 - roundOf(centres, i))}`];
  return {
    name: "neighbours",
    document: clientOperation("Neighbours"),
    variables: (i) => ({ of: `factor:${ofOf(i)}`, first: 25, excluding: excluding(i) }),
    count: ({ neighbours: { nodes } }) => [nodes.length],
    plain: ({ of }) => [find("plain-neighbours", { of: String(of).replace("factor:", ""), limit: 25 })],
    plainCount: ({ neighbours: { nodes } }) => [sum(nodes.map(({ links }: Data) => links.length))],
    peer: peerNeighbourhood(ofOf, { row: true }),
  };
};

/** The rows that are counted over, since no single statement gives such counts. */
const rowsOf = (find: FindStatement, names: readonly string[]) => () => names.map((name) => find(name, {}));

const facets = ({ find }: Parts): Operation => ({
  name: "facets",
  document: clientOperation("Facets"),
  variables: (i) => ({ filter: { maxWorks: ALL_WORKS + i } }),
  count: ({ facets: { all } }) => [all.length],
  plain: rowsOf(find, ["list-all-factors", "list-stored-links", "list-claim-dimensions"]),
  peer: "It counts nodes and relationships; counts over links under a filter, with one choice lifted, it does not know.",
});

const aggregate = ({ find }: Parts): Operation => ({
  name: "aggregate",
  document: `query AggregateByKind($filter: NetworkFilter) {
    aggregate(filter: $filter, by: KIND) {
      groups { id label factorCount topFactors { id name } }
      links { from to linkCount workCount signs { sign links } }
      totalFactors totalLinks sentence
    }
  }`,
  variables: (i) => ({ filter: { maxWorks: ALL_WORKS + i } }),
  count: ({ aggregate: { groups } }) => [groups.length],
  plain: rowsOf(find, ["list-all-factors", "list-stored-links"]),
  peer: "It does not group nodes by a property, nor the links between them.",
});

/** The operations measured beside the raw driver and the peer. */
export const coreOperations = (parts: Parts): readonly Operation[] => [
  factorById(parts),
  linksPage(parts),
  claimsPage(parts),
  search(parts),
  networkOf(parts, 500, 200),
  neighbourhood(parts),
  neighbours(parts),
  facets(parts),
  aggregate(parts),
];
