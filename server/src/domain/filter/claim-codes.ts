/** Writes what claims are chosen and counted by in numbers, so that thousands of them are gone through without a look-up. */
import type { ClaimDimensions } from "../claim-dimensions.ts";
import { compareValues } from "../compare-values.ts";
import type { Link } from "../link.ts";
import type { NumberGroups } from "../network/group-numbers.ts";
import { VOCABULARY_FILTER_FIELDS } from "../vocabulary.ts";

/** The bucket of claims whose source has no year. */
export const UNDATED = "UNDATED";

/** The dimensions of claims that choices and counts are about. */
export const CODED_DIMENSIONS = ["certainty", "source", "work", "access", "year", ...VOCABULARY_FILTER_FIELDS] as const;
export type CodedDimension = (typeof CODED_DIMENSIONS)[number];

/** What a claim has in a dimension. */
export type DimensionValue = string | number | null;

/** One dimension: its values in the order of their words, and the places of those that each claim has among them. */
export type DimensionCodes = Readonly<{ values: readonly DimensionValue[]; of: NumberGroups }>;

/** Claims by number. */
export type ClaimCodes = Readonly<{
  numberOf: ReadonlyMap<string, number>;
  dimensions: Readonly<Record<CodedDimension, DimensionCodes>>;
  /** The claims behind each of `links`, by its place among them; worked out once for a list. */
  behind: (links: readonly Link[]) => NumberGroups;
}>;

/** The word of a value as counts name it. */
const wordOf = (value: DimensionValue): string => (value === null ? UNDATED : String(value));

/** What `claim` has in a dimension, as a list. */
export const valuesIn = (claim: ClaimDimensions, dimension: CodedDimension): readonly DimensionValue[] => {
  const value = claim[dimension];
  return typeof value === "object" && value !== null ? value : [value];
};

/** Gathers lists of numbers into one group each. */
const groupLists = (lists: readonly (readonly number[])[]): NumberGroups => {
  const first = new Int32Array(lists.length + 1);
  lists.forEach(({ length }, place) => {
    first[place + 1] = (first[place] as number) + length;
  });
  return { first, members: Int32Array.from(lists.flat()) };
};

const codeDimension = (claims: readonly ClaimDimensions[], dimension: CodedDimension): DimensionCodes => {
  const found = new Set(claims.flatMap((claim) => valuesIn(claim, dimension)));
  const values = [...found].sort((a, b) => compareValues(wordOf(a), wordOf(b)));
  const codes = new Map(values.map((value, code) => [value, code]));
  const lists = claims.map((claim) => valuesIn(claim, dimension).map((value) => codes.get(value) as number));
  return { values, of: groupLists(lists) };
};

/** The codes of `claims`, which are numbered in their order. */
export const codeClaims = (claims: readonly ClaimDimensions[]): ClaimCodes => {
  const numberOf = new Map(claims.map(({ id }, number) => [id, number]));
  const known = new WeakMap<readonly Link[], NumberGroups>();
  return {
    numberOf,
    dimensions: Object.fromEntries(
      CODED_DIMENSIONS.map((dimension) => [dimension, codeDimension(claims, dimension)]),
    ) as ClaimCodes["dimensions"],
    behind: (links) => {
      const groups =
        known.get(links) ?? groupLists(links.map((link) => link.claims.flatMap((id) => numberOf.get(id) ?? [])));
      known.set(links, groups);
      return groups;
    },
  };
};

/** All members of the groups at `places`, one group after the other. */
export const membersAt = ({ first, members }: NumberGroups, places: Int32Array): Int32Array => {
  const found = new Int32Array(members.length);
  let length = 0;
  for (const place of places)
    for (let i = first[place] as number; i < (first[place + 1] as number); i += 1) {
      found[length] = members[i] as number;
      length += 1;
    }
  return found.subarray(0, length);
};

/** How many of `claims` have each value of a dimension, by its word, in the order of the words; only values that occur. */
export const countValues = (claims: Int32Array, { values, of }: DimensionCodes): ReadonlyMap<string, number> => {
  const counts = new Int32Array(values.length);
  for (const claim of claims)
    for (let i = of.first[claim] as number; i < (of.first[claim + 1] as number); i += 1) {
      const code = of.members[i] as number;
      counts[code] = (counts[code] as number) + 1;
    }
  const found = new Map<string, number>();
  values.forEach((value, code) => {
    const count = counts[code] as number;
    if (count > 0) found.set(wordOf(value), count);
  });
  return found;
};
