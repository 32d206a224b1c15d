/** Operations under a choice of claims that nobody has made before, so that no rows for it can have been kept either. */
import { MOST_KEPT_ROWS } from "../../../server/src/queries/kept-rows-limit.ts";
import { clientOperation, type Operation, type PlainAnswer, type Variables } from "./operation.ts";
import { facetCounts, facetsOfClaims } from "./plain/counts.ts";
import { slug, slugs } from "./plain/cypher-parts.ts";
import { neighbourhoodOfClaims, networkOfClaims } from "./plain/networks.ts";
import { nth, type Parts, roundOf } from "./vary.ts";

const PEER = "It derives no links from claims: they are relationships there, or nothing.";

const CONDITION = "NOT w.id IN $excludeWorks";

const excluded = ({ filter }: Variables) => ({
  excludeWorks: slugs((filter as Readonly<{ excludeWorks: readonly string[] }>).excludeWorks),
});

const network: PlainAnswer = {
  statements: (asked) => networkOfClaims(CONDITION, { ...excluded(asked), limit: asked.limit }),
  count: ({ network: { factors, links } }) => [factors.length, links.length],
};

const neighbourhood: PlainAnswer = {
  statements: (asked) =>
    neighbourhoodOfClaims(CONDITION, { ...excluded(asked), of: slug(asked.of), limit: asked.limit }),
  count: ({ neighbourhood: { factors, links } }) => [factors.length, links.length],
};

const facets: PlainAnswer = {
  statements: (asked) => facetsOfClaims(CONDITION, excluded(asked)),
  count: ({ facets: { all } }) => facetCounts(all),
};

/** A network, a neighbourhood and facets without the claims of two works, of others each time. */
export const withNewClaims = ({ world, find }: Parts): readonly Operation[] => {
  // Two works, so that there are as many choices as pairs of them.
  const without = (i: number) => ({
    excludeWorks: [nth(world.works, i), nth(world.works, i + 1 + roundOf(world.works, i))],
  });
  const of = (i: number) => [`factor:${nth(world.factors, i % 50)}`];
  const operations: readonly (Pick<Operation, "name" | "document" | "variables"> & Readonly<{ plain: PlainAnswer }>)[] =
    [
      {
        name: "network(500), new claims",
        document: clientOperation("Network"),
        variables: (i) => ({ limit: 500, filter: without(i) }),
        plain: network,
      },
      {
        name: "neighbourhood, new claims",
        document: clientOperation("Neighbourhood"),
        variables: (i) => ({ of: of(i), hops: 1, limit: 200, filter: without(i) }),
        plain: neighbourhood,
      },
      {
        name: "facets, new claims",
        document: clientOperation("Facets"),
        variables: (i) => ({ filter: without(i) }),
        plain: facets,
      },
    ];
  return operations.map((operation) => ({
    ...operation,
    count: operation.plain.count,
    rows: (asked) => [find("select-link-claims", { ...excluded(asked), limit: MOST_KEPT_ROWS })],
    peer: PEER,
  }));
};
