/** The one way to run a command: asks whether it is possible, and tells the reader when it fails unexpectedly. */

import { announce, setNotice } from "../store/interface.ts";
import { changeInterface } from "../store/store.ts";
import { SAID } from "../words/said.ts";
import type { Command, CommandContext } from "./command.ts";

/** Runs a command if it is enabled. The argument may be left out where the command does without. */
export type Run = <Argument>(
  command: Command<Argument>,
  ...argument: undefined extends Argument ? [argument?: Argument] : [argument: Argument]
) => void;

const tellFailure = ({ store }: CommandContext, label: string, cause: unknown): void => {
  const reason = cause instanceof Error ? cause.message : String(cause);
  const text = SAID.didNotWork(label, reason);
  changeInterface(store, (state) => announce(setNotice(state, text), text));
};

/** A `Run` over `context`. */
export const createRun =
  (context: CommandContext): Run =>
  (command, ...[argument]) => {
    // A missing argument stands for `undefined`, which the type of `Run` allows only where the command takes it.
    const given = argument as Parameters<typeof command.run>[1];
    if (!command.isEnabled(context.store.getState(), given)) return;
    try {
      const running = command.run(context, given);
      if (running instanceof Promise) running.catch((cause: unknown) => tellFailure(context, command.label, cause));
    } catch (cause) {
      tellFailure(context, command.label, cause);
    }
  };
