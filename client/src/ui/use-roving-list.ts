/** One tab stop for a long list: the arrow keys move through it, and everything else is the list's own business. */
import {
  type FocusEvent,
  type KeyboardEvent,
  type RefCallback,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
} from "react";

type ItemProps = Readonly<{
  ref: RefCallback<HTMLElement>;
  tabIndex: 0 | -1;
  onFocus: () => void;
  onBlur: (event: FocusEvent) => void;
}>;

export type RovingList = Readonly<{
  /** Puts the keyboard focus on an item. */
  focusItem: (id: string) => void;
  /** What an item needs: only the current one is a tab stop. The same object until that changes, for rows that are kept. */
  itemProps: (id: string) => ItemProps;
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

/** The item to go on with when `gone` is no longer in the list: the one that took its place, or the last one. */
export const heirOf = (gone: string, before: readonly string[], now: readonly string[]): string | null => {
  const kept = new Set(now);
  const after = before.slice(before.indexOf(gone) + 1).find((id) => kept.has(id));
  return after ?? before.slice(0, before.indexOf(gone)).findLast((id) => kept.has(id)) ?? now[0] ?? null;
};

/** Gives the focus of an item that is taken away to its heir, so that the keyboard never falls out of the list. */
const useHandedOn = (ids: readonly string[], held: RefObject<string | null>, focusItem: (id: string) => void): void => {
  const before = useRef(ids);
  useLayoutEffect(() => {
    const gone = held.current;
    if (gone !== null && !ids.includes(gone) && before.current.includes(gone)) {
      const heir = heirOf(gone, before.current, ids);
      if (heir !== null) focusItem(heir);
    }
    before.current = ids;
  }, [ids, held, focusItem]);
};

/** Makes the props of items once: for the tab stop, and for any other. */
const useItemProps = (
  elements: RefObject<Map<string, HTMLElement>>,
  held: RefObject<string | null>,
  onCurrent: (id: string) => void,
): ((id: string, isStop: boolean) => ItemProps) =>
  useMemo(() => {
    const made = new Map<string, Readonly<{ stop: ItemProps; other: ItemProps }>>();
    const makeFor = (id: string): Readonly<{ stop: ItemProps; other: ItemProps }> => {
      const other: ItemProps = {
        ref: (element) => {
          if (element) elements.current.set(id, element);
          else elements.current.delete(id);
        },
        tabIndex: -1,
        onFocus: () => {
          held.current = id;
          onCurrent(id);
        },
        // What is taken away loses the focus too, but then it is no longer part of the page.
        onBlur: (event) => {
          if (event.currentTarget.isConnected) held.current = null;
        },
      };
      return { stop: { ...other, tabIndex: 0 }, other };
    };
    return (id, isStop) => {
      const props = made.get(id) ?? makeFor(id);
      made.set(id, props);
      return isStop ? props.stop : props.other;
    };
  }, [elements, held, onCurrent]);

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
  const held = useRef<string | null>(null);
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

  useHandedOn(ids, held, focusItem);
  const propsOf = useItemProps(elements, held, onCurrent);

  return {
    focusItem,
    itemProps: (id) => propsOf(id, id === stop),
    handleMove: (event) => {
      const target = movedTo(event.key, ids, stop);
      // With Shift the list's owner may do more than move.
      if (target === null || event.shiftKey) return false;
      event.preventDefault();
      focusItem(target);
      return true;
    },
  };
};
