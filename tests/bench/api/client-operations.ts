/** The client's own operations that are none of the core ones, each with the variables that a reader's doing gives it. */
import { clientOperation, type Operation, present, type Variables } from "./operation.ts";
import type { RecordStatements } from "./record-statements.ts";
import { everything, nth } from "./vary.ts";
import type { World } from "./world.ts";

type Ask = (world: World, i: number) => Variables;

const ASKS: Readonly<Record<string, Ask>> = {
  ClaimDetails: (world, i) => ({ id: `claim:${nth(world.claims, i)}` }),
  ClaimsTable: (_, i) => ({ first: 25, filter: everything(i) }),
  CounterpartEnds: () => ({}),
  Dataset: (world, i) => ({ factors: [`factor:${nth(world.factors, i)}`] }),
  FactorDetails: (world, i) => ({ id: `factor:${nth(world.factors, i)}`, filter: everything(i) }),
  FactorIds: (_, i) => ({ first: 1 + (i % 100), filter: { minWorks: i % 3 } }),
  FactorsTable: (_, i) => ({ limit: 500, filter: everything(i) }),
  LinkDetails: (world, i) => ({ id: `link:${nth(world.links, i)}` }),
  LinkTotals: (world, i) => ({
    ids: [0, 1, 2].map((step) => `factor:${nth(world.factors, i + step)}`),
    filter: everything(i),
  }),
  NeighbourhoodTotals: (world, i) => ({ of: [`factor:${nth(world.factors, i)}`], hops: 1, filter: everything(i) }),
  NetworkTotals: (_, i) => ({ filter: everything(i) }),
  QueryPage: (_, i) => ({ unused: i }),
  SourceDetails: (world, i) => ({ id: `source:${nth(world.sources, i)}` }),
};

/** The client's operations in `coreOperations`. */
export const CORE_CLIENT_OPERATIONS = [
  "Facets",
  "LinksTable",
  "Neighbourhood",
  "Neighbours",
  "Network",
  "Search",
] as const;

/** Names of the client's operations measured here. */
export const otherClientOperationNames = (): readonly string[] => Object.keys(ASKS);

/** The client's other operations; the raw driver runs the statements that `record` finds. */
export const clientOperations = (world: World, record: RecordStatements): readonly Operation[] =>
  Object.entries(ASKS).map(([name, ask]) => {
    const document = clientOperation(name);
    return {
      name,
      document,
      variables: (i) => ask(world, i),
      count: present,
      plain: (asked) => record(document, asked),
      peer: undefined,
    };
  });
