/** Counts with their nouns: "1 work", "2 works, 3 claims". */

const NOUNS = {
  factor: ["factor", "factors"],
  link: ["link", "links"],
  claim: ["claim", "claims"],
  work: ["work", "works"],
  source: ["source", "sources"],
  neighbour: ["neighbour", "neighbours"],
  filter: ["filter", "filters"],
} as const;

export type Countable = keyof typeof NOUNS;

/** A whole number with thousands parted: "1,200". */
export const groupDigits = (count: number): string => count.toLocaleString("en-GB");

/** "1 work", "2 works". */
export const counted = (count: number, noun: Countable): string =>
  `${groupDigits(count)} ${NOUNS[noun][count === 1 ? 0 : 1]}`;

/** "2 works, 3 claims": works always first, as they carry the weight. */
export const worksAndClaims = (of: Readonly<{ workCount: number; claimCount: number }>): string =>
  `${counted(of.workCount, "work")}, ${counted(of.claimCount, "claim")}`;
