/** The hues in effect, so that marks beside words are those of the canvas. */
import { useMemo, useSyncExternalStore } from "react";
import type { Palette } from "../canvas/palette.ts";
import { groundFor, paletteOf, readSystemColour, watchDeviceTheme } from "../canvas/theme.ts";
import { useAtlas } from "./explorer.tsx";

const mediaQuery = (query: string): MediaQueryList => window.matchMedia(query);

const watch = (onChange: () => void): (() => void) => watchDeviceTheme(mediaQuery, onChange);

/** The palette for the present theme; draws again when theme or device change. */
export const usePalette = (): Palette => {
  const theme = useAtlas((state) => state.interface.theme);
  const ground = useSyncExternalStore(watch, () => groundFor(theme, (query) => mediaQuery(query).matches));
  return useMemo(() => paletteOf(ground, readSystemColour), [ground]);
};
