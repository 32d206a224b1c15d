/** The checks that several tables share, each bound to the file they speak of. */
import { SLUG } from "../domain/ids.ts";
import type { Report, Rule } from "./finding.ts";
import { MAX_ID_LENGTH } from "./limits.ts";
import { repeatsOf } from "./row-repeats.ts";
import type { TableRow } from "./tables.ts";

type Words = Readonly<{ rule: Rule; message: string; expected: string }>;

/** Reports on one cell at a time; `C` are the columns of the file. */
export type RowChecker<C extends string> = Readonly<{
  error: (row: TableRow<C>, column: C, words: Words) => void;
  warning: (row: TableRow<C>, column: C, words: Words) => void;
  /** Rule `required`: a blank cell. Gives whether it is filled. */
  isFilled: (row: TableRow<C>, column: C, expected: string) => boolean;
  /** Rule `id`: a blank cell or a word that is no slug. Gives whether it is one. */
  isSlug: (row: TableRow<C>, column: C) => boolean;
  /** Rule `closed-list`: a word that is not in the list. Gives whether it is. */
  isListed: (row: TableRow<C>, column: C, list: readonly string[]) => boolean;
  /** Rule `reference`: an id that `known` lacks; nothing is said when `known` could not be read. */
  refersTo: (row: TableRow<C>, column: C, known: ReadonlySet<string> | undefined, file: string) => void;
  /** Rule `duplicate-id`: a word in `column` that an earlier row has. */
  areUnique: (rows: readonly TableRow<C>[], column: C) => void;
  /** Rule `no-full-stop`, a warning: a sentence without its end. */
  endsWithStop: (row: TableRow<C>, column: C) => void;
}>;

const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

/** `a, b or c` of the list, with `blank` for an empty word. */
export const choiceOf = (list: readonly string[]): string => {
  const words = list.map((word) => (word === "" ? "blank" : word));
  return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} or ${words.at(-1)}`;
};

/** A checker for the rows of `file`. */
export const createRowChecker = <C extends string>(file: string, report: Report): RowChecker<C> => {
  type Check = RowChecker<C>["error"];
  const say =
    (severity: "error" | "warning"): Check =>
    (row, column, words) =>
      report.add({ severity, file, line: row.lineOf(column), column, value: row.cells[column], ...words });
  const error = say("error");
  const warning = say("warning");
  const isFilled: RowChecker<C>["isFilled"] = (row, column, expected) => {
    if (row.cells[column] !== "") return true;
    error(row, column, { rule: "required", message: "This cell must not be blank.", expected });
    return false;
  };
  return {
    error,
    warning,
    isFilled,
    isSlug: (row, column) => {
      const expected = `lower-case letters and digits in words joined by hyphens, at most ${MAX_ID_LENGTH} characters`;
      if (!isFilled(row, column, expected)) return false;
      if (SLUG.test(row.cells[column]) && row.cells[column].length <= MAX_ID_LENGTH) return true;
      error(row, column, { rule: "id", message: "This is not an id.", expected });
      return false;
    },
    isListed: (row, column, list) => {
      if (list.includes(row.cells[column])) return true;
      const message = `${row.cells[column] === "" ? "A blank" : "This word"} is not in the list.`;
      error(row, column, { rule: "closed-list", message, expected: choiceOf(list) });
      return false;
    },
    refersTo: (row, column, known, target) => {
      if (!known || known.has(row.cells[column])) return;
      const message = `${target} has no row with this id.`;
      error(row, column, { rule: "reference", message, expected: `an id that stands in ${target}` });
    },
    areUnique: (rows, column) => {
      for (const { row, firstLine } of repeatsOf(rows, column, ({ cells }) => cells[column])) {
        const message = `The row on line ${firstLine} has the same ${column}.`;
        error(row, column, { rule: "duplicate-id", message, expected: `a ${column} that no other row has` });
      }
    },
    endsWithStop: (row, column) => {
      if (row.cells[column] === "" || SENTENCE_END.test(row.cells[column])) return;
      const message = "The sentence has no full stop.";
      warning(row, column, { rule: "no-full-stop", message, expected: "a sentence that ends with a full stop" });
    },
  };
};
