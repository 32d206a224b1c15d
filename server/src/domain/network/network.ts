/** A network as an answer gives it. */
import type { Aggregate } from "../aggregate.ts";
import type { Factor } from "../factor.ts";
import type { NetworkFilter } from "../filter/network-filter.ts";
import type { SelectedLink } from "./select-network.ts";

/** Factors and links after a filter, with the true totals when a limit cut them. What is not asked for is not worked out. */
export type Network = Readonly<{
  factors: readonly Factor[];
  links: readonly SelectedLink[];
  totalFactors: number;
  totalLinks: number;
  /** Claims and works behind the links given. */
  claimCount: number;
  workCount: number;
  truncated: boolean;
  sentence: () => Promise<string>;
  dataVersion: string;
  /** The filter that an export needs to give these factors and links. */
  exportFilter: NetworkFilter;
}>;

/** A network drawn together into groups. */
export type AggregatedNetwork = Aggregate &
  Readonly<{
    totalFactors: number;
    totalLinks: number;
    sentence: string;
    dataVersion: string;
    /** The filter that an export needs to give all of its factors and links. */
    exportFilter: NetworkFilter;
  }>;
