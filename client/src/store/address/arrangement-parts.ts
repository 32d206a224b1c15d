/** What was brought in, taken away and moved by hand, in an address. */

import { groupBy } from "../group-by.ts";
import { NAMED_FACTORS_LIMIT, type Position, type View } from "../view.ts";
import { type Codec, listOf, text, whole } from "./codec.ts";
import type { Part } from "./part.ts";

const FARTHEST = 1_000_000;

const ids = listOf(text, NAMED_FACTORS_LIMIT);
const coordinate = whole(-FARTHEST, FARTHEST);

const places = listOf<readonly [string, Position]>(
  {
    print: ([id, { x, y }]) => `${text.print(id)}@${x}@${y}`,
    parse: (raw) => {
      const [id, x, y, ...rest] = raw.split("@");
      const read = [text.parse(id ?? ""), coordinate.parse(x ?? ""), coordinate.parse(y ?? "")] as const;
      if (rest.length > 0 || read[0] === null || read[1] === null || read[2] === null) return null;
      return [read[0], { x: read[1], y: read[2] }];
    },
  },
  NAMED_FACTORS_LIMIT,
);

const byId = (positions: View["moved"]): readonly (readonly [string, Position])[] =>
  Object.entries(positions).sort(([a], [b]) => (a < b ? -1 : 1));

/** A factor and the places, in the list of added ones, of what its expansion brought. */
type Expansion = readonly [string, readonly number[]];

/** `factor:poverty@0@2`, where `length` factors were added. */
const expansions = (length: number): Codec<readonly Expansion[]> => {
  const place = whole(0, Math.max(0, length - 1));
  return listOf<Expansion>(
    {
      print: ([of, places]) => [text.print(of), ...places.map(place.print)].join("@"),
      parse: (raw) => {
        const [of = "", ...rest] = raw.split("@");
        const id = text.parse(of);
        const places = rest.flatMap((each) => place.parse(each) ?? []);
        return id === null || places.length === 0 || places.length < rest.length ? null : [id, places];
      },
    },
    NAMED_FACTORS_LIMIT,
  );
};

const expansionsOf = ({ added, brought }: View): readonly Expansion[] =>
  groupBy(
    [...added.keys()].filter((at) => Object.hasOwn(brought, added[at] ?? "")),
    (at) => brought[added[at] ?? ""] ?? "",
  );

/** `added=factor:poverty,…` in the order in which they came, and `brought=factor:corruption@0` by which expansion. */
export const ADDED_PART: Part = {
  print: (view) => {
    if (view.added.length === 0) return [];
    const by = expansionsOf(view);
    return [
      `added=${ids.print(view.added)}`,
      ...(by.length === 0 ? [] : [`brought=${expansions(view.added.length).print(by)}`]),
    ];
  },
  take: (take) => {
    const added = take("added", ids);
    if (added === undefined) return { added: [] };
    const by = take("brought", expansions(added.length)) ?? [];
    const brought = by.flatMap(([of, places]) => places.map((at) => [added[at] ?? "", of] as const));
    return { added, brought: Object.fromEntries(brought) };
  },
};

/** `dismissed=factor:poverty,…`. */
export const DISMISSED_PART: Part = {
  print: ({ dismissed }) => (dismissed.length === 0 ? [] : [`dismissed=${ids.print(dismissed)}`]),
  take: (take) => ({ dismissed: take("dismissed", ids) ?? [] }),
};

/** `moved=factor:poverty@10@-20,…`, by id, so that equal views have one address. */
export const MOVED_PART: Part = {
  print: ({ moved }) => (Object.keys(moved).length === 0 ? [] : [`moved=${places.print(byId(moved))}`]),
  take: (take) => ({ moved: Object.fromEntries(take("moved", places) ?? []) }),
};
