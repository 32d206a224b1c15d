/** Names the window after the view in it, so that tabs, bookmarks and the history of the browser can be told apart. */
import type { Store } from "../store.ts";
import { windowTitle } from "../view-title.ts";

/** Keeps the title of `page`. Gives the function that ends it. */
export const keepTitle = (store: Store, page: { title: string }): (() => void) => {
  const name = (title: string): void => {
    page.title = title;
  };
  name(windowTitle(store.getState()));
  return store.watch(windowTitle, name);
};
