/** Waiting ends when the work does, when nobody waits any more, and when it has taken too long; whichever is first. */
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { untilOver } from "./until-over.ts";

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const late = (): Error => new Error("late");
const never = (): Promise<never> => new Promise(() => undefined);

describe("waiting for the database", () => {
  test("gives what the work gives, and leaves no clock behind", async () => {
    const { signal } = new AbortController();
    await expect(untilOver({ signal, ms: 1_000, late }, async () => "rows")).resolves.toBe("rows");
    expect(vi.getTimerCount()).toBe(0);
  });

  test("raises what the work raises", async () => {
    const failing = untilOver({ signal: undefined, ms: 1_000, late }, async () => {
      throw new Error("refused");
    });
    await expect(failing).rejects.toThrow("refused");
  });

  test("ends with what `late` makes when the work takes longer, and tells the work", async () => {
    let told: AbortSignal | undefined;
    const waiting = untilOver({ signal: undefined, ms: 1_000, late }, (signal) => {
      told = signal;
      return never();
    });
    const ended = expect(waiting).rejects.toThrow("late");
    vi.advanceTimersByTime(999);
    expect(told?.aborted).toBe(false);
    vi.advanceTimersByTime(1);
    await ended;
    expect(told?.aborted).toBe(true);
  });

  test("ends with the signal's reason when the asker goes, and tells the work", async () => {
    const asker = new AbortController();
    let told: AbortSignal | undefined;
    const waiting = untilOver({ signal: asker.signal, ms: 1_000, late }, (signal) => {
      told = signal;
      return never();
    });
    asker.abort(new Error("gone"));
    await expect(waiting).rejects.toThrow("gone");
    expect(told?.aborted).toBe(true);
    expect(vi.getTimerCount()).toBe(0);
  });

  test("ends at once when the asker had gone before", async () => {
    const signal = AbortSignal.abort(new Error("gone"));
    await expect(untilOver({ signal, ms: 1_000, late }, never)).rejects.toThrow("gone");
  });
});
