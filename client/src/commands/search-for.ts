/** Changes the words that are searched for. */
import { COMMAND_LABELS } from "../words/commands.ts";
import { always, type Command } from "./command.ts";

/** Sets the text of the search; results follow. */
export const searchFor: Command<string> = {
  id: "search-for",
  label: COMMAND_LABELS.searchFor,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, text) => store.set((state) => ({ search: { ...state.search, text } })),
};
