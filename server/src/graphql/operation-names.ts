/** The names of the operations known beforehand: the client's own and the documented ones. */
import { Kind, parse } from "graphql";
import { CLIENT_OPERATIONS, EXAMPLE_QUERIES } from "./known-operations.ts";

/** Every name among them; what senders call theirs is not bounded, these are. */
export const knownOperationNames = (): ReadonlySet<string> =>
  new Set(
    [...CLIENT_OPERATIONS, ...EXAMPLE_QUERIES.map(({ query }) => query)].flatMap((text) =>
      parse(text).definitions.flatMap((node) =>
        node.kind === Kind.OPERATION_DEFINITION && node.name ? [node.name.value] : [],
      ),
    ),
  );
