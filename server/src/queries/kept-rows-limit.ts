/** Says how many rows may be kept in memory at once, and what a question beyond that is told. */
import { AppError } from "../errors.ts";

/**
 * Rows of one kind that are read at once and kept: as many as come within the time limit of a read.
 * A dataset with more factors, claims, sources or links is answered by statements that start from what is asked for.
 */
export const MOST_KEPT_ROWS = 75_000;

const HINT =
  "Unfiltered networks, neighbourhoods, neighbours, links of a factor, records by id and search are answered at any size.";

/** Refuses, with OPERATION_LIMIT_EXCEEDED, a question about all rows of a dataset of that size. */
export const checkSize = (rows: Readonly<Record<string, number>>, most: number): void => {
  const found = Math.max(...["factors", "claims", "sources", "links"].map((kind) => rows[kind] ?? 0));
  if (found <= most) return;
  throw new AppError("OPERATION_LIMIT_EXCEEDED", {
    message: `This question needs every row of the dataset, which has ${found.toLocaleString("en-GB")} of one kind; at most ${most.toLocaleString("en-GB")} are taken together.`,
    hint: `Choose claims, by work, source, region or certainty, so that fewer are left. ${HINT}`,
    details: { found, allowed: most },
  });
};

/** Refuses, with OPERATION_LIMIT_EXCEEDED, a choice that leaves more than `most` claims; `found` counts one more at most. */
export const checkChosen = (found: number, most: number): void => {
  if (found <= most) return;
  throw new AppError("OPERATION_LIMIT_EXCEEDED", {
    message: `The filter leaves more than ${most.toLocaleString("en-GB")} claims, which is too many to make links of.`,
    hint: `Narrow the choice of claims further. ${HINT}`,
    details: { allowed: most },
  });
};
