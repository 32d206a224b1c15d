/** Puts links in the order a list asks for. */
import type { Link } from "../link.ts";

/** What links can be ordered by, and which way; ties by id, rising. */
export type LinkOrder = Readonly<{
  field: "WORK_COUNT" | "CLAIM_COUNT" | "LATEST_YEAR" | "ID";
  direction: "ASC" | "DESC";
}>;

/** By works, most first. */
export const BEST_SUPPORTED: LinkOrder = { field: "WORK_COUNT", direction: "DESC" };

/** Whether `order` is by works, most first. */
export const isBestSupported = ({ field, direction }: LinkOrder): boolean =>
  field === BEST_SUPPORTED.field && direction === BEST_SUPPORTED.direction;

type Key = string | number | null;

const KEYS: Readonly<Record<LinkOrder["field"], (link: Link) => Key>> = {
  WORK_COUNT: ({ workCount }) => workCount,
  CLAIM_COUNT: ({ claimCount }) => claimCount,
  LATEST_YEAR: ({ yearTo }) => yearTo,
  ID: ({ id }) => id,
};

/** What `link` is ordered by. */
export const linkKey = (link: Link, { field }: LinkOrder): Key => KEYS[field](link);

const compareKeys = (a: Key, b: Key): number => {
  if (a === b) return 0;
  return (a ?? "") < (b ?? "") ? -1 : 1;
};

/** `links` in order; those without a key, such as undated ones, come last either way. */
export const orderLinks = <L extends Link>(links: readonly L[], order: LinkOrder): readonly L[] => {
  const way = order.direction === "ASC" ? 1 : -1;
  const keyed = links.map((link) => ({ link, key: linkKey(link, order) }));
  return keyed
    .sort((a, b) => {
      if ((a.key === null) !== (b.key === null)) return a.key === null ? 1 : -1;
      return way * compareKeys(a.key, b.key) || (a.link.id < b.link.id ? -1 : 1);
    })
    .map(({ link }) => link);
};
