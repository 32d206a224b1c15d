/** What goes wrong between the page and the server: what happened, and what to do. */
import { counted } from "./counts.ts";

/** Failures that the page itself notices; the server words its own. */
export const FAILURE_WORDS = {
  unreachable: {
    message: "The Factor Atlas server did not answer.",
    hint: "Check that it is running and that this device is online, then try again.",
  },
  cutShort: {
    message: "The connection was cut: the file is incomplete and was not saved.",
    hint: "Try again. If it is cut again, narrow the filter: a smaller file takes less time.",
  },
  networkCut: {
    message: "The connection was cut before all factors and links were here.",
    hint: "Try again, or narrow the filter: a smaller network takes less time.",
  },
  notUnderstood: (status: number) => ({
    message: `The server answered in a way that this page does not understand (HTTP status ${status}).`,
    hint: "Reload the page: it may be older than the server.",
  }),
  askedAgain: (seconds: number) => `It is asked again by itself in ${counted(seconds, "second")}.`,
  unknownAddress: (parts: readonly string[]) =>
    `This address was not understood, so the overview is shown. Unknown: ${parts.join(", ")}.`,
} as const;
