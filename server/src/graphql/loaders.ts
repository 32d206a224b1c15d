/** Gathers the things one request asks for by id, so that each level of a query costs one statement. */
import DataLoader from "dataloader";
import type { Claim } from "../domain/claim.ts";
import type { Factor } from "../domain/factor.ts";
import type { Source, Work } from "../domain/source.ts";
import type { Asker, Queries } from "../queries/queries.ts";

/** Things by bare slug; null for an unknown slug. One statement a batch, kept for the request. */
export type ById<T> = DataLoader<string, T | null>;

export type Loaders = Readonly<{
  factor: ById<Factor>;
  claim: ById<Claim>;
  source: ById<Source>;
  work: ById<Work>;
}>;

const byId = <T extends Readonly<{ id: string }>>(
  find: (ids: readonly string[], asker: Asker) => Promise<readonly T[]>,
  asker: Asker,
): ById<T> =>
  new DataLoader(async (ids) => {
    const found = new Map((await find(ids, asker)).map((thing) => [thing.id, thing]));
    return ids.map((id) => found.get(id) ?? null);
  });

/** Fresh loaders for one request. */
export const createLoaders = (queries: Queries, asker: Asker): Loaders => ({
  factor: byId(queries.findFactors, asker),
  claim: byId(queries.findClaims, asker),
  source: byId(queries.findSources, asker),
  work: byId(queries.findWorks, asker),
});
