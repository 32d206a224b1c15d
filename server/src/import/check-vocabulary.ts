/** Checks vocabulary.csv against itself and against the wordings that the claims use. */
import { VOCABULARY_FIELDS } from "../domain/closed-lists.ts";
import type { Report } from "./finding.ts";
import type { ReadDataset } from "./read-dataset.ts";
import { createRowChecker, type RowChecker } from "./row-checker.ts";
import { type ColumnOf, type RowOf, TABLES } from "./tables.ts";

type Term = RowOf<"vocabulary">;
type Check = RowChecker<ColumnOf<"vocabulary">>;

const FILE = TABLES.vocabulary.file;

const keyOf = (field: string, word: string): string => JSON.stringify([field, word]);

/** The first row of each group, by its field and id. */
const groupsOf = (terms: readonly Term[]): ReadonlyMap<string, Term> => {
  const groups = new Map<string, Term>();
  for (const row of terms) {
    const key = keyOf(row.cells.column, row.cells.group);
    if (!groups.has(key)) groups.set(key, row);
  }
  return groups;
};

const checkAgreement = (row: Term, groups: ReadonlyMap<string, Term>, check: Check): void => {
  const first = groups.get(keyOf(row.cells.column, row.cells.group));
  for (const column of ["label", "parent"] as const)
    if (first && first.cells[column] !== row.cells[column])
      check.error(row, column, {
        rule: "vocabulary",
        message: `The row on line ${first.lineOf(column)} gives this group another ${column}.`,
        expected: first.cells[column] === "" ? "blank" : first.cells[column],
      });
};

const isOwnAncestor = (start: Term, groups: ReadonlyMap<string, Term>): boolean => {
  const { column, group } = start.cells;
  const seen = new Set<string>();
  for (let parent = start.cells.parent; parent !== "" && !seen.has(parent); ) {
    if (parent === group) return true;
    seen.add(parent);
    parent = groups.get(keyOf(column, parent))?.cells.parent ?? "";
  }
  return false;
};

const checkParent = (row: Term, groups: ReadonlyMap<string, Term>, check: Check): void => {
  if (row.cells.parent === "") return;
  if (!groups.has(keyOf(row.cells.column, row.cells.parent)))
    check.error(row, "parent", {
      rule: "reference",
      message: `No row of ${FILE} opens this group for ${row.cells.column}.`,
      expected: "a group of the same column, or blank",
    });
  else if (isOwnAncestor(row, groups))
    check.error(row, "parent", {
      rule: "vocabulary",
      message: `The group ${row.cells.group} lies within itself.`,
      expected: "a wider group",
    });
};

const reportRepeats = (
  rows: readonly Term[],
  keyOfRow: (row: Term) => string,
  complain: (row: Term, first: Term) => void,
): void => {
  const seen = new Map<string, Term>();
  for (const row of rows) {
    const first = seen.get(keyOfRow(row));
    if (first) complain(row, first);
    else seen.set(keyOfRow(row), row);
  }
};

const checkRepeats = (terms: readonly Term[], groups: ReadonlyMap<string, Term>, check: Check): void => {
  reportRepeats(
    terms.filter(({ cells }) => cells.value !== ""),
    ({ cells }) => JSON.stringify([cells.column, cells.value, cells.group]),
    (row, first) =>
      check.error(row, "value", {
        rule: "duplicate-row",
        message: `The row on line ${first.lineOf("value")} says the same.`,
        expected: "each wording once in a group",
      }),
  );
  reportRepeats(
    [...groups.values()],
    ({ cells }) => cells.group,
    (row, first) =>
      check.error(row, "group", {
        rule: "vocabulary",
        message: `The row on line ${first.lineOf("group")} uses this group for ${first.cells.column}.`,
        expected: "a group for one column only",
      }),
  );
  reportRepeats(
    [...groups.values()],
    ({ cells }) => keyOf(cells.column, cells.label),
    (row, first) =>
      check.warning(row, "label", {
        rule: "duplicate-name",
        message: `The group ${first.cells.group} has the same label.`,
        expected: "a label that tells the group from every other",
      }),
  );
};

const checkUse = (terms: readonly Term[], claims: readonly RowOf<"claims">[], report: Report, check: Check): void => {
  const claimCheck = createRowChecker<ColumnOf<"claims">>(TABLES.claims.file, report);
  for (const field of VOCABULARY_FIELDS) {
    const grouped = new Set(terms.filter(({ cells }) => cells.column === field).map(({ cells }) => cells.value));
    const used = new Set<string>();
    for (const row of claims) {
      const wording = row.cells[field];
      if (wording !== "" && !used.has(wording) && !grouped.has(wording))
        claimCheck.warning(row, field, {
          rule: "no-group",
          message: "This wording has no group, so it becomes one of its own.",
          expected: `a row of ${FILE} with this value for ${field}`,
        });
      used.add(wording);
    }
    for (const row of terms)
      if (row.cells.column === field && row.cells.value !== "" && !used.has(row.cells.value))
        check.warning(row, "value", {
          rule: "unused-wording",
          message: "No claim uses this wording.",
          expected: `a wording that stands in the column ${field} of ${TABLES.claims.file}`,
        });
  }
};

/** Reports what is wrong with the vocabulary, and wordings of claims that it has no group for. */
export const checkVocabulary = ({ vocabulary, claims }: ReadDataset, report: Report): void => {
  if (!vocabulary) return;
  const check: Check = createRowChecker(FILE, report);
  const groups = groupsOf(vocabulary);
  for (const row of vocabulary) {
    const isField = check.isListed(row, "column", VOCABULARY_FIELDS);
    check.isSlug(row, "group");
    check.isFilled(row, "label", "words to show for the group");
    checkAgreement(row, groups, check);
    if (isField) checkParent(row, groups, check);
  }
  checkRepeats(vocabulary, groups, check);
  if (claims) checkUse(vocabulary, claims, report, check);
};
