/** The questions to start from, as a list that stays at hand. */
import { Button } from "react-aria-components";
import { openQuestion } from "../../commands/open-view.ts";
import { QUESTIONS } from "../../store/questions.ts";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import "./questions-panel.css";

/** The questions that this dataset can answer; the open one is marked. */
export const QuestionsPanel = () => {
  const { run } = useExplorer();
  const answerable = useAtlas((state) => state.questions);
  const open = useAtlas((state) => state.view.question);
  return (
    <ul className="questions">
      {QUESTIONS.filter(({ id }) => answerable.includes(id)).map(({ id, title }) => (
        <li key={id}>
          <Button
            className="question"
            // A question is a place: the open one is where the reader is.
            {...(open === id ? { "aria-current": "true" as const } : {})}
            onPress={() => run(openQuestion, id)}
          >
            {title}
          </Button>
        </li>
      ))}
    </ul>
  );
};
