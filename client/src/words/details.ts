/** The details of factors, links, claims and sources. */
import type { Sign } from "../api/generated.ts";
import { counted, plural } from "./counts.ts";

const CLAIMING: Readonly<Record<Sign, Parameters<typeof plural>[1]>> = {
  POSITIVE: { one: "claims more", other: "claim more" },
  NEGATIVE: { one: "claims less", other: "claim less" },
  MIXED: { one: "claims both", other: "claim both" },
  NO_EFFECT: { one: "found no effect", other: "found no effect" },
  UNKNOWN: { one: "claims it", other: "claim it" },
};

const says = (works: number, verb: Parameters<typeof plural>[1]): string =>
  `${counted(works, "work")} ${plural(works, verb)}`;

/** "4 works claim more": works that have the link's sign. */
export const worksClaim = (works: number, sign: Sign | null): string => says(works, CLAIMING[sign ?? "UNKNOWN"]);

/** "1 work says otherwise or found no effect". */
export const worksOppose = (works: number): string =>
  says(works, { one: "says otherwise or found no effect", other: "say otherwise or found no effect" });

/** "2 works give no direction". */
export const worksWithoutDirection = (works: number): string =>
  says(works, { one: "gives no direction", other: "give no direction" });

const RESTING = { one: "rests", other: "rest" } as const;

const listed = (counts: readonly (readonly [string, number])[]): string =>
  counts.map(([name, count]) => `${name} ${count}`).join(" · ");

/** Titles, names and sentences of the details. */
export const DETAILS_WORDS = {
  workIs: (name: string) => `Work: ${name}`,
  pair: (from: string, to: string) => `${from} and ${to}`,
  isGrouping: "a grouping: it only collects others",
  countedLinks: (links: number, isFiltered: boolean) =>
    `${counted(links, "link")}${isFiltered ? " under the filter" : ""}`,
  lookAtNeighbours: (hidden: string) => `Look at neighbours: ${hidden}`,
  bestLinks: (shown: number, all: number) => `The ${shown} best supported of ${counted(all, "link")}.`,
  bestReadingTerm: "Best reading:",
  bestReading: (reading: string) => `${reading}.`,
  oneWorkAlone: "One work alone: that says how little was studied twice, not that it is wrong.",
  claimsByReading: (counts: readonly (readonly [string, number])[]) => `Claims by reading: ${listed(counts)}`,
  claimsByType: (counts: readonly (readonly [string, number])[]) => `Claims by evidence type: ${listed(counts)}`,
  firstClaims: (shown: number, all: number) => `The first ${shown} of ${counted(all, "claim")}.`,
  exportHoldsAll: "The export holds all.",
  partlyStated: (stated: number, inferred: number) =>
    `${counted(stated, "claim")} stated by the source, ${inferred} by our coding step.`,
  oneOfTheClaims: "One of the claims of the link",
  claimNumber: (id: string) => `Claim ${id}`,
  opinionOf: "An opinion, held by:",
  markedContested: "Marked as contested by its source",
  groupsNotPersons: "This describes groups in studies, not a person. No typical perpetrator exists:",
  readOnDiversity: "read what the sources claim about their diversity",
  domain: "Domain",
  level: "Level",
  side: "Side",
  prevention: "Prevention",
  counterparts: "The same condition on the other side",
  pairedBySource: "paired by a source",
  pairedByUs: "our own pairing",
  notSameness: "Similar background is not sameness, and not excuse.",
  dismiss: "Dismiss",
  more: "More",
  partOf: "Described as part of",
  parts: "Parts, as described",
  links: "Links",
  ofOneWork: (alone: number, links: number) =>
    alone === links
      ? "Each rests on one work alone."
      : `${alone} of ${links} ${plural(alone, RESTING)} on one work alone.`,
  noLink: (isFiltered: boolean) => (isFiltered ? "No link under the filter." : "No link, groupings left out."),
  certaintyTerm: "Who says it:",
  notStated: "no source states this link; it rests on our coding steps.",
  allStated: "every claim is stated by its source.",
  contestedTerm: "Contested",
  contested: ": works disagree, or a source itself marks its claim as contested.",
  claimsByWork: "Claims by work",
  nothingChosen: "Choose a factor or a link: what is claimed of it opens here.",
  unknown: (id: string) => `Nothing in this dataset has the id ${id}.`,
  authors: "Authors",
  year: "Year",
  publisher: "Publisher",
  type: "Type",
  reading: "Reading",
  work: "Work",
  sameWork: "Other sources of the same work",
  countedAsOne: "They are counted as one work.",
  openSource: "Open the source",
  inNewWindow: "(in a new window)",
  claims: "Claims",
} as const;
