/** Makes the sentence of a view: fetches the names and totals it speaks of. */
import type { Asker } from "../db/run-cypher.ts";
import { filterSentence, startSentences, type ViewCounts } from "../domain/filter-sentence.ts";
import type { Link } from "../domain/link.ts";
import type { Walk } from "../domain/neighbourhood.ts";
import type { NetworkFilter } from "../domain/network-filter.ts";
import type { RowSets } from "./row-sets.ts";

type Shown = Readonly<{
  filter: NetworkFilter;
  /** All links of the view, shown or cut. */
  links: readonly Link[];
  counts: Pick<ViewCounts, "factors" | "shownFactors" | "shownLinks">;
  walk?: Walk;
  groups?: string;
}>;

/** The sentence of a view of the network. Raises the codes of RowSets. */
export const describeView = async (
  rowSets: RowSets,
  { filter, links, counts, walk, groups }: Shown,
  asker: Asker,
): Promise<string> => {
  const [factors, { works, sources }, vocabulary, { byId, totals }] = await Promise.all([
    rowSets.factors(asker),
    rowSets.titles(asker),
    rowSets.vocabulary(asker),
    rowSets.claims(asker),
  ]);
  const claims = links.flatMap((link) => link.claims);
  const starts = (walk?.of ?? []).map((slug) => factors.get(slug)).filter((factor) => factor !== undefined);
  return filterSentence(
    {
      filter,
      names: { factors, works, sources, vocabulary },
      totals,
      counts: {
        ...counts,
        links: links.length,
        claims: claims.length,
        undatedClaims: claims.filter((claim) => byId.get(claim)?.year === null).length,
      },
      ...(walk ? { walk } : {}),
      ...(groups === undefined ? {} : { groups }),
    },
    startSentences(filter, starts),
  );
};
