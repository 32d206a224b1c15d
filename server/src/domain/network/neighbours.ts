/** What lies one step from a factor, before it is added to a view. */
import { FACTOR_KINDS, type FactorKind } from "../closed-lists.ts";
import type { Factor } from "../factor.ts";
import { compareSupport } from "./ground.ts";
import type { SelectedLink } from "./select-network.ts";

/** A factor one step away and the links between the two, best supported first. */
export type Neighbour = Readonly<{ factor: Factor; links: readonly SelectedLink[]; workCount: number }>;

/** How many neighbours of one kind there are. */
export type KindCount = Readonly<{ kind: FactorKind; count: number }>;

const otherEnd = ({ from, ends }: SelectedLink, slug: string): Factor => (from === slug ? ends.to : ends.from);

/**
 * The neighbours of `of` that are not in `shown`, by the links that touch it in a selection: those joined to it by most
 * works first, ties by id. `workCount` counts the works behind the links between the two.
 */
export const neighboursOf = (
  touching: readonly SelectedLink[],
  of: string,
  shown: ReadonlySet<string> = new Set(),
): readonly Neighbour[] => {
  const found = new Map<string, { factor: Factor; links: SelectedLink[] }>();
  for (const link of touching) {
    const factor = otherEnd(link, of);
    if (shown.has(factor.id)) continue;
    const known = found.get(factor.id);
    if (known) known.links.push(link);
    else found.set(factor.id, { factor, links: [link] });
  }
  return [...found.values()]
    .map((one) => ({ ...one, workCount: new Set(one.links.flatMap(({ works }) => works)).size }))
    .sort((a, b) =>
      compareSupport({ id: a.factor.id, workCount: a.workCount }, { id: b.factor.id, workCount: b.workCount }),
    );
};

/** How many of which kind, in the order of the kinds; kinds without any are left out. */
export const countKinds = (neighbours: readonly Neighbour[]): readonly KindCount[] =>
  FACTOR_KINDS.map((kind) => ({ kind, count: neighbours.filter(({ factor }) => factor.kind === kind).length })).filter(
    ({ count }) => count > 0,
  );

/** How many factors the links that touch `of` join it to that are not in `known`. */
export const countOthers = (
  touching: readonly Pick<SelectedLink, "from" | "to">[],
  of: string,
  known: ReadonlySet<string>,
): number => {
  const others = new Set(touching.map(({ from, to }) => (from === of ? to : from)));
  for (const slug of known) others.delete(slug);
  return others.size;
};
