/** The rows of the outline: factors in reading order, and under one of them its links. */

import type { Factor } from "../../store/answers.ts";
import type { Drawn } from "../../store/drawn.ts";
import type { Group } from "../../store/groups.ts";
import type { OutlineEntry, OutlineLink } from "../../store/outline.ts";
import { MAP_WORDS, signCounts } from "../../words/map.ts";
import { OUTLINE_WORDS } from "../../words/outline.ts";

/** `holds`: how many parts are folded in, 0 for all but folded groupings. */
export type FactorRow = Readonly<{
  kind: "factor";
  id: string;
  factor: Factor;
  counts: string;
  isOpen: boolean;
  holds: number;
}>;
/** `owner` is the factor it stands under; its id is that of the link. */
export type LinkRow = OutlineLink & Readonly<{ kind: "link"; id: string; owner: string; otherName: string }>;
/** Links drawn together, as met from the factor or group `owner`. */
export type BundleRow = Readonly<{
  kind: "bundle";
  id: string;
  owner: string;
  other: string;
  words: string;
  signs: string;
}>;
export type GroupRow = Readonly<{ kind: "group"; id: string; group: Group; isOpen: boolean }>;
export type OutlineRow = FactorRow | LinkRow | BundleRow | GroupRow;

/** "4 in, 5 out", and "2 both ways" for associations where there are any. */
const countsWords = (links: readonly OutlineLink[]): string => {
  const count = (wanted: OutlineLink["direction"]): number =>
    links.filter(({ direction }) => direction === wanted).length;
  return OUTLINE_WORDS.counts(count("in"), count("out"), count("both"));
};

const bundleRows = (owner: string, { bundles }: Drawn, nameOf: (id: string) => string): readonly BundleRow[] =>
  bundles
    .filter(({ from, to }) => from === owner || to === owner)
    .map((bundle) => {
      const isFirst = bundle.from === owner;
      const other = isFirst ? bundle.to : bundle.from;
      return {
        kind: "bundle",
        id: bundle.id,
        owner,
        other,
        words: MAP_WORDS.bundle(bundle, isFirst, nameOf(other)),
        signs: signCounts(bundle.signs),
      };
    });

type Names = (id: string) => string;

const factorRows = (
  { factor, links }: OutlineEntry,
  open: string | null,
  drawn: Drawn,
  nameOf: Names,
): readonly OutlineRow[] => {
  const isOpen = factor.id === open;
  const holds = drawn.folds.get(factor.id)?.members.length ?? 0;
  const row: FactorRow = { kind: "factor", id: factor.id, factor, counts: countsWords(links), isOpen, holds };
  if (!isOpen) return [row];
  const linkRows = links.map(
    (entry): LinkRow => ({
      ...entry,
      kind: "link",
      id: entry.link.id,
      owner: factor.id,
      otherName: nameOf(entry.other),
    }),
  );
  return [row, ...linkRows, ...bundleRows(factor.id, drawn, nameOf)];
};

/**
 * Every group and every factor drawn, and behind the one `open` its links and bundles. The factors of an open group
 * stand under it. Of a long outline `entries` are a page, and `all` says what their links lead to.
 */
export const rowsOf = (
  entries: readonly OutlineEntry[],
  open: string | null,
  drawn: Drawn,
  all: readonly OutlineEntry[] = entries,
): readonly OutlineRow[] => {
  const names = new Map([
    ...all.map(({ factor }) => [factor.id, factor.name] as const),
    ...drawn.groups.map(({ id, label }) => [id, label] as const),
  ]);
  const nameOf: Names = (id) => names.get(id) ?? id;
  const rowsFor = (entry: OutlineEntry): readonly OutlineRow[] => factorRows(entry, open, drawn, nameOf);
  const grouped = drawn.groups.flatMap((group): readonly OutlineRow[] => [
    { kind: "group", id: group.id, group, isOpen: group.isOpen },
    ...(group.id === open ? bundleRows(group.id, drawn, nameOf) : []),
    ...entries.filter(({ factor }) => drawn.groupOf[factor.id] === group.id).flatMap(rowsFor),
  ]);
  return [...grouped, ...entries.filter(({ factor }) => drawn.groupOf[factor.id] === undefined).flatMap(rowsFor)];
};
