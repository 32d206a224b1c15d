/** What belongs to a work beside its own words. */
import { globalId } from "../../domain/ids.ts";
import type { WorkResolvers } from "../generated.ts";
import { mustAll } from "../loaders.ts";

/** The fields of `Work`. */
export const workResolvers: WorkResolvers = {
  id: ({ id }) => globalId("work", id),
  sources: ({ sources }, _, { loaders }) => mustAll("source", sources, loaders.source),
};
