/** What joins the two levels, without outcomes and interventions, as it was worked out by hand from the data files. */

/** Influence that leads from the surroundings to people. */
export const INTO_PEOPLE = [
  "armed-conflict → opportunistic-traffickers",
  "childhood-abuse → prior-victimisation-trafficker",
  "corruption → organised-crime-groups",
  "demand-cheap-labour → legitimate-businesses",
  "digitalisation-of-trafficking → women-perpetrators",
  "economic-inequality → economic-imperative",
  "economic-need → family-recruiter",
  "environmental-disaster → opportunistic-traffickers",
  "forced-displacement → acquaintance-recruitment",
  "forced-displacement → family-recruiter",
  "forced-displacement → opportunistic-traffickers",
  "globalisation → organised-crime-groups",
  "impunity → family-recruiter",
  "lack-of-employment-opportunity → restricted-legitimate-opportunity",
  "migrant-smuggling → armed-groups",
  "other-criminal-industries → armed-groups",
  "poverty → economic-imperative",
  "poverty → family-recruiter",
  "poverty → restricted-legitimate-opportunity",
  "restrictive-migration-policy → aiding-participants",
  "restrictive-migration-policy → restricted-legitimate-opportunity",
  "social-norms-exploitation → family-recruiter",
  "social-safety-net-erosion → economic-imperative",
  "substance-dependence → family-recruiter",
  "weak-rule-of-law → organised-crime-groups",
];

/** Influence that leads from people to the surroundings. */
export const INTO_SURROUNDINGS = [
  "corrupt-officials → impunity",
  "immediate-social-circle → migrant-smuggling",
  "organised-crime-groups → corruption",
  "organised-crime-groups → development",
  "organised-crime-groups → migrant-smuggling",
  "organised-crime-groups → political-instability",
  "organised-crime-groups → weak-rule-of-law",
  "strong-family-bonds → migrant-smuggling",
];
