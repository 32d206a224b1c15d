/** What belongs to a claim beside its own words. */
import { globalId, linkSlug } from "../../domain/ids.ts";
import { familyOf } from "../../domain/relation.ts";
import type { ClaimResolvers } from "../generated.ts";
import { must } from "../loaders.ts";

/** The fields of `Claim`. */
export const claimResolvers: ClaimResolvers = {
  id: ({ id }) => globalId("claim", id),
  subject: ({ subject }, _, { loaders }) => must("factor", subject, loaders.factor),
  object: ({ object }, _, { loaders }) => must("factor", object, loaders.factor),
  source: ({ source }, _, { loaders }) => must("source", source, loaders.source),
  evidenceTypeGroups: async ({ id }, _, { loaders }) => [
    ...(await must("claim", id, loaders.claimGroups)).evidenceTypes,
  ],
  regionGroups: async ({ id }, _, { loaders }) => [...(await must("claim", id, loaders.claimGroups)).regions],
  link: ({ subject, object, relation }, _, { loaders }) => {
    const slug = linkSlug(subject, object, familyOf(relation));
    return must("link", slug, loaders.link);
  },
};
