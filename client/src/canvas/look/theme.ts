/** Which palette is in effect, and word when it changes. */
import type { Theme } from "../../store/interface.ts";
import { DARK, LIGHT, type Palette, type SystemColour, systemPalette } from "./palette.ts";

const DARK_QUERY = "(prefers-color-scheme: dark)";
const FORCED_QUERY = "(forced-colors: active)";
const PRINT_QUERY = "print";

/** Where a palette comes from; forced colours may be light or dark. */
export type Ground = "light" | "dark" | "forced-light" | "forced-dark";

/** The ground for a theme on a device; paper is light. */
export const groundFor = (theme: Theme, matches: (query: string) => boolean): Ground => {
  if (matches(PRINT_QUERY)) return "light";
  const device = matches(DARK_QUERY) ? "dark" : "light";
  if (matches(FORCED_QUERY)) return `forced-${device}`;
  return theme === "system" ? device : theme;
};

/** The palette of a ground; `read` gives the device's own colours in a form that a canvas takes. */
export const paletteOf = (ground: Ground, read: (colour: SystemColour) => string): Palette => {
  switch (ground) {
    case "light":
      return LIGHT;
    case "dark":
      return DARK;
    default:
      return systemPalette(read);
  }
};

/** A system colour as the page computes it: a canvas does not know it by name. */
export const readSystemColour = (colour: SystemColour): string => {
  const probe = document.createElement("span");
  probe.style.setProperty("forced-color-adjust", "none");
  probe.style.color = colour;
  document.body.append(probe);
  const computed = getComputedStyle(probe).color;
  probe.remove();
  return computed;
};

/** Calls back when the device turns dark or light, or prints. Gives the function that ends it. */
export const watchDeviceTheme = (matchMedia: (query: string) => MediaQueryList, onChange: () => void): (() => void) => {
  const queries = [DARK_QUERY, FORCED_QUERY, PRINT_QUERY].map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
};
