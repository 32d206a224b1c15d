/** What no intervention reaches: pure, over the interventions and the factors of the dataset. */
import type { Factor, Intervention } from "../answers.ts";

/** A factor and the groupings it is reached through. */
export type ReachedThrough = Readonly<{ factor: Factor; groupings: readonly string[] }>;

/** Conditions by what reaches them; every list by works, most first. */
export type Untouched = Readonly<{
  /** No intervention names them, nor a grouping that they are part of. */
  untouched: readonly Factor[];
  /** Only a grouping that they are part of is named. */
  throughGroupings: readonly ReachedThrough[];
  /** How many conditions an intervention names. */
  reached: number;
}>;

const byWorks = (a: Factor, b: Factor): number => b.workCount - a.workCount || (a.id < b.id ? -1 : 1);

/** Whether an intervention could be looked for: what acts on an outcome does so through something else. */
const isCondition = ({ kind, grouping }: Factor): boolean => !grouping && kind !== "INTERVENTION" && kind !== "OUTCOME";

/** Sorts the conditions among `factors` by what the interventions reach. */
export const untouchedOf = (factors: readonly Factor[], interventions: readonly Intervention[]): Untouched => {
  const named = new Set<string>();
  const through = new Map<string, Set<string>>();
  for (const { reach } of interventions)
    for (const { factor, through: grouping } of reach ?? []) {
      if (grouping === null) named.add(factor.id);
      else through.set(factor.id, (through.get(factor.id) ?? new Set()).add(grouping.name));
    }
  const conditions = factors.filter(isCondition).sort(byWorks);
  const rest = conditions.filter(({ id }) => !named.has(id));
  return {
    untouched: rest.filter(({ id }) => !through.has(id)),
    throughGroupings: rest
      .filter(({ id }) => through.has(id))
      .map((factor) => ({ factor, groupings: [...(through.get(factor.id) ?? [])].sort() })),
    reached: conditions.length - rest.length,
  };
};
