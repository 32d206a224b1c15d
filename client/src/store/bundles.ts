/** Many links between two ends, drawn as one: how many there are, which way they lead and what they claim. */
import type { Sign } from "../api/generated.ts";
import type { Link } from "./answers.ts";

/** What a link claims, as bundles count it; links that have no sign, of structure and targeting, come last. */
export const BUNDLED_SIGNS = ["POSITIVE", "NEGATIVE", "MIXED", "NO_EFFECT", "UNKNOWN", "NONE"] as const;
export type BundledSign = Sign | "NONE";

/** How many links there are of each sign; signs without any are left out. */
export type SignCounts = Readonly<Partial<Record<BundledSign, number>>>;

/** All links between two ends, `from` before `to` by id. `forth` lead from `from`, `back` from `to`; the rest are read both ways. */
export type Bundle = Readonly<{
  id: string;
  from: string;
  to: string;
  linkCount: number;
  forth: number;
  back: number;
  signs: SignCounts;
}>;

/** The sign of a link as bundles count it. */
export const bundledSign = ({ sign, family }: Pick<Link, "sign" | "family">): BundledSign =>
  family === "STRUCTURE" || family === "TARGETING" ? "NONE" : (sign ?? "UNKNOWN");

/** Links that lead from one end to another, counted by sign; `bothWays` of them are read both ways. */
export type Strand = Readonly<{ from: string; to: string; count: number; bothWays: number; signs: SignCounts }>;

/** Both counts together. */
export const sumOf = (a: SignCounts, b: SignCounts): SignCounts =>
  Object.fromEntries(
    BUNDLED_SIGNS.map((sign) => [sign, (a[sign] ?? 0) + (b[sign] ?? 0)] as const).filter(([, count]) => count > 0),
  );

const begin = (from: string, to: string): Bundle => ({
  id: `bundle:${from}~${to}`,
  from,
  to,
  linkCount: 0,
  forth: 0,
  back: 0,
  signs: {},
});

/** One bundle for every pair of ends, most links first. Strands from an end to itself are left out. */
export const bundleUp = (strands: readonly Strand[]): readonly Bundle[] => {
  const bundles = new Map<string, Bundle>();
  for (const { from, to, bothWays, count, signs } of strands) {
    if (from === to) continue;
    const [first, second] = from < to ? [from, to] : [to, from];
    const bundle = bundles.get(`${first} ${second}`) ?? begin(first, second);
    bundles.set(`${first} ${second}`, {
      ...bundle,
      linkCount: bundle.linkCount + count,
      forth: bundle.forth + (from === first ? count - bothWays : 0),
      back: bundle.back + (from !== first ? count - bothWays : 0),
      signs: sumOf(bundle.signs, signs),
    });
  }
  return [...bundles.values()].sort((a, b) => b.linkCount - a.linkCount || (a.id < b.id ? -1 : 1));
};

/** A link as a strand between two ends. */
export const strandOf = (link: Link, from: string, to: string): Strand => ({
  from,
  to,
  count: 1,
  bothWays: link.family === "ASSOCIATION" ? 1 : 0,
  signs: { [bundledSign(link)]: 1 },
});
