/** Questions about counterparts: one condition, coded as one factor on each side. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { Counterpart } from "../domain/factor.ts";

export type CounterpartQueries = Readonly<{
  /** Every pair, or those with one of `factors` (slugs) at an end; by the slugs of both ends. */
  listCounterparts: (factors: readonly string[] | null, asker?: Asker) => Promise<readonly Counterpart[]>;
}>;

const toCounterpart = (value: unknown): Counterpart => {
  const pair = value as Counterpart;
  return {
    perpetratorFactor: pair.perpetratorFactor,
    victimFactor: pair.victimFactor,
    basisClaim: pair.basisClaim ?? null,
    certainty: pair.certainty,
    note: pair.note ?? null,
  };
};

/** The counterparts' queries over `database`. */
export const counterpartQueries = (database: Database): CounterpartQueries => ({
  listCounterparts: async (factors, asker) =>
    (await database.read("list-counterparts", { factors }, asker)).map(({ counterpart }) => toCounterpart(counterpart)),
});
