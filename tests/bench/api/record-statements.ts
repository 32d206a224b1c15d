/** Finds out which statements a question takes, so that the raw driver can run the very same. */
import type { Database } from "../../../server/src/db/run-cypher.ts";
import { createContext } from "../../../server/src/graphql/context.ts";
import { createGraphqlServer } from "../../../server/src/graphql/graphql-server.ts";
import { createLog } from "../../../server/src/log.ts";
import { createQueries } from "../../../server/src/queries/queries.ts";
import type { Connection } from "../../support/connect.ts";
import type { Variables } from "./operation.ts";
import type { PlainQuestion, PlainStatement } from "./plain-messages.ts";
import type { FindStatement } from "./statements.ts";

/** What is read beside the answer itself: which data version is live, and what the words of a sentence need. */
const BESIDE_THE_ANSWER: ReadonlySet<string> = new Set([
  "read-data-version",
  "list-titles",
  "list-vocabulary",
  "list-claim-dimensions",
]);

/**
 * The statements that a server that has kept nothing runs for an answer, each once; of those named in `only`, if that is
 * given. Raises an error of the answer.
 */
export type RecordStatements = (
  document: string,
  variables: Variables,
  only?: readonly string[],
) => Promise<PlainQuestion>;

export type Recorder = Readonly<{
  record: RecordStatements;
  stop: () => Promise<void>;
}>;

/** A recorder over an open connection. */
export const startRecorder = async ({ database }: Connection, find: FindStatement): Promise<Recorder> => {
  const engine = createGraphqlServer(createLog("silent"));
  await engine.start();
  return {
    record: async (query, variables, only) => {
      const isWanted = (name: string): boolean => (only ? only.includes(name) : !BESIDE_THE_ANSWER.has(name));
      const ran = new Map<string, PlainStatement>();
      const recording: Database = {
        ...database,
        read: (name, parameters = {}, asker) => {
          if (isWanted(name)) ran.set(`${name} ${JSON.stringify(parameters)}`, find(name, parameters));
          return database.read(name, parameters, asker);
        },
      };
      const contextValue = createContext(createQueries(recording), { requestId: "bench" });
      const { body } = await engine.executeOperation({ query, variables: { ...variables } }, { contextValue });
      if (body.kind !== "single") throw new Error("The answer came in parts.");
      const [error] = body.singleResult.errors ?? [];
      if (error) throw new Error(`${error.message} (asked with ${JSON.stringify(variables)})`);
      return [...ran.values()];
    },
    stop: () => engine.stop(),
  };
};
