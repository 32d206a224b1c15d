/** One tab stop for a list that is too long to be drawn anew at every press: the arrow keys walk what is in the page. */
import { type KeyboardEvent, type RefObject, useLayoutEffect, useRef } from "react";

/** What the element around the list needs; its stops are marked with `data-stop` and carry `tabIndex={-1}`. */
export type OneTabStop = Readonly<{
  ref: RefObject<HTMLDivElement | null>;
  onKeyDown: (event: KeyboardEvent) => void;
  onFocus: (event: React.FocusEvent) => void;
}>;

const stopsIn = (list: HTMLElement | null): readonly HTMLElement[] => [
  ...(list?.querySelectorAll<HTMLElement>("[data-stop]") ?? []),
];

/** The place that a key leads to among `count`, from `at`; null when the key does not move. It ends at both ends. */
export const movedIn = (key: string, count: number, at: number): number | null => {
  const target = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: count - 1 }[key];
  return target === undefined || count === 0 ? null : Math.min(Math.max(target, 0), count - 1);
};

const giveStop = (stops: readonly HTMLElement[], chosen: HTMLElement | undefined): void => {
  for (const stop of stops) if (stop !== chosen && stop.tabIndex === 0) stop.tabIndex = -1;
  if (chosen) chosen.tabIndex = 0;
};

/** Up, Down, Home and End move between the stops; the one that had the focus last stays the tab stop. */
export const useOneTabStop = (): OneTabStop => {
  const ref = useRef<HTMLDivElement>(null);
  // After every drawing, since rows come and go.
  useLayoutEffect(() => {
    const stops = stopsIn(ref.current);
    giveStop(stops, stops.find(({ tabIndex }) => tabIndex === 0) ?? stops[0]);
  });
  return {
    ref,
    onKeyDown: (event) => {
      const stops = stopsIn(ref.current);
      const target = movedIn(event.key, stops.length, stops.indexOf(event.target as HTMLElement));
      if (target === null || !stops.includes(event.target as HTMLElement)) return;
      event.preventDefault();
      stops[target]?.focus();
    },
    onFocus: ({ target }) => {
      const stops = stopsIn(ref.current);
      if (stops.includes(target as HTMLElement)) giveStop(stops, target as HTMLElement);
    },
  };
};
