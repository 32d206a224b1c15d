/** Which palette is in effect, and word when it changes. */
import type { Theme } from "../store/interface.ts";
import { DARK, LIGHT, type Palette } from "./palette.ts";

const DARK_QUERY = "(prefers-color-scheme: dark)";
const FORCED_QUERY = "(forced-colors: active)";

/** The palette for a theme on a device; forced colours keep the device's own ground. */
export const paletteFor = (theme: Theme, matches: (query: string) => boolean): Palette => {
  const followsDevice = theme === "system" || matches(FORCED_QUERY);
  const isDark = followsDevice ? matches(DARK_QUERY) : theme === "dark";
  return isDark ? DARK : LIGHT;
};

/** Calls back when the device turns dark or light. Gives the function that ends it. */
export const watchDeviceTheme = (matchMedia: (query: string) => MediaQueryList, onChange: () => void): (() => void) => {
  const queries = [DARK_QUERY, FORCED_QUERY].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
};
