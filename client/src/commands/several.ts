/** Selects several factors, and does with them together what can be done with one. */
import { factorsInOrder } from "../store/factors-in-order.ts";
import { announce, type Interface, setFocus, setNotice, setOverlay } from "../store/interface.ts";
import { addToSelection, selectedIds, selectedTogether, toggleInSelection } from "../store/selection.ts";
import { factorOf, nameOf, shownLinks } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { NAMED_FACTORS_LIMIT, type View } from "../store/view.ts";
import { clearSelection, keepOnly } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SELECTION_WORDS } from "../words/selection.ts";
import type { Command, CommandContext, KeyCommand } from "./command.ts";
import { pathwaysBetween } from "./pathways.ts";
import { targetFactors } from "./targets.ts";

const tell = (state: State, text: string): Interface => announce(setNotice(state.interface, text), text);

/** What changes when `view` has more selected; a selection that an address could not name stays as it is. */
const selecting = (state: State, view: View, said: (count: number) => string): Partial<State> => {
  const count = selectedTogether(view).length;
  if (count > NAMED_FACTORS_LIMIT)
    return { interface: tell(state, SELECTION_WORDS.tooMany(count, NAMED_FACTORS_LIMIT)) };
  return { view, interface: announce(state.interface, said(count)) };
};

/** The factor that the keyboard stands on; what a key selects is never another one than it seems. */
const focusedFactor = (state: State): string | null => {
  const { focus } = state.interface;
  return focus !== null && factorOf(state, focus) !== undefined ? focus : null;
};

/** Selects a factor with those that are selected, or takes it out of them. */
export const toggleSelected: Command<string | undefined> = {
  id: "toggle-selected",
  label: COMMAND_LABELS.toggleSelected,
  shortcut: "Space",
  reach: "network",
  isEnabled: (state, argument) => (argument ?? focusedFactor(state)) !== null,
  run: ({ store }, argument) =>
    store.set((state) => {
      const id = argument ?? focusedFactor(state);
      if (id === null) return {};
      const view = toggleInSelection(state.view, id);
      const said = selectedIds(view.selection).includes(id) ? SELECTION_WORDS.added : SELECTION_WORDS.takenOut;
      return selecting(state, view, (count) => said(nameOf(state, id), count));
    }),
};

/** Selects these factors with those that are selected already. */
export const addSelected: Command<readonly string[]> = {
  id: "add-selected",
  label: COMMAND_LABELS.addSelected,
  reach: "everywhere",
  isEnabled: (_state, ids) => ids.length > 0,
  run: ({ store }, ids) =>
    store.set((state) =>
      selecting(
        { ...state, interface: setFocus(state.interface, null) },
        addToSelection(state.view, ids),
        SELECTION_WORDS.selected,
      ),
    ),
};

/** Selects every factor on screen. */
export const selectAll: KeyCommand = {
  id: "select-all",
  label: COMMAND_LABELS.selectAll,
  shortcut: "Mod+A",
  reach: "network",
  isEnabled: (state) => factorsInOrder(state).length > 0,
  run: (context) => addSelected.run(context, factorsInOrder(context.store.getState())),
};

/** Selects every factor on screen that is not selected, and lets go of those that are. */
export const invertSelection: KeyCommand = {
  id: "invert-selection",
  label: COMMAND_LABELS.invertSelection,
  shortcut: "I",
  reach: "network",
  isEnabled: (state) => factorsInOrder(state).length > 0,
  run: ({ store }) =>
    store.set((state) => {
      const before = new Set(selectedIds(state.view.selection));
      const others = factorsInOrder(state).filter((id) => !before.has(id));
      return selecting(state, addToSelection(clearSelection(state.view), others), SELECTION_WORDS.selected);
    }),
};

