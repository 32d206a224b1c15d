/** Search hits as the list shows them: under the heading of their type, the best type first. */

import type { SearchAnswer, SearchHit } from "../../store/answers.ts";
import { groupBy } from "../../store/group-by.ts";
import { HIT_HEADINGS } from "../../words/search.ts";

export type HitGroup = Readonly<{ id: keyof typeof HIT_HEADINGS; title: string; hits: readonly SearchHit[] }>;

/** Hits under headings, in the order in which the best hit of each type came. */
export const hitGroups = (answer: SearchAnswer): readonly HitGroup[] =>
  groupBy(answer.edges, ({ node }) => node.__typename).map(([type, hits]) => ({
    id: type,
    title: HIT_HEADINGS[type],
    hits,
  }));

/** What a hit is called where only plain text will do. */
export const hitText = ({ node }: SearchHit): string => {
  if (node.__typename === "Factor") return node.name;
  return node.__typename === "Claim" ? node.statement : node.title;
};
