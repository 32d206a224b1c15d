/** How a shortcut such as `Mod+K` is printed on the reader's own keyboard. */

/** True on keyboards with a Command key. */
export const isAppleKeyboard = (platform: string): boolean => /mac|iphone|ipad/i.test(platform);

/** "⌘K" on Apple keyboards, "Ctrl+K" elsewhere. */
export const keyWords = (shortcut: string, platform: string = navigator.platform): string =>
  isAppleKeyboard(platform)
    ? shortcut.replace("Mod+", "⌘").replace("Shift+", "⇧").replace("Alt+", "⌥")
    : shortcut.replace("Mod+", "Ctrl+");