/** Selects the factors on screen that are linked with the focused one, or with those that are selected, beside these. */
export const selectLinked: KeyCommand = {
  id: "select-linked",
  label: COMMAND_LABELS.selectLinked,
  shortcut: "R",
  reach: "network",
  isEnabled: (state) => targetFactors(state, undefined).length > 0,
  run: (context) => {
    const state = context.store.getState();
    const from = targetFactors(state, undefined);
    const linked = shownLinks(state).flatMap((link) => {
      const ends = [link.from.id, link.to.id];
      return ends.some((id) => from.includes(id)) ? ends : [];
    });
    return addSelected.run(context, [...from, ...linked]);
  },
};

const extend = (id: string, label: string, shortcut: string, step: 1 | -1): KeyCommand => ({
  id,
  label,
  shortcut,
  reach: "outline",
  isEnabled: (state) => focusedFactor(state) !== null,
  run: ({ store }) =>
    store.set((state) => {
      const order = factorsInOrder(state);
      const from = focusedFactor(state) ?? "";
      const to = order[order.indexOf(from) + step];
      if (to === undefined) return {};
      const extended = selecting(state, addToSelection(state.view, [from, to]), (count) =>
        SELECTION_WORDS.added(nameOf(state, to), count),
      );
      return { ...extended, interface: { ...(extended.interface ?? state.interface), focus: to } };
    }),
});

/** Selects the factor under the keyboard and the one below it in the outline, and goes there. */
export const extendDown = extend("extend-down", COMMAND_LABELS.extendDown, "Shift+ArrowDown", 1);
/** Selects the factor under the keyboard and the one above it in the outline, and goes there. */
export const extendUp = extend("extend-up", COMMAND_LABELS.extendUp, "Shift+ArrowUp", -1);

const hasSeveral = ({ view }: State): boolean => selectedTogether(view).length > 0;

/** Takes all but the selected factors off the view. */
export const keepSelected: KeyCommand = {
  id: "keep-selected",
  label: COMMAND_LABELS.keepSelected,
  shortcut: "K",
  reach: "network",
  isEnabled: hasSeveral,
  run: ({ store }) =>
    store.set((state) => {
      const ids = selectedTogether(state.view);
      const closed = setOverlay(state.interface, { kind: "none" });
      return {
        view: keepOnly(state.view, ids),
        interface: { ...announce(closed, SELECTION_WORDS.kept(ids.length)), focus: null },
      };
    }),
};

/** Opens the chains from the factor that was selected first to the second. */
export const pathwaysOfSelected: KeyCommand = {
  id: "pathways-of-selected",
  label: COMMAND_LABELS.pathwaysOfSelected,
  reach: "everywhere",
  isEnabled: ({ view }) => selectedTogether(view).length === 2,
  run: (context) => {
    const [from, to] = selectedTogether(context.store.getState().view);
    if (from !== undefined && to !== undefined) return pathwaysBetween.run(context, { from, to });
  },
};

const copy = async (
  { store, tools }: CommandContext,
  lineOf: (state: State, id: string) => string,
  copied: (count: number) => string,
): Promise<void> => {
  const state = store.getState();
  const ids = selectedTogether(state.view);
  const isCopied = await tools.copyText(ids.map((id) => lineOf(state, id)).join("\n"));
  const text = isCopied ? copied(ids.length) : SELECTION_WORDS.notCopied;
  store.set((now) => ({ interface: tell(now, text) }));
};

/** Puts the names of the selected factors on the clipboard, one a line. */
export const copyNames: KeyCommand = {
  id: "copy-names",
  label: COMMAND_LABELS.copyNames,
  reach: "everywhere",
  isEnabled: hasSeveral,
  run: (context) => copy(context, nameOf, SELECTION_WORDS.namesCopied),
};

/** Puts the ids of the selected factors on the clipboard, one a line, as files and API name them. */
export const copyIds: KeyCommand = {
  id: "copy-ids",
  label: COMMAND_LABELS.copyIds,
  reach: "everywhere",
  isEnabled: hasSeveral,
  run: (context) => copy(context, (_state, id) => id, SELECTION_WORDS.idsCopied),
};
