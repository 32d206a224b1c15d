/** Questions about claims. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { Claim } from "../domain/claim.ts";
import { toClaim } from "./to-domain.ts";

export type ClaimQueries = Readonly<{
  /** The claims with the slugs given, in any order; unknown slugs are left out. */
  findClaims: (ids: readonly string[], asker?: Asker) => Promise<readonly Claim[]>;
}>;

/** The claims' queries over `database`. */
export const claimQueries = (database: Database): ClaimQueries => ({
  findClaims: async (ids, asker) =>
    (await database.read("find-claims", { ids }, asker)).map(({ claim }) => toClaim(claim)),
});
