/** What the rest of the program knows of a database, wherever it came from. */
import type { Neo4jRuntime } from "./managed/runtime.ts";

/** How a server process of ours came to its end; `expected` is true when `stop` was called before. */
export type DatabaseExit = Readonly<{ code: number | null; signal: string | null; expected: boolean }>;

/** A database that answers: where it is, how to sign in, how to stop it. */
export type DatabaseHandle = Readonly<{
  /** A Bolt address the driver takes. */
  uri: string;
  user: string;
  password: string;
  /** Name of the database to work in. */
  database: string;
  /** Started by us, started by another process of ours on the same data, or somebody else's server. */
  origin: "managed" | "attached" | "external";
  /** Settles when a managed server has ended, by `stop` or by itself; never for the other origins. */
  exited: Promise<DatabaseExit>;
  /** What a managed server runs on; undefined for the other origins. */
  runtime: Neo4jRuntime | undefined;
  /** Stops a managed server cleanly and waits for its end; does nothing for the other origins. May be called twice. */
  stop: () => Promise<void>;
}>;

/** A promise for the `exited` of a server whose end we cannot see. */
export const neverExits = (): Promise<DatabaseExit> => new Promise(() => undefined);
