/** The rows of the outline: factors in reading order, and under one of them its links. */

import type { Factor } from "../../store/answers.ts";
import type { OutlineEntry, OutlineLink } from "../../store/outline.ts";
import { OUTLINE_WORDS } from "../../words/outline.ts";

export type FactorRow = Readonly<{ kind: "factor"; id: string; factor: Factor; counts: string; isOpen: boolean }>;
/** `owner` is the factor it stands under; its id is that of the link. */
export type LinkRow = OutlineLink & Readonly<{ kind: "link"; id: string; owner: string; otherName: string }>;
export type OutlineRow = FactorRow | LinkRow;

/** "4 in, 5 out", and "2 both ways" for associations where there are any. */
const countsWords = (links: readonly OutlineLink[]): string => {
  const count = (wanted: OutlineLink["direction"]): number =>
    links.filter(({ direction }) => direction === wanted).length;
  return OUTLINE_WORDS.counts(count("in"), count("out"), count("both"));
};

/** Every factor, and behind the factor `open` its links. */
export const rowsOf = (entries: readonly OutlineEntry[], open: string | null): readonly OutlineRow[] => {
  const names = new Map(entries.map(({ factor }) => [factor.id, factor.name]));
  return entries.flatMap(({ factor, links }): readonly OutlineRow[] => {
    const isOpen = factor.id === open;
    const row: FactorRow = { kind: "factor", id: factor.id, factor, counts: countsWords(links), isOpen };
    if (!isOpen) return [row];
    return [
      row,
      ...links.map(
        (entry): LinkRow => ({
          ...entry,
          kind: "link",
          id: entry.link.id,
          owner: factor.id,
          otherName: names.get(entry.other) ?? entry.other,
        }),
      ),
    ];
  });
};
