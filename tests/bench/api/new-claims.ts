/** Operations under a choice of claims that nobody has made before, so that no rows for it can have been kept either. */
import { clientOperation, type Data, type Operation, type Variables } from "./operation.ts";
import type { FindStatement } from "./statements.ts";
import { nth, type Parts } from "./vary.ts";

const PEER = "It derives no links from claims: they are relationships there, or nothing.";

/** The statement that the server runs for a new choice of claims, with the same parameters. */
const chosenClaims =
  (find: FindStatement): Operation["plain"] =>
  ({ filter }) => [find("select-link-claims", filter as Variables)];

/** A network, a neighbourhood and facets without the claims of one work, of another each time. */
export const withNewClaims = ({ world, find }: Parts): readonly Operation[] => {
  const without = (i: number) => ({ excludeWorks: [nth(world.works, i)] });
  const common = { plain: chosenClaims(find), peer: PEER };
  return [
    {
      ...common,
      name: "network(500), new claims",
      document: clientOperation("Network"),
      variables: (i) => ({ limit: 500, filter: without(i) }),
      count: ({ network: { factors, links } }: Data) => [factors.length, links.length],
    },
    {
      ...common,
      name: "neighbourhood, new claims",
      document: clientOperation("Neighbourhood"),
      variables: (i) => ({ of: [`factor:${nth(world.factors, i % 50)}`], hops: 1, limit: 200, filter: without(i) }),
      count: ({ neighbourhood: { factors, links } }: Data) => [factors.length, links.length],
    },
    {
      ...common,
      name: "facets, new claims",
      document: clientOperation("Facets"),
      variables: (i) => ({ filter: without(i) }),
      count: ({ facets: { all } }: Data) => [all.length],
    },
  ];
};
