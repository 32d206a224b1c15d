/** A dataset that was live before, and what a filter leaves of it: by the very rules of the live one. */

import type { ClaimDimensions } from "./claim-dimensions.ts";
import { deriveLinks, type LinkClaim } from "./derive-links.ts";
import type { Factor } from "./factor.ts";
import { claimTest } from "./filter/claim-choice.ts";
import type { NetworkFilter } from "./filter/network-filter.ts";
import { compareSupport } from "./network/ground.ts";
import { type Selection, selectNetwork } from "./network/select-network.ts";

/** What of a former dataset is needed to say how a view has changed. */
export type FormerDataset = Readonly<{
  /** By slug. */
  factors: ReadonlyMap<string, Factor>;
  claims: readonly Readonly<{ claim: LinkClaim; dimensions: ClaimDimensions }>[];
  /** Names of works by slug. */
  works: ReadonlyMap<string, string>;
}>;

/** Gives the dataset with this data version, or undefined when it is not there any more, or too large to be read. */
export type ReadFormerDataset = (version: string) => Promise<FormerDataset | undefined>;

/** What `filter` left of `former`. */
export const selectFormer = (former: FormerDataset, filter: NetworkFilter): Selection => {
  const counts = claimTest(filter);
  const chosen = former.claims.filter(({ dimensions }) => counts(dimensions)).map(({ claim }) => claim);
  return selectNetwork(filter, former.factors, [...deriveLinks(chosen)].sort(compareSupport));
};
