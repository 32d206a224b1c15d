/** Does long work a slice at a time, so that the page answers between them. */
import { SLICE_MS } from "./large-picture.ts";

/** So many items are settled together. */
const TOGETHER = 20;

/** Does `act` for all `items` in their order, and `settle` after every few. Gives the function that ends it. */
export const inSlices = <Item>(items: readonly Item[], act: (item: Item) => void, settle: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (from: number): void => {
    const until = performance.now() + SLICE_MS;
    let next = from;
    while (next < items.length && performance.now() < until) {
      for (const item of items.slice(next, next + TOGETHER)) act(item);
      settle();
      next += TOGETHER;
    }
    if (next < items.length) timer = setTimeout(() => slice(next));
  };
  slice(0);
  return () => clearTimeout(timer);
};
