/** The worked examples of the documents, with the variables they come with; asked of the built-in dataset, which they are about. */
import { EXAMPLE_QUERIES } from "../../../server/src/graphql/known-operations.ts";
import { type Operation, present, type Variables } from "./operation.ts";
import type { RecordStatements } from "./record-statements.ts";

/** Every example; the raw driver runs the statements that `record` finds. */
export const documentedOperations = (record: RecordStatements): readonly Operation[] =>
  EXAMPLE_QUERIES.map(({ id, query, variables }) => ({
    name: id,
    document: query,
    variables: () => JSON.parse(variables) as Variables,
    count: present,
    plain: (asked) => record(query, asked),
    peer: undefined,
  }));
