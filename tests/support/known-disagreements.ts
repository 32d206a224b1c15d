/** Where sources disagree, as it was worked out by hand from the data files: links by their ends, claims by id. */

type Known = Readonly<Record<string, readonly string[]>>;

/** Links with works on both signs, and their claims. */
export const OPPOSITE_SIGNS: Known = {
  "other-criminal-industries → political-instability": ["c0522", "c0562", "c0565", "c0566"],
  "peacekeeping-presence → sexual-exploitation-trafficking": ["c0694", "c0697"],
  "prostitution-law-regime → trafficking-inflow": ["c0316", "c0671", "c0674"],
};

/** Links on which a work found no effect, and their claims. */
export const NO_EFFECT: Known = {
  "awareness-raising → information-access": ["c0494", "c0704", "c0705"],
  "criminal-justice-response → human-trafficking": ["c0339", "c0685", "c0687"],
  "economic-factors → human-trafficking": ["c0337"],
  "economic-freedom → human-trafficking": ["c0680"],
  "gender-inequality → trafficking-law-compliance": ["c0689", "c0692"],
  "high-profit-low-risk → human-trafficking": ["c0226", "c0240", "c0584"],
  "lack-of-legal-migration-channels → trafficking-inflow": ["c0673"],
  "organised-crime-groups → human-trafficking": ["c0152", "c0225", "c0250", "c0398", "c0574", "c0583"],
  "organised-crime-groups → sexual-exploitation-trafficking": ["c0606", "c0608"],
  "prostitution-law-regime → trafficking-inflow": ["c0316", "c0671", "c0674"],
  "social-factors → human-trafficking": ["c0338"],
  "strong-family-bonds → other-traffickers": ["c0599", "c0601"],
};

/** Links with a sign beside which a work gives no direction. */
export const DIRECTION_NOT_AGREED: Readonly<Record<string, "POSITIVE" | "NEGATIVE">> = {
  "corruption → human-trafficking": "POSITIVE",
  "organised-crime-groups → human-trafficking": "POSITIVE",
  "armed-conflict → human-trafficking": "POSITIVE",
  "gender-inequality → trafficking-outflow": "NEGATIVE",
  "poverty → human-trafficking": "POSITIVE",
  "trafficking-proceeds → armed-groups": "POSITIVE",
  "economic-inequality → human-trafficking": "POSITIVE",
  "internet-and-social-media → human-trafficking": "POSITIVE",
  "internet-and-social-media → sexual-exploitation-trafficking": "POSITIVE",
  "marginalised-identity → vulnerability-to-trafficking": "POSITIVE",
  "organised-crime-groups ~ women-perpetrators": "NEGATIVE",
  "other-traffickers ~ trusted-core-networks": "POSITIVE",
  "political-instability → human-trafficking": "POSITIVE",
};

/** Links on which works oppose each other, or which a source itself calls contested. */
export const CONTESTED: readonly string[] = [
  "awareness-raising → information-access",
  "border-management → human-trafficking",
  "criminal-justice-response → human-trafficking",
  "criminal-justice-response → lack-of-social-support",
  "gender-inequality → trafficking-law-compliance",
  "high-profit-low-risk → human-trafficking",
  "migrant-smuggling → armed-groups",
  "organised-crime-groups → human-trafficking",
  "organised-crime-groups → sexual-exploitation-trafficking",
  "other-criminal-industries → political-instability",
  "peacekeeping-presence → demand-sexual-exploitation",
  "peacekeeping-presence → human-trafficking",
  "peacekeeping-presence → sexual-exploitation-trafficking",
  "prostitution-law-regime → human-trafficking",
  "prostitution-law-regime ~ sexual-exploitation-trafficking",
  "prostitution-law-regime → sexual-exploitation-trafficking",
  "prostitution-law-regime → trafficking-inflow",
  "repressive-prostitution-measures → victim-detection",
  "repressive-prostitution-measures → vulnerability-to-trafficking",
  "restrictive-migration-policy → human-trafficking",
  "strong-family-bonds → other-traffickers",
];

/** Links that a source describes as a curve: an inverted U. */
export const INVERTED_U: readonly string[] = [
  "gender-inequality → trafficking-outflow",
  "income-level → human-trafficking",
  "income-level → trafficking-outflow",
  "trade-openness → human-trafficking",
];

/** Factors claimed to increase some outcomes of trafficking and to decrease others. */
export const RELATED_OUTCOMES: Readonly<
  Record<string, Readonly<{ more: readonly string[]; less: readonly string[] }>>
> = {
  "border-management": { more: ["vulnerability-to-trafficking"], less: ["trafficking-inflow"] },
  "covid-19-pandemic": {
    more: ["forced-criminality", "human-trafficking", "vulnerability-to-trafficking"],
    less: ["sexual-exploitation-trafficking", "trafficking-perpetration"],
  },
  "gender-inequality": { more: ["vulnerability-to-trafficking"], less: ["trafficking-outflow"] },
};
