/** The network drawn together into groups. */
import type { Asker } from "../db/run-cypher.ts";
import { type AggregateBy, aggregateOf, type Split } from "../domain/aggregate.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import { counted } from "../domain/filter/sentence-words.ts";
import type { AggregatedNetwork } from "../domain/network/network.ts";
import { describeView } from "./describe-view.ts";
import type { Rows } from "./rows-for.ts";
import type { Selections } from "./selections.ts";

export type AggregateQueries = Readonly<{
  /** The network that `filter` leaves, drawn together, some groups split if so asked. Raises BAD_USER_INPUT (an unknown vocabulary group) and the codes of RowSets. */
  readAggregate: (
    asked: Readonly<{ filter: NetworkFilter; by: AggregateBy; split?: Split }>,
    asker: Asker,
  ) => Promise<AggregatedNetwork>;
}>;

/** The aggregate's query over `rows`. */
export const aggregateQueries = (rows: Rows, { select }: Selections): AggregateQueries => ({
  readAggregate: async ({ filter, by, split }, asker) => {
    const selection = await select(filter, asker);
    const { groups, links, groupOf } = aggregateOf(selection, by, split);
    const [factorCount, linkCount] = [selection.factorCount(), selection.links().length];
    const view = {
      filter,
      links: selection.links(),
      groups: counted(new Set(groups.map((group) => (group.within ?? group).id)).size, by.toLowerCase()),
      counts: { factors: factorCount, links: linkCount, shownFactors: factorCount, shownLinks: linkCount },
    };
    return {
      groups,
      links,
      groupOf,
      totalFactors: factorCount,
      totalLinks: linkCount,
      sentence: await describeView(rows, view, asker),
      dataVersion: await rows.dataVersion(asker),
      exportFilter: filter,
    };
  },
});
