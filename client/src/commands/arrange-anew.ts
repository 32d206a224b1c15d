/** Asks the layout for another picture, or takes back one that is still being made. */
import { announce } from "../store/interface.ts";
import { LARGEST_SEED } from "../store/view.ts";
import { setLayout, setSeed } from "../store/view-steps.ts";
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

/** Ends a layout that takes too long and goes back to the view whose picture is still there; without one, to lanes. */
export const cancelArranging: KeyCommand = {
  id: "cancel-arranging",
  label: COMMAND_LABELS.cancelArranging,
  reach: "everywhere",
  isEnabled: ({ view, arranging }) => arranging !== null && (arranging.former !== null || view.layout !== "lanes"),
  run: ({ store }) =>
    store.set(({ view, arranging, interface: window }) => ({
      view: arranging?.former ?? setLayout(view, "lanes"),
      interface: announce(window, SAID.arrangingCancelled),
    })),
};
