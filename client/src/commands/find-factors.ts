/** Changes the words by which a field that takes one factor searches. */
import { COMMAND_LABELS } from "../words/commands.ts";
import { always, type Command } from "./command.ts";

/** Sets the text; the factors found follow. An empty text ends the search. */
export const findFactors: Command<string> = {
  id: "find-factors",
  label: COMMAND_LABELS.findFactors,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, text) => store.set((state) => ({ factorSearch: { ...state.factorSearch, text } })),
};
