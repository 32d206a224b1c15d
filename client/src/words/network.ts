/** The page of the network: its tools, its lanes, and what is said of an empty or thin view. */
import { counted, groupDigits, plural } from "./counts.ts";
import { lowerFirst } from "./links.ts";

/** Titles of the lanes behind the factors. */
export const LANE_WORDS = {
  external: "External factors",
  externalAndTrends: "External factors and trends",
  trafficker: "Characteristics and relationships",
  vulnerability: "Victim vulnerabilities",
  outcome: "Outcomes",
  intervention: "Interventions",
  perpetrator: "Perpetrator side alone",
  both: "Both sides",
  victim: "Victim side alone",
  neither: "Outcomes and others",
} as const;

/** Titles of the lanes of the view on two levels of prevention. */
export const LEVEL_LANE_WORDS = {
  "acts-on-people": "Act on people",
  people: "People and their close circle",
  "acts-on-both": "Act on both",
  surroundings: "The surroundings",
  "acts-on-surroundings": "Act on the surroundings",
  "states-no-level": "No level stated",
  outcomes: "Outcomes",
} as const;

/** A title with how many factors stand below it: "Both sides: 8". */
export const countedLane = (title: string, factors: number): string => `${title}: ${factors}`;

/** The canvas and its tools. */
export const NETWORK_WORDS = {
  canvas: "Network",
  canvasRole: "network",
  layout: "Layout",
  /** "31 of 40 factors lie outside: drag to move, or fit all." */
  outside: (outside: number, all: number) =>
    `${groupDigits(outside)} of ${groupDigits(all)} ${plural(all, { one: "factor lies", other: "factors lie" })} outside: drag to move, or fit all.`,
  groupsOutside: (outside: number, all: number) =>
    `${groupDigits(outside)} of ${groupDigits(all)} ${plural(all, { one: "group lies", other: "groups lie" })} outside: drag to move, or fit all.`,
  nothingHere: "Nothing here",
  noClaim: "No claim in this dataset is about these factors.",
  allDismissed: "Every factor of this view was dismissed.",
  tooManyNamed: (found: number, most: number) =>
    `This view would name ${found} factors one by one; ${most} are possible.`,
  nameFewer: "Filter first, or start from fewer factors, and then add or dismiss.",
  unknownStart: (slugs: readonly string[]) => ({
    message: `This view starts from ${slugs.map((slug) => `“${slug.replaceAll("-", " ")}”`).join(" and ")}, and this dataset holds no such factor.`,
    hint: "The address may be of other data, or mistyped. Search for another factor, or open the overview.",
  }),
  /** "Only 2 links are left." */
  thin: (links: number, canWiden: boolean) => {
    const only =
      links === 0 ? "No link is" : `Only ${counted(links, "link")} ${plural(links, { one: "is", other: "are" })}`;
    return `${only} left${canWiden ? "." : ": no wider setting holds more."}`;
  },
} as const;

/** The wider settings of a thin view: what is left out, and the button that brings it in. `more` links, or null while unknown. */
export const WIDER_WORDS = {
  lift: (title: string, more: number | null) =>
    `The filter “${lowerFirst(title)}” ${more === null ? "is set." : `hides ${counted(more, "link")}.`}`,
  clear: (title: string) => `Clear “${lowerFirst(title)}”`,
  allFamilies: "Show all families of relations",
  liftAll: (more: number | null) => `Only together the filters hide ${someLinks(more)}.`,
  clearAll: "Clear all of them",
  groupings: (more: number | null) => `Groupings are left out, and ${someLinks(more)} with them.`,
  includeGroupings: "Include groupings",
  further: (hops: number, more: number | null) =>
    `Chains of ${counted(hops, "step")} bring in ${someLinks(more)} more.`,
  followFurther: (hops: number) => `Follow chains of ${counted(hops, "step")}`,
} as const;

const someLinks = (more: number | null): string => (more === null ? "some links" : counted(more, "link"));

/** The badge of a factor: "+7", or "+7 (5)" when the filter hides five of the seven neighbours that are not shown. */
export const badgeWords = (count: number, byFilter: number): string =>
  byFilter === 0 ? `+${count}` : `+${count} (${byFilter})`;

/** The same in words: "+7 hidden (5 by the filter)". */
export const hiddenWords = (count: number, byFilter: number): string =>
  byFilter === 0 ? `+${count} hidden` : `+${count} hidden (${byFilter} by the filter)`;
