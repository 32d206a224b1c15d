/** Ends the waiting for a database that has fallen silent, or for rows that nobody wants any more. */

/** When work is to be given up: at the asker's signal, or after `ms`, which raises what `late` makes. */
export type Patience = Readonly<{ signal: AbortSignal | undefined; ms: number; late: () => Error }>;

/**
 * What `work` gives. Once `patience` is at its end, the signal given to `work` fires and its reason is raised at once:
 * the driver ends aborted work, but while it waits to try again, or for a server that does not answer, its own
 * promise would not settle.
 */
export const untilOver = <T>({ signal, ms, late }: Patience, work: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const controller = new AbortController();
  return new Promise((resolve, reject) => {
    const settle = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    const giveUp = (reason: unknown): void => {
      settle();
      controller.abort(reason);
      reject(reason);
    };
    const onAbort = (): void => giveUp(signal?.reason);
    const timer = setTimeout(() => giveUp(late()), ms);
    signal?.addEventListener("abort", onAbort, { once: true });
    if (signal?.aborted) onAbort();
    work(controller.signal).then(resolve, reject).finally(settle);
  });
};
