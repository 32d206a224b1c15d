/** What belongs to a factor beside its own words. */
import { globalId } from "../../domain/ids.ts";
import { toConnection } from "../connection.ts";
import type { CounterpartResolvers, FactorResolvers, ReachedResolvers } from "../generated.ts";
import { must, whenLoaded } from "../loaders.ts";

/** The fields of `Factor`; links are the network's. */
export const factorResolvers: Omit<FactorResolvers, "links"> = {
  id: ({ id }) => globalId("factor", id),
  claims: async ({ id }, { first, after }, { loaders }) =>
    toConnection(await loaders.claimsOfFactor({ first, after }).load(id)),
  counterparts: ({ id }, _, { loaders }) => loaders.counterparts.load(id),
  reach: ({ id, kind }, _, { loaders }) =>
    kind === "intervention" ? whenLoaded(loaders.reach.load(id), (found) => [...(found?.reach ?? [])]) : null,
  preventionLevel: ({ id, kind }, _, { loaders }) =>
    kind === "intervention" ? whenLoaded(loaders.reach.load(id), (found) => found?.preventionLevel ?? null) : null,
  partOf: ({ id }, _, { loaders }) => whenLoaded(loaders.parts.load(id), (found) => [...(found?.partOf ?? [])]),
  parts: ({ id }, _, { loaders }) => whenLoaded(loaders.parts.load(id), (found) => [...(found?.parts ?? [])]),
};

/** The fields of `Reached`. */
export const reachedResolvers: ReachedResolvers = {
  factor: ({ factor }, _, { loaders }) => must("factor", factor, loaders.factor),
  through: ({ through }, _, { loaders }) => (through === null ? null : loaders.factor.load(through)),
};

/** The fields of `Counterpart`. */
export const counterpartResolvers: CounterpartResolvers = {
  perpetratorFactor: (pair, _, { loaders }) => must("factor", pair.perpetratorFactor, loaders.factor),
  victimFactor: (pair, _, { loaders }) => must("factor", pair.victimFactor, loaders.factor),
  basis: ({ basisClaim }, _, { loaders }) => (basisClaim === null ? null : loaders.claim.load(basisClaim)),
};
