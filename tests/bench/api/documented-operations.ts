/** The worked examples of the documents, with the variables they come with; asked of the built-in dataset, which they are about. */
import { EXAMPLE_QUERIES } from "../../../server/src/graphql/known-operations.ts";
import { plainNeighbours } from "./network-operations.ts";
import { type Operation, type PlainAnswer, present, type Variables } from "./operation.ts";
import { EXAMPLE_LISTS } from "./plain/example-lists.ts";
import { EXAMPLE_NETWORKS } from "./plain/example-networks.ts";
import type { FindStatement } from "./statements.ts";

/** What the raw driver is asked for each example, by its id. */
export const plainExamples = (find: FindStatement): Readonly<Record<string, PlainAnswer | string>> => ({
  ...EXAMPLE_LISTS,
  ...EXAMPLE_NETWORKS,
  "21-find-a-factor": "It finds factors whose names begin nearly as the text does, which the full-text index does not.",
  "24-what-lies-next-to-a-factor": plainNeighbours(find),
});

/** Every example. */
export const documentedOperations = (find: FindStatement): readonly Operation[] => {
  const plainOf = plainExamples(find);
  return EXAMPLE_QUERIES.map(({ id, query, variables }) => {
    const plain = plainOf[id];
    if (plain === undefined) throw new Error(`The raw driver has no statement for ${id}, nor a reason why.`);
    const given = JSON.parse(variables) as Variables;
    return { name: id, document: query, variables: () => given, count: present, plain, peer: undefined };
  });
};
