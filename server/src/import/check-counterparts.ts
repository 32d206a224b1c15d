/** Checks counterparts.csv. */
import { CERTAINTIES } from "../domain/closed-lists.ts";
import type { Report } from "./finding.ts";
import type { ReadDataset } from "./read-dataset.ts";
import { createRowChecker, type RowChecker } from "./row-checker.ts";
import { repeatsOf } from "./row-repeats.ts";
import { type ColumnOf, type RowOf, TABLES } from "./tables.ts";

type Check = RowChecker<ColumnOf<"counterparts">>;

const checkBasis = (row: RowOf<"counterparts">, claimIds: ReadonlySet<string> | undefined, check: Check): void => {
  if (row.cells.basis_claim !== "") check.refersTo(row, "basis_claim", claimIds, TABLES.claims.file);
  else if (row.cells.certainty === "stated")
    check.error(row, "basis_claim", {
      rule: "counterpart",
      message: "A stated pair names no claim that states it.",
      expected: "the id of that claim, or certainty inferred",
    });
};

const keyOf = ({ cells }: RowOf<"counterparts">): string => `${cells.perpetrator_factor} ${cells.victim_factor}`;

const checkPairs = (counterparts: readonly RowOf<"counterparts">[], check: Check): void => {
  for (const { row, firstLine } of repeatsOf(counterparts, "perpetrator_factor", keyOf))
    check.error(row, "victim_factor", {
      rule: "duplicate-row",
      message: `The row on line ${firstLine} has the same pair.`,
      expected: "each pair once",
    });
};

/** Reports what is wrong with the counterpart pairs. */
export const checkCounterparts = ({ counterparts, factors, claims }: ReadDataset, report: Report): void => {
  if (!counterparts) return;
  const check: Check = createRowChecker(TABLES.counterparts.file, report);
  const factorIds = factors && new Set(factors.map(({ cells }) => cells.id));
  const claimIds = claims && new Set(claims.map(({ cells }) => cells.id));
  for (const row of counterparts) {
    check.refersTo(row, "perpetrator_factor", factorIds, TABLES.factors.file);
    check.refersTo(row, "victim_factor", factorIds, TABLES.factors.file);
    if (row.cells.perpetrator_factor === row.cells.victim_factor)
      check.error(row, "victim_factor", {
        rule: "self-loop",
        message: "The pair joins a factor with itself.",
        expected: "another factor than that of the perpetrator side",
      });
    check.isListed(row, "certainty", CERTAINTIES);
    checkBasis(row, claimIds, check);
    check.endsWithStop(row, "note");
  }
  checkPairs(counterparts, check);
};
