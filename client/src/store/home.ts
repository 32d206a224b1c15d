/** The overview that everybody starts from: links of two works or more, or all of them where no link has so many. */
import { shown } from "./remote.ts";
import type { State } from "./state.ts";
import { HOME_VIEW, type View } from "./view.ts";
import { setFilterField } from "./view-steps.ts";

/** An overview fitted to a dataset in which every link rests on one work; all else of the view stays. */
export const fittedHome = (view: View): View => setFilterField(view, "minWorks", undefined);

const ONE_WORK_HOME = fittedHome(HOME_VIEW);

const content = ({ question, scope, filter, added, dismissed }: View): string =>
  JSON.stringify([question, scope, filter, added, dismissed]);

const HOME = content(HOME_VIEW);
const THIN_HOME = content(ONE_WORK_HOME);

/** True when it is known that every link of the dataset rests on one work alone. */
const isThinDataset = ({ overview }: Pick<State, "overview">): boolean => {
  const counts = shown(overview)?.counts;
  return counts !== undefined && counts.links > 0 && counts.linksOnOneWork === counts.links;
};

/** The overview of this dataset. */
export const homeOf = (state: Pick<State, "overview">): View => (isThinDataset(state) ? ONE_WORK_HOME : HOME_VIEW);

/** True while the reader has not gone anywhere yet, whatever is selected or moved. */
export const isHome = (state: Pick<State, "overview" | "view">): boolean =>
  content(state.view) === HOME || (isThinDataset(state) && content(state.view) === THIN_HOME);

/** True of an overview that this dataset has nothing for, although it has links. */
export const isEmptyHome = (state: Pick<State, "overview" | "view">): boolean =>
  isThinDataset(state) && content(state.view) === HOME;

/** True of a step from the overview that opens everywhere to that of this dataset: nothing that anybody goes back to. */
export const isFittedHome = ({ overview }: Pick<State, "overview">, before: View, now: View): boolean =>
  isEmptyHome({ overview, view: before }) && content(now) === THIN_HOME;
