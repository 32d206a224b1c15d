/** The kinds of factor: their fixed order in lanes, outline, legend and facets, and their names. */
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

/** The name of each kind: of one factor. Here, not with the other words, since canvas and pictures name kinds too. */
export const KIND_WORDS: Readonly<Record<FactorKind, string>> = {
  EXTERNAL_FACTOR: "External factor",
  TREND: "Trend",
  TRAFFICKER_CHARACTERISTIC: "Trafficker characteristic",
  TRAFFICKER_RELATIONSHIP: "Trafficker relationship",
  VICTIM_VULNERABILITY: "Victim vulnerability",
  OUTCOME: "Outcome",
  INTERVENTION: "Intervention",
};
