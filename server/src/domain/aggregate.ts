/** Draws a selection together into groups and the links between them. */
import { DOMAINS, FACTOR_KINDS, LEVELS, SIGNS, type Sign } from "./closed-lists.ts";
import { clustersOf } from "./clusters.ts";
import type { Factor } from "./factor.ts";
import { apiName, DOMAIN_LABELS, KIND_LABELS, LEVEL_LABELS } from "./labels.ts";
import type { Link } from "./link.ts";
import type { Selection } from "./select-network.ts";

/** What the groups are. */
export type AggregateBy = "DOMAIN" | "KIND" | "LEVEL" | "CLUSTER";

/** A group of factors; `id` is the API's name of the value shared, or cluster-1, cluster-2 … */
export type AggregateGroup = Readonly<{
  id: string;
  label: string;
  factorCount: number;
  /** All of them, best supported first. */
  factors: readonly Factor[];
}>;

/** How many links have one sign; null for structure and targeting. */
export type SignCount = Readonly<{ sign: Sign | null; links: number }>;

/** All links from one group to another, or inside one. */
export type AggregateLink = Readonly<{
  from: string;
  to: string;
  linkCount: number;
  workCount: number;
  signs: readonly SignCount[];
}>;

/** Groups, largest first, and the links between them, most first. */
export type Aggregate = Readonly<{ groups: readonly AggregateGroup[]; links: readonly AggregateLink[] }>;

type Grouped = Readonly<{ id: string; label: string; factors: readonly Factor[] }>;

const byValue = <V extends string>(
  factors: readonly Factor[],
  values: readonly V[],
  propertyOf: (factor: Factor) => V,
  labels: Readonly<Record<V, string>>,
): readonly Grouped[] =>
  values.map((value) => ({
    id: apiName(value),
    label: labels[value],
    factors: factors.filter((factor) => propertyOf(factor) === value),
  }));

const byCluster = ({ factors, links }: Selection): readonly Grouped[] =>
  clustersOf([...factors().keys()], links()).map((slugs, index) => {
    const members = new Set(slugs);
    // The selection's order is kept, so the first member is the best supported.
    const own = [...factors().values()].filter(({ id }) => members.has(id));
    return { id: `cluster-${index + 1}`, label: `Around ‘${own[0]?.name ?? ""}’`, factors: own };
  });

const GROUPINGS: Readonly<Record<AggregateBy, (selection: Selection) => readonly Grouped[]>> = {
  KIND: ({ factors }) => byValue([...factors().values()], FACTOR_KINDS, ({ kind }) => kind, KIND_LABELS),
  DOMAIN: ({ factors }) => byValue([...factors().values()], DOMAINS, ({ domain }) => domain, DOMAIN_LABELS),
  LEVEL: ({ factors }) => byValue([...factors().values()], LEVELS, ({ level }) => level, LEVEL_LABELS),
  CLUSTER: byCluster,
};

const countSigns = (links: readonly Link[]): readonly SignCount[] =>
  [...SIGNS, null]
    .map((sign) => ({ sign, links: links.filter((link) => link.sign === sign).length }))
    .filter(({ links: count }) => count > 0);

const bundles = (
  links: readonly Link[],
  groupOf: ReadonlyMap<string, string>,
): ReadonlyMap<string, readonly Link[]> => {
  const found = new Map<string, Link[]>();
  for (const link of links) {
    const ends = [groupOf.get(link.from) as string, groupOf.get(link.to) as string];
    // An association has no direction: counting it from the first group by id counts it once.
    const key = (link.family === "association" ? ends.sort() : ends).join("\n");
    const own = found.get(key);
    if (own) own.push(link);
    else found.set(key, [link]);
  }
  return found;
};

const compareBundles = (a: AggregateLink, b: AggregateLink): number =>
  b.linkCount - a.linkCount || (`${a.from}\n${a.to}` < `${b.from}\n${b.to}` ? -1 : 1);

/** The selection drawn together `by` one property or by clusters. Empty groups are left out. */
export const aggregateOf = (selection: Selection, by: AggregateBy): Aggregate => {
  const groups = GROUPINGS[by](selection).filter(({ factors }) => factors.length > 0);
  const groupOf = new Map(groups.flatMap(({ id, factors }) => factors.map((factor) => [factor.id, id] as const)));
  return {
    groups: groups
      .map((group) => ({ ...group, factorCount: group.factors.length }))
      .sort((a, b) => b.factorCount - a.factorCount),
    links: [...bundles(selection.links(), groupOf)]
      .map(([key, links]) => {
        const [from = "", to = ""] = key.split("\n");
        const workCount = new Set(links.flatMap(({ works }) => works)).size;
        return { from, to, linkCount: links.length, workCount, signs: countSigns(links) };
      })
      .sort(compareBundles),
  };
};
