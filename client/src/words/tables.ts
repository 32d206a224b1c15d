/** The tables: their columns, and how much of them is shown. */
import { counted, groupDigits } from "./counts.ts";

/** Columns, by what stands in them. */
export const COLUMN_WORDS = {
  factor: "Factor",
  kind: "Kind",
  domain: "Domain",
  level: "Level",
  side: "Side",
  works: "Works",
  claims: "Claims",
  verb: "What is claimed",
  otherFactor: "Other factor",
  stated: "Stated",
  contested: "Contested",
  bestReading: "Best reading",
  years: "Years",
  claim: "Claim",
  about: "About",
  certainty: "Certainty",
  source: "Source",
  locator: "Where",
  reading: "Reading",
  region: "Region",
  evidenceType: "Evidence type",
  blank: "–",
} as const;

/** The tables around their rows. */
export const TABLES_WORDS = {
  tables: "Tables",
  none: { factors: "No factor here.", links: "No link here.", claims: "No claim here." },
  theFactors: "the factors",
  theLinks: "the links",
  theClaims: "the claims",
  years: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  allFactors: (count: number) => `${counted(count, "factor")}.`,
  bestFactors: (shown: number, all: number) =>
    `${groupDigits(shown)} of ${counted(all, "factor")}, the best supported.`,
  linksShown: (shown: number, all: number) => `${groupDigits(shown)} of ${counted(all, "link")} shown.`,
  claimsShown: (claims: number, links: number, all: number) =>
    `${counted(claims, "claim")} of ${groupDigits(links)} of ${counted(all, "link")} shown.`,
} as const;
