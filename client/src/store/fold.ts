/** Folds the parts of groupings into them: what is left to draw, and what the groupings hold. Pure. */
import type { Factor, Link } from "./answers.ts";
import { type Bundle, bundleUp, strandOf } from "./bundles.ts";

/** What a folded grouping holds: its parts that are shown, parts of parts too, and the links between them all. */
export type Fold = Readonly<{ members: readonly string[]; linksInside: number }>;

/** A network with some groupings folded. `folds` by id of the grouping. */
export type Folded = Readonly<{
  factors: readonly Factor[];
  links: readonly Link[];
  bundles: readonly Bundle[];
  folds: ReadonlyMap<string, Fold>;
}>;

type Parts = ReadonlyMap<string, readonly string[]>;

/** The parts of each shown grouping, by its id; groupings without any are left out. */
const partsOf = (factors: readonly Factor[], links: readonly Link[]): Parts => {
  const groupings = new Set(factors.filter(({ grouping }) => grouping).map(({ id }) => id));
  const parts = new Map<string, string[]>();
  for (const { family, from, to } of links) {
    if (family !== "STRUCTURE" || !groupings.has(to.id)) continue;
    const own = parts.get(to.id);
    if (own === undefined) parts.set(to.id, [from.id]);
    else own.push(from.id);
  }
  return parts;
};

const known = new WeakMap<readonly Link[], Readonly<{ of: readonly Factor[]; ids: readonly string[] }>>();

/** Groupings that can be folded: shown, with a part that is shown. Asked after every change, and so kept for each network. */
export const foldable = (factors: readonly Factor[], links: readonly Link[]): readonly string[] => {
  const former = known.get(links);
  if (former?.of === factors) return former.ids;
  const ids = [...partsOf(factors, links).keys()];
  known.set(links, { of: factors, ids });
  return ids;
};

type Homes = Map<string, string>;

/** The grouping that a factor lies in at last, or the factor itself. */
const homeOf = (id: string, homes: ReadonlyMap<string, string>): string => {
  const next = homes.get(id);
  return next === undefined ? id : homeOf(next, homes);
};

const foldOne = (grouping: string, parts: Parts, homes: Homes): void => {
  for (const part of parts.get(grouping) ?? []) {
    // What is part of two groupings lies in the one folded first, and none lies in itself by way of another.
    if (homes.has(part) || homeOf(grouping, homes) === part) continue;
    homes.set(part, grouping);
    foldOne(part, parts, homes);
  }
};

const holdings = (homes: Homes, links: readonly Link[]): ReadonlyMap<string, Fold> => {
  const members = new Map<string, string[]>();
  for (const id of homes.keys()) {
    const home = homeOf(id, homes);
    members.set(home, [...(members.get(home) ?? []), id]);
  }
  const inside = new Map<string, number>();
  for (const { from, to } of links) {
    const home = homeOf(from.id, homes);
    if (home === homeOf(to.id, homes)) inside.set(home, (inside.get(home) ?? 0) + 1);
  }
  return new Map([...members].map(([id, own]) => [id, { members: own, linksInside: inside.get(id) ?? 0 }]));
};

/** The network with `folded` groupings drawn for their parts; ids that are not shown, or have no part shown, fold nothing. */
export const foldNetwork = (factors: readonly Factor[], links: readonly Link[], folded: readonly string[]): Folded => {
  const parts = folded.length === 0 ? new Map() : partsOf(factors, links);
  const homes: Homes = new Map();
  for (const grouping of folded) foldOne(grouping, parts, homes);
  if (homes.size === 0) return { factors, links, bundles: [], folds: new Map() };
  const isOpen = ({ from, to }: Link): boolean => !homes.has(from.id) && !homes.has(to.id);
  const strands = links
    .filter((link) => !isOpen(link))
    .map((link) => strandOf(link, homeOf(link.from.id, homes), homeOf(link.to.id, homes)));
  return {
    factors: factors.filter(({ id }) => !homes.has(id)),
    links: links.filter(isOpen),
    bundles: bundleUp(strands),
    folds: holdings(homes, links),
  };
};
