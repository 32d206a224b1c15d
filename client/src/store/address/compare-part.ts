/** The other view of a comparison in an address: `compare=diff`, and what it shows under the usual keys after `with.`. */
import { PLAIN_VIEW, type ShownChoice, type View } from "../view.ts";
import { ADDED_PART, DISMISSED_PART } from "./arrangement-parts.ts";
import { oneOf } from "./codec.ts";
import { FILTER_PART } from "./filter-part.ts";
import type { Part, Take } from "./part.ts";
import { SCOPE_PART } from "./scope-part.ts";

const PREFIX = "with.";
const SHOWS = ["diff", "both"] as const;

/** What decides which network a view shows, written as in any address. */
const CHOICE_PARTS: readonly Part[] = [SCOPE_PART, FILTER_PART, ADDED_PART, DISMISSED_PART];

const takeOther = (take: Take): ShownChoice => {
  const prefixed: Take = (key, codec) => take(`${PREFIX}${key}`, codec);
  const view: View = Object.assign({}, PLAIN_VIEW, ...CHOICE_PARTS.map((part) => part.take(prefixed)));
  const { scope, filter, added, dismissed } = view;
  return { scope, filter, added, dismissed };
};

/** `compare=diff&with.regions=europe`; nothing while there is no other view. */
export const COMPARE_PART: Part = {
  print: ({ compare }) => {
    if (compare === null) return [];
    const other: View = { ...PLAIN_VIEW, ...compare.other };
    const parts = CHOICE_PARTS.flatMap((part) => part.print(other)).map((part) => `${PREFIX}${part}`);
    return [`compare=${compare.shows}`, ...parts];
  },
  take: (take) => {
    const shows = take("compare", oneOf(SHOWS));
    return shows === undefined ? {} : { compare: { other: takeOther(take), shows } };
  },
};
