/** Looks for the chains between factors, and takes what was found to the network. */
import { announce, type Interface, setOverlay } from "../store/interface.ts";
import {
  changePathways,
  chooseChains as choose,
  openPathways,
  type PathwaySettings,
  showInNetwork,
  swapEnds,
  type WiderPathways,
  widenPathways as widen,
} from "../store/pathways/pathway-steps.ts";
import { nameOf } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { changeView } from "../store/store.ts";
import { NAMED_FACTORS_LIMIT } from "../store/view.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import { always, type Command, type KeyCommand } from "./command.ts";
import { type FactorArgument, hasTarget, targetFactor } from "./targets.ts";

const said = (state: State, text: string): Interface => ({
  ...announce(setOverlay(state.interface, { kind: "none" }), text),
  sheet: "none",
  focus: null,
});

const openAt = (id: string, label: string, end: "from" | "to"): Command<FactorArgument> => ({
  id,
  label,
  reach: "everywhere",
  isEnabled: hasTarget,
  run: ({ store }, argument) =>
    store.set((state) => {
      const factor = targetFactor(state, argument);
      if (factor === null) return {};
      return {
        view: openPathways(state.view, { [end]: [factor] }),
        interface: said(state, SAID.pathwaysOpened(label, nameOf(state, factor))),
      };
    }),
});

/** Opens the page of chains with the factor as their only start. */
export const pathwaysFrom = openAt("pathways-from", COMMAND_LABELS.pathwaysFrom, "from");

/** Opens the page of chains with the factor as their only end. */
export const pathwaysTo = openAt("pathways-to", COMMAND_LABELS.pathwaysTo, "to");

/** Opens the page of chains from one factor to another. */
export const pathwaysBetween: Command<Readonly<{ from: string; to: string }>> = {
  id: "pathways-between",
  label: COMMAND_LABELS.pathwaysBetween,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, { from, to }) => changeView(store, (view) => openPathways(view, { from: [from], to: [to] })),
};

/** Names other ends, another longest length, or other families to walk. */
export const setPathways: Command<PathwaySettings> = {
  id: "set-pathways",
  label: COMMAND_LABELS.setPathways,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, settings) => changeView(store, (view) => changePathways(view, settings)),
};

/** Exchanges start and end. */
export const swapPathways: KeyCommand = {
  id: "swap-pathways",
  label: COMMAND_LABELS.swapPathways,
  reach: "everywhere",
  isEnabled: ({ view }) => view.page === "pathways" && view.pathways !== null,
  run: ({ store }) => changeView(store, swapEnds),
};

/** Lets these chains stand out, by their keys; all are alike again with none. */
export const chooseChains: Command<readonly string[]> = {
  id: "choose-chains",
  label: COMMAND_LABELS.chooseChains,
  reach: "everywhere",
  isEnabled: ({ view }) => view.pathways !== null,
  run: ({ store }, keys) => changeView(store, (view) => choose(view, keys)),
};

/** Looks again at one of the wider settings that the server offers. */
export const widenPathways: Command<WiderPathways> = {
  id: "widen-pathways",
  label: COMMAND_LABELS.widenPathways,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, wider) => changeView(store, (view) => widen(view, wider)),
};

/** Shows exactly these factors in the network, with every link between them that the filter leaves. */
export const showChainsInNetwork: Command<readonly string[]> = {
  id: "show-chains-in-network",
  label: COMMAND_LABELS.showChainsInNetwork,
  reach: "everywhere",
  isEnabled: (_state, ids) => ids.length > 0 && ids.length <= NAMED_FACTORS_LIMIT,
  run: ({ store }, ids) =>
    store.set((state) => ({
      view: showInNetwork(state.view, ids),
      interface: said(state, SAID.shownInNetwork(ids.length)),
    })),
};
