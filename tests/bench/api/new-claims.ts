/** Operations under a choice of claims that nobody has made before, so that no rows for it can have been kept either. */
import { clientOperation, type Data, type Operation } from "./operation.ts";
import type { RecordStatements } from "./record-statements.ts";
import { nth, roundOf } from "./vary.ts";
import type { World } from "./world.ts";

type Asking = Readonly<{ world: World; recordOnly: (name: string) => RecordStatements }>;

const PEER = "It derives no links from claims: they are relationships there, or nothing.";

/** The statement that chooses the claims, with the same parameters. */
const CHOICE = "select-link-claims";

/** A network, a neighbourhood and facets without the claims of two works, of others each time. */
export const withNewClaims = ({ world, recordOnly }: Asking): readonly Operation[] => {
  // Two works, so that there are as many choices as pairs of them.
  const without = (i: number) => ({
    excludeWorks: [nth(world.works, i), nth(world.works, i + 1 + roundOf(world.works, i))],
  });
  const operations: readonly Omit<Operation, "plain" | "peer">[] = [
    {
      name: "network(500), new claims",
      document: clientOperation("Network"),
      variables: (i) => ({ limit: 500, filter: without(i) }),
      count: ({ network: { factors, links } }: Data) => [factors.length, links.length],
    },
    {
      name: "neighbourhood, new claims",
      document: clientOperation("Neighbourhood"),
      variables: (i) => ({ of: [`factor:${nth(world.factors, i % 50)}`], hops: 1, limit: 200, filter: without(i) }),
      count: ({ neighbourhood: { factors, links } }: Data) => [factors.length, links.length],
    },
    {
      name: "facets, new claims",
      document: clientOperation("Facets"),
      variables: (i) => ({ filter: without(i) }),
      count: ({ facets: { all } }: Data) => [all.length],
    },
  ];
  return operations.map((operation) => ({
    ...operation,
    plain: (variables) => recordOnly(CHOICE)(operation.document, variables),
    peer: PEER,
  }));
};
