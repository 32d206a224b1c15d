/** How what a filter leaves differs between two datasets: what is gone, what is new, and which signs are others. */
import { globalId } from "../ids.ts";
import type { Link } from "../link.ts";
import { supportOf } from "./ground.ts";
import type { SelectedLink, Selection } from "./select-network.ts";

/** Something that is gone or new, by its global id and its name. */
export type ChangedThing = Readonly<{ id: string; name: string }>;

/** Two sets compared: by id, in the order in which each set has them. */
export type SetChanges = Readonly<{ gone: readonly ChangedThing[]; fresh: readonly ChangedThing[] }>;

/** A link that both datasets have, with another sign. */
export type SignChange = Readonly<{ link: ChangedThing; before: Link["sign"]; now: Link["sign"] }>;

/** How much a selection holds. */
export type NetworkSize = Readonly<{ factors: number; links: number; claims: number; works: number }>;

/** All that differs. */
export type NetworkChanges = Readonly<{
  factors: SetChanges;
  links: SetChanges;
  works: SetChanges;
  signs: readonly SignChange[];
}>;

type Names = ReadonlyMap<string, string>;

/** How much `selection` holds. */
export const sizeOf = ({ factors, links }: Selection): NetworkSize => {
  const { claimCount, workCount } = supportOf(links());
  return { factors: factors().size, links: links().length, claims: claimCount, works: workCount };
};

const compare = (before: Names, now: Names): SetChanges => {
  const only = (some: Names, others: Names): readonly ChangedThing[] =>
    [...some].flatMap(([id, name]) => (others.has(id) ? [] : [{ id, name }]));
  return { gone: only(before, now), fresh: only(now, before) };
};

const linkName = ({ ends: { from, to } }: SelectedLink): string => `${from.name} – ${to.name}`;

const namesOf = ({ factors, links, withEnds }: Selection, workNames: Names) => ({
  factors: new Map([...factors().values()].map(({ id, name }) => [globalId("factor", id), name])),
  links: new Map(links().map((link) => [globalId("link", link.id), linkName(withEnds(link))])),
  works: new Map(
    [...new Set(links().flatMap(({ works }) => works))].map((id) => [globalId("work", id), workNames.get(id) ?? id]),
  ),
});

/** Names of works by slug, then and now. */
export type WorkNames = Readonly<{ before: Names; now: Names }>;

/** How `now` differs from `before`. */
export const changesBetween = (before: Selection, now: Selection, works: WorkNames): NetworkChanges => {
  const then = namesOf(before, works.before);
  const present = namesOf(now, works.now);
  const former = new Map(before.links().map((link) => [link.id, link]));
  const signs = now.links().flatMap((link) => {
    const same = former.get(link.id);
    if (same === undefined || same.sign === link.sign) return [];
    return [
      {
        link: { id: globalId("link", link.id), name: linkName(now.withEnds(link)) },
        before: same.sign,
        now: link.sign,
      },
    ];
  });
  return {
    factors: compare(then.factors, present.factors),
    links: compare(then.links, present.links),
    works: compare(then.works, present.works),
    signs,
  };
};
