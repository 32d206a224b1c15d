/** Joins the questions about networks, which share one set of kept rows. */
import type { ReadFormerDataset } from "../domain/former-dataset.ts";
import { type AggregateQueries, aggregateQueries } from "./aggregate.ts";
import { type ChangeQueries, changeQueries } from "./changes.ts";
import { type ClaimGroupQueries, claimGroupQueries } from "./claim-groups.ts";
import { type DisagreementQueries, disagreementQueries } from "./disagreements.ts";
import { type FacetQueries, facetQueries } from "./facets.ts";
import { type LinkQueries, linkQueries } from "./links.ts";
import { type NeighbourQueries, neighbourQueries } from "./neighbours.ts";
import { type NetworkQueries as NetworksAlone, networkQueries } from "./network.ts";
import { type PathwayQueries, pathwayQueries } from "./pathways.ts";
import type { Rows } from "./rows-for.ts";
import { createSelections } from "./selections.ts";
import type { StoredNetworks } from "./stored-networks.ts";

export type NetworkQueries = NetworksAlone &
  LinkQueries &
  NeighbourQueries &
  FacetQueries &
  AggregateQueries &
  ClaimGroupQueries &
  ChangeQueries &
  DisagreementQueries &
  PathwayQueries;

/** The queries for networks over `rows`; where those are too many to be kept, over what is stored. */
export const createNetworkQueries = (
  rows: Rows,
  stored: StoredNetworks,
  readFormer: ReadFormerDataset,
): NetworkQueries => {
  const selections = createSelections(rows);
  return {
    ...networkQueries(rows, selections, stored),
    ...linkQueries(rows, selections, stored),
    ...neighbourQueries(rows, selections, stored),
    ...facetQueries(rows, selections),
    ...aggregateQueries(rows, selections),
    ...claimGroupQueries(rows),
    ...disagreementQueries(rows, selections),
    ...changeQueries(rows, selections, readFormer),
    ...pathwayQueries(rows, selections),
  };
};
