/** Where works disagree under a filter. */
import type { Asker } from "../db/run-cypher.ts";
import { type Disagreements, disagreementSentence, disagreementsOf } from "../domain/disagreements.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import type { Rows } from "./rows-for.ts";
import type { Selections } from "./selections.ts";

export type DisagreementQueries = Readonly<{
  /**
   * The disagreements among the links that `filter` leaves, groupings included whatever it says of them.
   * Raises BAD_USER_INPUT (an unknown vocabulary group) and the codes of RowSets.
   */
  readDisagreements: (
    filter: NetworkFilter,
    asker: Asker,
  ) => Promise<Disagreements & Readonly<{ sentence: string; dataVersion: string }>>;
}>;

/** The query for disagreements over `rows`. */
export const disagreementQueries = (rows: Rows, { select }: Selections): DisagreementQueries => ({
  readDisagreements: async (filter, asker) => {
    const [selection, structure] = await Promise.all([
      select({ ...filter, includeGroupings: true }, asker),
      // What is part of what does not depend on which claims count.
      select({ families: ["structure"], includeGroupings: true }, asker),
    ]);
    const links = selection.links().map(selection.withEnds);
    const claims = await rows.claimsFor(
      links.flatMap((link) => link.claims),
      asker,
    );
    const found = disagreementsOf(links, claims, structure.links());
    return { ...found, sentence: disagreementSentence(found), dataVersion: await rows.dataVersion(asker) };
  },
});
