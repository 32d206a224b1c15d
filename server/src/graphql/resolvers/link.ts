/** Links: what belongs to one, pages of them, and those of a factor. */
import type { Factor } from "../../domain/factor.ts";
import { globalId, slugOf } from "../../domain/ids.ts";
import { selectedEnds } from "../../domain/network/select-network.ts";
import { toConnection } from "../connection.ts";
import type { FactorResolvers, LinkResolvers, QueryResolvers } from "../generated.ts";
import { type Loaders, must, mustAll, worksByName } from "../loaders.ts";
import { readNetworkFilter } from "../read-filter.ts";

/** Groupings stay in lists of links unless left out. */
const WHOLE = { groupings: true };

const loadFactor = ({ factor }: Loaders, slug: string): Factor | Promise<Factor> => must("factor", slug, factor);

/** The fields of `Link`. In a selection its factors carry the counts of the selection. */
export const linkResolvers: LinkResolvers = {
  id: ({ id }) => globalId("link", id),
  // Not asynchronous where the factor is at hand: a network has thousands of ends.
  from: (link, _, { loaders }) => selectedEnds(link)?.from ?? loadFactor(loaders, link.from),
  to: (link, _, { loaders }) => selectedEnds(link)?.to ?? loadFactor(loaders, link.to),
  years: ({ yearFrom, yearTo, undatedSources }) => ({ from: yearFrom, to: yearTo, undated: undatedSources }),
  evidence: (link, _, { loaders }) => loaders.evidence.load(link),
  works: ({ works }, _, { loaders }) => worksByName(works, loaders),
  claims: async (link, page, { queries, loaders, asker }) => {
    const { nodes, ...rest } = await queries.listClaimsOfLink(link, page, asker);
    const slugs = nodes.map(({ id }) => id);
    return toConnection({ ...rest, nodes: await mustAll("claim", slugs, loaders.claim) });
  },
};

/** The field of `Factor` that gives its links. */
export const factorLinks: Required<Pick<FactorResolvers, "links">> = {
  links: async ({ id }, { direction, filter, first, after }, { loaders }) => {
    const list = { first, after, direction: direction ?? "BOTH", filter: readNetworkFilter(filter, WHOLE) };
    return toConnection(await loaders.linksOfFactor(list).load(id));
  },
};

/** The resolvers of `Query` that give links. */
export const linkQueries: Required<Pick<QueryResolvers, "link" | "links">> = {
  link: (_, { id }, { loaders }) => {
    const slug = slugOf("link", id);
    return slug === null ? null : loaders.link.load(slug);
  },
  links: async (_, { filter, orderBy, ...page }, { queries, asker }) =>
    toConnection(await queries.listLinks({ ...page, orderBy, filter: readNetworkFilter(filter, WHOLE) }, asker)),
};
