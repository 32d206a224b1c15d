/** Listens to the keyboard and runs what the registry says. */
import type { Store } from "../store/store.ts";
import type { KeyCommand } from "./command.ts";
import { commandFor, placeOf } from "./keys.ts";
import type { Run } from "./run.ts";

/** Runs commands by key until the returned function is called. Keys that a widget has used already are left alone. */
export const listenToKeys = (
  target: Pick<Window, "addEventListener" | "removeEventListener">,
  commands: readonly KeyCommand[],
  store: Store,
  run: Run,
): (() => void) => {
  const onKey = (event: KeyboardEvent): void => {
    // A list that is steered from a text field is sent copies of the field's keys; they are not the reader's.
    if (event.defaultPrevented || event.isComposing || !event.isTrusted) return;
    const command = commandFor(commands, store.getState(), event, placeOf(event.target));
    if (command === undefined) return;
    event.preventDefault();
    run(command);
  };
  target.addEventListener("keydown", onKey);
  return () => target.removeEventListener("keydown", onKey);
};
