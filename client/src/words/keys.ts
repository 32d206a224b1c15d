/** How a shortcut such as `Mod+K` is printed on the reader's own keyboard. */

/** True on keyboards with a Command key. */
const isAppleKeyboard = (platform: string): boolean => /mac|iphone|ipad/i.test(platform);

const KEY_NAMES: Readonly<Record<string, string>> = {
  ArrowLeft: "←",
  ArrowRight: "→",
  ArrowUp: "↑",
  ArrowDown: "↓",
  Escape: "Esc",
};

/** "⌘K" on Apple keyboards, "Ctrl+K" elsewhere; arrows as arrows. */
export const keyWords = (shortcut: string, platform: string = navigator.platform): string => {
  const named = KEY_NAMES[shortcut] ?? shortcut;
  return isAppleKeyboard(platform)
    ? named.replace("Mod+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥")
    : named.replace("Mod+", "Ctrl+");
};
