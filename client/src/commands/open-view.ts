/** Opens a whole view at once: the overview, or the view of a question. */
import { announce, setNotice, setOverlay } from "../store/interface.ts";
import { questionOf } from "../store/questions.ts";
import { changeInterface } from "../store/store.ts";
import { HOME_VIEW, type View } from "../store/view.ts";
import { always, type Command, type CommandContext, type KeyCommand } from "./command.ts";

const open = ({ store }: CommandContext, view: View, said: string): void =>
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
  label: "Open the overview",
  reach: "everywhere",
  isEnabled: always,
  run: (context) => open(context, HOME_VIEW, "Overview opened."),
};

/** Opens the view of a question, by its id. */
export const openQuestion: Command<string> = {
  id: "open-question",
  label: "Open a question",
  reach: "everywhere",
  isEnabled: (state, id) => state.questions.includes(id),
  run: async (context, id) => {
    const question = questionOf(id);
    if (question === undefined) return;
    const reply = await question.view(context.api);
    if (reply.status === "ready") open(context, reply.value, `Question opened: ${question.title}`);
    if (reply.status === "failed") {
      const { message, hint } = reply.failure;
      changeInterface(context.store, (state) => announce(setNotice(state, `${message} ${hint ?? ""}`.trim()), message));
    }
  },
};
