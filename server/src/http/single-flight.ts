/** Does work that many ask for at once a single time, and goes on with it for as long as one of them is there. */

import { setMaxListeners } from "node:events";

/** What a run has given, and whether whoever asked was the one it was begun for. */
export type Flown<T> = Readonly<{ value: T; isFirst: boolean }>;

type Run<T> = Readonly<{ value: Promise<T>; controller: AbortController }> & { waiting: number };

/**
 * Joins the run of `key` that is under way, or begins one. Raises what the run raises, and the reason of `signal` once
 * that fires; the run's own signal fires when everybody who waited for it has gone.
 */
export type SingleFlight<T> = (
  key: string,
  signal: AbortSignal,
  begin: (signal: AbortSignal) => Promise<T>,
) => Promise<Flown<T>>;

/** A single flight of its own. */
export const createSingleFlight = <T>(): SingleFlight<T> => {
  const runs = new Map<string, Run<T>>();

  const start = (key: string, begin: (signal: AbortSignal) => Promise<T>): Run<T> => {
    const controller = new AbortController();
    // As with the signal of a single request, every statement under way listens to it.
    setMaxListeners(0, controller.signal);
    const run: Run<T> = { controller, value: begin(controller.signal), waiting: 0 };
    runs.set(key, run);
    const ended = (): void => {
      if (runs.get(key) === run) runs.delete(key);
    };
    run.value.then(ended, ended);
    return run;
  };

  const wait = async (key: string, run: Run<T>, signal: AbortSignal): Promise<T> => {
    run.waiting += 1;
    let leave = (): void => undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal.reason);
      signal.addEventListener("abort", leave, { once: true });
      if (signal.aborted) leave();
    });
    try {
      return await Promise.race([run.value, left]);
    } finally {
      signal.removeEventListener("abort", leave);
      run.waiting -= 1;
      if (run.waiting === 0 && runs.get(key) === run) {
        // Nobody waits any more; whoever asks from now on must not join what is being given up.
        runs.delete(key);
        run.controller.abort(signal.reason);
      }
    }
  };

  return async (key, signal, begin) => {
    const running = runs.get(key);
    const run = running ?? start(key, begin);
    return { value: await wait(key, run, signal), isFirst: running === undefined };
  };
};
