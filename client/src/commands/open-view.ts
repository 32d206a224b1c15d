/** Opens a whole view at once: the overview, or the view of a question. */

import { homeOf } from "../store/home.ts";
import { announce, setNotice, setOverlay } from "../store/interface.ts";
import { questionOf } from "../store/questions.ts";
import { changeInterface } from "../store/store.ts";
import type { View } from "../store/view.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import { SAID } from "../words/said.ts";
import { always, type Command, type CommandContext, type KeyCommand } from "./command.ts";

/** Shows a whole view, closes what lies over it, and says so. */
export const showView = ({ store }: CommandContext, view: View, said: string): void =>
  store.set((state) => ({
    view,
    interface: {
      ...announce(setOverlay(state.interface, { kind: "none" }), said),
      sheet: "none",
      focus: null,
      trail: [],
    },
  }));

/** Opens the overview that the first screen shows. */
export const openHome: KeyCommand = {
  id: "open-home",
  label: COMMAND_LABELS.openHome,
  reach: "everywhere",
  isEnabled: always,
  run: (context) => showView(context, homeOf(context.store.getState()), SAID.overviewOpened),
};

/** Opens the view of a question, by its id. */
export const openQuestion: Command<string> = {
  id: "open-question",
  label: COMMAND_LABELS.openQuestion,
  reach: "everywhere",
  isEnabled: (state, id) => state.questions.includes(id),
  run: async (context, id) => {
    const question = questionOf(id);
    if (question === undefined) return;
    const reply = await question.view(context.api);
    if (reply.status === "ready") showView(context, reply.value, SAID.questionOpened(question.title));
    if (reply.status === "failed") {
      const { message, hint } = reply.failure;
      changeInterface(context.store, (state) => announce(setNotice(state, `${message} ${hint ?? ""}`.trim()), message));
    }
  },
};
