/** Opens the surroundings of a factor as a view of their own. */

import type { Direction } from "../api/generated.ts";
import { setOverlay } from "../store/interface.ts";
import { select, setScope } from "../store/view-steps.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { always, type Command } from "./command.ts";

/** From where, how many steps (1 unless said) and which way (both unless said). */
export type Surroundings = Readonly<{ of: string; hops?: 1 | 2 | 3; direction?: Direction }>;

/** Shows the factors within some steps of one, under the present filter. */
export const lookAround: Command<Surroundings> = {
  id: "look-around",
  label: COMMAND_LABELS.lookAround,
  reach: "everywhere",
  isEnabled: always,
  run: ({ store }, { of, hops = 1, direction = "BOTH" }) =>
    store.set((state) => ({
      view: select(setScope(state.view, { kind: "around", of: [of], hops, direction }), { kind: "factor", id: of }),
      interface: setOverlay(state.interface, { kind: "none" }),
    })),
};
