/** A network too large to be drawn factor by factor, drawn together into groups that open one by one. */
import type { AggregateQuery } from "../api/generated.ts";
import type { Link } from "./answers.ts";
import {
  type Bundle,
  type BundledSign,
  bundledSign,
  bundleUp,
  type SignCounts,
  type Strand,
  sumOf,
} from "./bundles.ts";

/** A group of the map. `drawn` of its factors are on screen: none while it is closed. */
export type Group = Readonly<{
  id: string;
  label: string;
  factorCount: number;
  /** The group that it is a part of; null for all others. */
  within: string | null;
  /** How many parts a group has come apart into that is open and too large to show its factors; 0 for all others. */
  parts: number;
  /** Names of its best supported factors. */
  leading: readonly string[];
  linksInside: number;
  signsInside: SignCounts;
  isOpen: boolean;
  drawn: number;
}>;

/** The map of a network: its groups, the bundles between them, and which group each drawn factor lies in. */
export type GroupMap = Readonly<{
  groups: readonly Group[];
  bundles: readonly Bundle[];
  groupOf: Readonly<Record<string, string>>;
}>;

/** Ids of groups as canvas, outline and address know them. */
export const groupId = (value: string): string => `group:${value}`;

const signsOf = (signs: AggregateQuery["aggregate"]["links"][number]["signs"]): SignCounts =>
  Object.fromEntries(signs.map(({ sign, links }) => [sign ?? "NONE", links] as const));

type Answer = AggregateQuery["aggregate"];
type AnswerGroup = Answer["groups"][number];

/** The group that each part belongs to, by id. */
type Homes = ReadonlyMap<string, string>;

const homesOf = (groups: readonly Group[]): Homes =>
  new Map(groups.flatMap(({ id, within }) => (within === null ? [] : [[id, within] as const])));

/** Between which two groups a link is drawn: parts of one group among themselves, all others as the groups they belong to. */
const endsOf = (from: string, to: string, homes: Homes): readonly [string, string] => {
  const [home, other] = [homes.get(from), homes.get(to)];
  return home !== undefined && home === other ? [from, to] : [home ?? from, other ?? to];
};

/** The links inside of each group, those between its parts included, as one strand from the group to itself. */
const insideOf = (strands: readonly Strand[], homes: Homes): ReadonlyMap<string, Strand> => {
  const inside = new Map<string, Strand>();
  const note = (id: string, { count, signs }: Strand): void => {
    const own = inside.get(id) ?? { from: id, to: id, count: 0, bothWays: 0, signs: {} };
    inside.set(id, { ...own, count: own.count + count, signs: sumOf(own.signs, signs) });
  };
  for (const strand of strands) {
    if (strand.from === strand.to) note(strand.from, strand);
    const home = homes.get(strand.from);
    if (home !== undefined && home === homes.get(strand.to)) note(home, strand);
  }
  return inside;
};

const LEADING = 3;

type Members = ReadonlyMap<string, readonly string[]>;

const groupOf = ({ id, label, factorCount, topFactors, within }: AnswerGroup, members: Members): Group => ({
  id: groupId(id),
  label,
  factorCount,
  within: within === null ? null : groupId(within.id),
  parts: 0,
  leading: topFactors.slice(0, LEADING).map(({ name }) => name),
  linksInside: 0,
  signsInside: {},
  isOpen: members.has(id),
  drawn: members.get(id)?.length ?? 0,
});

/** A group that is seen in its parts. */
const wholeOf = ({ id, label, factorCount }: NonNullable<AnswerGroup["within"]>, parts: readonly Group[]): Group => ({
  id: groupId(id),
  label,
  factorCount,
  within: null,
  parts: parts.length,
  leading: [],
  linksInside: 0,
  signsInside: {},
  isOpen: true,
  drawn: parts.reduce((sum, { drawn }) => sum + drawn, 0),
});

/** Groups in the order of the answer, a group that came apart right before its parts. */
const groupsOf = (groups: Answer["groups"], members: Members): readonly Group[] => {
  const all = groups.map((group) => groupOf(group, members));
  return groups.flatMap(({ within }, index) => {
    const own = all[index] as Group;
    const isFirst = within !== null && groups[index - 1]?.within?.id !== within.id;
    return isFirst
      ? [
          wholeOf(
            within,
            all.filter((part) => part.within === groupId(within.id)),
          ),
          own,
        ]
      : [own];
  });
};

/** The map of an answer with these groups open; `members` of each open group by id, those drawn. */
export const mapOf = ({ groups: given, links }: Answer, members: Members): GroupMap => {
  const strands = links.map(
    ({ from, to, linkCount, bothWays, signs }): Strand => ({
      from: groupId(from),
      to: groupId(to),
      count: linkCount,
      bothWays,
      signs: signsOf(signs),
    }),
  );
  const groups = groupsOf(given, members);
  const homes = homesOf(groups);
  const inside = insideOf(strands, homes);
  return {
    groups: groups.map((group) => {
      const own = inside.get(group.id);
      return own === undefined ? group : { ...group, linksInside: own.count, signsInside: own.signs };
    }),
    bundles: bundleUp(
      strands.map((strand) => {
        const [from, to] = endsOf(strand.from, strand.to, homes);
        return { ...strand, from, to };
      }),
    ),
    groupOf: Object.fromEntries([...members].flatMap(([id, own]) => own.map((factor) => [factor, groupId(id)]))),
  };
};

const less = (signs: SignCounts, sign: BundledSign): SignCounts => {
  const left = (signs[sign] ?? 0) - 1;
  const { [sign]: _gone, ...rest } = signs;
  return left > 0 ? { ...signs, [sign]: left } : rest;
};

/** The bundles without the links that are drawn one by one between open groups, so that no link is shown twice. */
export const withoutDrawn = (
  { groups, bundles, groupOf: homeOf }: GroupMap,
  links: readonly Link[],
): readonly Bundle[] => {
  const homes = homesOf(groups);
  const left = new Map(bundles.map((bundle) => [bundle.id, bundle]));
  for (const link of links) {
    const [start, end] = [homeOf[link.from.id], homeOf[link.to.id]];
    if (start === undefined || end === undefined) continue;
    const [from, to] = endsOf(start, end, homes);
    const id = from < to ? `bundle:${from}~${to}` : `bundle:${to}~${from}`;
    const bundle = left.get(id);
    if (bundle === undefined) continue;
    const isDirected = link.family !== "ASSOCIATION";
    left.set(id, {
      ...bundle,
      linkCount: bundle.linkCount - 1,
      forth: bundle.forth - (isDirected && from < to ? 1 : 0),
      back: bundle.back - (isDirected && from > to ? 1 : 0),
      signs: less(bundle.signs, bundledSign(link)),
    });
  }
  return [...left.values()].filter(({ linkCount }) => linkCount > 0);
};
