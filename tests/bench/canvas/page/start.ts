/** Begins a contender's page: fetches the picture, draws it, and leaves the drawing where the bench finds it. */
import type { Drawing, Mount, Picture } from "./drawing.ts";

declare global {
  interface Window {
    /** Set when the page begins; resolves when the first full frame is drawn. */
    drawing?: Promise<Drawing>;
  }
}

const begin = async (mount: Mount): Promise<Drawing> => {
  const picture = (await (
    await fetch(`/picture-${new URLSearchParams(location.search).get("size")}.json`)
  ).json()) as Picture;
  const container = document.getElementById("app");
  if (!container) throw new Error("The page has no place to draw in.");
  return mount(container, picture);
};

/** Starts the page of the contender that draws with `mount`. */
export const start = (mount: Mount): void => {
  window.drawing = begin(mount);
};
