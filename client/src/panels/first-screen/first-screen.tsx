/** What a reader meets first: three findings, how deeply the sources were read, and questions to go on with. */

import { openQuestion } from "../../commands/open-view.ts";
import { isHome } from "../../store/home.ts";
import { QUESTIONS } from "../../store/questions.ts";
import { shown } from "../../store/remote.ts";
import { openedId } from "../../store/selection.ts";
import type { State } from "../../store/state.ts";
import { TextButton } from "../../ui/button.tsx";
import { useAtlas, useExplorer } from "../../ui/explorer.tsx";
import { SHELL_WORDS } from "../../words/shell.ts";
import "./first-screen.css";

const OFFERED = 3;

const Questions = () => {
  const { run } = useExplorer();
  const answerable = useAtlas((state) => state.questions);
  const offered = QUESTIONS.filter(({ id }) => answerable.includes(id)).slice(0, OFFERED);
  if (offered.length === 0) return null;
  return (
    <div className="start">
      <h2 className="start-title">{SHELL_WORDS.startWithQuestion}</h2>
      <ul className="start-questions">
        {offered.map(({ id, title }) => (
          <li key={id}>
            <TextButton icon="right" onPress={() => run(openQuestion, id)}>
              {title}
            </TextButton>
          </li>
        ))}
      </ul>
    </div>
  );
};

/** Whether the findings have a place on this view. */
const showsFirstScreen = (state: State): boolean =>
  isHome(state) && state.view.page === "network" && openedId(state.view.selection) === null;

/** Findings and questions over the overview; nothing once the reader has gone on. */
export const FirstScreen = () => {
  const overview = useAtlas((state) => shown(state.overview));
  const isShown = useAtlas(showsFirstScreen);
  if (!isShown || !overview) return null;
  return (
    <section className="first-screen" aria-labelledby="findings-title">
      <h2 id="findings-title" className="visually-hidden">
        {SHELL_WORDS.findings}
      </h2>
      <ul className="findings">
        {overview.findings.map((finding) => (
          <li key={finding}>{finding}</li>
        ))}
      </ul>
      <Questions />
    </section>
  );
};
