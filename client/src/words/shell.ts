/** The window around the pages: its bar, panels, sheets, notices, and what stands in for things on their way. */

/** Titles of panels. */
export const PANEL_WORDS = {
  questions: "Questions",
  filters: "Filters",
  details: "Details",
  outline: "Outline",
} as const;

/** Themes, as the menu offers them. */
export const THEME_WORDS = { system: "As the device", light: "Light", dark: "Dark" } as const;

/** The frame of the window. */
export const SHELL_WORDS = {
  product: "Factor Atlas",
  windowTitle: (parts: readonly string[]) => [...parts, "Factor Atlas"].join(" · "),
  openOverview: ": open the overview",
  skipToNetwork: "Skip to the network",
  left: "Questions and filters",
  right: "Details and outline",
  open: (title: string) => `Open ${title.toLowerCase()}`,
  fold: (title: string) => `Fold ${title.toLowerCase()}`,
  close: (title: string) => `Close ${title.toLowerCase()}`,
  widthOf: (title: string) => `Width of ${title.toLowerCase()}`,
  joined: (titles: readonly string[]) => titles.join(" and "),
  panels: "Panels",
  notice: "Notice",
  themeIs: (theme: string) => `Theme: ${theme.toLowerCase()}`,
  theme: "Theme",
  exportShown: "Export what is shown",
  dataVersion: "Data version",
  queryPage: "Query page (GraphQL)",
  overview: "Overview",
  yourView: "Your view",
  oneWorkHome: "In this dataset no link rests on two works or more, so the overview shows links that rest on one work.",
  plainOneWorkHome:
    "In this dataset only links to groupings rest on two works or more, so the overview shows links that rest on one work.",
  groupingsHome: "In this dataset every link is one to a grouping, so the overview shows groupings too.",
  pages: "How to look at it",
  findings: "What this dataset shows",
  startWithQuestion: "Start with a question",
  noQuestions: "This dataset holds none of the factors that the prepared questions ask about.",
  history: "History of this view",
  historySteps: "Steps, the latest first",
  isUndone: " (undone)",
  menu: "Menu",
} as const;

/** What stands in for a value. */
export const WAITING_WORDS = {
  loading: (what: string) => `Loading ${what} …`,
  loadingPage: "Loading the page …",
  loadingNetwork: "Loading the network …",
  networkFailed: "The network could not be loaded.",
  reference: (reference: string) => `Reference: ${reference}`,
  thePanel: (title: string) => `the ${title.toLowerCase()}`,
} as const;
