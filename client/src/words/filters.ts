/** The filter panel: names of filters, their choices, and what they are set to. */
import { counted } from "./counts.ts";

/** Filters by their id: the title, and a note where the title needs one. */
export const FILTER_WORDS = {
  text: { title: "Words in the factor" },
  kinds: { title: "Kind" },
  domains: { title: "Domain", note: "The field of life that a factor belongs to." },
  levels: { title: "Level", note: "As coded; not the level of prevention." },
  sides: { title: "Side" },
  groupings: { title: "Groupings", note: "Factors that only collect others, such as “Root causes”." },
  families: { title: "Family of relations" },
  signs: { title: "Sign", note: "What the works behind a link claim together." },
  works: { title: "Works behind a link" },
  contested: { title: "Contested", note: "Works disagree, or a source marks its claim as contested." },
  certainties: { title: "Certainty" },
  regions: { title: "Region" },
  evidenceTypes: { title: "Evidence type" },
  populations: { title: "People studied" },
  exploitationForms: { title: "Form of exploitation" },
  access: { title: "Reading", note: "What of the source was read for this dataset." },
  years: { title: "Year of publication", note: "Of the sources, not of what they describe." },
  work: { title: "Work", note: "The study behind the sources." },
  excludeWorks: { title: "Works left out" },
  sources: { title: "Sources" },
  minClaims: { title: "Claims behind a link" },
} as const;

/** What filters ask about; those of one group stand together. */
export const FILTER_GROUP_WORDS = { factors: "Factors", links: "Links", evidence: "Evidence" } as const;

const COUNTED = { FACTORS: "factors", LINKS: "links", CLAIMS: "claims" } as const;

/** The panel and its controls. */
export const FILTERING_WORDS = {
  counts: (unit: keyof typeof COUNTED, isOfWhole: boolean) =>
    `Counts are ${COUNTED[unit]}${isOfWhole ? " of the whole dataset" : ""}.`,
  set: "Filters set",
  setting: (title: string, setting: string) => `${title}: ${setting}`,
  clear: (title: string, setting: string) => `Clear the filter ${title}: ${setting}`,
  findIn: (title: string) => `Find in ${title}`,
  findInList: "Find in this list",
  noChoice: "No choice holds these words.",
  showFewer: "Show fewer",
  showAll: (count: number) => `Show all ${count}`,
  allLinks: "All links",
  onlyContested: "Only contested links",
  notContested: "Only links that are not contested",
  showGroupings: "Show groupings",
  wordsLabel: "Words in the factor's name or description",
  wordsPlaceholder: "Words, then Enter",
  leastWorks: "Works behind a link, at least",
  anyNumber: "Any number",
  orMore: (count: number) => `${count} or more`,
  from: "From",
  to: "To",
  span: (from: number, to: number) => `${from} to ${to}`,
  undatedStay: "Claims of undated sources stay",
  noneDated: (claims: number) => `${counted(claims, "claim")}, none with a year.`,
} as const;

/** What a filter is set to. */
export const SETTING_WORDS = {
  years: (from: number | undefined, to: number | undefined) => {
    if (from && to) return `${from} to ${to}`;
    if (from) return `from ${from}`;
    return to ? `up to ${to}` : "";
  },
  undatedOut: "undated left out",
  works: (from: number | undefined, to: number | undefined) => {
    if (from && to) return from === to ? counted(from, "work") : `${from} to ${counted(to, "work")}`;
    return from ? `${counted(from, "work")} or more` : `at most ${counted(to ?? 0, "work")}`;
  },
  chosen: (count: number) => `${count} chosen`,
  either: (choices: readonly string[]) => choices.join(" or "),
  onlyContested: "only contested links",
  contestedOut: "contested links left out",
  groupings: "shown",
  text: (words: string) => `“${words}”`,
  claims: (least: number) => `${counted(least, "claim")} or more`,
} as const;
