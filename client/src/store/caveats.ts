/** What must be said beside a view, by what it shows and what it is filtered by. */
import type { Caveat } from "../words/caveats.ts";
import { shownFactors } from "./selectors.ts";
import type { State } from "./state.ts";

const PERPETRATORS: ReadonlySet<string> = new Set(["TRAFFICKER_CHARACTERISTIC", "TRAFFICKER_RELATIONSHIP"]);
const PERPETRATION = "factor:trafficking-perpetration";

const isOfPerpetrators = (state: State): boolean =>
  // A dataset that does not know perpetration is about something else.
  state.questions.includes("perpetration") &&
  shownFactors(state).some(({ id, kind }) => id === PERPETRATION || PERPETRATORS.has(kind));

/** Questions whose own words say it already. */
const SAID_BY: Readonly<Record<string, readonly Caveat[]>> = { perpetration: ["diversity"], "one-work": ["oneWork"] };

/** The caveats of the present view, in the order in which they are said. */
export const caveatsOf = (state: State): readonly Caveat[] => {
  const { filter, question } = state.view;
  const found: readonly (readonly [Caveat, boolean])[] = [
    ["diversity", isOfPerpetrators(state)],
    ["association", filter.families?.includes("ASSOCIATION") ?? false],
    ["years", filter.publishedFrom !== undefined || filter.publishedTo !== undefined],
    ["forms", filter.exploitationForms !== undefined],
    ["regression", filter.evidenceTypes?.includes("regression") ?? false],
    ["oneWork", filter.maxWorks === 1],
  ];
  const said = question === null ? [] : (SAID_BY[question] ?? []);
  return found.flatMap(([caveat, holds]) => (holds && !said.includes(caveat) ? [caveat] : []));
};
