/** Menu entries that say more than the command behind them, and the list of keys. */

/** Entries of the menu of a factor or link. */
export const MENU_WORDS = {
  lookFirst: "Look at neighbours first",
  selectToo: "Select with others",
  takeOut: "Take out of the selection",
  move: "Move",
  moveThese: "Move all that are selected",
  showClaims: "Show its claims",
} as const;

/** The list of keys, by where they work. */
export const SHORTCUT_WORDS = {
  title: "Keys",
  everywhere: "Everywhere",
  "outside-text": "Everywhere but in text fields",
  network: "In the network and in the outline",
  canvas: "In the network",
  outline: "In the outline",
  singleKeys: "Letters and signs alone are commands",
  singleLetters:
    "Letters work only while the network or the outline has the keyboard focus, signs wherever nothing is typed.",
  singleKeysOff: "Keys with a modifier, arrows and named keys still work.",
  hand: "On the canvas, while a factor is moved",
} as const;
