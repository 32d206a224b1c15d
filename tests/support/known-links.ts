/** Links that questions are answered by, by their ends, as they were counted by hand from the data files. */

/** Links on four works or more, with their works. */
export const WELL_SUPPORTED: Readonly<Record<string, number>> = {
  "corruption → human-trafficking": 6,
  "organised-crime-groups → human-trafficking": 6,
  "poverty → vulnerability-to-trafficking": 5,
  "climate-change → vulnerability-to-trafficking": 4,
  "armed-conflict → human-trafficking": 4,
  "armed-conflict → vulnerability-to-trafficking": 4,
  "border-management → human-trafficking": 4,
  "corruption → trafficking-law-compliance": 4,
  "other-criminal-industries → armed-conflict": 4,
  "other-criminal-industries → political-instability": 4,
  "prior-victimisation-trafficker → trafficking-perpetration": 4,
  "profit-motive → trafficking-perpetration": 4,
};

type Support = readonly [works: string, claims: string, stated: string, bestReading: string];

/** What more than one work claims to increase perpetration: works, claims, those that a source states, and the best reading. */
export const PUSHING: Readonly<Record<string, Support>> = {
  "prior-victimisation-trafficker": ["4", "4", "4", "Abstract read"],
  "profit-motive": ["4", "4", "4", "Abstract read"],
  "economic-imperative": ["3", "3", "3", "Read in full"],
  "coercion-into-offending": ["2", "2", "2", "Abstract read"],
  "economic-need": ["2", "2", "2", "Abstract read"],
  "internet-and-social-media": ["2", "2", "2", "Excerpt read"],
  "other-traffickers": ["2", "2", "2", "Abstract read"],
  "restricted-legitimate-opportunity": ["2", "2", "2", "Abstract read"],
  "social-mobility-aspiration": ["2", "2", "2", "Abstract read"],
};

/** What one work alone claims to increase perpetration. */
export const PUSHING_ON_ONE_WORK: readonly string[] = [
  "armed-groups",
  "corrupt-officials",
  "high-profit-low-risk",
  "immediate-social-circle",
  "impunity",
  "involvement-in-criminality",
  "mentorship-in-illicit-economy",
  "victim-offender-intimacy",
];

/** What more than one work claims to go together with perpetration, with its works. */
export const WITH_PERPETRATION: Readonly<Record<string, number>> = {
  "low-education-trafficker": 3,
  "criminal-family-members": 2,
  "criminal-social-environment": 2,
  "shared-nationality-kinship": 2,
  "social-disorganisation": 2,
  "unstable-upbringing": 2,
  "victim-offender-intimacy": 2,
  "young-age-at-offending": 2,
};

/** What the other claims on a link of regressions say: more (+), less (-) or without direction (0), and in how many works. */
type Beside = Readonly<{ regressions: string; others: string; works: number }>;

/** Links on which regressions stand beside other claims. */
export const BESIDE_REGRESSIONS: Readonly<Record<string, Beside>> = {
  "armed-conflict → human-trafficking": { regressions: "POSITIVE", others: "+0", works: 3 },
  "corruption → human-trafficking": { regressions: "POSITIVE", others: "+0", works: 5 },
  "corruption → trafficking-law-compliance": { regressions: "NEGATIVE", others: "-", works: 1 },
  "desire-to-migrate → trafficking-victimisation": { regressions: "POSITIVE", others: "+", works: 2 },
  "female-gender → trafficking-victimisation": { regressions: "POSITIVE", others: "+", works: 1 },
  "human-trafficking ~ migration-general": { regressions: "POSITIVE", others: "+", works: 1 },
  "migration-general → human-trafficking": { regressions: "UNKNOWN", others: "0", works: 1 },
  "poverty → human-trafficking": { regressions: "POSITIVE", others: "0", works: 2 },
  "poverty → trafficking-victimisation": { regressions: "POSITIVE", others: "+", works: 1 },
};

/** Links of women among perpetrators, with groupings: sign and works. */
export const ON_WOMEN: Readonly<Record<string, readonly [sign: string, works: number]>> = {
  "women-perpetrators ⊂ trafficker-characteristics": ["no sign", 4],
  "low-level-roles ~ women-perpetrators": ["POSITIVE", 3],
  "intimate-partner-co-offending ~ women-perpetrators": ["POSITIVE", 2],
  "organised-crime-groups ~ women-perpetrators": ["NEGATIVE", 2],
  "coercion-into-offending → women-perpetrators": ["POSITIVE", 1],
  "digitalisation-of-trafficking → women-perpetrators": ["POSITIVE", 1],
  "larger-criminal-networks ~ women-perpetrators": ["UNKNOWN", 1],
  "restricted-legitimate-opportunity ~ women-perpetrators": ["POSITIVE", 1],
  "transnational-brokers ~ women-perpetrators": ["UNKNOWN", 1],
};

/** Links on technology in works after 2016, each on one work: their signs. */
export const ON_TECHNOLOGY: Readonly<Record<string, string>> = {
  "digitalisation-of-trafficking → human-trafficking": "POSITIVE",
  "digitalisation-of-trafficking ⊂ internet-and-social-media": "no sign",
  "digitalisation-of-trafficking → women-perpetrators": "POSITIVE",
  "internet-and-social-media → human-trafficking": "POSITIVE",
  "internet-and-social-media → online-anonymity": "POSITIVE",
  "internet-and-social-media → sexual-exploitation-trafficking": "POSITIVE",
  "internet-and-social-media → trafficking-entry-barrier": "NEGATIVE",
  "internet-and-social-media → trafficking-perpetration": "POSITIVE",
  "online-anonymity → detection-risk": "NEGATIVE",
  "technology-against-trafficking ⇒ digitalisation-of-trafficking": "no sign",
};
