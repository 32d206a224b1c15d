/** How much the explorer asks for at once; the server's limit for one question is set from the dearest of these. */

/** Most factors on screen when the view names no number of its own. */
export const SHOWN_FACTORS_LIMIT = 500;
/** Most of the best supported factors; a view that names more shows so many, and says that it is cut. */
export const BEST_FACTORS_LIMIT = 1000;
/** Most factors of a neighbourhood. */
export const SURROUNDINGS_LIMIT = 200;
/** Most factors of a gap map: it is made of everything, or not at all. */
export const GAP_FACTORS_LIMIT = 1000;
/** A page of the list of factors. */
export const FACTORS_A_PAGE = 100;
/** Rows of the table of factors at most, and on each of its pages. */
export const FACTOR_ROWS_LIMIT = 1000;
export const FACTOR_ROWS_A_PAGE = 250;
/** A page of the table of links. */
export const LINKS_A_PAGE = 100;
/** A page of the table of claims: fewer, since each link brings its claims along. */
export const LINKS_A_CLAIMS_PAGE = 25;
/** Most claims of one list of evidence. */
export const EVIDENCE_CLAIMS_LIMIT = 3000;
/** Most rows of one list of disagreements. */
export const DISAGREEMENTS_LIMIT = 50;
/** More factors than this carry no badge: their answer would cost more than it tells. */
export const BADGED_FACTORS_LIMIT = 60;
/** Things that a search finds. */
export const FOUND_LIMIT = 20;
/** Neighbours that are looked at before adding them. */
export const NEIGHBOURS_LIMIT = 100;
/** Chains that the page of pathways lists and draws. */
export const CHAINS_LIMIT = 100;
/** Chains that a file of them holds: fewer fields of each, so more of them. */
export const CHAINS_FILE_LIMIT = 400;
/** Factors that a question to start from is made of. */
export const QUESTION_FACTORS_LIMIT = 100;
/** Factors that an open group of the map shows at most. */
export const GROUP_FACTORS_LIMIT = 100;
/** A page of the outline: the factors of any picture but the largest are on one. */
export const OUTLINE_FACTORS_A_PAGE = 1000;
/** Factors and links up to which everything is drawn; more are drawn together into a map of groups. */
export const DRAWN_ELEMENTS_LIMIT = 1_500;

/** What a network costs that is drawn factor by factor, as measured: a second for a start and one for two thousand factors and links, and 4.5 kB of memory for each. */
export const priceOfDrawing = (factors: number, links: number): Readonly<{ seconds: number; megabytes: number }> => ({
  seconds: Math.max(2, Math.round(1 + (factors + links) / 2_000)),
  megabytes: Math.max(5, Math.ceil(((factors + links) * 4.5) / 5_000) * 5),
});
