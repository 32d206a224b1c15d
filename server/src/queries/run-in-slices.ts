/** Does long work bit by bit, so that other requests are answered in between. */
import { setImmediate } from "node:timers/promises";

/** What `work` gives in the end. Between its pauses others have their turn; it ends with the signal's reason once that fires. */
export const runInSlices = async <T>(work: Generator<void, T>, signal?: AbortSignal): Promise<T> => {
  for (let slice = work.next(); ; slice = work.next()) {
    if (slice.done) return slice.value;
    await setImmediate();
    signal?.throwIfAborted();
  }
};
