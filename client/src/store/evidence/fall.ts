/** What falls when one work is left out: the difference of two networks, link by link. */
import type { Factor, Link } from "../answers.ts";

/** A link with all works, and what is left of it without the one. */
export type LinkChange = Readonly<{ before: Link; after: Link }>;

/** Links are in the order of the view; one may be weakened, turned and settled at once, but what is gone is nothing else. */
export type Fall = Readonly<{
  /** They rest on this work alone. */
  gone: readonly Link[];
  /** They rested on two works or more, and rest on one. */
  weakened: readonly LinkChange[];
  /** Their sign is another. */
  turned: readonly LinkChange[];
  /** They were contested, and the works that are left agree. */
  settled: readonly LinkChange[];
  /** Factors of the view to which no link is left. */
  factors: readonly Factor[];
}>;

type Shown = Readonly<{ factors: readonly Factor[]; links: readonly Link[] }>;

/**
 * What falls of `shown`. `left`: all links between its factors that the other works make, whatever the filter says of
 * links, so that a link is gone only when no claim on it is left.
 */
export const fallOf = ({ factors, links }: Shown, left: readonly Link[]): Fall => {
  const after = new Map(left.map((link) => [link.id, link]));
  const changes = links.flatMap((before) => {
    const link = after.get(before.id);
    return link ? [{ before, after: link }] : [];
  });
  const ends = (of: readonly Link[]): ReadonlySet<string> => new Set(of.flatMap(({ from, to }) => [from.id, to.id]));
  const [had, have] = [ends(links), ends(changes.map((change) => change.before))];
  return {
    gone: links.filter(({ id }) => !after.has(id)),
    weakened: changes.filter((change) => change.before.workCount > 1 && change.after.workCount === 1),
    turned: changes.filter((change) => change.before.sign !== change.after.sign),
    settled: changes.filter((change) => change.before.contested && !change.after.contested),
    factors: factors.filter(({ id }) => had.has(id) && !have.has(id)),
  };
};

/** Ids of what is gone and of what is changed, for whatever marks them; nothing while no work is left out. */
export type FallMarks = Readonly<{ gone: ReadonlySet<string>; changed: ReadonlySet<string> }>;

/** Nothing falls. */
export const NO_MARKS: FallMarks = { gone: new Set(), changed: new Set() };

/** The links and factors that are gone, and the links that are changed. */
export const marksOf = ({ gone, factors, weakened, turned, settled }: Fall): FallMarks => ({
  gone: new Set([...gone, ...factors].map(({ id }) => id)),
  changed: new Set([...weakened, ...turned, ...settled].map(({ before }) => before.id)),
});

/** What falls without a work, and the same as marks for what is drawn. */
export type WithoutWork = Readonly<{ work: Readonly<{ id: string; name: string }>; fall: Fall; marks: FallMarks }>;
