/** Turns key presses into commands by the registry alone; knows nothing of what the commands do. */
import type { State } from "../store/state.ts";
import type { KeyCommand, Reach } from "./command.ts";

/** What of a key press matters. */
export type KeyPress = Readonly<{
  key: string;
  ctrlKey: boolean;
  metaKey: boolean;
  altKey: boolean;
  shiftKey: boolean;
}>;

/** Where the keyboard focus is: an element marked `data-keys`, a field for text, or elsewhere. */
export type KeyPlace = "canvas" | "outline" | "text" | "elsewhere" | "hand";

const isSign = (key: string): boolean => key.length === 1 && key !== " " && !/[\p{L}\p{N}]/u.test(key);

/** Whether `press` is `shortcut`. Shift counts only for letters and named keys: signs differ by keyboard. */
export const matches = (shortcut: string, press: KeyPress): boolean => {
  const wantsMod = shortcut.startsWith("Mod+");
  const wantsShift = shortcut.includes("Shift+");
  const key = shortcut.replace("Mod+", "").replace("Shift+", "");
  if (press.altKey || wantsMod !== (press.ctrlKey || press.metaKey)) return false;
  if (!isSign(key) && wantsShift !== press.shiftKey) return false;
  return (press.key === " " ? "space" : press.key.toLowerCase()) === key.toLowerCase();
};

const reaches = (reach: Reach, place: KeyPlace): boolean =>
  reach === "everywhere" ||
  reach === place ||
  (reach === "outside-text" && place !== "text") ||
  (reach === "network" && (place === "canvas" || place === "outline"));

/** Typing keeps all keys but those with a modifier, and Escape. */
const isFree = (shortcut: string, place: KeyPlace): boolean =>
  place !== "text" || shortcut.startsWith("Mod+") || shortcut === "Escape";

/** Whether `shortcut` is a letter or sign alone. */
const isSingle = (shortcut: string): boolean => shortcut.replace("Shift+", "").length === 1;

/** What is moved on the canvas takes its keys: arrows move it instead of the picture. */
const inHand = (place: KeyPlace, state: State): KeyPlace =>
  place === "canvas" && state.interface.hand.kind === "moving" ? "hand" : place;

/** The command that a key press means at a place, or undefined. The first enabled one of the list wins. */
export const commandFor = (
  commands: readonly KeyCommand[],
  state: State,
  press: KeyPress,
  place: KeyPlace,
): KeyCommand | undefined =>
  commands.find(({ shortcut, otherShortcuts = [], reach, isEnabled }) => {
    const keys = shortcut === undefined ? [] : [shortcut, ...otherShortcuts];
    const isMeant = keys.some(
      (key) => matches(key, press) && isFree(key, place) && (state.interface.singleKeys || !isSingle(key)),
    );
    return isMeant && reaches(reach, inHand(place, state)) && isEnabled(state, undefined);
  });

const TEXT_FIELDS =
  "input:not([type=checkbox], [type=radio], [type=range]), textarea, select, [contenteditable], [role='textbox'], [role='combobox']";

/** Where `target` is. */
export const placeOf = (target: EventTarget | null): KeyPlace => {
  if (!(target instanceof Element)) return "elsewhere";
  if (target.closest(TEXT_FIELDS)) return "text";
  const marked = target.closest("[data-keys]")?.getAttribute("data-keys");
  return marked === "canvas" || marked === "outline" ? marked : "elsewhere";
};
