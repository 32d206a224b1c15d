/** The palette: commands found by name, and why some are not possible. */

const CHOOSE_FIRST = "Select a factor first.";
const SELECT_SEVERAL = "Select several factors first.";
const ON_THE_NETWORK = "Only while the network is in front.";
const NOTHING_LOADED = "The network is not loaded yet.";

/** Why a command is not possible, by its id; each whenever it is not. */
export const COMMAND_REASONS: Readonly<Record<string, string>> = {
  undo: "Nothing has been done yet.",
  redo: "Nothing was undone.",
  replay: "Nothing has been done yet.",
  expand: CHOOSE_FIRST,
  "open-neighbours": CHOOSE_FIRST,
  dismiss: CHOOSE_FIRST,
  "dismiss-others": CHOOSE_FIRST,
  "look-around-one": CHOOSE_FIRST,
  "look-around-two": CHOOSE_FIRST,
  "look-around-three": CHOOSE_FIRST,
  "select-linked": CHOOSE_FIRST,
  "toggle-selected": "Only for a factor that has the keyboard focus.",
  "toggle-choosing": ON_THE_NETWORK,
  "keep-selected": SELECT_SEVERAL,
  "copy-names": SELECT_SEVERAL,
  "copy-ids": SELECT_SEVERAL,
  "pathways-of-selected": "Select two factors together first.",
  "start-moving": CHOOSE_FIRST,
  "let-go": "Nothing is being moved or selected.",
  "zoom-in": ON_THE_NETWORK,
  "zoom-out": ON_THE_NETWORK,
  fit: ON_THE_NETWORK,
  "fit-selection": ON_THE_NETWORK,
  "unpin-all": "No factor was moved by hand.",
  unpin: "Select a factor that was moved by hand.",
  "clear-selection": "Nothing is selected.",
  "clear-filter": "No filter is set.",
  "open-export": NOTHING_LOADED,
  "export-view": NOTHING_LOADED,
  "cancel-export": "No export is running.",
  "cancel-arranging": "No layout is being worked out.",
  "load-more": "No table with further rows is in front.",
};

/** The palette: commands found by name. */
export const PALETTE_WORDS = {
  notNow: "Not possible now.",
  page: (page: string) => `Turn to: ${page}`,
  layout: (layout: string) => `Lay out: ${layout}`,
  exportAs: (format: string) => `Export as ${format}`,
  theme: (theme: string) => `Theme: ${theme}`,
  question: (title: string) => `Question: ${title}`,
  /** Said when something is chosen that is not possible. */
  refused: (label: string, reason: string) => `${label}: ${reason}`,
} as const;
