/** What the database tells whoever watches it, so that measuring and logging stay out of running statements. */
import type { ErrorCode } from "../errors.ts";

/** How a statement ended: with its rows, with nobody waiting for them any more, or with an error. */
export type StatementEnd = "ok" | "gone" | ErrorCode;

/** Watches a database. What a method returns is called once, when that is over; neither may throw. */
export type DatabaseObserver = Readonly<{
  /** The statement `name` gets under way, for the request named if it is for one. */
  statement?: (name: string, requestId: string | undefined) => (end: StatementEnd) => void;
  /** A connection is needed: taken from the pool, or waited for. */
  connection?: () => () => void;
}>;

/** Calls everyone's methods as if there were one observer. */
export const joinObservers = (observers: readonly DatabaseObserver[]): Required<DatabaseObserver> => ({
  statement: (name, requestId) => {
    const ends = observers.map(({ statement }) => statement?.(name, requestId));
    return (end) => {
      for (const tell of ends) tell?.(end);
    };
  },
  connection: () => {
    const ends = observers.map(({ connection }) => connection?.());
    return () => {
      for (const tell of ends) tell?.();
    };
  },
});
