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

const byValue =
  <V extends string>(values: readonly V[], propertyOf: (factor: Factor) => V, labels: Readonly<Record<V, string>>) =>
  ({ topFactors }: Selection): readonly Grouped[] => {
    const members = new Map<V, Factor[]>(values.map((value) => [value, []]));
    for (const factor of topFactors()) members.get(propertyOf(factor))?.push(factor);
    return [...members].map(([value, factors]) => ({ id: apiName(value), label: labels[value], factors }));
  };

const byCluster = ({ factors, links, topFactors }: Selection): readonly Grouped[] =>
  clustersOf([...factors().keys()], links()).map((slugs, index) => {
    const members = new Set(slugs);
    // The selection's order is kept, so the first member is the best supported.
    const own = topFactors().filter(({ id }) => members.has(id));
    return { id: `cluster-${index + 1}`, label: `Around ‘${own[0]?.name ?? ""}’`, factors: own };
  });

const GROUPINGS: Readonly<Record<AggregateBy, (selection: Selection) => readonly Grouped[]>> = {
  KIND: byValue(FACTOR_KINDS, ({ kind }) => kind, KIND_LABELS),
  DOMAIN: byValue(DOMAINS, ({ domain }) => domain, DOMAIN_LABELS),
  LEVEL: byValue(LEVELS, ({ level }) => level, LEVEL_LABELS),
  CLUSTER: byCluster,
};

/** What has been met of the links between two groups. */
type Bundle = { linkCount: number; readonly works: Set<string>; readonly signs: Map<Sign | null, number> };

/** The links between groups, by the names of both, gathered in one go through thousands. */
const bundles = (links: readonly Link[], groupOf: ReadonlyMap<string, string>): ReadonlyMap<string, Bundle> => {
  const found = new Map<string, Bundle>();
  for (const { from, to, family, sign, works } of links) {
    const [one, other] = [groupOf.get(from) as string, groupOf.get(to) as string];
    // An association has no direction: counting it from the first group by id counts it once.
    const key = family === "association" && other < one ? `${other}\n${one}` : `${one}\n${other}`;
    const known = found.get(key);
    const bundle = known ?? { linkCount: 0, works: new Set<string>(), signs: new Map<Sign | null, number>() };
    if (!known) found.set(key, bundle);
    bundle.linkCount += 1;
    bundle.signs.set(sign, (bundle.signs.get(sign) ?? 0) + 1);
    for (const work of works) bundle.works.add(work);
  }
  return found;
};

const toAggregateLink = ([key, { linkCount, works, signs }]: readonly [string, Bundle]): AggregateLink => {
  const [from = "", to = ""] = key.split("\n");
  const counts = [...SIGNS, null].map((sign) => ({ sign, links: signs.get(sign) ?? 0 }));
  return { from, to, linkCount, workCount: works.size, signs: counts.filter(({ links }) => links > 0) };
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
    links: [...bundles(selection.links(), groupOf)].map(toAggregateLink).sort(compareBundles),
  };
};
