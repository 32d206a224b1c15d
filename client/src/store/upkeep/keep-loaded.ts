/** Keeps one slice in step with what the view needs: the one loader that all `keep-…-loaded` files are made of. */
import { askedAgain, type Reply, waitOf } from "../../api/failure.ts";
import { failed, type Remote, shown } from "../remote.ts";
import type { State } from "../state.ts";
import type { Store } from "../store.ts";

/** What is needed, how it is loaded, and which slice it goes into. */
export type Upkeep<Wish, Value> = Readonly<{
  /** What is needed now, as plain data; null when nothing is. Called after every change, so it must be cheap. */
  wish: (state: State) => Wish | null;
  load: (wish: Wish, signal: AbortSignal, state: State) => Promise<Reply<Value>>;
  read: (state: State) => Remote<Value>;
  write: (remote: Remote<Value>, state: State) => Partial<State>;
  /** Whether the former value may stay on screen while another is on its way; yes unless said. */
  keepsFormer?: (wish: Wish, former: Wish) => boolean;
  /** Milliseconds to wait for further changes before asking; none unless said. */
  pauseMs?: number;
}>;

type Running = { key: string; wish: unknown; attempt: number; abort: AbortController | null };

const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    });
  });

/**
 * Loads what `upkeep.wish` names, now and after every change of it, and again when the reader retries a failure.
 * What came too fast for the server is said, and asked once more when its wait is over. A request that is no longer
 * wanted is aborted, its wait too, and its answer never shown. Gives the function that ends it.
 */
export const keepLoaded = <Wish, Value>(store: Store, upkeep: Upkeep<Wish, Value>): (() => void) => {
  let current: Running = { key: "null", wish: null, attempt: store.getState().attempt, abort: null };

  const showReply = (reply: Exclude<Reply<Value>, { status: "aborted" }>): void =>
    store.set((state) =>
      upkeep.write(reply.status === "ready" ? reply : failed(upkeep.read(state), reply.failure), state),
    );

  const ask = async (wish: Wish, mine: Running, signal: AbortSignal, mayWait: boolean): Promise<void> => {
    if (signal.aborted) return;
    const reply = await upkeep.load(wish, signal, store.getState());
    // Only the newest request may write: an answer may come in although it was taken back.
    if (current !== mine || reply.status === "aborted") return;
    const wait = mayWait && reply.status === "failed" ? waitOf(reply.failure) : null;
    if (wait === null || reply.status === "ready") {
      showReply(reply);
      return;
    }
    showReply({ status: "failed", failure: askedAgain(reply.failure, wait) });
    await pause(wait * 1_000, signal);
    if (signal.aborted) return;
    store.set((state) => upkeep.write({ status: "loading", previous: shown(upkeep.read(state)) }, state));
    await ask(wish, mine, signal, false);
  };

  const begin = async (wish: Wish, mine: Running, abort: AbortController): Promise<void> => {
    if (upkeep.pauseMs !== undefined) await pause(upkeep.pauseMs, abort.signal);
    await ask(wish, mine, abort.signal, true);
  };

  const check = (): void => {
    const state = store.getState();
    const wish = upkeep.wish(state);
    const key = JSON.stringify(wish);
    const isRetry = state.attempt !== current.attempt && upkeep.read(state).status === "failed";
    if (key === current.key && !isRetry) return;
    current.abort?.abort();
    const former = current.wish as Wish | null;
    const abort = wish === null ? null : new AbortController();
    const mine: Running = { key, wish, attempt: state.attempt, abort };
    current = mine;
    if (wish === null || abort === null) {
      store.set((now) => upkeep.write({ status: "idle" }, now));
      return;
    }
    const keeps = former !== null && (upkeep.keepsFormer?.(wish, former) ?? true);
    store.set((now) => upkeep.write({ status: "loading", previous: keeps ? shown(upkeep.read(now)) : null }, now));
    void begin(wish, mine, abort);
  };

  const stop = store.subscribe(check);
  check();
  return () => {
    stop();
    current.abort?.abort();
  };
};
