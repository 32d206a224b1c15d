/** The outline: the canvas as a list. */

/** Its rows and its help. */
export const OUTLINE_WORDS = {
  help: "Arrow keys move and follow links, Enter opens, Space selects several, Backspace goes back.",
  list: "Factors and links",
  empty: "No factor is shown.",
  contested: "contested",
  codingStep: "our coding step",
  /** "4 in, 5 out", and "2 both ways" where there are any. */
  counts: (coming: number, going: number, both: number) =>
    `${coming} in, ${going} out${both > 0 ? `, ${both} both ways` : ""}`,
} as const;
