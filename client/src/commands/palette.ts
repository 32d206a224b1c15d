/** What the palette offers: every command that makes sense by name alone, and the common choices of those that take one. */
import { EXPORT_FORMATS } from "../store/exporting.ts";
import { THEMES } from "../store/interface.ts";
import { QUESTIONS } from "../store/questions.ts";
import { LAYOUTS, PAGES } from "../store/view.ts";
import { FORMAT_WORDS } from "../words/exports.ts";
import { COMMAND_REASONS, PALETTE_WORDS } from "../words/palette.ts";
import { THEME_WORDS } from "../words/shell.ts";
import { LAYOUT_WORDS, PAGE_WORDS } from "../words/views.ts";
import { setLayout, setPage } from "./arrange-view.ts";
import { setTheme } from "./arrange-window.ts";
import type { PaletteEntry } from "./choose-entry.ts";
import type { Command, KeyCommand } from "./command.ts";
import { exportView } from "./export-view.ts";
import { openQuestion } from "./open-view.ts";
import { KEY_COMMANDS } from "./registry.ts";

/** Keys that mean nothing without a place to stand on, and the ways into and out of the palette itself. */
const isForKeysOnly = ({ id, reach }: KeyCommand): boolean =>
  reach === "canvas" ||
  reach === "outline" ||
  reach === "hand" ||
  ["open-search", "close-overlay", "step-out", "go-back"].includes(id);

const plain = (command: KeyCommand): PaletteEntry => ({
  id: command.id,
  label: command.label,
  shortcut: command.shortcut,
  isEnabled: (state) => command.isEnabled(state, undefined),
  whyNot: COMMAND_REASONS[command.id] ?? PALETTE_WORDS.notNow,
  act: (run) => run(command),
});

const choice = <Argument>(
  command: Command<Argument>,
  argument: Argument,
  name: string,
  label: string,
): PaletteEntry => ({
  id: `${command.id}/${name}`,
  label,
  isEnabled: (state) => command.isEnabled(state, argument),
  whyNot: COMMAND_REASONS[command.id] ?? PALETTE_WORDS.notNow,
  // `run` asks for an argument unless the command does without; here there always is one.
  act: (run) => run(command as Command<Argument | undefined>, argument),
});

/** Every entry, in the order of the registry; questions that the dataset cannot answer are left out. */
export const paletteEntries = (answerable: readonly string[]): readonly PaletteEntry[] => [
  ...KEY_COMMANDS.filter((command) => !isForKeysOnly(command)).map(plain),
  ...PAGES.map((page) => choice(setPage, page, page, PALETTE_WORDS.page(PAGE_WORDS[page]))),
  ...LAYOUTS.map((layout) => choice(setLayout, layout, layout, PALETTE_WORDS.layout(LAYOUT_WORDS[layout]))),
  ...EXPORT_FORMATS.map((format) =>
    choice(exportView, format, format, PALETTE_WORDS.exportAs(FORMAT_WORDS[format].name)),
  ),
  ...THEMES.map((theme) => choice(setTheme, theme, theme, PALETTE_WORDS.theme(THEME_WORDS[theme]))),
  ...QUESTIONS.filter(({ id }) => answerable.includes(id)).map(({ id, title }) =>
    choice(openQuestion, id, id, PALETTE_WORDS.question(title)),
  ),
];
