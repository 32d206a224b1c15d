/** What belongs to a factor beside its own words. */
import { globalId } from "../../domain/ids.ts";
import { toConnection } from "../connection.ts";
import type { CounterpartResolvers, FactorResolvers, ReachedResolvers } from "../generated.ts";
import { must } from "../loaders.ts";

/** The fields of `Factor`; links are the network's. */
export const factorResolvers: Omit<FactorResolvers, "links"> = {
  id: ({ id }) => globalId("factor", id),
  claims: async ({ id }, { first, after }, { loaders }) =>
    toConnection(await loaders.claimsOfFactor({ first, after }).load(id)),
  counterparts: ({ id }, _, { loaders }) => loaders.counterparts.load(id),
  reach: async ({ id, kind }, _, { loaders }) =>
    kind === "intervention" ? [...((await loaders.reach.load(id))?.reach ?? [])] : null,
  preventionLevel: async ({ id, kind }, _, { loaders }) =>
    kind === "intervention" ? ((await loaders.reach.load(id))?.preventionLevel ?? null) : null,
  partOf: async ({ id }, _, { loaders }) => [...((await loaders.parts.load(id))?.partOf ?? [])],
  parts: async ({ id }, _, { loaders }) => [...((await loaders.parts.load(id))?.parts ?? [])],
};

/** The fields of `Reached`. */
export const reachedResolvers: ReachedResolvers = {
  factor: async ({ factor }, _, { loaders }) => must("factor", factor, await loaders.factor.load(factor)),
  through: ({ through }, _, { loaders }) => (through === null ? null : loaders.factor.load(through)),
};

/** The fields of `Counterpart`. */
export const counterpartResolvers: CounterpartResolvers = {
  perpetratorFactor: async (pair, _, { loaders }) =>
    must("factor", pair.perpetratorFactor, await loaders.factor.load(pair.perpetratorFactor)),
  victimFactor: async (pair, _, { loaders }) =>
    must("factor", pair.victimFactor, await loaders.factor.load(pair.victimFactor)),
  basis: ({ basisClaim }, _, { loaders }) => (basisClaim === null ? null : loaders.claim.load(basisClaim)),
};
