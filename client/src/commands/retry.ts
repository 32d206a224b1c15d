/** Asks again for everything that failed to load. */
import type { KeyCommand } from "./command.ts";
import { always } from "./command.ts";

/** Loads again what failed. */
export const retry: KeyCommand = {
  id: "retry",
  label: "Try again",
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }) => store.set((state) => ({ attempt: state.attempt + 1 })),
};
