/** The words in which slow steps of a start are reported, so that whoever waits sees that something moves. */

/**
 * One report: `download` counts what has arrived so far (bytes as Maven prints them, rounded to its three digits),
 * `note` is a sentence without a full stop. `seconds` is the time since the step began.
 */
export type ProgressStep =
  | Readonly<{ kind: "download"; doneBytes: number; files: number; seconds: number }>
  | Readonly<{ kind: "note"; text: string }>;

/** Takes each report as it comes; must not throw. */
export type Progress = (step: ProgressStep) => void;

/** A report as one line of text for a terminal or a log, sizes in megabytes of a million bytes. */
export const progressLine = (step: ProgressStep): string => {
  if (step.kind === "note") return step.text;
  const megabytes = (step.doneBytes / 1e6).toFixed(1);
  return `Downloading Neo4j: ${megabytes} MB in ${step.files} files, ${Math.round(step.seconds)} s`;
};
