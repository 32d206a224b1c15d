/** What an expansion brought, and how much of it can be taken back. */
import { shown } from "./remote.ts";
import { shownLinks } from "./selectors.ts";
import type { State } from "./state.ts";

/** The factors that an expansion of `of` brought and that are still part of the view. */
export const broughtBy = ({ view }: Pick<State, "view">, of: string): readonly string[] =>
  view.added.filter((id) => Object.hasOwn(view.brought, id) && view.brought[id] === of);

/** Those of them that no shown link joins to anything but `of`: taking them back leaves nothing hanging. */
export const collapsible = (state: State, of: string): readonly string[] => {
  const held = new Set(
    shownLinks(state).flatMap(({ from, to }) => {
      if (from.id === of || to.id === of) return [];
      return [from.id, to.id];
    }),
  );
  // What the view has come to hold by itself, under another filter, is nobody's to take back.
  const base = new Set(shown(state.network)?.base.factors.map(({ id }) => id));
  return broughtBy(state, of).filter((id) => !held.has(id) && !base.has(id));
};
