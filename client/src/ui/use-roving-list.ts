/** One tab stop for a long list: the arrow keys move through it, and everything else is the list's own business. */
import { type KeyboardEvent, type RefCallback, useCallback, useEffect, useRef } from "react";

export type RovingList = Readonly<{
  /** Puts the keyboard focus on an item. */
  focusItem: (id: string) => void;
  /** What an item needs: only the current one is a tab stop. */
  itemProps: (id: string) => Readonly<{
    ref: RefCallback<HTMLElement>;
    tabIndex: 0 | -1;
    onFocus: () => void;
  }>;
  /** Up, Down, Home and End, cycling past the ends; true when the key was one of them. */
  handleMove: (event: KeyboardEvent) => boolean;
}>;

/** The id that a moving key leads to, or null when the key does not move. */
export const movedTo = (key: string, ids: readonly string[], current: string | null): string | null => {
  const last = ids.length - 1;
  const at = current === null ? -1 : ids.indexOf(current);
  const target = { ArrowDown: at >= last ? 0 : at + 1, ArrowUp: at <= 0 ? last : at - 1, Home: 0, End: last }[key];
  return target === undefined ? null : (ids[target] ?? null);
};

/**
 * Roving focus over `ids`, in that order. `current` is the item that holds the tab stop (the first one when it is
 * null or gone); `onCurrent` hears of every item that takes the focus.
 */
export const useRovingList = (
  ids: readonly string[],
  current: string | null,
  onCurrent: (id: string) => void,
): RovingList => {
  const elements = useRef(new Map<string, HTMLElement>());
  const wanted = useRef<string | null>(null);
  const stop = current !== null && ids.includes(current) ? current : (ids[0] ?? null);

  const focusItem = useCallback((id: string) => {
    const element = elements.current.get(id);
    // An item that is about to be drawn takes the focus once it is there.
    wanted.current = element ? null : id;
    element?.focus();
  }, []);

  useEffect(() => {
    if (wanted.current !== null && ids.includes(wanted.current)) focusItem(wanted.current);
  }, [ids, focusItem]);

  return {
    focusItem,
    itemProps: (id) => ({
      ref: (element) => {
        if (element) elements.current.set(id, element);
        else elements.current.delete(id);
      },
      tabIndex: id === stop ? 0 : -1,
      onFocus: () => onCurrent(id),
    }),
    handleMove: (event) => {
      const target = movedTo(event.key, ids, stop);
      if (target === null) return false;
      event.preventDefault();
      focusItem(target);
      return true;
    },
  };
};
