/** The operations that stand for all others: a record, pages, search, networks and what is counted over them. */
import {
  SEARCH_FIELDS,
  type SearchType,
  searchQuery,
  searchWords,
} from "../../../server/src/domain/text/search-query.ts";
import { neighbourhood, neighbours, networkOf, pathways } from "./network-operations.ts";
import { clientOperation, type Operation, type PlainAnswer } from "./operation.ts";
import { peerClaimsPage, peerFactor, peerLinksPage, peerSearch } from "./peer/questions.ts";
import { facets as countedFacets, facetCounts, groupsByKind } from "./plain/counts.ts";
import type { FindStatement } from "./statements.ts";
import { everything, nth, type Parts, roundOf } from "./vary.ts";

const factorById = ({ world, find }: Parts): Operation => {
  // Both forms of an id are answered alike, which makes twice as many different questions.
  const idOf = (i: number): string => `${roundOf(world.factors, i) % 2 ? "" : "factor:"}${nth(world.factors, i)}`;
  return {
    name: "factor by id",
    document: `query FactorById($id: ID!) {
      factor(id: $id) { id name kind domain level grouping sides claimCount workCount description }
    }`,
    variables: (i) => ({ id: idOf(i) }),
    count: ({ factor }) => [factor ? 1 : 0],
    plain: {
      statements: ({ id }) => [find("plain-factor", { id: String(id).replace("factor:", "") })],
      count: ({ factor }) => [factor ? 1 : 0],
    },
    peer: peerFactor((i) => nth(world.factors, i)),
  };
};

const linksPage = ({ find }: Parts): Operation => ({
  name: "links page",
  document: clientOperation("LinksTable"),
  variables: (i) => ({ first: 25, filter: { includeGroupings: true, ...everything(i) } }),
  count: ({ links }) => [links.nodes.length, links.totalCount],
  plain: { statements: () => [find("plain-links-page", { limit: 25 })], count: ({ links }) => [links.nodes.length] },
  peer: peerLinksPage(),
});

const claimsPage = ({ find }: Parts): Operation => ({
  name: "claims page",
  document: `query ClaimsPage($first: Int) {
    claims(first: $first) {
      totalCount pageInfo { hasNextPage endCursor }
      nodes {
        id statement locator relation polarity certainty region period exploitationForm population evidenceType shape
        result contested perspective subject { id name } object { id name }
        source { id title authors publisher year access url work { id name } }
      }
    }
  }`,
  // A variable that the question does not have makes it another one to who keeps answers, and changes nothing else.
  variables: (i) => ({ first: 25, turn: i }),
  count: ({ claims }) => [claims.nodes.length, claims.totalCount],
  plain: { statements: () => [find("plain-claims-page", { limit: 25 })], count: ({ claims }) => [claims.nodes.length] },
  peer: peerClaimsPage(),
});

const fullTextQueries = (text: string) => {
  const words = searchWords(text);
  const queryOf = (type: SearchType): string => searchQuery(words, SEARCH_FIELDS[type]) ?? "";
  return { factorQuery: queryOf("factor"), claimQuery: queryOf("claim"), sourceQuery: queryOf("source") };
};

const plainSearch = (find: FindStatement): PlainAnswer => ({
  statements: ({ text }) => [find("plain-search", { ...fullTextQueries(String(text)), limit: 10 })],
  count: ({ search: { edges } }) => [edges.length],
});

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
    count: ({ search: found }) => [found.edges.length],
    plain: plainSearch(find),
    peer: peerSearch((i) => fullTextQueries(textOf(i))),
  };
};

const facets = (): Operation => ({
  name: "facets",
  document: clientOperation("Facets"),
  variables: (i) => ({ filter: everything(i) }),
  count: ({ facets: { all } }) => [all.length],
  plain: { statements: () => countedFacets(), count: ({ facets: { all } }) => facetCounts(all) },
  peer: "It counts nodes and relationships; counts over links under a filter, with one choice lifted, it does not know.",
});

const aggregate = (): Operation => ({
  name: "aggregate",
  document: `query AggregateByKind($filter: NetworkFilter) {
    aggregate(filter: $filter, by: KIND) {
      groups { id label factorCount topFactors { id name } }
      links { from to linkCount workCount signs { sign links } }
      totalFactors totalLinks sentence
    }
  }`,
  variables: (i) => ({ filter: everything(i) }),
  count: ({ aggregate: { groups } }) => [groups.length],
  plain: {
    statements: () => groupsByKind(),
    count: ({ aggregate: { groups, links } }) => [groups.length, links.length],
  },
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
  facets(),
  aggregate(),
  pathways(parts),
];
