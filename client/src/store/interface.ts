/** How the window is arranged and what passes between canvas and outline: never part of an address. */
import { FREE_HAND, type Hand } from "./hand.ts";
import { openedId } from "./selection.ts";
import type { Selection } from "./view.ts";

/** The themes, in the order in which they are offered. */
export const THEMES = ["system", "light", "dark"] as const;
export type Theme = (typeof THEMES)[number];

/** What a menu is about. */
export type MenuTarget = Readonly<{ kind: "factor" | "link" | "group" | "bundle"; id: string }>;

/** The one thing that lies over the view. */
export type Overlay =
  | Readonly<{ kind: "none" }>
  | Readonly<{ kind: "search" }>
  | Readonly<{ kind: "export" }>
  | Readonly<{ kind: "shortcuts" }>
  | Readonly<{ kind: "saved-views" }>
  /** Neighbours of one factor or of several, looked at before adding them. */
  | Readonly<{
      kind: "neighbours";
      of: readonly string[];
      /** Pages of the list that are wanted, 1 at first. */
      pages: number;
      /** Opened because there are too many to be added at once. */
      isCrowded: boolean;
    }>
  /** The menu of a factor or link, at a place of the window in CSS pixels. */
  | Readonly<{ kind: "menu"; target: MenuTarget; x: number; y: number }>;

/** Which bottom sheet is open on a narrow window. */
export type Sheet = "none" | "filters" | "details" | "outline";

/** What the canvas is asked to do with its camera. `pan` moves the picture by so many CSS pixels. */
export type CameraMove =
  | Readonly<{ kind: "none" | "in" | "out" | "fit" | "fit-selection" }>
  | Readonly<{ kind: "pan"; dx: number; dy: number }>;

/** The window and what passes through it. */
export type Interface = Readonly<{
  theme: Theme;
  leftOpen: boolean;
  rightOpen: boolean;
  legendOpen: boolean;
  /** Whether the list of questions goes on after its first ones. */
  questionsOpen: boolean;
  sheet: Sheet;
  overlay: Overlay;
  /** The factor or link under the pointer or the keyboard focus: an id, or null. */
  focus: string | null;
  /** What a hand is doing on the canvas. */
  hand: Hand;
  /** Factors walked through by following links, the present one last. */
  trail: readonly string[];
  /** The last camera request; the number makes a repeated one new. */
  camera: Readonly<{ move: CameraMove; number: number }>;
  /** The last thing said to a screen reader; the number makes a repeated sentence new. */
  announcement: Readonly<{ text: string; number: number }>;
  /** Commands chosen in the palette, the last one first: their ids there. */
  recent: readonly string[];
  /** Whether a letter or sign alone may be a command; switched off for those who speak or slip (WCAG 2.1.4). */
  singleKeys: boolean;
  /** Something the reader must see and can put away, such as an address that was not understood; or null. */
  notice: string | null;
}>;

/** How the window opens when nothing is remembered. */
export const INITIAL_INTERFACE: Interface = {
  theme: "system",
  leftOpen: true,
  // Evidence opens when it is asked for; until then the network has the room.
  rightOpen: false,
  legendOpen: true,
  questionsOpen: false,
  sheet: "none",
  overlay: { kind: "none" },
  focus: null,
  hand: FREE_HAND,
  trail: [],
  camera: { move: { kind: "none" }, number: 0 },
  announcement: { text: "", number: 0 },
  recent: [],
  singleKeys: true,
  notice: null,
};

/** The sheet that a narrow window opens with: what an address selects is what was meant to be read. */
export const firstSheet = (selection: Selection): Sheet => (openedId(selection) === null ? "none" : "details");

/** The interface after saying `text` to a screen reader. */
export const announce = (state: Interface, text: string): Interface => ({
  ...state,
  announcement: { text, number: state.announcement.number + 1 },
});

/** The interface with another thing over the view; `none` takes it away. */
export const setOverlay = (state: Interface, overlay: Overlay): Interface => ({ ...state, overlay });

/** The interface after asking the canvas for a camera move. */
export const moveCamera = (state: Interface, move: CameraMove): Interface => ({
  ...state,
  camera: { move, number: state.camera.number + 1 },
});

/** The interface with another thing under pointer or keyboard focus. */
export const setFocus = (state: Interface, focus: string | null): Interface =>
  state.focus === focus ? state : { ...state, focus };

const TRAIL_LIMIT = 50;

/** The interface after stepping from `from` to `to`: the trail grows at its end, its oldest steps fall off. */
export const stepTo = (state: Interface, from: string | null, to: string): Interface => {
  const sofar = from !== null && state.trail.at(-1) !== from ? [...state.trail, from] : state.trail;
  return { ...state, focus: to, trail: (sofar.at(-1) === to ? sofar : [...sofar, to]).slice(-TRAIL_LIMIT) };
};

/** The interface after going back one step; unchanged at the start of the trail. */
export const stepBack = (state: Interface): Interface => {
  const before = state.trail.at(-2);
  return before === undefined ? state : { ...state, focus: before, trail: state.trail.slice(0, -1) };
};

/** The interface with a notice, or without one. */
export const setNotice = (state: Interface, notice: string | null): Interface => ({ ...state, notice });

const RECENT_LIMIT = 8;

/** The interface with an entry of the palette at the head of the recent ones. */
export const rememberEntry = (state: Interface, id: string): Interface => ({
  ...state,
  recent: [id, ...state.recent.filter((other) => other !== id)].slice(0, RECENT_LIMIT),
});
