/** The colours of the editors: paper, ink and accent of the explorer, and a hue for each kind of word. */
import type { editor } from "monaco-editor";

type Colours = Readonly<{
  ground: string;
  ink: string;
  soft: string;
  accent: string;
  chosen: string;
  line: string;
  keyword: string;
  text: string;
  number: string;
  type: string;
  variable: string;
}>;

// Each colour of a word has a contrast of 4.5 to 1 or more to the ground.
const LIGHT: Colours = {
  ground: "#ffffff",
  ink: "#1c2228",
  soft: "#555b62",
  accent: "#1d4f7c",
  chosen: "#dfe8f0",
  line: "#dad6ca",
  keyword: "#882255",
  text: "#0f6b2d",
  number: "#8f3f00",
  type: "#0b6a7c",
  variable: "#6338b5",
};

const DARK: Colours = {
  ground: "#21252a",
  ink: "#e9e6df",
  soft: "#adb1b5",
  accent: "#92c0ea",
  chosen: "#263a4d",
  line: "#343a41",
  keyword: "#e7a1c4",
  text: "#9bd29b",
  number: "#e7b765",
  type: "#7fd0df",
  variable: "#c9b3f5",
};

const wordRules = (colours: Colours): editor.ITokenThemeRule[] => {
  const { ink, soft, accent, keyword, text, number, type, variable } = colours;
  const hues: Readonly<Record<string, string>> = {
    "": ink,
    comment: soft,
    delimiter: soft,
    keyword,
    string: text,
    "string.value": text,
    "string.key": accent,
    "key.identifier": accent,
    identifier: ink,
    number,
    "type.identifier": type,
    annotation: keyword,
    "argument.identifier": variable,
  };
  return Object.entries(hues).flatMap(([token, hue]) =>
    // The library's own themes name some of these with the language; the longer name would win over ours.
    ["", ".gql", ".json"].map((language) => ({ token: `${token}${token && language}`, foreground: hue.slice(1) })),
  );
};

const themeOf = (base: editor.BuiltinTheme, colours: Colours): editor.IStandaloneThemeData => {
  const { ground, ink, soft, accent, chosen, line } = colours;
  return {
    base,
    inherit: true,
    rules: wordRules(colours),
    colors: {
      // Lines may reach over the edge of their editor, where the page shows through.
      "editor.background": `${ground}00`,
      "editor.foreground": ink,
      "editorLineNumber.foreground": soft,
      "editorLineNumber.activeForeground": ink,
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`editorBracketHighlight.foreground${depth}`, soft])),
      "editorWidget.background": ground,
      "editorWidget.foreground": ink,
      "editorWidget.border": line,
      "editorHoverWidget.background": ground,
      "editorSuggestWidget.background": ground,
      "editorSuggestWidget.foreground": ink,
      "editorSuggestWidget.highlightForeground": accent,
      "editorSuggestWidget.selectedBackground": chosen,
      "editorSuggestWidget.selectedForeground": ink,
      "editorSuggestWidget.focusHighlightForeground": accent,
      "list.hoverBackground": chosen,
      "list.highlightForeground": accent,
      "textLink.foreground": accent,
      "textLink.activeForeground": accent,
      focusBorder: accent,
      "scrollbar.shadow": ground,
    },
  };
};

/** Names of the two themes. */
export const EDITOR_THEMES = { light: "factor-atlas-light", dark: "factor-atlas-dark" } as const;

/** Makes both themes known to the editors, and draws again those that wear `shown` already. */
export const defineThemes = (editors: typeof editor, shown: string | undefined): void => {
  editors.defineTheme(EDITOR_THEMES.light, themeOf("vs", LIGHT));
  editors.defineTheme(EDITOR_THEMES.dark, themeOf("vs-dark", DARK));
  if (shown) editors.setTheme(shown);
};
