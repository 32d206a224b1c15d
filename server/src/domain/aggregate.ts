/** Draws a selection together into groups and the links between them. */
import { DOMAINS, FACTOR_KINDS, LEVELS, SIGNS, type Sign } from "./closed-lists.ts";
import { clustersOf } from "./clusters.ts";
import type { Factor } from "./factor.ts";
import { apiName, DOMAIN_LABELS, KIND_LABELS, LEVEL_LABELS } from "./labels.ts";
import type { Link } from "./link.ts";
import type { Selection } from "./network/select-network.ts";

/** What the groups are. */
export type AggregateBy = "DOMAIN" | "KIND" | "LEVEL" | "CLUSTER";

/** Which groups come apart into parts: those named that hold more than `above` factors. */
export type Split = Readonly<{ ids: readonly string[]; above: number }>;

/** A group of factors; `id` is the API's name of the value shared, or cluster-1, cluster-2 …, or group/value of a part. */
export type AggregateGroup = Readonly<{
  id: string;
  label: string;
  factorCount: number;
  /** All of them, best supported first. */
  factors: readonly Factor[];
  /** The group that this is a part of; null unless that one was split. */
  within: AggregateGroup | null;
}>;

/** The group of a factor, and the part that it lies in whenever that group is split. */
export type GroupOfFactor = Readonly<{ group: string; part: string }>;

/** How many links have one sign; null for structure and targeting. */
export type SignCount = Readonly<{ sign: Sign | null; links: number }>;

/** All links from one group to another, or inside one. */
export type AggregateLink = Readonly<{
  from: string;
  to: string;
  linkCount: number;
  /** How many of them are associations. */
  bothWays: number;
  workCount: number;
  signs: readonly SignCount[];
}>;

/** Groups, largest first and parts together, and the links between them, most first. */
export type Aggregate = Readonly<{
  groups: readonly AggregateGroup[];
  links: readonly AggregateLink[];
  /** Undefined for a factor that is not in the network. */
  groupOf: (slug: string) => GroupOfFactor | undefined;
}>;

type Grouped = Readonly<{ id: string; label: string; factors: readonly Factor[] }>;

const byProperty =
  <V extends string>(values: readonly V[], propertyOf: (factor: Factor) => V, labels: Readonly<Record<V, string>>) =>
  (all: readonly Factor[]): readonly Grouped[] => {
    const members = new Map<V, Factor[]>(values.map((value) => [value, []]));
    for (const factor of all) members.get(propertyOf(factor))?.push(factor);
    return [...members].map(([value, factors]) => ({ id: apiName(value), label: labels[value], factors }));
  };

const byCluster = ({ factors, links, topFactors }: Selection): readonly Grouped[] =>
  clustersOf([...factors().keys()], links()).map((slugs, index) => {
    const members = new Set(slugs);
    // The selection's order is kept, so the first member is the best supported.
    const own = topFactors().filter(({ id }) => members.has(id));
    return { id: `cluster-${index + 1}`, label: `Around ‘${own[0]?.name ?? ""}’`, factors: own };
  });

/** Factors by what they share. */
const PARTS = {
  byDomain: byProperty(DOMAINS, ({ domain }) => domain, DOMAIN_LABELS),
  byKind: byProperty(FACTOR_KINDS, ({ kind }) => kind, KIND_LABELS),
} as const;

const GROUPINGS: Readonly<Record<AggregateBy, (selection: Selection) => readonly Grouped[]>> = {
  KIND: ({ topFactors }) => PARTS.byKind(topFactors()),
  DOMAIN: ({ topFactors }) => PARTS.byDomain(topFactors()),
  LEVEL: ({ topFactors }) => byProperty(LEVELS, ({ level }) => level, LEVEL_LABELS)(topFactors()),
  CLUSTER: byCluster,
};

/** By what a group comes apart: kinds by domain, all others by kind. */
const partsOf = (by: AggregateBy): keyof typeof PARTS => (by === "KIND" ? "byDomain" : "byKind");

const partId = (group: string, { domain, kind }: Factor, by: AggregateBy): string =>
  `${group}/${apiName(partsOf(by) === "byDomain" ? domain : kind)}`;

