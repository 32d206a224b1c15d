/** Puts the page in front on paper. */
import { COMMAND_LABELS } from "../words/commands.ts";
import { always, type KeyCommand } from "./command.ts";

/** Opens the browser's own printing of what is in front; the print style leaves panels and buttons out. */
export const printPage: KeyCommand = {
  id: "print-page",
  label: COMMAND_LABELS.printPage,
  reach: "everywhere",
  isEnabled: always,
  run: ({ tools }) => tools.print(),
};
