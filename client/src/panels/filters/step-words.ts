/** Says what a step of the filter does. */
import type { FacetsAnswer } from "../../store/answers.ts";
import type { FilterStep } from "../../store/view.ts";
import { USUAL_SETTING } from "../../words/filter-stack.ts";
import { activeEntries, settingWords } from "./filter-entries.ts";
import { labelIn } from "./value-labels.ts";

/** "Region: Europe; Certainty: stated". A value that is the usual one says so by its field. */
export const settingsOf = ({ values }: FilterStep, facets: FacetsAnswer | null): string =>
  activeEntries(values)
    .map((entry) => `${entry.title}: ${settingWords(entry, values, labelIn(facets, entry))}`)
    .join("; ") || USUAL_SETTING;

/** The name of a step, or what it does. */
export const titleOf = (step: FilterStep, facets: FacetsAnswer | null): string => step.name ?? settingsOf(step, facets);
