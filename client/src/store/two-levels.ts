/** The two levels of prevention as places of a picture: where an intervention acts, and where a factor lies. Pure. */
import type { PreventionLevel } from "../api/generated.ts";
import type { Factor, Intervention } from "./answers.ts";

/** From people over both to the surroundings, then what happens in the end, and what states no level. */
export const TWO_LEVEL_PLACES = [
  "acts-on-people",
  "people",
  "acts-on-both",
  "surroundings",
  "acts-on-surroundings",
  "outcomes",
  "states-no-level",
] as const;
export type TwoLevelPlace = (typeof TWO_LEVEL_PLACES)[number];

const ACTS: Readonly<Record<PreventionLevel, TwoLevelPlace>> = {
  INTERNAL: "acts-on-people",
  BOTH: "acts-on-both",
  EXTERNAL: "acts-on-surroundings",
  NOT_STATED: "states-no-level",
};

/** Kinds that lie in people and their close circle, whatever their level: the rule by which prevention is told apart. */
const OF_PEOPLE: readonly Factor["kind"][] = [
  "TRAFFICKER_CHARACTERISTIC",
  "TRAFFICKER_RELATIONSHIP",
  "VICTIM_VULNERABILITY",
];

/** The place of a factor; an intervention's follows from what it reaches, which `levels` holds by id. */
export const twoLevelPlace = (
  { id, kind, level }: Pick<Factor, "id" | "kind" | "level">,
  levels: ReadonlyMap<string, PreventionLevel>,
): TwoLevelPlace => {
  if (kind === "INTERVENTION") return ACTS[levels.get(id) ?? "NOT_STATED"];
  if (kind === "OUTCOME") return "outcomes";
  return OF_PEOPLE.includes(kind) || level === "INTERNAL" ? "people" : "surroundings";
};

/** The level of prevention of each intervention, by id. */
export const preventionLevels = (interventions: readonly Intervention[]): ReadonlyMap<string, PreventionLevel> =>
  new Map(interventions.map(({ id, preventionLevel }) => [id, preventionLevel ?? "NOT_STATED"]));

/** That an intervention names a grouping, and so reaches a factor that is part of it: drawn, but no claim of its own. */
export type ThroughGrouping = Readonly<{ from: string; to: string; through: string }>;

/** Every reach through a grouping between two of the factors in `ids`. */
export const throughGroupings = (
  interventions: readonly Intervention[],
  ids: ReadonlySet<string>,
): readonly ThroughGrouping[] =>
  interventions.flatMap(({ id, reach }) =>
    (reach ?? []).flatMap(({ factor, through }) =>
      through !== null && ids.has(id) && ids.has(factor.id) ? [{ from: id, to: factor.id, through: through.name }] : [],
    ),
  );