/** Groups that hold anything, largest first. */
const sized = (groups: readonly Grouped[], within: AggregateGroup | null): readonly AggregateGroup[] =>
  groups
    .filter(({ factors }) => factors.length > 0)
    .map((group) => ({ ...group, factorCount: group.factors.length, within }))
    .sort((a, b) => b.factorCount - a.factorCount);

const splitUp = (group: AggregateGroup, by: AggregateBy): readonly AggregateGroup[] =>
  sized(
    PARTS[partsOf(by)](group.factors).map((part) => ({ ...part, id: `${group.id}/${part.id}` })),
    group,
  );

/** What has been met of the links between two groups. */
type Bundle = { linkCount: number; bothWays: number } & Readonly<{
  from: string;
  to: string;
  works: Set<string>;
  signs: Map<Sign | null, number>;
}>;

/** Gives the bundle from one group to another, by their places; a new one where none was asked for. */
const createBundles = (groups: readonly Grouped[]) => {
  const found = new Map<number, Bundle>();
  const bundleOf = (one: number, other: number): Bundle => {
    const key = one * groups.length + other;
    const known = found.get(key);
    if (known) return known;
    const [from, to] = [groups[one] as Grouped, groups[other] as Grouped];
    const made = { from: from.id, to: to.id, linkCount: 0, bothWays: 0, works: new Set<string>(), signs: new Map() };
    found.set(key, made);
    return made;
  };
  return { found, bundleOf };
};

type Places = ReadonlyMap<string, number>;

/** The links between `groups`, gathered in one go through thousands; `placeOf` has the group of each factor. */
const bundles = (links: readonly Link[], groups: readonly Grouped[], placeOf: Places): readonly Bundle[] => {
  const { found, bundleOf } = createBundles(groups);
  for (const { from, to, family, sign, works } of links) {
    const [one, other] = [placeOf.get(from) as number, placeOf.get(to) as number];
    // An association has no direction: counting it from the first group by id counts it once.
    const isTurned = family === "association" && (groups[other] as Grouped).id < (groups[one] as Grouped).id;
    const bundle = isTurned ? bundleOf(other, one) : bundleOf(one, other);
    bundle.linkCount += 1;
    if (family === "association") bundle.bothWays += 1;
    bundle.signs.set(sign, (bundle.signs.get(sign) ?? 0) + 1);
    for (const work of works) bundle.works.add(work);
  }
  return [...found.values()];
};

const toAggregateLink = ({ from, to, linkCount, bothWays, works, signs }: Bundle): AggregateLink => {
  const counts = [...SIGNS, null].map((sign) => ({ sign, links: signs.get(sign) ?? 0 }));
  return { from, to, linkCount, bothWays, workCount: works.size, signs: counts.filter(({ links }) => links > 0) };
};

const compareBundles = (a: AggregateLink, b: AggregateLink): number =>
  b.linkCount - a.linkCount || (`${a.from}\n${a.to}` < `${b.from}\n${b.to}` ? -1 : 1);

const NO_SPLIT: Split = { ids: [], above: 0 };

/** The selection drawn together `by` one property or by clusters, some of the groups split. Empty groups are left out. */
export const aggregateOf = (selection: Selection, by: AggregateBy, { ids, above }: Split = NO_SPLIT): Aggregate => {
  const whole = sized(GROUPINGS[by](selection), null);
  const groups = whole.flatMap((group) =>
    ids.includes(group.id) && group.factorCount > above ? splitUp(group, by) : [group],
  );
  const placeOf = new Map(groups.flatMap(({ factors }, place) => factors.map(({ id }) => [id, place] as const)));
  return {
    groups,
    links: bundles(selection.links(), groups, placeOf).map(toAggregateLink).sort(compareBundles),
    groupOf: (slug) => {
      const [home, factor] = [groups[placeOf.get(slug) ?? -1], selection.factor(slug)];
      if (home === undefined || factor === undefined) return undefined;
      const group = (home.within ?? home).id;
      return { group, part: partId(group, factor, by) };
    },
  };
};
