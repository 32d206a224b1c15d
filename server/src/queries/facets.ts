/** Counts beside every filter choice. */
import type { Asker } from "../db/run-cypher.ts";
import {
  type CountedNetwork,
  countedNetwork,
  type Facet,
  type FacetField,
  facetOf,
  liftChoice,
} from "../domain/facets.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import type { Selection } from "../domain/network/select-network.ts";
import type { RowSets } from "./row-sets.ts";
import { checkGroups, type Selections } from "./selections.ts";

export type FacetQueries = Readonly<{
  /**
   * The facets of `fields`, in their order, each with its own choice lifted from `filter`. Costs one statement for
   * each choice of claims that differs after lifting, unless its rows are kept.
   * Raises BAD_USER_INPUT (an unknown vocabulary group) and the codes of RowSets.
   */
  listFacets: (
    asked: Readonly<{ filter: NetworkFilter; fields: readonly FacetField[] }>,
    asker: Asker,
  ) => Promise<readonly Facet[]>;
}>;

/** The facets' queries over `rowSets`. */
export const facetQueries = (rowSets: RowSets, { select }: Selections): FacetQueries => ({
  listFacets: async ({ filter, fields }, asker) => {
    const [claims, vocabulary, { works }] = await Promise.all([
      rowSets.claims(asker),
      rowSets.vocabulary(asker),
      rowSets.titles(asker),
    ]);
    // A facet lifts its own choice, so a group that does not exist would pass unseen where only its facet is asked for.
    checkGroups(filter, vocabulary);
    const names = { codes: claims.codes(), vocabulary, works };
    const networks = new Map<Selection, CountedNetwork>();
    const networkOf = async (field: FacetField): Promise<CountedNetwork> => {
      const selection = await select(liftChoice(filter, field), asker);
      // Most facets are counted over the same one.
      const network = networks.get(selection) ?? countedNetwork(selection, names);
      networks.set(selection, network);
      return network;
    };
    return Promise.all(fields.map(async (field) => facetOf(field, filter, await networkOf(field), names)));
  },
});
