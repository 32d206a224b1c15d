/** The words for saved views and kept filters: the dialog, its file, and what may go wrong with both. */
import { counted, LANGUAGE, plural } from "./counts.ts";

/** The dialog. */
export const SAVED_VIEWS = {
  title: "Saved views",
  nameField: "Name for the view on screen",
  save: "Save this view",
  none: "No view is saved in this browser yet.",
  list: "Views saved in this browser",
  note: "Saved views stay in this browser alone. To keep them elsewhere or to give them to somebody, save them to a file.",
  toFile: "Save all to a file",
  fromFile: "Open from a file …",
  filters: "Kept filters",
  rename: "Rename",
  newName: "New name",
  keepName: "Rename it",
} as const;

/** What can be done with a kept filter in the panel. */
export const PUT_ON_KEPT = "Add a kept filter";

/** "22 November 2026, 21:45": the reader's own clock and zone. */
const momentWords = (iso: string): string =>
  new Intl.DateTimeFormat(LANGUAGE, { dateStyle: "long", timeStyle: "short" }).format(new Date(iso));

/** The line under a saved view. */
export const savedLine = (savedAt: string, dataVersion: string): string =>
  `Saved on ${momentWords(savedAt)}, data version ${dataVersion}.`;

/** The names of the buttons of one saved thing. */
export const openLabel = (name: string): string => `Open the view ${name}`;
export const renameLabel = (name: string): string => `Rename ${name}`;
export const removeLabel = (name: string): string => `Remove ${name}`;

/** Told after an action. */
export const KEPT_SAID = {
  saved: (name: string) => `The view is saved as “${name}”.`,
  opened: (name: string) => `Saved view opened: ${name}.`,
  renamed: (name: string) => `Renamed to “${name}”.`,
  removed: (name: string) => `“${name}” is removed.`,
  filterKept: (name: string) => `The filter is kept as “${name}”.`,
  filterPutOn: (name: string) => `The filter “${name}” is added.`,
  fileSaved: (name: string) => `${name} is saved.`,
  read: (views: number, filters: number, known: number) =>
    [
      `${counted(views, "view")} and ${counted(filters, "filter")} added from the file.`,
      ...(known > 0 ? [`${known} ${plural(known, { one: "was", other: "were" })} there already.`] : []),
    ].join(" "),
  noStorage:
    "This browser does not let pages store anything, so what you save here is gone when the window closes. Save it to a file to keep it.",
  damaged:
    "What this browser had stored as saved views could not be read. It is set aside, not deleted; new views are saved as usual.",
} as const;

/** Why a file of saved views was refused: the thing, the rule and the way out. */
export const KEPT_REFUSED = {
  notJson: "This file holds no JSON. Choose a file that was made by “Save all to a file”.",
  notOurs:
    "This file is not one of saved views: its format must be “factor-atlas-views”. Choose a file that was made by “Save all to a file”.",
  otherVersion: (version: string) =>
    `This file has version ${version} of the format; this explorer reads version 1. Update the explorer, or save the file anew where it was made.`,
  tooLarge: (limit: string) =>
    `This file is larger than ${limit}, which no list of saved views is. Choose another file.`,
  notAList: (field: string) => `The field “${field}” must be a list. Save the file anew where it was made.`,
  badField: (place: string, field: string, rule: string) =>
    `${place}: the field “${field}” must be ${rule}. Mend or remove this entry, then open the file again.`,
  entry: (number: number, field: string) => `Entry ${number} of “${field}”`,
  name: (limit: number) => `a text of 1 to ${limit} characters`,
  address: "the address of a view, as a text",
  dataVersion: "16 digits or letters from a to f",
  savedAt: "a time such as 2026-11-22T21:45:00Z",
  badAddress: (place: string, problem: string) =>
    `${place}: its address holds something that is not understood (${problem}). Mend or remove this entry, then open the file again.`,
} as const;
