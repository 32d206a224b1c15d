/** What a view is called: above its page, and in the title of the window, where bookmarks, tabs and screen readers read it. */
import { SHELL_WORDS } from "../words/shell.ts";
import { PAGE_WORDS } from "../words/views.ts";
import { isHome } from "./home.ts";
import { questionOf } from "./questions.ts";
import { nameOf } from "./selectors.ts";
import type { State } from "./state.ts";

/** The question that opened the view, "Overview" or "Your view". */
export const viewTitle = (state: State): string => {
  const { question } = state.view;
  const other = isHome(state) ? SHELL_WORDS.overview : SHELL_WORDS.yourView;
  return question === null ? other : (questionOf(question)?.title ?? other);
};

/** "Poverty · Table · Your view · Factor Atlas": what is open first, since a tab shows no more than the first words. */
export const windowTitle = (state: State): string => {
  const { page, selection } = state.view;
  const name = selection.kind === "factor" ? nameOf(state, selection.id) : "";
  return SHELL_WORDS.windowTitle([
    // A name that is still on its way is no id in the meantime.
    ...(selection.kind === "factor" && name !== selection.id ? [name] : []),
    ...(page === "network" ? [] : [PAGE_WORDS[page]]),
    viewTitle(state),
  ]);
};
