/** What differs between two networks: a pure function, so that picture, lists and counts say the same. */
import type { Factor, Link } from "../answers.ts";

/** What of a network is compared. */
export type Things = Readonly<{ factors: readonly Factor[]; links: readonly Link[] }>;

/** A link of both networks, as each has it. */
export type Changed = Readonly<{ here: Link; there: Link }>;

/** `here` is the present view's network, `there` the other's. Every list is in the order of works, most first. */
export type Diff = Readonly<{
  factors: Readonly<{ here: readonly Factor[]; there: readonly Factor[]; both: readonly Factor[] }>;
  links: Readonly<{
    here: readonly Link[];
    there: readonly Link[];
    /** In both, with the same sign and as many works. */
    same: readonly Link[];
    /** In both, claimed with another sign; its works may differ too. */
    sign: readonly Changed[];
    /** In both, with the same sign and another number of works. */
    works: readonly Changed[];
  }>;
}>;

type Counted = Readonly<{ id: string; workCount: number }>;

const byWorks = (a: Counted, b: Counted): number => b.workCount - a.workCount || (a.id < b.id ? -1 : 1);

const outside = <Thing extends Counted>(things: readonly Thing[], others: readonly Thing[]): readonly Thing[] => {
  const known = new Set(others.map(({ id }) => id));
  return things.filter(({ id }) => !known.has(id)).sort(byWorks);
};

const shared = (here: readonly Link[], there: readonly Link[]): readonly Changed[] => {
  const known = new Map(there.map((link) => [link.id, link]));
  return here
    .flatMap((link) => {
      const other = known.get(link.id);
      return other === undefined ? [] : [{ here: link, there: other }];
    })
    .sort((a, b) => byWorks(a.here, b.here));
};

/** Compares by id: the same pair and family is the same link, whatever is claimed of it. */
export const diffOf = (here: Things, there: Things): Diff => {
  const inThere = new Set(there.factors.map(({ id }) => id));
  const pairs = shared(here.links, there.links);
  const isSameSign = (pair: Changed): boolean => pair.here.sign === pair.there.sign;
  const isSameWorks = (pair: Changed): boolean => pair.here.workCount === pair.there.workCount;
  return {
    factors: {
      here: outside(here.factors, there.factors),
      there: outside(there.factors, here.factors),
      both: here.factors.filter(({ id }) => inThere.has(id)).sort(byWorks),
    },
    links: {
      here: outside(here.links, there.links),
      there: outside(there.links, here.links),
      same: pairs.filter((pair) => isSameSign(pair) && isSameWorks(pair)).map((pair) => pair.here),
      sign: pairs.filter((pair) => !isSameSign(pair)),
      works: pairs.filter((pair) => isSameSign(pair) && !isSameWorks(pair)),
    },
  };
};

/** Which of the two networks holds a thing, by its id; `changed` is a link of both with another sign or other works. */
export type Where = "here" | "there" | "both" | "changed";

/** Where everything of a diff is, by id of factor or link. */
export const whereOf = ({ factors, links }: Diff): ReadonlyMap<string, Where> => {
  const where = new Map<string, Where>();
  const note = (things: readonly Readonly<{ id: string }>[], place: Where): void => {
    for (const { id } of things) where.set(id, place);
  };
  note(factors.here, "here");
  note(factors.there, "there");
  note(factors.both, "both");
  note(links.here, "here");
  note(links.there, "there");
  note(links.same, "both");
  note(
    [...links.sign, ...links.works].map(({ here }) => here),
    "changed",
  );
  return where;
};

/** Everything that is in one of them, once; what is in both as the present view has it. */
export const unionOf = ({ factors, links }: Diff): Things => ({
  factors: [...factors.here, ...factors.both, ...factors.there].sort(byWorks),
  links: [
    ...links.here,
    ...links.same,
    ...[...links.sign, ...links.works].map(({ here }) => here),
    ...links.there,
  ].sort(byWorks),
});
