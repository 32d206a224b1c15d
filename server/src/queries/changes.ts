/** What became of a view since a former dataset was live. */
import type { Asker } from "../db/run-cypher.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import { type ReadFormerDataset, selectFormer } from "../domain/former-dataset.ts";
import { changesBetween, type NetworkChanges, type NetworkSize, sizeOf } from "../domain/network/network-changes.ts";
import type { Rows } from "./rows-for.ts";
import type { Selections } from "./selections.ts";

/** What differs; `before` and `changes` are null when the former dataset is not there any more. */
export type ChangesSince = Readonly<{
  since: string;
  dataVersion: string;
  now: NetworkSize;
  before: NetworkSize | null;
  changes: NetworkChanges | null;
}>;

export type ChangeQueries = Readonly<{
  /** How what `filter` leaves differs from what it left on the data version `since`. Raises the codes of Selections. */
  readChanges: (asked: Readonly<{ since: string; filter: NetworkFilter }>, asker: Asker) => Promise<ChangesSince>;
}>;

/** The query for changes over `rows`; `readFormer` finds former datasets. */
export const changeQueries = (rows: Rows, { select }: Selections, readFormer: ReadFormerDataset): ChangeQueries => ({
  readChanges: async ({ since, filter }, asker) => {
    const [dataVersion, selection, former] = await Promise.all([
      rows.dataVersion(asker),
      select(filter, asker),
      readFormer(since),
    ]);
    const now = sizeOf(selection);
    if (former === undefined) return { since, dataVersion, now, before: null, changes: null };
    const then = selectFormer(former, filter);
    const named = [...new Set(selection.links().flatMap((link) => link.works))];
    const works = { before: former.works, now: (await rows.titlesFor({ works: named, sources: [] }, asker)).works };
    return { since, dataVersion, now, before: sizeOf(then), changes: changesBetween(then, selection, works) };
  },
});
