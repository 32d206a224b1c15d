/** What belongs to a work beside its own words. */
import { globalId } from "../../domain/ids.ts";
import type { WorkResolvers } from "../generated.ts";
import { must } from "../loaders.ts";

/** The fields of `Work`. */
export const workResolvers: WorkResolvers = {
  id: ({ id }) => globalId("work", id),
  sources: ({ sources }, _, { loaders }) =>
    Promise.all(sources.map(async (id) => must("source", id, await loaders.source.load(id)))),
};
