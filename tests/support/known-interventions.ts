/** Interventions by what they act on, as it was worked out by hand from the data files. */

/** In the order of the two-level picture, by the titles of its lanes. */
export const ON_TWO_LEVELS: Readonly<Record<string, readonly string[]>> = {
  "Act on people": [
    "build-internal-capacity",
    "early-intervention-youth",
    "education-investment",
    "fair-recruitment",
    "non-punishment",
    "offender-rehabilitation",
  ],
  "Act on both": ["criminal-justice-response", "demand-reduction", "two-level-intervention"],
  "Act on the surroundings": [
    "anti-corruption",
    "awareness-raising",
    "change-environment",
    "poverty-reduction",
    "reduce-international-inequality",
    "social-protection",
    "technology-against-trafficking",
  ],
  "No level stated": [
    "consumer-action",
    "dual-focus-analysis",
    "evaluation-and-data",
    "external-only-intervention",
    "information-access",
    "labour-standards",
    "norm-change",
    "offer-alternatives",
    "prevention-policy",
    "reintegration-support",
    "safe-legal-migration",
    "supply-chain-due-diligence",
  ],
};
