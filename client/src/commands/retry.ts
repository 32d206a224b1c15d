/** Asks again for everything that failed to load. */
import { COMMAND_LABELS } from "../words/commands.ts";
import type { KeyCommand } from "./command.ts";
import { always } from "./command.ts";

/** Loads again what failed. */
export const retry: KeyCommand = {
  id: "retry",
  label: COMMAND_LABELS.retry,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }) => store.set((state) => ({ attempt: state.attempt + 1 })),
};
