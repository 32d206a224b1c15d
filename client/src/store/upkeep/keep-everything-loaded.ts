/** Starts every upkeep that loads something: the one list of what the view needs from the server. */
import type { Api } from "../../api/api.ts";
import type { Store } from "../store.ts";
import { keepChangesLoaded } from "./keep-changes-loaded.ts";
import { keepComparedLoaded } from "./keep-compared-loaded.ts";
import { keepCounterpartsDrawn } from "./keep-counterparts-drawn.ts";
import { keepDetailsLoaded } from "./keep-details-loaded.ts";
import { keepEvidenceLoaded } from "./keep-evidence-loaded.ts";
import { keepFacetsLoaded } from "./keep-facets-loaded.ts";
import { keepGapsLoaded } from "./keep-gaps-loaded.ts";
import { keepHiddenNeighboursCounted } from "./keep-hidden-neighbours-counted.ts";
import { keepHomeFitted } from "./keep-home-fitted.ts";
import { keepInterventionsLoaded } from "./keep-interventions-loaded.ts";
import { keepNamesLoaded } from "./keep-names-loaded.ts";
import { keepNeighboursLoaded } from "./keep-neighbours-loaded.ts";
import { keepNetworkLoaded } from "./keep-network-loaded.ts";
import { keepOverviewLoaded } from "./keep-overview-loaded.ts";
import { keepPathwaysLoaded } from "./keep-pathways-loaded.ts";
import { keepFactorSearchLoaded, keepSearchLoaded } from "./keep-search-loaded.ts";
import { keepSidesLoaded } from "./keep-sides-loaded.ts";
import { keepStepsCounted } from "./keep-steps-counted.ts";
import { keepTablesLoaded } from "./keep-tables-loaded.ts";
import { keepUnfilteredLoaded } from "./keep-unfiltered-loaded.ts";
import { keepWiderCounted } from "./keep-wider-counted.ts";

/** Gives the function that ends them all. */
export const keepEverythingLoaded = (store: Store, api: Api): (() => void) => {
  const stops = [
    // First the network: others wait for what it brings.
    keepNetworkLoaded(store, api),
    keepUnfilteredLoaded(store, api),
    keepOverviewLoaded(store, api),
    keepStepsCounted(store, api),
    keepFacetsLoaded(store, api),
    keepDetailsLoaded(store, api),
    keepNeighboursLoaded(store, api),
    keepSearchLoaded(store, api),
    keepFactorSearchLoaded(store, api),
    keepNamesLoaded(store, api),
    keepPathwaysLoaded(store, api),
    keepTablesLoaded(store, api),
    keepEvidenceLoaded(store, api),
    keepHiddenNeighboursCounted(store, api),
    keepCounterpartsDrawn(store),
    keepHomeFitted(store),
    keepSidesLoaded(store, api),
    keepWiderCounted(store, api),
    keepChangesLoaded(store, api),
    keepGapsLoaded(store, api),
    keepInterventionsLoaded(store, api),
    keepComparedLoaded(store, api),
  ];
  return () => {
    for (const stop of stops) stop();
  };
};
