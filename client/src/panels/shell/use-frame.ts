/** How the window's width arranges the panels: side by side, as drawers over the canvas, or as bottom sheets. */
import { useSyncExternalStore } from "react";

export type Frame = Readonly<{
  /** A panel stands beside the canvas, a drawer lies over it, a sheet comes from below. */
  left: "panel" | "drawer" | "sheet";
  right: "panel" | "drawer" | "sheet";
}>;

/** Widths in CSS pixels at which the arrangement changes. */
const SHEETS_UP_TO = 700;
const RIGHT_DRAWER_UP_TO = 940;
const LEFT_DRAWER_UP_TO = 1199;

// Paper is narrow too, but what is about to be printed must stay where it is.
const upTo = (width: number): string => `screen and (max-width: ${width}px)`;

/** The arrangement for a window, by the queries that match. */
export const frameFor = (matches: (query: string) => boolean): Frame => {
  if (matches(upTo(SHEETS_UP_TO))) return { left: "sheet", right: "sheet" };
  if (matches(upTo(RIGHT_DRAWER_UP_TO))) return { left: "drawer", right: "drawer" };
  if (matches(upTo(LEFT_DRAWER_UP_TO))) return { left: "drawer", right: "panel" };
  return { left: "panel", right: "panel" };
};

const watchWidth = (onChange: () => void): (() => void) => {
  const queries = [SHEETS_UP_TO, RIGHT_DRAWER_UP_TO, LEFT_DRAWER_UP_TO].map((width) => window.matchMedia(upTo(width)));
  for (const query of queries) query.addEventListener("change", onChange);
  return () => {
    for (const query of queries) query.removeEventListener("change", onChange);
  };
};

/** The arrangement of this window, now and after every change of its width. */
export const useFrame = (): Frame => {
  const text = useSyncExternalStore(watchWidth, () =>
    JSON.stringify(frameFor((query) => window.matchMedia(query).matches)),
  );
  return JSON.parse(text) as Frame;
};
