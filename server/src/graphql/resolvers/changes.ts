/** What became of a view since a former dataset was live. */
import type { ChangedThing } from "../../domain/network/network-changes.ts";
import type { QueryResolvers } from "../generated.ts";
import { badArgument } from "../read-arguments.ts";
import { readNetworkFilter } from "../read-filter.ts";

/** Names are for a note that somebody reads; the counts are of all. */
const MOST_NAMED = 20;

const cut = <T>(found: readonly T[]): Readonly<{ totalCount: number; items: T[] }> => ({
  totalCount: found.length,
  items: found.slice(0, MOST_NAMED),
});

const both = ({ gone, fresh }: Readonly<{ gone: readonly ChangedThing[]; fresh: readonly ChangedThing[] }>) => ({
  gone: cut(gone),
  new: cut(fresh),
});

const readVersion = (since: string): string => {
  if (/^[0-9a-f]{16}$/.test(since)) return since;
  throw badArgument(
    "since",
    "is no data version",
    "Give 16 hexadecimal digits, as dataset.version and exports have them.",
  );
};

/** The resolver of `Query` that gives changes. */
export const changeQueries: Required<Pick<QueryResolvers, "changes">> = {
  changes: async (_, { since, filter }, { queries, asker }) => {
    const asked = { since: readVersion(since), filter: readNetworkFilter(filter, { groupings: false }) };
    const { dataVersion, now, before, changes } = await queries.readChanges(asked, asker);
    return {
      ...{ since, dataVersion, now, before },
      factors: changes && both(changes.factors),
      links: changes && both(changes.links),
      works: changes && both(changes.works),
      signs: changes && cut(changes.signs),
    };
  },
};
