/** The kinds of factor in their fixed order: of lanes, outline, legend and facets. */
import type { FactorKind } from "../api/generated.ts";

/** From the surroundings over people to what happens, then what is done about it. */
export const FACTOR_KINDS: readonly FactorKind[] = [
  "EXTERNAL_FACTOR",
  "TREND",
  "TRAFFICKER_CHARACTERISTIC",
  "TRAFFICKER_RELATIONSHIP",
  "VICTIM_VULNERABILITY",
  "OUTCOME",
  "INTERVENTION",
];
