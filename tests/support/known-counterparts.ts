/** Pairs of factors that name one condition on each side, perpetrators first, as the data files hold them. */

type Pair = readonly [standing: "stated" | "our own pairing", claim: string | null];

/** By their ends: whether a source states the pair, and the claim behind it. */
export const COUNTERPARTS: Readonly<Record<string, Pair>> = {
  "trafficker-social-background / victim-background": ["stated", "c0057"],
  "trafficker-characteristics / victim-background": ["stated", "c0058"],
  "social-mobility-aspiration / desire-to-migrate": ["stated", "c0401"],
  "restricted-legitimate-opportunity / lack-of-employment-opportunity": ["stated", "c0437"],
  "prior-victimisation-trafficker / childhood-abuse": ["stated", "c0438"],
  "economic-imperative / economic-need": ["our own pairing", "c0173"],
  "unstable-upbringing / dysfunctional-family": ["our own pairing", null],
  "unstable-upbringing / state-care": ["our own pairing", null],
  "familial-situation / family-violence": ["our own pairing", null],
  "low-education-trafficker / low-education-victim": ["our own pairing", null],
  "young-age-at-offending / young-age-victim": ["our own pairing", null],
  "prior-victimisation-trafficker / gender-based-violence": ["our own pairing", "c0174"],
  "immediate-social-circle / acquaintance-recruitment": ["our own pairing", "c0439"],
  "familial-situation / family-recruiter": ["our own pairing", "c0439"],
};
