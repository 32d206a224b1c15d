/** Does long work a slice at a time, so that the page answers between them; it says how far it is, and can be given up. */

/** How long one slice may keep the page from the reader, about, in ms. */
const SLICE_MS = 12;
/** So many items are done together before the clock is looked at, unless the work says otherwise. */
const TOGETHER = 40;

/** Ends work before it is done. */
export type Stop = () => void;

/** Long work over many items. */
export type Work<Item> = Readonly<{
  /** Does the next few, in their order. */
  act: (few: readonly Item[]) => void;
  together?: number;
  /** Hears after each slice which part is done, from 0 to 1. */
  tell?: (part: number) => void;
  done?: () => void;
}>;

/** Begins the work: at once, and then ends it at once where one slice is enough; or after `wait` ms. */
export const inSlices = <Item>(
  items: readonly Item[],
  { act, together = TOGETHER, tell, done }: Work<Item>,
  wait?: number,
): Stop => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slice = (from: number): void => {
    const until = performance.now() + SLICE_MS;
    let next = from;
    // However late it is, something is done.
    do {
      act(items.slice(next, next + together));
      next += together;
    } while (next < items.length && performance.now() < until);
    const isDone = next >= items.length;
    if (!isDone) timer = setTimeout(() => slice(next));
    tell?.(isDone ? 1 : next / items.length);
    if (isDone) done?.();
  };
  if (wait === undefined) slice(0);
  else timer = setTimeout(() => slice(0), wait);
  return () => clearTimeout(timer);
};
