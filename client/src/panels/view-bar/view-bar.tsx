/** What is shown, in words, with the filters that are set and the ways to look at it. */

import { Tab, TabList } from "react-aria-components";
import { questionOf } from "../../store/questions.ts";
import { shown } from "../../store/remote.ts";
import { PAGES } from "../../store/view.ts";
import { viewTitle } from "../../store/view-title.ts";
import { useAtlas } from "../../ui/explorer.tsx";
import { Icon } from "../../ui/icon.tsx";
import { SHELL_WORDS, WAITING_WORDS } from "../../words/shell.ts";
import { FilterChips } from "../filters/filter-chips.tsx";
import { ThinNote } from "../network/empty-note.tsx";
import { PAGE_ENTRIES } from "../pages.ts";
import { Caveats } from "./caveats.tsx";
import { ChangesNote } from "./changes-note.tsx";
import { LeftOutNote } from "./left-out-note.tsx";
import { ScopeMenu } from "./scope-menu.tsx";
import "../../ui/tabs.css";
import "./view-bar.css";

const Title = () => <h2 className="view-title">{useAtlas(viewTitle)}</h2>;

/** How to read the answer to the open question. */
const Hint = () => {
  const id = useAtlas((state) => state.view.question);
  const hint = id === null ? undefined : questionOf(id)?.hint;
  return hint === undefined ? null : <p className="view-hint">{hint}</p>;
};

/** The sentence is the server's own: pages, files and citations say the same. */
const Sentence = () => {
  const own = PAGE_ENTRIES[useAtlas((state) => state.view.page)].sentence;
  const sentence = useAtlas(own ?? ((state) => shown(state.network)?.sentence));
  const hasFailed = useAtlas((state) => own === undefined && state.network.status === "failed");
  return (
    <p id="view-sentence" className="view-sentence" role="status">
      {hasFailed ? WAITING_WORDS.networkFailed : (sentence ?? WAITING_WORDS.loadingNetwork)}
    </p>
  );
};

/** Question, sentence and filters above the page in front, with the tabs that choose it: a part of the tabs around it. */
export const ViewBar = () => {
  const hasNetworkWords = PAGE_ENTRIES[useAtlas((state) => state.view.page)].sentence === undefined;
  return (
    <header className="view-bar">
      <div className="view-heading">
        <Title />
        <ScopeMenu />
        <FilterChips />
      </div>
      <TabList aria-label={SHELL_WORDS.pages} className="segments">
        {PAGES.map((id) => (
          <Tab key={id} id={id} className="segment">
            <Icon name={PAGE_ENTRIES[id].icon} size={16} />
            {PAGE_ENTRIES[id].title}
          </Tab>
        ))}
      </TabList>
      <div className="view-words">
        <Hint />
        <Sentence />
        <Caveats />
        {hasNetworkWords && <ThinNote />}
        <LeftOutNote />
        <ChangesNote />
      </div>
    </header>
  );
};
