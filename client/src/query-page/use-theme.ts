/** The theme of the page: the reader's choice in the explorer, else that of the device, as it changes. */
import { useSyncExternalStore } from "react";

const DARK_DEVICE = "(prefers-color-scheme: dark)";

const watchDevice = (changed: () => void): (() => void) => {
  const device = window.matchMedia(DARK_DEVICE);
  device.addEventListener("change", changed);
  return () => device.removeEventListener("change", changed);
};

const theme = (): "light" | "dark" => {
  // The explorer's choice stands on the page before anything is drawn.
  const chosen = document.documentElement.dataset.theme;
  if (chosen === "light" || chosen === "dark") return chosen;
  return window.matchMedia(DARK_DEVICE).matches ? "dark" : "light";
};

/** Light or dark, now. */
export const useTheme = (): "light" | "dark" => useSyncExternalStore(watchDevice, theme);
