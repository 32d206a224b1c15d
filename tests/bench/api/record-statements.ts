/** Finds out which statements a question takes, so that the raw driver can run the very same. */
import type { Database } from "../../../server/src/db/run-cypher.ts";
import { createContext } from "../../../server/src/graphql/context.ts";
import { createGraphqlServer } from "../../../server/src/graphql/graphql-server.ts";
import { createLog } from "../../../server/src/log.ts";
import { createQueries, type Queries } from "../../../server/src/queries/queries.ts";
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

/** Gives the statements that a question takes. Raises an error of its answer. */
export type RecordStatements = (document: string, variables: Variables) => Promise<PlainQuestion>;

export type Recorder = Readonly<{
  /**
   * The statements that our server runs for an answer once it has the rows that it keeps; where none are left, those
   * for the rows that the answer is made from.
   */
  record: RecordStatements;
  /** The statements named `name` that a server runs which has kept nothing. */
  recordOnly: (name: string) => RecordStatements;
  stop: () => Promise<void>;
}>;

type Ran = Map<string, PlainStatement>;

/** Queries of which every statement is told to the listener that `listener` gives. */
const listeningQueries = (database: Database, find: FindStatement, listener: () => Ran) =>
  createQueries({
    ...database,
    read: (name, parameters = {}, asker) => {
      listener().set(`${name} ${JSON.stringify(parameters)}`, find(name, parameters));
      return database.read(name, parameters, asker);
    },
  });

/** A recorder over an open connection. */
export const startRecorder = async ({ database }: Connection, find: FindStatement): Promise<Recorder> => {
  const engine = createGraphqlServer(createLog("silent"));
  await engine.start();
  let listening: Ran = new Map();
  const prepared = new Set<string>();
  const keeping = listeningQueries(database, find, () => listening);

  const ask = async (queries: Queries, query: string, variables: Variables): Promise<readonly PlainStatement[]> => {
    listening = new Map();
    const contextValue = createContext(queries, { requestId: "bench" });
    const { body } = await engine.executeOperation({ query, variables: { ...variables } }, { contextValue });
    if (body.kind !== "single") throw new Error("The answer came in parts.");
    const [error] = body.singleResult.errors ?? [];
    if (error) throw new Error(`${error.message} (asked with ${JSON.stringify(variables)})`);
    return [...listening.values()];
  };
  const askAnew = (query: string, variables: Variables): Promise<readonly PlainStatement[]> =>
    ask(
      listeningQueries(database, find, () => listening),
      query,
      variables,
    );

  return {
    record: async (query, variables) => {
      if (!prepared.has(query)) await ask(keeping, query, variables);
      prepared.add(query);
      const isVersion = ({ name }: PlainStatement): boolean => name === "read-data-version";
      const own = (await ask(keeping, query, variables)).filter((statement) => !isVersion(statement));
      if (own.length > 0) return own;
      return (await askAnew(query, variables)).filter(({ name }) => !BESIDE_THE_ANSWER.has(name));
    },
    recordOnly: (wanted) => async (query, variables) =>
      (await askAnew(query, variables)).filter(({ name }) => name === wanted),
    stop: () => engine.stop(),
  };
};
