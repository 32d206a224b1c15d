/** What a check has to say about one place of a dataset folder, and the list such findings are gathered in. */
import { counted } from "../domain/filter/sentence-words.ts";
import { AppError } from "../errors.ts";
import { MAX_FINDINGS } from "./limits.ts";

/** Every rule a dataset folder is checked by. */
export const RULES = [
  "file",
  "encoding",
  "csv",
  "json",
  "columns",
  "limit",
  "required",
  "id",
  "duplicate-id",
  "reference",
  "closed-list",
  "polarity",
  "self-loop",
  "duplicate-claim",
  "duplicate-row",
  "year",
  "vocabulary",
  "counterpart",
  "untrimmed",
  "unused-factor",
  "duplicate-name",
  "no-group",
  "unused-wording",
  "no-url",
  "no-full-stop",
  "coding-step",
  "reading-depth",
] as const;
export type Rule = (typeof RULES)[number];

export type Finding = Readonly<{
  /** An error stops the import, a warning does not. */
  severity: "error" | "warning";
  rule: Rule;
  file: string;
  /** Line of the cell, the header being line 1; null when it is about the file as a whole. */
  line: number | null;
  column: string | null;
  /** What stands there, cut when long. */
  value: string | null;
  /** What is wrong. */
  message: string;
  /** What would be right. */
  expected: string;
}>;

/** The findings kept, errors first, each by file and line; the counts include those not kept. */
export type Findings = Readonly<{ findings: readonly Finding[]; errorCount: number; warningCount: number }>;

/** Takes findings as they are made. */
export type Report = Readonly<{ add: (finding: Finding) => void; result: () => Findings }>;

const MAX_VALUE_LENGTH = 120;

const shortened = (value: string | null): string | null =>
  value !== null && value.length > MAX_VALUE_LENGTH ? `${value.slice(0, MAX_VALUE_LENGTH)}…` : value;

const inOrder = (a: Finding, b: Finding): number =>
  a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1;

/** An empty report; it keeps `MAX_FINDINGS` findings of each severity and counts the rest. */
export const createReport = (): Report => {
  const kept = { error: [] as Finding[], warning: [] as Finding[] };
  const count = { error: 0, warning: 0 };
  return {
    add: (finding) => {
      count[finding.severity] += 1;
      const list = kept[finding.severity];
      if (list.length < MAX_FINDINGS) list.push({ ...finding, value: shortened(finding.value) });
    },
    result: () => ({
      findings: [...kept.error.sort(inOrder), ...kept.warning.sort(inOrder)],
      errorCount: count.error,
      warningCount: count.warning,
    }),
  };
};

/** The error that stops an import: IMPORT_INVALID with `Findings` as its details. */
export const importInvalid = (found: Findings): AppError =>
  new AppError("IMPORT_INVALID", {
    message: `The dataset has ${counted(found.errorCount, "error")}; nothing was changed.`,
    hint: "Mend what the findings name and import again.",
    details: found,
  });
