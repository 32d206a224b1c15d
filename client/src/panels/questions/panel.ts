/** The list of questions, as the shell knows it. */
import { PANEL_WORDS, SHELL_WORDS } from "../../words/shell.ts";
import type { Panel } from "../panel.ts";
import { QuestionsPanel } from "./questions-panel.tsx";

export const questionsPanel: Panel = {
  id: "questions",
  title: PANEL_WORDS.questions,
  icon: "question",
  zone: "left",
  source: (state) => state.overview,
  emptiness: (state) =>
    state.overview.status === "ready" && state.questions.length === 0 ? SHELL_WORDS.noQuestions : null,
  Body: QuestionsPanel,
};
