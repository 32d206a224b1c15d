/** What a case of the checks' tests is made of. */
import type { DatasetFiles } from "./dataset-files.ts";
import type { Rule } from "./finding.ts";

/** Files with one thing wrong in them, and the one finding that this must give. */
export type Case = Readonly<{
  title: string;
  rule: Rule;
  severity?: "warning";
  files: DatasetFiles;
  /** `file:line:column`, `-` where a part does not apply. */
  place: string;
  value?: string | null;
}>;
