/** The map of groups in an address, and the groupings that stand for their parts. */
import { GROUPED_BY, type GroupedBy, type MapWish, NAMED_FACTORS_LIMIT } from "../view.ts";
import { type Codec, listOf, oneOf, text } from "./codec.ts";
import type { Part } from "./part.ts";

const ids = listOf(text, NAMED_FACTORS_LIMIT);

const drawnAs: Codec<GroupedBy | "everything"> = oneOf([...GROUPED_BY, "everything"]);

const print = (map: MapWish): readonly string[] => {
  if (map.kind === "everything") return ["map=everything"];
  return [`map=${map.by}`, ...(map.open.length === 0 ? [] : [`open=${ids.print(map.open)}`])];
};

/** `map=everything`, or `map=DOMAIN&open=SOCIAL,LEGAL`; nothing while size decides. */
export const MAP_PART: Part = {
  print: ({ map }) => (map === null ? [] : print(map)),
  take: (take) => {
    const kind = take("map", drawnAs);
    if (kind === undefined) return {};
    if (kind === "everything") return { map: { kind } };
    return { map: { kind: "groups", by: kind, open: take("open", ids) ?? [] } };
  },
};

/** `folded=factor:economic-factors,…`, in the order in which they were folded. */
export const FOLDED_PART: Part = {
  print: ({ folded }) => (folded.length === 0 ? [] : [`folded=${ids.print(folded)}`]),
  take: (take) => ({ folded: take("folded", ids) ?? [] }),
};
