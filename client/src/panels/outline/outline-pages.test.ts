/** A page of a long outline begins where the one before ended, follows what the reader opens, and says where it is. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { OutlineEntry } from "../../store/outline.ts";
import { type OutlinePage, OutlinePages, pageOf, useOutlinePage } from "./outline-pages.tsx";

const listOf = (count: number): readonly OutlineEntry[] =>
  Array.from(
    { length: count },
    (_, index) => ({ factor: { id: `factor:${index}` }, links: [] }) as unknown as OutlineEntry,
  );

type ProbeProps = Readonly<{ entries: readonly OutlineEntry[]; open: string | null; seen: OutlinePage[] }>;

/** Draws nothing, and tells which pages it was given. */
const Probe = ({ entries, open, seen }: ProbeProps): null => {
  seen.push(useOutlinePage(entries, open));
  return null;
};

/** The page that an outline of `count` factors opens with, while the factor `open` is in front. */
const opened = (count: number, open: string | null): OutlinePage => {
  const seen: OutlinePage[] = [];
  renderToStaticMarkup(createElement(Probe, { entries: listOf(count), open, seen }));
  return seen.at(-1) as OutlinePage;
};

const idsOf = ({ entries }: OutlinePage): readonly (string | undefined)[] =>
  [entries[0], entries.at(-1)].map((entry) => entry?.factor.id);

test("the page of a factor begins at a thousand, whichever of its thousand the factor is", () => {
  expect([0, 999, 1_000, 19_491].map(pageOf)).toEqual([0, 0, 1_000, 19_000]);
});

test("the first page is listed until a factor of another is opened; one that is not there leaves it", () => {
  expect(idsOf(opened(2_500, null))).toEqual(["factor:0", "factor:999"]);
  expect(idsOf(opened(2_500, "factor:1000"))).toEqual(["factor:1000", "factor:1999"]);
  expect(idsOf(opened(2_500, "factor:2499"))).toEqual(["factor:2000", "factor:2499"]);
  expect(idsOf(opened(2_500, "factor:9999"))).toEqual(["factor:0", "factor:999"]);
  expect(opened(0, null).entries).toEqual([]);
});

/** What stands below the list, as text, and which of its buttons cannot be pressed. */
const shownOf = (page: OutlinePage) => {
  const markup = renderToStaticMarkup(createElement(OutlinePages, { page }));
  const buttons = [...markup.matchAll(/<button[^>]*>/g)].map(([button]) => / disabled=""/.test(button));
  return {
    text: markup
      .replace(/<[^>]+>/g, " ")
      .replace(/\s+/g, " ")
      .trim(),
    disabled: buttons,
  };
};

test("a list of one page has no ways to others; a longer one says where it is and leads on, not beyond its ends", () => {
  expect(shownOf(opened(1_000, null)).text).toBe("");
  const [first, middle, last] = [null, "factor:1500", "factor:2500"].map((open) => shownOf(opened(2_501, open)));
  expect(first).toEqual({ text: "Factors 1 to 1,000 of 2,501 Previous page Next page", disabled: [true, false] });
  expect(middle).toEqual({ text: "Factors 1,001 to 2,000 of 2,501 Previous page Next page", disabled: [false, false] });
  expect(last).toEqual({ text: "Factors 2,001 to 2,501 of 2,501 Previous page Next page", disabled: [false, true] });
});
