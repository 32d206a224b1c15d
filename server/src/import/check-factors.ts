/** Checks factors.csv. */
import { DOMAINS, FACTOR_KINDS, LEVELS } from "../domain/closed-lists.ts";
import type { Report } from "./finding.ts";
import type { ReadDataset } from "./read-dataset.ts";
import { createRowChecker, type RowChecker } from "./row-checker.ts";
import { repeatsOf } from "./row-repeats.ts";
import { type ColumnOf, type RowOf, TABLES } from "./tables.ts";

type Factors = readonly RowOf<"factors">[];

const checkNames = (factors: Factors, check: RowChecker<ColumnOf<"factors">>): void => {
  for (const { row, firstLine } of repeatsOf(factors, "name", ({ cells }) => cells.name))
    check.warning(row, "name", {
      rule: "duplicate-name",
      message: `The factor on line ${firstLine} has the same name.`,
      expected: "a name that tells the factor from every other",
    });
};

const checkUse = (factors: Factors, claims: readonly RowOf<"claims">[], check: RowChecker<ColumnOf<"factors">>) => {
  const used = new Set(claims.flatMap(({ cells }) => [cells.subject_id, cells.object_id]));
  for (const row of factors)
    if (!used.has(row.cells.id))
      check.warning(row, "id", {
        rule: "unused-factor",
        message: "No claim names this factor.",
        expected: "a claim with this factor as its subject or object",
      });
};

/** Reports what is wrong with the factors; claims that could not be read leave their use unchecked. */
export const checkFactors = ({ factors, claims }: ReadDataset, report: Report): void => {
  if (!factors) return;
  const check = createRowChecker<ColumnOf<"factors">>(TABLES.factors.file, report);
  for (const row of factors) {
    check.isSlug(row, "id");
    check.isFilled(row, "name", "a name of the factor");
    check.isListed(row, "kind", FACTOR_KINDS);
    check.isListed(row, "domain", DOMAINS);
    check.isListed(row, "level", LEVELS);
    check.isListed(row, "grouping", ["yes", ""]);
  }
  check.areUnique(factors, "id");
  checkNames(factors, check);
  if (claims) checkUse(factors, claims, check);
};
