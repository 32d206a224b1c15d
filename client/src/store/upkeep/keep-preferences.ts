/** Remembers how the reader arranges the window, on this device only; never what is looked at. */
import { type Interface, THEMES } from "../interface.ts";
import type { Store } from "../store.ts";
import type { Shelf } from "./keep-kept.ts";

const KEY = "factor-atlas.window";

/** What is remembered. */
export type Preferences = Pick<
  Interface,
  "theme" | "leftOpen" | "rightOpen" | "legendOpen" | "questionsOpen" | "recent" | "singleKeys"
>;

/** What is remembered, as far as `text` can be understood. */
export const parsePreferences = (text: string | null): Partial<Preferences> => {
  if (text === null) return {};
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    return {};
  }
  if (typeof read !== "object" || read === null) return {};
  const fields = new Map<string, unknown>(Object.entries(read));
  const theme = THEMES.find((word) => word === fields.get("theme"));
  const isOn = (name: Exclude<keyof Preferences, "theme" | "recent">): Partial<Preferences> => {
    const value = fields.get(name);
    return typeof value === "boolean" ? { [name]: value } : {};
  };
  const recent = fields.get("recent");
  const isList = Array.isArray(recent) && recent.every((each) => typeof each === "string");
  return {
    ...(theme ? { theme } : {}),
    ...isOn("leftOpen"),
    ...isOn("rightOpen"),
    ...isOn("legendOpen"),
    ...isOn("questionsOpen"),
    ...isOn("singleKeys"),
    ...(isList ? { recent } : {}),
  };
};

const pick = (window: Interface): Preferences => {
  const { theme, leftOpen, rightOpen, legendOpen, questionsOpen, recent, singleKeys } = window;
  return { theme, leftOpen, rightOpen, legendOpen, questionsOpen, recent, singleKeys };
};

/** Restores what was remembered, keeps remembering, and marks `root` with the theme. Gives the function that ends it. */
export const keepPreferences = (store: Store, storage: Shelf, root: HTMLElement): (() => void) => {
  const markTheme = ({ theme }: Preferences): void => {
    if (theme === "system") delete root.dataset.theme;
    else root.dataset.theme = theme;
  };
  store.set((state) => ({ interface: { ...state.interface, ...parsePreferences(storage.getItem(KEY)) } }));
  markTheme(store.getState().interface);
  return store.watch(
    (state) => JSON.stringify(pick(state.interface)),
    (text) => {
      try {
        storage.setItem(KEY, text);
      } catch {
        // Nothing that the reader made is lost: the window opens with its usual arrangement.
      }
      markTheme(store.getState().interface);
    },
  );
};
