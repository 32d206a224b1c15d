/** Derives links from claims: the one place that says how works add up to a sign. */
import { ACCESS_VALUES, type Access, type Certainty, type Polarity, type Relation, type Sign } from "./closed-lists.ts";
import { linkSlug } from "./ids.ts";
import type { Link } from "./link.ts";
import { familyOf } from "./relation.ts";

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

/** What one claim says of the direction; a shape such as an inverted U gives none. */
type Mark = Polarity | "null";

type Voices = ReadonlyMap<string, ReadonlySet<Mark>>;

const markOf = ({ result, shape, polarity }: LinkClaim): Mark => {
  if (result === "null") return "null";
  return shape === null ? polarity : "0";
};

const groupBy = <T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> => {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
};

const voicesOf = (claims: readonly LinkClaim[]): Voices =>
  new Map([...groupBy(claims, ({ work }) => work)].map(([work, own]) => [work, new Set(own.map(markOf))]));

const signOf = (voices: Voices): Sign => {
  const all = new Set([...voices.values()].flatMap((marks) => [...marks]));
  if (all.has("+")) return all.has("-") ? "mixed" : "positive";
  if (all.has("-")) return "negative";
  return all.size === 1 && all.has("null") ? "no-effect" : "unknown";
};

/** Marks that stand with a sign, and marks that stand against it; of a mixed sign the plus counts as with. */
const SIDES_OF_SIGN: Readonly<Record<Sign, Readonly<{ with: readonly Mark[]; against: readonly Mark[] }>>> = {
  positive: { with: ["+"], against: ["-", "null"] },
  negative: { with: ["-"], against: ["+", "null"] },
  mixed: { with: ["+"], against: ["-", "null"] },
  "no-effect": { with: ["null"], against: [] },
  unknown: { with: [], against: [] },
};

const worksWith = (voices: Voices, marks: readonly Mark[]): number =>
  [...voices.values()].filter((own) => marks.some((mark) => own.has(mark))).length;

type Balance = Pick<Link, "sign" | "supporting" | "opposing" | "undirected">;

const balanceOf = (voices: Voices): Balance => {
  const sign = signOf(voices);
  const sides = SIDES_OF_SIGN[sign];
  const directed = sign === "unknown" ? (["+", "-"] as const) : (["+", "-", "null"] as const);
  return {
    sign,
    supporting: worksWith(voices, sides.with),
    opposing: worksWith(voices, sides.against),
    undirected: voices.size - worksWith(voices, directed),
  };
};

const NO_BALANCE: Balance = { sign: null, supporting: 0, opposing: 0, undirected: 0 };

const span = (claims: readonly LinkClaim[]): Pick<Link, "sourceCount" | "yearFrom" | "yearTo" | "undatedSources"> => {
  const yearOfSource = new Map(claims.map(({ source, year }) => [source, year]));
  const years = [...yearOfSource.values()].filter((year) => year !== null);
  return {
    sourceCount: yearOfSource.size,
    yearFrom: years.length > 0 ? Math.min(...years) : null,
    yearTo: years.length > 0 ? Math.max(...years) : null,
    undatedSources: yearOfSource.size - years.length,
  };
};

const bundle = (id: string, claims: readonly LinkClaim[]): Link => {
  const [from = "", to = ""] = id.split("~");
  const family = familyOf((claims[0] as LinkClaim).relation);
  const voices = voicesOf(claims);
  const balance = family === "influence" || family === "association" ? balanceOf(voices) : NO_BALANCE;
  return {
    id,
    from,
    to,
    family,
    ...balance,
    claimCount: claims.length,
    workCount: voices.size,
    statedCount: claims.filter(({ certainty }) => certainty === "stated").length,
    contested: balance.opposing > 0 || claims.some(({ contested }) => contested),
    bestAccess:
      ACCESS_VALUES.find((access) => claims.some((claim) => claim.access === access)) ?? "secondary-or-notice",
    ...span(claims),
    claims: claims.map(({ id: claim }) => claim).sort(),
    works: [...voices.keys()].sort(),
  };
};

/** The links that `claims` make, by id. Every claim lies in exactly one link. */
export const deriveLinks = (claims: readonly LinkClaim[]): readonly Link[] =>
  [...groupBy(claims, ({ subject, object, relation }) => linkSlug(subject, object, familyOf(relation)))]
    .map(([id, own]) => bundle(id, own))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
