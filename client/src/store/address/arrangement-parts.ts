/** What was brought in, taken away and moved by hand, in an address. */
import { NAMED_FACTORS_LIMIT, type Position, type View } from "../view.ts";
import { listOf, text, whole } from "./codec.ts";
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

const idsPart = (field: "added" | "dismissed"): Part => ({
  print: (view) => (view[field].length === 0 ? [] : [`${field}=${ids.print(view[field])}`]),
  take: (take) => ({ [field]: take(field, ids) ?? [] }),
});

/** `added=factor:poverty,…`, in the order in which they came. */
export const ADDED_PART: Part = idsPart("added");

/** `dismissed=factor:poverty,…`. */
export const DISMISSED_PART: Part = idsPart("dismissed");

/** `moved=factor:poverty@10@-20,…`, by id, so that equal views have one address. */
export const MOVED_PART: Part = {
  print: ({ moved }) => (Object.keys(moved).length === 0 ? [] : [`moved=${places.print(byId(moved))}`]),
  take: (take) => ({ moved: Object.fromEntries(take("moved", places) ?? []) }),
};
