/** The outline: the canvas as a list. */

import { groupDigits } from "./counts.ts";

/** Its rows and its help. */
export const OUTLINE_WORDS = {
  help: "Arrow keys move and follow links, Enter opens, Space selects several, Backspace goes back.",
  list: "Factors and links",
  /** "Factors 1,001 to 2,000 of 19,492". */
  page: (from: number, to: number, all: number) =>
    `Factors ${groupDigits(from)} to ${groupDigits(to)} of ${groupDigits(all)}`,
  former: "Previous page",
  next: "Next page",
  empty: "No factor is shown.",
  contested: "contested",
  codingStep: "our coding step",
  /** "4 in, 5 out", and "2 both ways" where there are any. */
  counts: (coming: number, going: number, both: number) =>
    `${coming} in, ${going} out${both > 0 ? `, ${both} both ways` : ""}`,
} as const;
