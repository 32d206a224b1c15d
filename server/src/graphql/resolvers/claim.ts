/** What belongs to a claim beside its own words. */
import { globalId, linkSlug } from "../../domain/ids.ts";
import { familyOf } from "../../domain/relation.ts";
import type { ClaimResolvers } from "../generated.ts";
import { must } from "../loaders.ts";

/** The fields of `Claim`. */
export const claimResolvers: ClaimResolvers = {
  id: ({ id }) => globalId("claim", id),
  subject: async ({ subject }, _, { loaders }) => must("factor", subject, await loaders.factor.load(subject)),
  object: async ({ object }, _, { loaders }) => must("factor", object, await loaders.factor.load(object)),
  source: async ({ source }, _, { loaders }) => must("source", source, await loaders.source.load(source)),
  evidenceTypeGroups: async ({ id }, _, { loaders }) => [
    ...must("claim", id, await loaders.claimGroups.load(id)).evidenceTypes,
  ],
  regionGroups: async ({ id }, _, { loaders }) => [...must("claim", id, await loaders.claimGroups.load(id)).regions],
  link: async ({ subject, object, relation }, _, { loaders }) => {
    const slug = linkSlug(subject, object, familyOf(relation));
    return must("link", slug, await loaders.link.load(slug));
  },
};
