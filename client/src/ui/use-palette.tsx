/** The hues in effect, so that marks beside words are those of the canvas. */
import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from "react";
import type { Palette } from "../canvas/look/palette.ts";
import { groundFor, paletteOf, readSystemColour, watchDeviceTheme } from "../canvas/look/theme.ts";
import { useAtlas } from "./explorer.tsx";

const mediaQuery = (query: string): MediaQueryList => window.matchMedia(query);

const watch = (onChange: () => void): (() => void) => watchDeviceTheme(mediaQuery, onChange);

const PaletteContext = createContext<Palette | null>(null);

/** Watches theme and device once for all marks below: lists have hundreds. */
export const PaletteProvider = ({ children }: Readonly<{ children: ReactNode }>) => {
  const theme = useAtlas((state) => state.interface.theme);
  const ground = useSyncExternalStore(watch, () => groundFor(theme, (query) => mediaQuery(query).matches));
  const palette = useMemo(() => paletteOf(ground, readSystemColour), [ground]);
  return <PaletteContext value={palette}>{children}</PaletteContext>;
};

/** The palette for the present theme; draws again when theme or device change. */
export const usePalette = (): Palette => {
  const palette = useContext(PaletteContext);
  if (!palette) throw new Error("usePalette needs a PaletteProvider above it.");
  return palette;
};
