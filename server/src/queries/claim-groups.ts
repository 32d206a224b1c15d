/** The groups of the vocabulary that claims were put into by their wording. */
import type { Asker } from "../db/run-cypher.ts";
import { ownGroupsOf } from "../domain/vocabulary.ts";
import type { Rows } from "./rows-for.ts";

/** A claim's own groups, not their parents; NOT_STATED alone for a blank. */
export type ClaimGroups = Readonly<{ id: string; evidenceTypes: readonly string[]; regions: readonly string[] }>;

export type ClaimGroupQueries = Readonly<{
  /** The groups of the claims with these slugs, in any order; unknown slugs are left out. Raises the codes of RowSets. */
  listClaimGroups: (ids: readonly string[], asker: Asker) => Promise<readonly ClaimGroups[]>;
}>;

/** The query for groups over `rows`. */
export const claimGroupQueries = (rows: Rows): ClaimGroupQueries => ({
  listClaimGroups: async (ids, asker) => {
    const [known, { evidence_type, region }] = await Promise.all([rows.claimsFor(ids, asker), rows.vocabulary(asker)]);
    return ids.flatMap((id) => {
      const claim = known.get(id);
      if (!claim) return [];
      const evidenceTypes = ownGroupsOf(claim.evidenceTypes, evidence_type);
      return [{ id, evidenceTypes, regions: ownGroupsOf(claim.regions, region) }];
    });
  },
});
