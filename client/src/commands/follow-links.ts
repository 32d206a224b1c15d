/** Walks along links from factor to factor, leaving a trail to go back on. */

import { drawnOf } from "../store/drawn.ts";
import { announce, stepBack, stepTo } from "../store/interface.ts";
import { type OutlineLink, outline } from "../store/outline.ts";
import { nameOf } from "../store/selectors.ts";
import type { State } from "../store/state.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import type { Command, KeyCommand } from "./command.ts";
import { type FactorArgument, hasTarget, targetFactor } from "./targets.ts";

const firstLink = (state: State, from: string, direction: "out" | "in"): OutlineLink | undefined =>
  outline(drawnOf(state).factors, drawnOf(state).links)
    .find(({ factor }) => factor.id === from)
    ?.links.find((link) => link.direction === direction || link.direction === "both");

const follow = (id: string, label: string, shortcut: string, direction: "out" | "in"): Command<FactorArgument> => ({
  id,
  label,
  shortcut,
  reach: "outline",
  isEnabled: hasTarget,
  run: ({ store }, argument) =>
    store.set((state) => {
      const from = targetFactor(state, argument);
      if (from === null) return {};
      const next = firstLink(state, from, direction);
      const none = direction === "out" ? SAID.noLinkOut : SAID.noLinkIn;
      if (next === undefined) return { interface: announce(state.interface, none(nameOf(state, from))) };
      return { interface: announce(stepTo(state.interface, from, next.other), nameOf(state, next.other)) };
    }),
});

/** To the factor at the end of the best supported link out. */
export const followOut = follow("follow-out", COMMAND_LABELS.followOut, "ArrowRight", "out");

/** To the factor at the start of the best supported link in. */
export const followIn = follow("follow-in", COMMAND_LABELS.followIn, "ArrowLeft", "in");

/** To another factor, by whichever link; the trail remembers from where. */
export const followTo: Command<string> = {
  id: "follow-to",
  label: COMMAND_LABELS.followTo,
  reach: "everywhere",
  isEnabled: (_state, to) => to !== "",
  run: ({ store }, to) =>
    store.set((state) => ({
      interface: announce(stepTo(state.interface, targetFactor(state, undefined), to), nameOf(state, to)),
    })),
};

/** Back to the factor walked from. */
export const goBack: KeyCommand = {
  id: "go-back",
  label: COMMAND_LABELS.goBack,
  shortcut: "Backspace",
  reach: "network",
  isEnabled: (state) => state.interface.trail.length > 1,
  run: ({ store }) =>
    store.set((state) => {
      const back = stepBack(state.interface);
      return { interface: announce(back, back.focus === null ? "" : SAID.backAtFactor(nameOf(state, back.focus))) };
    }),
};
