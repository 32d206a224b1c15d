/** The chains that two questions are answered by, as they were worked out by hand from the data files. */

/** A chain with its sign in the reader's words, the works behind its weakest step, and the works that tell it as a whole. */
type KnownChain = Readonly<{ chain: string; sign: string; weakest: number; thread: string }>;

const MORE = "More brings more";
const NONE = "No direction";
const NO_THREAD = "No single work tells this whole chain";

const known = (steps: string, sign: string, weakest = 1, thread = NO_THREAD): KnownChain => ({
  chain: `poverty → ${steps ? `${steps} → ` : ""}trafficking-perpetration`,
  ...{ sign, weakest, thread },
});

/** Every chain of influence of at most four steps from poverty to perpetration, in the order in which they are listed. */
export const POVERTY_CHAINS: readonly KnownChain[] = [
  known(
    "economic-imperative",
    MORE,
    2,
    "Shen, female perpetrators in internal child trafficking in China; TRACE project (FP7 607669), overall",
  ),
  known("restricted-legitimate-opportunity", MORE, 1, "Keo et al., traffickers in Cambodia"),
  known("trafficking-victimisation", NONE),
  known("desire-to-migrate → trafficking-victimisation", NONE),
  known("human-trafficking → armed-groups", MORE),
  known("trafficking-victimisation → restricted-legitimate-opportunity", MORE),
  known("desire-to-migrate → trafficking-victimisation → restricted-legitimate-opportunity", MORE),
  known("dysfunctional-family → childhood-abuse → prior-victimisation-trafficker", MORE),
  known("family-recruiter → sexual-exploitation-trafficking → social-norms-exploitation", NONE),
  known("human-trafficking → armed-conflict → economic-need", MORE),
  known("human-trafficking → armed-conflict → impunity", MORE),
  known("human-trafficking → armed-conflict → trafficking-victimisation", NONE),
  known("human-trafficking → corruption → impunity", MORE),
  known("human-trafficking → forced-displacement → trafficking-victimisation", NONE),
  known("human-trafficking → other-criminal-industries → armed-groups", MORE),
  known("human-trafficking → trafficking-proceeds → armed-groups", MORE),
  known("human-trafficking → weak-rule-of-law → trafficking-victimisation", NONE),
];

/** Steps of our own coding, in the order of the chains above that hold them, each with the claim that it rests on. */
export const OWN_STEPS: Readonly<Record<string, string>> = {
  "link:poverty~restricted-legitimate-opportunity~influence": "c0579",
  "link:sexual-exploitation-trafficking~social-norms-exploitation~influence": "c0557",
};

/** The shortest chains from the family to organised networks where associations are walked too. */
export const FAMILY_CHAINS = [
  "strong-family-bonds ~ larger-criminal-networks",
  "criminal-family-members ~ trafficking-perpetration ~ organised-crime-groups",
  "intimate-partner-co-offending ~ women-perpetrators ~ larger-criminal-networks",
  "intimate-partner-co-offending ~ women-perpetrators ~ organised-crime-groups",
  "strong-family-bonds → other-traffickers ~ trusted-core-networks",
  "strong-family-bonds ~ trafficking-perpetration ~ organised-crime-groups",
] as const;
