/** What the words in the search field ask for: things of the dataset, commands, or with a ">" before them commands alone. */

const COMMANDS_ONLY = ">";
/** Words are cut at this many characters: the limit of the API. */
export const LONGEST_TEXT = 200;

/** Whether commands alone are wanted. */
export const wantsCommandsOnly = (text: string): boolean => text.trimStart().startsWith(COMMANDS_ONLY);

/** The words that name a command. */
export const commandText = (text: string): string =>
  wantsCommandsOnly(text) ? text.trimStart().slice(COMMANDS_ONLY.length).trim() : text.trim();

/** The words that the dataset is searched for, or null when it is not. */
export const searchedText = (text: string): string | null =>
  wantsCommandsOnly(text) ? null : text.trim().slice(0, LONGEST_TEXT) || null;
