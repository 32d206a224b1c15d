/** A long outline in pages: a row for each of thousands of factors would keep the whole window waiting at every step. */
import { useMemo, useState } from "react";
import { OUTLINE_FACTORS_A_PAGE } from "../../store/amounts.ts";
import type { OutlineEntry } from "../../store/outline.ts";
import { TextButton } from "../../ui/button.tsx";
import { OUTLINE_WORDS } from "../../words/outline.ts";

/** One page of an outline: `entries` are those from the place `from`, of `all`. */
export type OutlinePage = Readonly<{
  entries: readonly OutlineEntry[];
  from: number;
  all: number;
  turnTo: (from: number) => void;
}>;

/** The place where the page begins that holds the entry at `place`. */
export const pageOf = (place: number): number => place - (place % OUTLINE_FACTORS_A_PAGE);

/** The page that was turned to, or the one of the factor `open` as soon as that is another. */
export const useOutlinePage = (entries: readonly OutlineEntry[], open: string | null): OutlinePage => {
  const [from, turnTo] = useState(0);
  const [followed, setFollowed] = useState<string | null>(null);
  if (open !== followed) {
    setFollowed(open);
    const place = entries.findIndex(({ factor }) => factor.id === open);
    if (place >= 0) turnTo(pageOf(place));
  }
  const now = Math.min(from, pageOf(Math.max(0, entries.length - 1)));
  const listed = useMemo(() => entries.slice(now, now + OUTLINE_FACTORS_A_PAGE), [entries, now]);
  return { entries: listed, from: now, all: entries.length, turnTo };
};

/** Which page is listed, and the ways to the others; nothing where one page holds all. */
export const OutlinePages = ({ page: { entries, from, all, turnTo } }: Readonly<{ page: OutlinePage }>) => {
  if (entries.length === all) return null;
  const next = from + OUTLINE_FACTORS_A_PAGE;
  return (
    <p className="outline-pages">
      <span className="caption tabular" role="status">
        {OUTLINE_WORDS.page(from + 1, from + entries.length, all)}
      </span>
      <TextButton isDisabled={from === 0} onPress={() => turnTo(from - OUTLINE_FACTORS_A_PAGE)}>
        {OUTLINE_WORDS.former}
      </TextButton>
      <TextButton isDisabled={next >= all} onPress={() => turnTo(next)}>
        {OUTLINE_WORDS.next}
      </TextButton>
    </p>
  );
};
