/** The chains that are looked for, in an address: the longest length is always written, so that it says that any are. */

import { LONGEST_CHAIN, PATHWAY_ENDS_LIMIT } from "../pathways/pathway-steps.ts";
import { NAMED_FACTORS_LIMIT } from "../view.ts";
import { listOf, oneOf, text, whole } from "./codec.ts";
import type { Part } from "./part.ts";

const ends = listOf(text, PATHWAY_ENDS_LIMIT);
const length = whole(1, LONGEST_CHAIN);
const walk = oneOf(["associations"] as const);
const chains = listOf(text, NAMED_FACTORS_LIMIT);

/** Writes nothing while nothing is looked for. */
export const PATHWAYS_PART: Part = {
  print: ({ pathways }) => {
    if (pathways === null) return [];
    const { from, to, maxLength, withAssociations, chosen } = pathways;
    return [
      ...(from.length === 0 ? [] : [`from=${ends.print(from)}`]),
      ...(to.length === 0 ? [] : [`to=${ends.print(to)}`]),
      `longest=${length.print(maxLength)}`,
      ...(withAssociations ? [`walk=${walk.print("associations")}`] : []),
      ...(chosen.length === 0 ? [] : [`chains=${chains.print(chosen)}`]),
    ];
  },
  take: (take) => {
    const maxLength = take("longest", length);
    if (maxLength === undefined) return {};
    return {
      pathways: {
        from: take("from", ends) ?? [],
        to: take("to", ends) ?? [],
        maxLength,
        withAssociations: take("walk", walk) !== undefined,
        chosen: take("chains", chains) ?? [],
      },
    };
  },
};
