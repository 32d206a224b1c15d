/** The questions to start from, as a list that stays at hand: the first ones, and the others on demand. */
import { useEffect, useRef } from "react";
import { Button } from "react-aria-components";
import { toggleQuestions } from "../../commands/arrange-window.ts";
import { openQuestion } from "../../commands/open-view.ts";
import { FIRST_LISTED, listedQuestions } from "../../store/questions.ts";
import { TextButton } from "../../ui/button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { QUESTION_LIST_WORDS } from "../../words/questions.ts";
import "./questions-panel.css";

/** The questions that this dataset can answer; the open one is marked. */
export const QuestionsPanel = () => {
  const { run } = useExplorer();
  const answerable = useAtlas((state) => state.questions);
  const open = useAtlas((state) => state.view.question);
  const isUnfolded = useAtlas((state) => state.interface.questionsOpen);
  const list = useRef<HTMLUListElement>(null);
  const isAsked = useRef(false);
  const { listed, folded, canFold } = listedQuestions(answerable, open, isUnfolded);
  useEffect(() => {
    // Whoever asks for more goes on reading at the first of them.
    if (isUnfolded && isAsked.current) list.current?.querySelectorAll("button")[FIRST_LISTED]?.focus();
    isAsked.current = false;
  }, [isUnfolded]);
  return (
    <>
      <ul ref={list} className="questions">
        {listed.map(({ id, title }) => (
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
      {canFold && (
        <div className="questions-fold">
          <TextButton
            weight="plain"
            icon={isUnfolded ? "up" : "down"}
            aria-expanded={isUnfolded}
            onPress={() => {
              isAsked.current = true;
              run(toggleQuestions);
            }}
          >
            {isUnfolded ? QUESTION_LIST_WORDS.fewer : QUESTION_LIST_WORDS.more(folded)}
          </TextButton>
        </div>
      )}
    </>
  );
};
