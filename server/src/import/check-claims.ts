/** Checks claims.csv, the rows that everything else is derived from. */
import { CERTAINTIES, POLARITIES, RELATIONS, type Relation } from "../domain/closed-lists.ts";
import { polaritiesOf } from "../domain/relation.ts";
import type { Report } from "./finding.ts";
import type { ReadDataset } from "./read-dataset.ts";
import { choiceOf, createRowChecker, type RowChecker } from "./row-checker.ts";
import { repeatsOf } from "./row-repeats.ts";
import { type ColumnOf, type RowOf, TABLES } from "./tables.ts";

type Check = RowChecker<ColumnOf<"claims">>;

const checkPolarity = (row: RowOf<"claims">, check: Check): void => {
  const { relation, polarity } = row.cells;
  const isRelation = check.isListed(row, "relation", RELATIONS);
  if (!check.isListed(row, "polarity", POLARITIES) || !isRelation) return;
  const allowed: readonly string[] = polaritiesOf(relation as Relation);
  if (!allowed.includes(polarity))
    check.error(row, "polarity", {
      rule: "polarity",
      message: `A claim with the relation ${relation} cannot have this polarity.`,
      expected: choiceOf(allowed),
    });
};

const checkEnds = (row: RowOf<"claims">, check: Check): void => {
  if (row.cells.subject_id !== "" && row.cells.subject_id === row.cells.object_id)
    check.error(row, "object_id", {
      rule: "self-loop",
      message: "The claim joins a factor with itself.",
      expected: "another factor than the subject",
    });
};

const keyOf = ({ cells }: RowOf<"claims">): string =>
  JSON.stringify([cells.source_id, cells.subject_id, cells.relation, cells.object_id, cells.locator]);

const checkKeys = (claims: readonly RowOf<"claims">[], check: Check): void => {
  for (const { row, firstLine } of repeatsOf(claims, "id", keyOf))
    check.error(row, "id", {
      rule: "duplicate-claim",
      message: `The claim on line ${firstLine} has the same source, subject, relation, object and locator.`,
      expected: "one row for one claim; two places of one source have two locators",
    });
};

const checkCodingStep = (row: RowOf<"claims">, check: Check): void => {
  if (row.cells.statement.startsWith("Coding step") && row.cells.certainty === "stated")
    check.warning(row, "certainty", {
      rule: "coding-step",
      message: "The statement calls itself a coding step, yet counts as stated by the source.",
      expected: "inferred",
    });
};

const idsOf = <C extends string>(
  rows: readonly Readonly<{ cells: Readonly<Record<C | "id", string>> }>[] | undefined,
) => rows && new Set(rows.map(({ cells }) => cells.id));

/** Reports what is wrong with the claims; tables that could not be read leave references to them unchecked. */
export const checkClaims = ({ claims, factors, sources }: ReadDataset, report: Report): void => {
  if (!claims) return;
  const check: Check = createRowChecker(TABLES.claims.file, report);
  const factorIds = idsOf(factors);
  const sourceIds = idsOf(sources);
  for (const row of claims) {
    check.isSlug(row, "id");
    check.refersTo(row, "source_id", sourceIds, TABLES.sources.file);
    check.refersTo(row, "subject_id", factorIds, TABLES.factors.file);
    check.refersTo(row, "object_id", factorIds, TABLES.factors.file);
    checkEnds(row, check);
    checkPolarity(row, check);
    check.isListed(row, "certainty", CERTAINTIES);
    check.isFilled(row, "locator", "the place in the source, such as Abstract or p. 12");
    if (check.isFilled(row, "statement", "the claim in a sentence")) check.endsWithStop(row, "statement");
    check.isListed(row, "result", ["null", ""]);
    check.isListed(row, "contested", ["yes", ""]);
    checkCodingStep(row, check);
  }
  check.areUnique(claims, "id");
  checkKeys(claims, check);
};
