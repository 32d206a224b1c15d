/** Asks the GraphQL engine over the run's database, without HTTP between, and tells which statements an answer cost. */
import { inject } from "vitest";
import { createContext } from "../../server/src/graphql/context.ts";
import { createGraphqlServer } from "../../server/src/graphql/graphql-server.ts";
import { createLog } from "../../server/src/log.ts";
import { createQueries } from "../../server/src/queries/queries.ts";
import { connect } from "./connect.ts";
import type {} from "./global-database.ts";

/** An error as a client sees it. */
export type SeenError = Readonly<{
  message: string;
  extensions: Readonly<{ code: string; hint?: string; details?: Readonly<Record<string, unknown>> }>;
}>;

type Variables = Readonly<Record<string, unknown>>;

export type Asking = Readonly<{
  /** The answer's data; raises the first error. */
  ask: <T>(question: string, variables?: Variables) => Promise<T>;
  /** The errors of an answer; empty when there are none. */
  refusal: (question: string, variables?: Variables) => Promise<readonly SeenError[]>;
  /** The names of the statements that a question costs, in order. */
  statements: (question: string, variables?: Variables) => Promise<readonly string[]>;
  stop: () => Promise<void>;
}>;

/**
 * An engine of its own, so that what it keeps is known to be empty at first; questions of any size are answered. Takes
 * a dataset of more than `mostKeptRows` rows of a kind for too large to be kept.
 */
export const startAsking = async ({ mostKeptRows }: Readonly<{ mostKeptRows?: number }> = {}): Promise<Asking> => {
  const { database, close } = connect(inject("database"));
  const queries = createQueries(database, mostKeptRows);
  const engine = createGraphqlServer(createLog("silent"));
  await engine.start();

  const answer = async (query: string, variables: Variables = {}) => {
    const statements: string[] = [];
    const onStatement = (name: string): void => void statements.push(name);
    const contextValue = createContext(queries, { requestId: "test", onStatement }, { maxCost: 0 });
    const { body } = await engine.executeOperation({ query, variables: { ...variables } }, { contextValue });
    if (body.kind !== "single") throw new Error("The answer came in parts.");
    return { ...body.singleResult, statements };
  };

  return {
    ask: async <T>(question: string, variables?: Variables) => {
      const { data, errors } = await answer(question, variables);
      if (errors?.[0]) throw new Error(JSON.stringify(errors[0]));
      return data as T;
    },
    refusal: async (question, variables) => ((await answer(question, variables)).errors ?? []) as readonly SeenError[],
    statements: async (question, variables) => (await answer(question, variables)).statements,
    stop: async () => {
      await engine.stop();
      await close();
    },
  };
};
