/** The loader shows the newest wish and nothing else, whatever order answers come in. */
import { afterEach, describe, expect, test, vi } from "vitest";
import type { Reply } from "../../api/failure.ts";
import type { SearchAnswer } from "../answers.ts";
import { createStore, type Store } from "../store.ts";
import { HOME_VIEW } from "../view.ts";
import { keepLoaded } from "./keep-loaded.ts";

type Pending = Readonly<{ wish: string; signal: AbortSignal; answer: (reply: Reply<SearchAnswer>) => void }>;

const found = (totalCount: number): SearchAnswer => ({ totalCount, edges: [] });
const failure = { code: "INTERNAL", message: "It broke.", hint: null, reference: "r1" };

const open = (keepsFormer?: (wish: string, former: string) => boolean) => {
  const store = createStore(HOME_VIEW);
  const pending: Pending[] = [];
  const stop = keepLoaded<string, SearchAnswer>(store, {
    wish: ({ search }) => search.text || null,
    load: (wish, signal) => new Promise((answer) => pending.push({ wish, signal, answer })),
    read: ({ search }) => search.answer,
    write: (answer, { search }) => ({ search: { ...search, answer } }),
    ...(keepsFormer ? { keepsFormer } : {}),
  });
  return { store, pending, stop };
};

const search = (store: Store, text: string): void => store.set((state) => ({ search: { ...state.search, text } }));
const shown = (store: Store) => store.getState().search.answer;
const settle = () => new Promise<void>((resolve) => setTimeout(resolve, 0));

test("an answer is shown, and a wish that did not change asks nothing again", async () => {
  const { store, pending } = open();
  search(store, "poverty");
  expect(shown(store)).toEqual({ status: "loading", previous: null });
  pending[0]?.answer({ status: "ready", value: found(1) });
  await settle();
  store.set(() => ({ attempt: 1 }));
  expect(shown(store)).toEqual({ status: "ready", value: found(1) });
  expect(pending).toHaveLength(1);
});

test("a stale answer never replaces a newer one, even if its request could not be taken back", async () => {
  const { store, pending } = open();
  search(store, "pov");
  search(store, "poverty");
  expect(pending[0]?.signal.aborted).toBe(true);
  pending[1]?.answer({ status: "ready", value: found(2) });
  await settle();
  pending[0]?.answer({ status: "ready", value: found(1) });
  await settle();
  expect(shown(store)).toEqual({ status: "ready", value: found(2) });
});

test("what was there stays on screen while another answer is on its way, and when it fails", async () => {
  const { store, pending } = open();
  search(store, "a");
  pending[0]?.answer({ status: "ready", value: found(1) });
  await settle();
  search(store, "b");
  expect(shown(store)).toEqual({ status: "loading", previous: found(1) });
  pending[1]?.answer({ status: "failed", failure });
  await settle();
  expect(shown(store)).toEqual({ status: "failed", failure, previous: found(1) });
});

test("where the former value would mislead it goes at once", async () => {
  const { store, pending } = open(() => false);
  search(store, "a");
  pending[0]?.answer({ status: "ready", value: found(1) });
  await settle();
  search(store, "b");
  expect(shown(store)).toEqual({ status: "loading", previous: null });
});

test("a retry asks again after a failure, and only then", async () => {
  const { store, pending } = open();
  search(store, "a");
  pending[0]?.answer({ status: "failed", failure });
  await settle();
  store.set(({ attempt }) => ({ attempt: attempt + 1 }));
  expect(pending).toHaveLength(2);
  pending[1]?.answer({ status: "ready", value: found(3) });
  await settle();
  expect(shown(store)).toEqual({ status: "ready", value: found(3) });
});

test("no wish gives nothing, and takes back what was asked", () => {
  const { store, pending } = open();
  search(store, "a");
  search(store, "");
  expect(pending[0]?.signal.aborted).toBe(true);
  expect(shown(store)).toEqual({ status: "idle" });
});

test("after the end nothing is written any more", async () => {
  const { store, pending, stop } = open();
  search(store, "a");
  stop();
  expect(pending[0]?.signal.aborted).toBe(true);
  search(store, "b");
  expect(pending).toHaveLength(1);
});

describe("what came too fast for the server", () => {
  const tooFast = {
    ...{ code: "RATE_LIMITED", message: "Too many.", hint: "Ask again in 20 seconds.", reference: null },
    retryAfterSeconds: 20,
  };

  afterEach(() => void vi.useRealTimers());

  const refuse = async (pending: readonly Pending[], index: number, retryAfterSeconds = 20) => {
    pending[index]?.answer({ status: "failed", failure: { ...tooFast, retryAfterSeconds } });
    await vi.advanceTimersByTimeAsync(0);
  };

  test("is said with the wait, and asked once more when the wait is over", async () => {
    vi.useFakeTimers();
    const { store, pending } = open();
    search(store, "a");
    await refuse(pending, 0);
    expect(shown(store)).toMatchObject({
      status: "failed",
      failure: { message: "Too many.", hint: "It is asked again by itself in 20 seconds." },
    });
    await vi.advanceTimersByTimeAsync(19_999);
    expect(pending).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(1);
    expect(pending).toHaveLength(2);
    expect(shown(store)).toMatchObject({ status: "loading" });
    pending[1]?.answer({ status: "ready", value: found(4) });
    await vi.advanceTimersByTimeAsync(0);
    expect(shown(store)).toEqual({ status: "ready", value: found(4) });
  });

  test("is not asked a third time, and then says what the server says", async () => {
    vi.useFakeTimers();
    const { store, pending } = open();
    search(store, "a");
    await refuse(pending, 0);
    await vi.advanceTimersByTimeAsync(20_000);
    await refuse(pending, 1);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(pending).toHaveLength(2);
    expect(shown(store)).toMatchObject({ status: "failed", failure: { hint: "Ask again in 20 seconds." } });
  });

  test("is not waited for once the reader wants something else, or has tried again", async () => {
    vi.useFakeTimers();
    const { store, pending } = open();
    search(store, "a");
    await refuse(pending, 0);
    search(store, "b");
    await refuse(pending, 1);
    store.set(({ attempt }) => ({ attempt: attempt + 1 }));
    expect(pending.map(({ wish }) => wish)).toEqual(["a", "b", "b"]);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(pending).toHaveLength(3);
  });

  test("is left to the reader when the wait is longer than a minute", async () => {
    vi.useFakeTimers();
    const { store, pending } = open();
    search(store, "a");
    await refuse(pending, 0, 61);
    await vi.advanceTimersByTimeAsync(120_000);
    expect(pending).toHaveLength(1);
    expect(shown(store)).toMatchObject({ failure: { hint: "Ask again in 20 seconds." } });
  });
});
