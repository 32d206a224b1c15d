/** The whole state: one record of slices that panels and canvas watch. */

import type {
  ClaimsTable,
  Details,
  FacetsAnswer,
  LinksTable,
  NeighboursAnswer,
  NetworkAnswer,
  Overview,
  SearchAnswer,
} from "./answers.ts";
import type { Interface } from "./interface.ts";
import type { Remote } from "./remote.ts";
import type { Position, View } from "./view.ts";

export type State = Readonly<{
  view: View;
  /** Dataset words, counts and findings for the first screen and the foot of every page. */
  overview: Remote<Overview>;
  network: Remote<NetworkAnswer>;
  facets: Remote<FacetsAnswer>;
  /** Of the selection. */
  details: Remote<Details>;
  /** Of the factor whose neighbours are looked at. */
  neighbours: Remote<NeighboursAnswer>;
  search: Readonly<{ text: string; answer: Remote<SearchAnswer> }>;
  linksTable: Remote<LinksTable>;
  claimsTable: Remote<ClaimsTable>;
  /** Where every shown factor is drawn, by id, in canvas units. */
  positions: Readonly<Record<string, Position>>;
  interface: Interface;
}>;
