/** Where a reader may be misled: said beside the view that it concerns, in one sentence each. */

/** Caveats, in the order in which they are said. */
export const CAVEATS = {
  diversity: "These are groups in studies, not persons: no typical perpetrator exists.",
  association: "Going together is not bringing about: associations are read both ways.",
  years: "Years are of publication, not of what the sources describe.",
  forms:
    "Perpetrators are described far more often for sexual than for labour exploitation, so the two pictures cannot be compared.",
  regression:
    "Regressions compare countries or persons under the study’s own assumptions; none meets a field study on the same link.",
  oneWork: "One work alone says how little was studied twice, not that a link is wrong.",
} as const;

/** Which of them. */
export type Caveat = keyof typeof CAVEATS;

/** Around them. */
export const CAVEAT_WORDS = { list: "Read with care", onDiversity: "What the sources say of their diversity" } as const;
