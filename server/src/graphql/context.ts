/** What every resolver is given: who asks, and what may be asked. */
import { CLIENT_LIMITS } from "../config.ts";
import type { Asker, Queries } from "../queries/queries.ts";
import { createLoaders, type Loaders } from "./loaders.ts";
import type { RequestFacts } from "./request-facts.ts";

/** What one client may ask for. */
export type Allowance = Readonly<{
  /** The most things that one question may ask for; 0 without such a limit. */
  maxCost: number;
  /** Takes `cost` from what the client may still ask for. Raises RATE_LIMITED when that is used up. */
  spend?: (cost: number) => Promise<void>;
}>;

export type Context = Allowance &
  Readonly<{
    /** Names the request in the log and in the answer. */
    requestId: string;
    asker: Asker;
    queries: Queries;
    loaders: Loaders;
    /** The live data version, read at most once a request. */
    dataVersion: () => Promise<string>;
    /** Takes what the log and the metrics are to know of the request. */
    note: (facts: RequestFacts) => void;
  }>;

/** The context of one request: `asker` carries its id and the signal that its client has gone. */
export const createContext = (
  queries: Queries,
  asker: Asker & Readonly<{ requestId: string }>,
  allowance: Allowance = { maxCost: CLIENT_LIMITS.maxCost },
  note: Context["note"] = () => undefined,
): Context => ({
  ...allowance,
  requestId: asker.requestId,
  asker,
  queries,
  loaders: createLoaders(queries, asker),
  dataVersion: () => queries.readDataVersion(asker),
  note,
});
