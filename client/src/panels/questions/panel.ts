/** The list of questions, as the shell knows it. */
import type { Panel } from "../panel.ts";
import { QuestionsPanel } from "./questions-panel.tsx";

export const questionsPanel: Panel = {
  id: "questions",
  title: "Questions",
  icon: "question",
  zone: "left",
  source: (state) => state.overview,
  emptiness: (state) =>
    state.overview.status === "ready" && state.questions.length === 0
      ? "This dataset holds none of the factors that the prepared questions ask about."
      : null,
  Body: QuestionsPanel,
};
