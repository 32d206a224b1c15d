/** Joins the questions about networks, which share one set of kept rows. */
import { type AggregateQueries, aggregateQueries } from "./aggregate.ts";
import { type FacetQueries, facetQueries } from "./facets.ts";
import { type LinkQueries, linkQueries } from "./links.ts";
import { type NeighbourQueries, neighbourQueries } from "./neighbours.ts";
import { type NetworkQueries as NetworksAlone, networkQueries } from "./network.ts";
import { type PathwayQueries, pathwayQueries } from "./pathways.ts";
import type { RowSets } from "./row-sets.ts";
import { createSelections } from "./selections.ts";

export type NetworkQueries = NetworksAlone &
  LinkQueries &
  NeighbourQueries &
  FacetQueries &
  AggregateQueries &
  PathwayQueries;

/** The queries for networks over `rowSets`. */
export const createNetworkQueries = (rowSets: RowSets): NetworkQueries => {
  const selections = createSelections(rowSets);
  return {
    ...networkQueries(rowSets, selections),
    ...linkQueries(rowSets, selections),
    ...neighbourQueries(rowSets, selections),
    ...facetQueries(rowSets, selections),
    ...aggregateQueries(rowSets, selections),
    ...pathwayQueries(rowSets, selections),
  };
};
