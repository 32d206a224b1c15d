/** Small questions to the state that commands, canvas and panels share. */
import { groupWords, MAP_WORDS } from "../words/map.ts";
import type { Factor, Link } from "./answers.ts";
import type { Group } from "./groups.ts";
import { shown } from "./remote.ts";
import { selectedIds } from "./selection.ts";
import type { State } from "./state.ts";

const NO_FACTORS: readonly Factor[] = [];
const NO_LINKS: readonly Link[] = [];

/** The factors on screen; the same list as long as the answer is the same. */
export const shownFactors = (state: State): readonly Factor[] => shown(state.network)?.factors ?? NO_FACTORS;

/** The links on screen; the same list as long as the answer is the same. */
export const shownLinks = (state: State): readonly Link[] => shown(state.network)?.links ?? NO_LINKS;

/** The shown factor with this id, or undefined. */
export const factorOf = (state: State, id: string): Factor | undefined =>
  shownFactors(state).find((factor) => factor.id === id);

const namedName = (state: State, id: string): string | undefined =>
  shown(state.named)?.find((factor) => factor.id === id)?.name;

const foundName = ({ factorSearch }: State, id: string): string | undefined => {
  const hit = shown(factorSearch.answer)?.edges.find(({ node }) => node.id === id)?.node;
  return hit?.__typename === "Factor" ? hit.name : undefined;
};

/** A part is named with its group; a group that is not on the map, by its id. */
const groupName = (state: State, id: string): string | undefined => {
  if (!id.startsWith("group:")) return undefined;
  const group = groupOf(state, id);
  const whole = group?.within === null || group === undefined ? undefined : groupOf(state, group.within);
  if (group === undefined) return groupWords(id);
  return whole === undefined ? group.label : MAP_WORDS.partOf(group.label, whole.label);
};

/** The name to say for an id: of a factor that is shown, named by the view or just found, else the id itself. */
export const nameOf = (state: State, id: string): string =>
  factorOf(state, id)?.name ?? groupName(state, id) ?? namedName(state, id) ?? foundName(state, id) ?? id;

/** The group of the map with this id, or undefined. */
export const groupOf = (state: State, id: string): Group | undefined =>
  shown(state.network)?.map?.groups.find((group) => group.id === id);

/** The factor that a command without argument means: the focused one, else the only selected one, if it is a factor. */
export const meantFactor = (state: State): string | null => {
  const { focus } = state.interface;
  if (focus !== null && factorOf(state, focus)) return focus;
  const [only, ...others] = selectedIds(state.view.selection);
  return state.view.selection.kind === "factor" || (state.view.selection.kind === "factors" && others.length === 0)
    ? (only ?? null)
    : null;
};

/** Whether anything is filtered. */
export const hasFilter = ({ view }: State): boolean => Object.values(view.filter).some((value) => value !== undefined);
