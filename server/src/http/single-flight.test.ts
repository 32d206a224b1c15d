/** Work that many wait for is done once, and for as long as one of them waits. */
import { expect, test } from "vitest";
import { createSingleFlight } from "./single-flight.ts";

const someone = (): AbortSignal => new AbortController().signal;

/** Work that ends when it is told to, and notes how often it was begun and whether it was given up. */
const work = () => {
  const signals: AbortSignal[] = [];
  let finish: (value: string) => void = () => undefined;
  const begin = (signal: AbortSignal): Promise<string> => {
    signals.push(signal);
    return new Promise((resolve, reject) => {
      finish = resolve;
      signal.addEventListener("abort", () => reject(signal.reason));
    });
  };
  return { begin, signals, finish: (value: string) => finish(value) };
};

test("all who ask at once get what the first began, and who asks later begins anew", async () => {
  const flight = createSingleFlight<string>();
  const { begin, signals, finish } = work();
  const all = Promise.all([1, 2, 3].map(() => flight("key", someone(), begin)));
  finish("done");
  expect(await all).toEqual([
    { value: "done", isFirst: true },
    { value: "done", isFirst: false },
    { value: "done", isFirst: false },
  ]);
  expect(signals).toHaveLength(1);
  expect(signals[0]?.aborted).toBe(false);
  const later = flight("key", someone(), begin);
  finish("again");
  expect(await later).toEqual({ value: "again", isFirst: true });
});

test("different keys are different work", async () => {
  const flight = createSingleFlight<string>();
  const values = await Promise.all(["a", "b"].map((key) => flight(key, someone(), async () => key)));
  expect(values.map(({ value }) => value)).toEqual(["a", "b"]);
});

test("the first who leaves does not take the others' answer along", async () => {
  const flight = createSingleFlight<string>();
  const { begin, signals, finish } = work();
  const leaving = new AbortController();
  const first = flight("key", leaving.signal, begin);
  const second = flight("key", someone(), begin);
  leaving.abort(new Error("left"));
  await expect(first).rejects.toThrow("left");
  expect(signals[0]?.aborted).toBe(false);
  finish("done");
  expect((await second).value).toBe("done");
});

test("work that nobody waits for any more is given up, and is begun anew by whoever asks then", async () => {
  const flight = createSingleFlight<string>();
  const { begin, signals, finish } = work();
  const leaving = [new AbortController(), new AbortController()];
  const all = leaving.map(({ signal }) => flight("key", signal, begin).catch((error: unknown) => error));
  for (const controller of leaving) controller.abort(new Error("left"));
  expect(await Promise.all(all)).toEqual([new Error("left"), new Error("left")]);
  expect(signals[0]?.aborted).toBe(true);
  const later = flight("key", someone(), begin);
  finish("again");
  expect((await later).value).toBe("again");
  expect(signals).toHaveLength(2);
});

test("a failure is everybody's, and is not kept", async () => {
  const flight = createSingleFlight<string>();
  const fail = async (): Promise<string> => {
    throw new Error("failed");
  };
  const all = [1, 2].map(() => flight("key", someone(), fail).catch((error: unknown) => error));
  expect(await Promise.all(all)).toEqual([new Error("failed"), new Error("failed")]);
  expect((await flight("key", someone(), async () => "done")).value).toBe("done");
});
