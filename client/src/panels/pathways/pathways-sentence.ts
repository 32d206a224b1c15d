/** The line under the title of the pathways page: the server's own sentence, or what is missing for one. */
import { shown } from "../../store/remote.ts";
import type { State } from "../../store/state.ts";
import { PATHWAYS } from "../../words/pathways.ts";

/** What was found, in words; before that what is looked for, or still to be named. */
export const pathwaysSentence = ({ pathways }: State): string => {
  if (pathways.status === "idle") return PATHWAYS.nothingNamed;
  if (pathways.status === "failed") return PATHWAYS.failed;
  return shown(pathways)?.sentence ?? PATHWAYS.looking;
};
