/** Reads and checks a dataset as a whole: the one door through which its files become rows. */
import { checkClaims } from "./check-claims.ts";
import { checkCounterparts } from "./check-counterparts.ts";
import { checkDescription } from "./check-description.ts";
import { checkFactors } from "./check-factors.ts";
import { checkSources } from "./check-sources.ts";
import { checkVocabulary } from "./check-vocabulary.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { createReport, type Findings } from "./finding.ts";
import { type CompleteDataset, type ReadDataset, readDataset } from "./read-dataset.ts";

const isComplete = (dataset: ReadDataset): dataset is CompleteDataset =>
  Object.values(dataset).every((part) => part !== undefined);

/** What the checks found, and the dataset unless there are errors. */
export type CheckedDataset = Readonly<{ dataset: CompleteDataset | undefined; found: Findings }>;

/** Checks every file that can be read, so that one run tells all there is to mend. */
export const checkDataset = (files: DatasetFiles): CheckedDataset => {
  const report = createReport();
  const dataset = readDataset(files, report);
  for (const check of [checkFactors, checkSources, checkClaims, checkCounterparts, checkVocabulary, checkDescription])
    check(dataset, report);
  const found = report.result();
  return { dataset: found.errorCount === 0 && isComplete(dataset) ? dataset : undefined, found };
};
