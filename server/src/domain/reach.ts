/** Says what an intervention is claimed to reach, and on which level of prevention it therefore acts. */
import type { FactorKind, PreventionLevel } from "./closed-lists.ts";
import type { Factor, Reached } from "./factor.ts";
import type { Link } from "./link.ts";

type FactorTraits = Pick<Factor, "id" | "kind" | "level" | "grouping">;
type LinkEnds = Pick<Link, "from" | "to" | "family">;

/** What one intervention reaches, by slug of the factor, and the level of prevention that follows. */
export type Reach = Readonly<{ reached: readonly Reached[]; level: PreventionLevel }>;

const INTERNAL_KINDS: readonly FactorKind[] = [
  "trafficker-characteristic",
  "trafficker-relationship",
  "victim-vulnerability",
];

const isInternal = ({ kind, level }: FactorTraits): boolean => INTERNAL_KINDS.includes(kind) || level === "internal";

type Neighbours = ReadonlyMap<string, readonly string[]>;

const collect = (pairs: readonly (readonly [string, string])[]): Neighbours => {
  const map = new Map<string, string[]>();
  for (const [key, value] of pairs) {
    const values = map.get(key);
    if (values) values.push(value);
    else map.set(key, [value]);
  }
  return map;
};

type Traits = ReadonlyMap<string, FactorTraits>;

/** The non-grouping factors below `grouping`; groupings inside it are opened too. */
const membersOf = (grouping: string, parts: Neighbours, traits: Traits): ReadonlySet<string> => {
  const members = new Set<string>();
  const opened = new Set<string>();
  const waiting = [grouping];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    if (opened.has(next)) continue;
    opened.add(next);
    for (const part of parts.get(next) ?? []) {
      if (traits.get(part)?.grouping) waiting.push(part);
      else members.add(part);
    }
  }
  return members;
};

const reachedBy = (aims: readonly string[], parts: Neighbours, traits: Traits): readonly Reached[] => {
  const through = new Map<string, string | null>();
  // Sorted, so that of several groupings with the same member the first by slug is named.
  for (const aim of aims.filter((id) => traits.get(id)?.grouping).sort())
    for (const member of membersOf(aim, parts, traits)) if (!through.has(member)) through.set(member, aim);
  for (const aim of aims) if (!traits.get(aim)?.grouping) through.set(aim, null);
  return [...through]
    .map(([factor, grouping]) => ({ factor, through: grouping }))
    .sort((a, b) => (a.factor < b.factor ? -1 : 1));
};

const levelOf = (reached: readonly FactorTraits[]): PreventionLevel => {
  const counted = reached.filter(({ kind }) => kind !== "outcome");
  if (counted.length === 0) return "not-stated";
  const internal = counted.filter(isInternal).length;
  if (internal === counted.length) return "internal";
  return internal === 0 ? "external" : "both";
};

/**
 * What every intervention reaches, by its slug: the factors it targets or has an influence link to, a grouping
 * standing for its members. A factor that is also named itself is not marked as reached through a grouping.
 * The level counts what the parts of an intervention reach as well, and never outcomes. Expects all links, unfiltered.
 */
export const reachOf = (factors: readonly FactorTraits[], links: readonly LinkEnds[]): ReadonlyMap<string, Reach> => {
  const traits: Traits = new Map(factors.map((factor) => [factor.id, factor]));
  const structure = links.filter(({ family }) => family === "structure");
  const parts = collect(structure.map(({ from, to }) => [to, from] as const));
  const aims = collect(
    links
      .filter(({ family }) => family === "targeting" || family === "influence")
      .map(({ from, to }) => [from, to] as const),
  );
  const interventions = factors.filter(({ kind }) => kind === "intervention").map(({ id }) => id);
  const own = new Map(interventions.map((id) => [id, reachedBy(aims.get(id) ?? [], parts, traits)]));

  const withParts = (id: string, seen: Set<string>): readonly string[] => {
    if (seen.has(id)) return [];
    seen.add(id);
    const below = (parts.get(id) ?? []).filter((part) => own.has(part)).flatMap((part) => withParts(part, seen));
    return [...(own.get(id) ?? []).map(({ factor }) => factor), ...below];
  };
  return new Map(
    interventions.map((id) => {
      const counted = withParts(id, new Set()).flatMap((factor) => traits.get(factor) ?? []);
      return [id, { reached: own.get(id) ?? [], level: levelOf(counted) }];
    }),
  );
};
