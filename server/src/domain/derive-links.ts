/** Derives links from claims: the one place that says how works add up to a sign. */
import { ACCESS_VALUES, type Access, type Certainty, type Polarity, type Relation, type Sign } from "./closed-lists.ts";
import { linkSlug } from "./ids.ts";
import type { Link } from "./link.ts";
import { familyOf } from "./relation.ts";
import { type Stance, stanceOf } from "./stance.ts";

/** What of a claim, its source and its work decides about a link. */
export type LinkClaim = Readonly<{
  id: string;
  subject: string;
  object: string;
  relation: Relation;
  polarity: Polarity;
  certainty: Certainty;
  shape: string | null;
  result: string | null;
  contested: boolean;
  source: string;
  /** Year of the source. */
  year: number | null;
  access: Access;
  /** Slug of the work. */
  work: string;
}>;

/** What one claim says of the direction, each a bit of its own, so that marks add up to a set. */
const MARKS: Readonly<Record<Stance, number>> = { MORE: 1, LESS: 2, NO_DIRECTION: 4, NO_EFFECT: 8 };
const { MORE: PLUS, LESS: MINUS, NO_EFFECT: NULL_RESULT } = MARKS;

/** The marks of each work, by its slug. */
type Voices = ReadonlyMap<string, number>;

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
};

const voicesOf = (claims: readonly LinkClaim[]): Voices => {
  const voices = new Map<string, number>();
  for (const claim of claims) voices.set(claim.work, (voices.get(claim.work) ?? 0) | MARKS[stanceOf(claim)]);
  return voices;
};

const signOf = (voices: Voices): Sign => {
  let all = 0;
  for (const marks of voices.values()) all |= marks;
  if (all & PLUS) return all & MINUS ? "mixed" : "positive";
  if (all & MINUS) return "negative";
  return all === NULL_RESULT ? "no-effect" : "unknown";
};

/** Marks that stand with a sign, and marks that stand against it; of a mixed sign the plus counts as with. */
const SIDES_OF_SIGN: Readonly<Record<Sign, Readonly<{ with: number; against: number }>>> = {
  positive: { with: PLUS, against: MINUS | NULL_RESULT },
  negative: { with: MINUS, against: PLUS | NULL_RESULT },
  mixed: { with: PLUS, against: MINUS | NULL_RESULT },
  "no-effect": { with: NULL_RESULT, against: 0 },
  unknown: { with: 0, against: 0 },
};

/** How many works have one of `marks` at least. */
const worksWith = (voices: Voices, marks: number): number => {
  let count = 0;
  for (const own of voices.values()) if (own & marks) count += 1;
  return count;
};

type Balance = Pick<Link, "sign" | "supporting" | "opposing" | "undirected">;

const balanceOf = (voices: Voices): Balance => {
  const sign = signOf(voices);
  const sides = SIDES_OF_SIGN[sign];
  const directed = sign === "unknown" ? PLUS | MINUS : PLUS | MINUS | NULL_RESULT;
  return {
    sign,
    supporting: worksWith(voices, sides.with),
    opposing: worksWith(voices, sides.against),
    undirected: voices.size - worksWith(voices, directed),
  };
};

const NO_BALANCE: Balance = { sign: null, supporting: 0, opposing: 0, undirected: 0 };

type Span = Pick<Link, "sourceCount" | "yearFrom" | "yearTo" | "undatedSources">;

const spanOf = (claims: readonly LinkClaim[]): Span => {
  const sources = new Set<string>();
  let [yearFrom, yearTo, undatedSources]: [number | null, number | null, number] = [null, null, 0];
  for (const { source, year } of claims) {
    if (sources.has(source)) continue;
    sources.add(source);
    if (year === null) undatedSources += 1;
    else {
      yearFrom = Math.min(yearFrom ?? year, year);
      yearTo = Math.max(yearTo ?? year, year);
    }
  }
  return { sourceCount: sources.size, yearFrom, yearTo, undatedSources };
};

/** The link `id` that `claims`, of which there is one at least, make. */
export const deriveLink = (id: string, claims: readonly LinkClaim[]): Link => {
  const [from = "", to = ""] = id.split("~");
  const family = familyOf((claims[0] as LinkClaim).relation);
  const voices = voicesOf(claims);
  const { sign, supporting, opposing, undirected } =
    family === "influence" || family === "association" ? balanceOf(voices) : NO_BALANCE;
  const { sourceCount, yearFrom, yearTo, undatedSources } = spanOf(claims);
  // Written out: an object put together from many spread parts becomes a slow one, and there are thousands of links.
  return {
    id,
    from,
    to,
    family,
    sign,
    claimCount: claims.length,
    workCount: voices.size,
    sourceCount,
    statedCount: claims.filter(({ certainty }) => certainty === "stated").length,
    supporting,
    opposing,
    undirected,
    contested: opposing > 0 || claims.some(({ contested }) => contested),
    bestAccess:
      ACCESS_VALUES.find((access) => claims.some((claim) => claim.access === access)) ?? "secondary-or-notice",
    yearFrom,
    yearTo,
    undatedSources,
    claims: claims.map(({ id: claim }) => claim).sort(),
    works: [...voices.keys()].sort(),
  };
};

/** The links that `claims` make, by id. Every claim lies in exactly one link. */
export const deriveLinks = (claims: readonly LinkClaim[]): readonly Link[] =>
  [...groupBy(claims, ({ subject, object, relation }) => linkSlug(subject, object, familyOf(relation)))]
    .map(([id, own]) => deriveLink(id, own))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
