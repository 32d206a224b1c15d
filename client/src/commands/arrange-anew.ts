/** Asks the layout for another picture, or takes back one that is still being made. */
import { announce } from "../store/interface.ts";
import type { State } from "../store/state.ts";
import { LARGEST_SEED, type View } from "../store/view.ts";
import { mapWished, setLayout, setMap, setSeed } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import type { KeyCommand } from "./command.ts";

/** Another picture of the same layout; what is pinned stays. Undo gives the former one back. */
export const arrangeAnew: KeyCommand = {
  id: "arrange-anew",
  label: COMMAND_LABELS.arrangeAnew,
  reach: "everywhere",
  isEnabled: ({ view, network, arranging }) =>
    view.page === "network" && network.status === "ready" && network.value.factors.length > 1 && arranging === null,
  run: ({ store }) =>
    store.set(({ view, interface: window }) => ({
      view: setSeed(view, (view.seed + 1) % (LARGEST_SEED + 1)),
      interface: announce(window, SAID.arrangedAnew),
    })),
};

/** The view whose picture is still there; without one, what is drawn soonest: groups of a network that is drawn whole, else lanes. */
const beforeArranging = ({ view, arranging }: State): View | null => {
  if (arranging === null) return null;
  if (arranging.former !== null && arranging.former !== view) return arranging.former;
  if (view.map?.kind === "everything") return setMap(view, { ...mapWished(view), open: [] });
  return view.layout === "lanes" ? null : setLayout(view, "lanes");
};

/** Ends a layout that takes too long and goes back. */
export const cancelArranging: KeyCommand = {
  id: "cancel-arranging",
  label: COMMAND_LABELS.cancelArranging,
  reach: "everywhere",
  isEnabled: (state) => beforeArranging(state) !== null,
  run: ({ store }) =>
    store.set((state) => ({
      view: beforeArranging(state) ?? state.view,
      interface: announce(state.interface, SAID.arrangingCancelled),
    })),
};
