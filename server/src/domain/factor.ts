/** A factor as the rest of the server knows it. */
import type { Domain, FactorKind, Level, Side } from "./closed-lists.ts";

export type Factor = Readonly<{
  /** Bare slug. */
  id: string;
  name: string;
  description: string | null;
  kind: FactorKind;
  domain: Domain;
  level: Level;
  grouping: boolean;
  /** Empty when on neither side; all three values when on both. */
  sides: readonly Side[];
  /** Claims with this factor at either end. */
  claimCount: number;
  /** Distinct works behind those claims. */
  workCount: number;
}>;

/** A factor that an intervention is claimed to aim at or to change; `through` is the grouping it is reached through. */
export type Reached = Readonly<{ factor: string; through: string | null }>;

/** One condition coded on each side; factors and claim by bare slug. */
export type Counterpart = Readonly<{
  perpetratorFactor: string;
  victimFactor: string;
  basisClaim: string | null;
  certainty: "stated" | "inferred";
  note: string | null;
}>;
