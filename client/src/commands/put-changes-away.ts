/** Puts away the note on what changed since an address was made. */
import { COMMAND_LABELS } from "../words/commands.ts";
import type { KeyCommand } from "./command.ts";

/** Takes the note away; the view stays. */
export const putChangesAway: KeyCommand = {
  id: "put-changes-away",
  label: COMMAND_LABELS.putChangesAway,
  reach: "everywhere",
  isEnabled: ({ openedOn, changes }) => openedOn !== null && changes.status !== "idle",
  run: ({ store }) => store.set(() => ({ openedOn: null })),
};
