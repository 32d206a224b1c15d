/** Loads the page anew, where the server answers. */
import { COMMAND_LABELS } from "../words/commands.ts";
import { always, type KeyCommand } from "./command.ts";

/** Loads the page with the view that its address keeps; while the server does not answer, what is shown stays. */
export const reloadPage: KeyCommand = {
  id: "reload-page",
  label: COMMAND_LABELS.reloadPage,
  reach: "everywhere",
  isEnabled: always,
  run: ({ tools }) => tools.reload(),
};
