/** How bundles are drawn: as wide as they have links, and along them the share of each sign in its hue. */
import { BUNDLED_SIGNS, type Bundle, type SignCounts } from "../../store/bundles.ts";
import type { LinkHue } from "./palette.ts";

/** The four steps of width: from how many links on, and how wide in canvas units. */
export const BUNDLE_STEPS = [
  { from: 1, to: 4, width: 2 },
  { from: 5, to: 19, width: 4 },
  { from: 20, to: 99, width: 6 },
  { from: 100, to: null, width: 9 },
] as const;

/** The width of a bundle of so many links. */
export const bundleWidth = (linkCount: number): number =>
  BUNDLE_STEPS.findLast(({ from }) => linkCount >= from)?.width ?? BUNDLE_STEPS[0].width;

/** A stretch of a bundle in one hue, by the parts of its length where it begins and ends. */
export type Share = Readonly<{ hue: LinkHue; from: number; to: number }>;

/** The stretches of a bundle in the order of signs; together they cover it. */
export const sharesOf = (signs: SignCounts): readonly Share[] => {
  const all = BUNDLED_SIGNS.reduce((sum, sign) => sum + (signs[sign] ?? 0), 0);
  let sofar = 0;
  return BUNDLED_SIGNS.filter((sign) => (signs[sign] ?? 0) > 0).map((sign) => {
    const from = sofar / all;
    sofar += signs[sign] ?? 0;
    return { hue: sign === "NONE" ? "STRUCTURE" : sign, from, to: sofar / all };
  });
};

/** A bundle as routes know it. */
export const bundleLink = ({ id, from, to, linkCount }: Bundle) => ({ id, from, to, width: bundleWidth(linkCount) });

/** Up to so many bundles are drawn all at once. */
const ALL_AT_REST = 24;
/** Of more, so many of each group's own: the ones with most links. */
const STRONGEST = 2;

/** Ids of the bundles that are drawn without pointing at anything; the others are drawn for the group that is pointed at. */
export const bundlesAtRest = (bundles: readonly Bundle[]): ReadonlySet<string> => {
  if (bundles.length <= ALL_AT_REST) return new Set(bundles.map(({ id }) => id));
  const strongest = [...bundles].sort((a, b) => b.linkCount - a.linkCount || (a.id < b.id ? -1 : 1));
  const drawnAt = new Map<string, number>();
  const isWanted = (end: string): boolean => (drawnAt.get(end) ?? 0) < STRONGEST;
  return new Set(
    strongest.flatMap(({ id, from, to }) => {
      // Of a group whose links lead everywhere alike, none would be chosen by a share of the largest.
      if (!isWanted(from) && !isWanted(to)) return [];
      for (const end of [from, to]) drawnAt.set(end, (drawnAt.get(end) ?? 0) + 1);
      return [id];
    }),
  );
};
