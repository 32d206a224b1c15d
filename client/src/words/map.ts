/** The words for what is drawn together: groups of the map, folded groupings, and bundles of links. */
import type { Sign } from "../api/generated.ts";
import { DOMAIN_WORDS, KIND_WORDS } from "./closed-lists.ts";
import { counted, groupDigits } from "./counts.ts";
import { lowerFirst } from "./links.ts";

/** What groups are, after "in groups". */
export const GROUPED_WORDS = { DOMAIN: "by domain", KIND: "by kind", CLUSTER: "by cluster" } as const;

/** The choices of what groups are, as their buttons say. */
export const GROUPED_BUTTONS = { DOMAIN: "Domain", KIND: "Kind", CLUSTER: "Cluster" } as const;

/** Signs of links counted together. */
const COUNTED_SIGNS: Readonly<Record<Sign | "NONE", string>> = {
  POSITIVE: "more",
  NEGATIVE: "less",
  MIXED: "both",
  NO_EFFECT: "no effect",
  UNKNOWN: "no direction",
  NONE: "without a sign",
};

type Counts = Readonly<Partial<Record<Sign | "NONE", number>>>;

/** "20 more, 9 less, 4 no direction": signs in their order, those that do not occur left out. */
export const signCounts = (signs: Counts): string =>
  (Object.keys(COUNTED_SIGNS) as (keyof Counts)[])
    .filter((sign) => (signs[sign] ?? 0) > 0)
    .map((sign) => `${groupDigits(signs[sign] ?? 0)} ${COUNTED_SIGNS[sign]}`)
    .join(", ");

type BundleCounts = Readonly<{ linkCount: number; forth: number; back: number }>;

const VALUE_WORDS: Readonly<Record<string, string>> = { ...DOMAIN_WORDS, ...KIND_WORDS };

/** A part of a group, where its group is not beside it. */
const partOf = (part: string, group: string): string => `${part} (${lowerFirst(group)})`;

const valueWords = (value: string): string =>
  VALUE_WORDS[value] ?? value.replace(/^cluster-(\d+)$/, (_, number) => `Cluster ${number}`);

/** What a group is called that is not on the map now, by its id there: "Trend (social)" for `group:SOCIAL/TREND`. */
export const groupWords = (id: string): string => {
  const [group = "", part] = id.replace(/^group:/, "").split("/", 2);
  return part === undefined ? valueWords(group) : partOf(valueWords(part), valueWords(group));
};

/** Of what takes so long readers are told that there is a way back. */
const SLOW_SECONDS = 4;
/** Of what takes so long, that it is more than an eye and a page can well hold. */
const VERY_SLOW_SECONDS = 16;

/** The words of the map. */
export const MAP_WORDS = {
  bundles: "Links drawn together",
  groupedBy: "Groups",
  drawEverything: (factors: number, links: number) =>
    `Draw all ${counted(factors, "factor")} and ${counted(links, "link")}`,
  price: ({ seconds, megabytes }: Readonly<{ seconds: number; megabytes: number }>) =>
    `takes about ${counted(seconds, "second")} and ${megabytes} MB of memory${seconds < SLOW_SECONDS ? "" : "; it can be cancelled at any time"}${seconds < VERY_SLOW_SECONDS ? "" : ". So many lines can hardly be told apart, and the page will pause now and then"}`,
  groupCounts: (factors: number, linksInside: number) =>
    `${counted(factors, "factor")}, ${counted(linksInside, "link")} inside`,
  openGroup: (label: string, drawn: number, factors: number) =>
    drawn === factors
      ? `${label}: ${counted(factors, "factor")}`
      : `${label}: the best supported ${drawn} of ${groupDigits(factors)}`,
  partOf,
  splitGroup: (label: string, factors: number, parts: number) =>
    `${label}: ${counted(factors, "factor")} in ${parts === 1 ? "one part" : `${parts} parts`}`,
  inside: " inside",
  leading: (names: readonly string[]) => `led by ${names.join(", ")}`,
  open: "Open the group",
  close: "Close the group",
  opened: (label: string) => `${label} opened.`,
  openedFor: (group: string) => `Selected. Its group, ${lowerFirst(group)}, is open.`,
  closed: (label: string) => `${label} closed.`,
  fold: "Fold its parts in",
  unfold: "Unfold its parts",
  foldAll: "Fold all groupings",
  unfoldAll: "Unfold all groupings",
  folded: (name: string) => `${name} stands for its parts.`,
  unfolded: (name: string) => `The parts of ${name} are drawn.`,
  allFolded: "All groupings stand for their parts.",
  allUnfolded: "The parts of all groupings are drawn.",
  holds: (factors: number) => `${counted(factors, "factor")} folded in`,
  badge: (factors: number) => `${factors} in`,
  /** "12 links with": `forth` lead on, `back` lead here. */
  bundle: ({ linkCount, forth, back }: BundleCounts, isFirst: boolean, other: string) => {
    const [out, into] = isFirst ? [forth, back] : [back, forth];
    const both = linkCount - forth - back;
    const ways = [
      `${groupDigits(out)} out`,
      `${groupDigits(into)} in`,
      ...(both > 0 ? [`${groupDigits(both)} both ways`] : []),
    ];
    return `${counted(linkCount, "link")} with ${other}: ${ways.join(", ")}`;
  },
  bundleBetween: (links: number, from: string, to: string) => `${counted(links, "link")} between ${from} and ${to}`,
  openBoth: "Open what it joins",
  steps: (from: number, to: number | null) =>
    to === null ? `${counted(from, "link")} or more` : `${groupDigits(from)} to ${counted(to, "link")}`,
  groupNote:
    "A large box is a group: so many factors, and links among them by what they claim. It opens where you point.",
  openNote:
    "A shaded field is an open group with its best supported factors; close it by its minus sign. A group of more than 100 factors opens in parts, which open in turn.",
  bundleNote:
    "Along a bundle each colour takes the share of the links that claim it; its number counts them, those of open groups too. Links that are drawn one by one are not counted again.",
  quietNote: (drawn: number, all: number) =>
    `Of ${groupDigits(all)} bundles the ${groupDigits(drawn)} strongest are drawn, two or more for each group. Point at a group to see all of its own; the outline lists them.`,
  foldNote: "“n in” under a grouping: it stands for so many parts, which are folded in with the links among them.",
} as const;
