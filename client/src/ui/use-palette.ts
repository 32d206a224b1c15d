/** The hues in effect, so that marks beside words are those of the canvas. */
import { useSyncExternalStore } from "react";
import type { Palette } from "../canvas/palette.ts";
import { paletteFor, watchDeviceTheme } from "../canvas/theme.ts";
import { useAtlas } from "./explorer.tsx";

const mediaQuery = (query: string): MediaQueryList => window.matchMedia(query);

const watch = (onChange: () => void): (() => void) => watchDeviceTheme(mediaQuery, onChange);

/** The palette for the present theme; draws again when theme or device change. */
export const usePalette = (): Palette => {
  const theme = useAtlas((state) => state.interface.theme);
  return useSyncExternalStore(watch, () => paletteFor(theme, (query) => mediaQuery(query).matches));
};
