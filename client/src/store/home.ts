/** The overview that everybody starts from: links of two works or more, or the next wider one that a thin dataset can fill. */
import { shown } from "./remote.ts";
import type { State } from "./state.ts";
import { HOME_VIEW, type View } from "./view.ts";
import { setFilterField } from "./view-steps.ts";

const ONE_WORK_HOME = setFilterField(HOME_VIEW, "minWorks", undefined);

/** The overviews, each wider than the one before it. */
const HOMES: readonly View[] = [HOME_VIEW, ONE_WORK_HOME, setFilterField(ONE_WORK_HOME, "includeGroupings", true)];

const content = ({ question, scope, filter, added, dismissed }: View): string =>
  JSON.stringify([question, scope, filter, added, dismissed]);

const CONTENTS = HOMES.map(content);

const rungOf = (view: View): number => CONTENTS.indexOf(content(view));

type Known = Pick<State, "overview" | "emptyHomes">;

/** True when it is known that every link of the dataset rests on one work alone. */
export const isEveryLinkOnOneWork = ({ overview }: Pick<State, "overview">): boolean => {
  const counts = shown(overview)?.counts;
  return counts !== undefined && counts.links > 0 && counts.linksOnOneWork === counts.links;
};

/** Which of the overviews this dataset opens with, by its place among them. */
export const homeRung = (state: Known): number => Math.max(state.emptyHomes, isEveryLinkOnOneWork(state) ? 1 : 0);

/** The overview of this dataset. */
export const homeOf = (state: Known): View => HOMES[homeRung(state)] ?? HOME_VIEW;

/** The overview of this dataset in place of another one; all else of the view stays. */
export const fittedHome = (state: Known, view: View): View => ({ ...view, filter: homeOf(state).filter });

/** True while the reader has not gone anywhere yet, whatever is selected or moved. */
export const isHome = (state: Known & Pick<State, "view">): boolean => {
  const rung = rungOf(state.view);
  return rung >= 0 && rung <= homeRung(state);
};

/** True of an overview that this dataset has nothing for, although it has links. */
export const isEmptyHome = (state: Known & Pick<State, "view">): boolean =>
  isHome(state) && rungOf(state.view) < homeRung(state);

/** True of a step from an overview that this dataset has nothing for to its own: nothing that anybody goes back to. */
export const isFittedHome = (state: Known, before: View, now: View): boolean =>
  isEmptyHome({ ...state, view: before }) && rungOf(now) === homeRung(state);

/** How many of the overviews hold nothing, as far as the network that is shown tells: more than was known, or the same. */
export const emptyHomesSeen = (state: Known & Pick<State, "view" | "network">): number => {
  const rung = rungOf(state.view);
  const hasNothing = state.network.status === "ready" && state.network.value.base.factors.length === 0;
  const hasLinks = (shown(state.overview)?.counts.links ?? 0) > 0;
  const isWidest = rung === HOMES.length - 1;
  return hasNothing && hasLinks && rung === homeRung(state) && !isWidest ? rung + 1 : state.emptyHomes;
};
