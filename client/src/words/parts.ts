/** What is said where a part of the window could not be loaded or drawn: which, why, and how to go on. */
import { EXPORT_WORDS } from "./exports.ts";
import { SAVED_VIEWS } from "./kept.ts";
import { SHORTCUT_WORDS } from "./menus.ts";

/** Parts by name, what befell them, and the ways out. */
export const PART_WORDS = {
  page: (title: string) => `The page “${title}”`,
  panel: (title: string) => `The panel “${title}”`,
  dialog: (title: string) => `The dialog “${title}”`,
  window: "This window",
  notLoaded: (part: string) => `${part} could not be loaded.`,
  whyNotLoaded:
    "Either Factor Atlas was updated while this window was open, or the connection was lost. What is open here still works.",
  notDrawn: (part: string) => `${part} could not be drawn.`,
  whyNotDrawn: "This is a fault in Factor Atlas. Draw it again, or undo your last step.",
  reloadKeeps: "The address keeps this view, so that reloading brings it back. Only the steps to undo start anew.",
  drawAgain: "Draw it again",
  unanswered: "the server does not answer. Everything stays as it is; try again when you are online.",
  pictureNotLoaded:
    "what draws it could not be loaded. Reload the page, since Factor Atlas may have been updated, or try again when you are online.",
} as const;

/** Dialogs by the overlay that asks for them, as their headings say. */
export const DIALOG_TITLES = {
  export: EXPORT_WORDS.title,
  shortcuts: SHORTCUT_WORDS.title,
  "saved-views": SAVED_VIEWS.title,
  neighbours: "Neighbours",
} as const;
