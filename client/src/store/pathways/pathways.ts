/** What the page of chains asks and names: the filter of the walk, and the key by which a chain is known. */
import type { NetworkFilter } from "../../api/generated.ts";
import type { PathwaysAnswer } from "../answers.ts";
import { toNetworkFilter } from "../network-filter.ts";
import type { Filter, PathwaysWish } from "../view.ts";

/** One chain of the answer. */
export type Chain = PathwaysAnswer["paths"][number];

/** A sign that stands in no id and needs no code in an address. */
const BETWEEN_LINKS = "!";

/** What a chain is known by: its links, since two factors may be joined by links of two families. */
export const chainKey = ({ links }: Readonly<{ links: readonly Readonly<{ id: string }>[] }>): string =>
  links.map(({ id }) => id).join(BETWEEN_LINKS);

/** The filter that chains are looked for under: the view's, but with the families that the page names. */
export const walkFilter = (
  filter: Filter,
  { withAssociations }: Pick<PathwaysWish, "withAssociations">,
): NetworkFilter => ({
  ...toNetworkFilter(filter),
  families: withAssociations ? ["INFLUENCE", "ASSOCIATION"] : ["INFLUENCE"],
});

/** The chains that stand out; all of them when none was chosen. */
export const chosenChains = (chains: readonly Chain[], { chosen }: Pick<PathwaysWish, "chosen">): readonly Chain[] => {
  const keys = new Set(chosen);
  const found = chains.filter((chain) => keys.has(chainKey(chain)));
  return found.length === 0 ? chains : found;
};

/** The factors along chains, each id once, in the order in which they are met. */
export const factorsAlong = (chains: readonly Chain[]): readonly string[] => [
  ...new Set(chains.flatMap(({ factors }) => factors.map(({ id }) => id))),
];
