/** A network too large to be drawn factor by factor, drawn together into groups that open one by one. */
import type { AggregateQuery } from "../api/generated.ts";
import type { Link } from "./answers.ts";
import { type Bundle, type BundledSign, bundledSign, bundleUp, type SignCounts } from "./bundles.ts";

/** A group of the map. `drawn` of its factors are on screen: none while it is closed. */
export type Group = Readonly<{
  id: string;
  label: string;
  factorCount: number;
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
const groupId = (value: string): string => `group:${value}`;

const signsOf = (signs: AggregateQuery["aggregate"]["links"][number]["signs"]): SignCounts =>
  Object.fromEntries(signs.map(({ sign, links }) => [sign ?? "NONE", links] as const));

/** The map of an answer with these groups open; `members` of each open group by id, those drawn. */
export const mapOf = (
  { groups, links }: AggregateQuery["aggregate"],
  members: ReadonlyMap<string, readonly string[]>,
): GroupMap => {
  const inside = new Map(links.filter(({ from, to }) => from === to).map((link) => [link.from, link] as const));
  return {
    groups: groups.map(({ id, label, factorCount, topFactors }) => {
      const own = inside.get(id);
      return {
        id: groupId(id),
        label,
        factorCount,
        leading: topFactors.slice(0, LEADING).map(({ name }) => name),
        linksInside: own?.linkCount ?? 0,
        signsInside: own === undefined ? {} : signsOf(own.signs),
        isOpen: members.has(id),
        drawn: members.get(id)?.length ?? 0,
      };
    }),
    bundles: bundleUp(
      links.map(({ from, to, linkCount, signs }) => ({
        from: groupId(from),
        to: groupId(to),
        isBothWays: false,
        count: linkCount,
        signs: signsOf(signs),
      })),
    ),
    groupOf: Object.fromEntries([...members].flatMap(([id, own]) => own.map((factor) => [factor, groupId(id)]))),
  };
};

const LEADING = 3;

const less = (signs: SignCounts, sign: BundledSign): SignCounts => {
  const left = (signs[sign] ?? 0) - 1;
  const { [sign]: _gone, ...rest } = signs;
  return left > 0 ? { ...signs, [sign]: left } : rest;
};

/** The bundles without the links that are drawn one by one between open groups, so that no link is shown twice. */
export const withoutDrawn = ({ bundles, groupOf }: GroupMap, links: readonly Link[]): readonly Bundle[] => {
  const left = new Map(bundles.map((bundle) => [bundle.id, bundle]));
  for (const link of links) {
    const [from, to] = [groupOf[link.from.id], groupOf[link.to.id]];
    if (from === undefined || to === undefined || from === to) continue;
    const id = from < to ? `bundle:${from}~${to}` : `bundle:${to}~${from}`;
    const bundle = left.get(id);
    if (bundle === undefined) continue;
    // The server counts an association from the first group by id.
    const isForth = link.family === "ASSOCIATION" || from < to;
    left.set(id, {
      ...bundle,
      linkCount: bundle.linkCount - 1,
      forth: bundle.forth - (isForth ? 1 : 0),
      back: bundle.back - (isForth ? 0 : 1),
      signs: less(bundle.signs, bundledSign(link)),
    });
  }
  return [...left.values()].filter(({ linkCount }) => linkCount > 0);
};
