/** What belongs to a source beside its own words. */
import { globalId } from "../../domain/ids.ts";
import { toConnection } from "../connection.ts";
import type { SourceResolvers } from "../generated.ts";
import { must } from "../loaders.ts";

/** The fields of `Source`. */
export const sourceResolvers: SourceResolvers = {
  id: ({ id }) => globalId("source", id),
  work: ({ work }, _, { loaders }) => must("work", work, loaders.work),
  claims: async ({ id }, { first, after }, { loaders }) =>
    toConnection(await loaders.claimsOfSource({ first, after }).load(id)),
};
