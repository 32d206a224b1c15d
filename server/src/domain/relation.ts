/** What each relation means: the family it is bundled into and the polarities it admits. */
import type { LinkFamily, Polarity, Relation } from "./closed-lists.ts";

const ANY = ["+", "-", "0"] as const;

const RULES: Readonly<Record<Relation, Readonly<{ family: LinkFamily; polarities: readonly Polarity[] }>>> = {
  influences: { family: "influence", polarities: ANY },
  increases: { family: "influence", polarities: ["+"] },
  decreases: { family: "influence", polarities: ["-"] },
  mitigates: { family: "influence", polarities: ["-"] },
  "associated-with": { family: "association", polarities: ANY },
  shares: { family: "association", polarities: ["0"] },
  "co-occurs": { family: "association", polarities: ["0"] },
  "interacts-with": { family: "association", polarities: ["0"] },
  "part-of": { family: "structure", polarities: ["0"] },
  targets: { family: "targeting", polarities: ["0"] },
};

/** The family that claims of `relation` are bundled into. */
export const familyOf = (relation: Relation): LinkFamily => RULES[relation].family;

/** The polarities a claim of `relation` may have. */
export const polaritiesOf = (relation: Relation): readonly Polarity[] => RULES[relation].polarities;
