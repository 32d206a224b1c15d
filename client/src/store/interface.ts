/** How the window is arranged: kept for the reader, never part of an address. */

export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** The one thing that lies over the view. */
export type Overlay =
  | Readonly<{ kind: "none" }>
  | Readonly<{ kind: "search" }>
  | Readonly<{ kind: "export" }>
  | Readonly<{ kind: "shortcuts" }>
  /** Neighbours of a factor, looked at before adding them. */
  | Readonly<{ kind: "neighbours"; of: string }>
  /** The menu of a factor or link, at a place of the window in CSS pixels. */
  | Readonly<{ kind: "menu"; target: Readonly<{ kind: "factor" | "link"; id: string }>; x: number; y: number }>;

/** Which bottom sheet is open on a narrow window. */
export type Sheet = "none" | "filters" | "details" | "outline";

export type Interface = Readonly<{
  theme: Theme;
  leftOpen: boolean;
  rightOpen: boolean;
  legendOpen: boolean;
  sheet: Sheet;
  overlay: Overlay;
  /** The factor or link under the pointer or the keyboard focus: an id, or null. */
  focus: string | null;
  /** The last thing said to a screen reader; the number makes a repeated sentence new. */
  announcement: Readonly<{ text: string; number: number }>;
}>;
