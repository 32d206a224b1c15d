/** Networks, and the questions that are asked of one as a whole. */
import { exportUrl } from "../filter-json.ts";
import type { NetworkResolvers, QueryResolvers } from "../generated.ts";
import { mustAll } from "../loaders.ts";
import { readFactors, readNumber } from "../read-arguments.ts";
import { readNetworkFilter } from "../read-filter.ts";

/** Groupings are left out of networks unless asked for. */
const PLAIN = { groupings: false };

const LIMITS = {
  network: { least: 1, most: 5_000 },
  neighbourhood: { least: 1, most: 1_000 },
  hops: { least: 1, most: 3 },
  claims: { least: 1, most: 5_000 },
};

/** The fields of `Network` that are not plain values. */
export const networkResolvers: NetworkResolvers = {
  sentence: ({ sentence }) => sentence(),
  exportUrl: ({ exportFilter }) => exportUrl(exportFilter),
  claims: ({ links }, { limit }, { loaders }) => {
    const most = readNumber("limit", limit, LIMITS.claims) ?? 500;
    const ids = links.flatMap(({ claims }) => claims).slice(0, most);
    return mustAll("claim", ids, loaders.claim);
  },
};

/** The resolvers of `Query` that give networks. */
export const networkQueries: Required<Pick<QueryResolvers, "network" | "neighbourhood">> = {
  network: (_, { filter, limit }, { queries, asker }) =>
    queries.readNetwork(
      { filter: readNetworkFilter(filter, PLAIN), limit: readNumber("limit", limit, LIMITS.network) ?? 500 },
      asker,
    ),
  neighbourhood: (_, { of, hops, direction, filter, limit }, { queries, asker }) =>
    queries.readNeighbourhood(
      {
        of: readFactors("of", of),
        hops: readNumber("hops", hops, LIMITS.hops) ?? 1,
        direction: direction ?? "BOTH",
        filter: readNetworkFilter(filter, PLAIN),
        limit: readNumber("limit", limit, LIMITS.neighbourhood) ?? 200,
      },
      asker,
    ),
};
