/** What every resolver is given: who asks, and what may be asked. */
import type { Asker, Queries } from "../queries/queries.ts";
import { createLoaders, type Loaders } from "./loaders.ts";

export type Context = Readonly<{
  /** Names the request in the log and in the answer. */
  requestId: string;
  asker: Asker;
  queries: Queries;
  loaders: Loaders;
  /** The live data version, read at most once a request. */
  dataVersion: () => Promise<string>;
}>;

/** The context of one request: `asker` carries its id and the signal that its client has gone. */
export const createContext = (queries: Queries, asker: Asker & Readonly<{ requestId: string }>): Context => ({
  requestId: asker.requestId,
  asker,
  queries,
  loaders: createLoaders(queries, asker),
  dataVersion: () => queries.readDataVersion(asker),
});
