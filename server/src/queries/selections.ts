/** Applies a whole filter: claims in the database, links and factors in memory. */
import type { Asker } from "../db/run-cypher.ts";
import { NOT_STATED } from "../domain/closed-lists.ts";
import type { Factor } from "../domain/factor.ts";
import type { ClaimPredicates, NetworkFilter } from "../domain/filter/network-filter.ts";
import { createGround, type Ground, type LinkRows, narrowGround } from "../domain/network/ground.ts";
import { type Selection, selectFrom } from "../domain/network/select-network.ts";
import { nearestWords } from "../domain/text/nearest-words.ts";
import { VOCABULARY_FILTER_FIELDS, VOCABULARY_FILTERS, type Vocabulary } from "../domain/vocabulary.ts";
import { AppError } from "../errors.ts";
import { withoutSignal } from "./data-version.ts";
import { replaced } from "./keep-by-version.ts";
import { createKeeper } from "./keep-values.ts";
import type { Rows } from "./rows-for.ts";

export type Selections = Readonly<{
  /**
   * What `filter` leaves, kept for all requests by data version. Raises BAD_USER_INPUT for a vocabulary group that the dataset
   * does not have, and the codes of RowSets. Unknown factors, works and sources match nothing.
   */
  select: (filter: NetworkFilter, asker: Asker) => Promise<Selection>;
}>;

/** Raises BAD_USER_INPUT, naming the argument and the nearest groups, for a group that `vocabulary` does not have. */
export const checkGroups = (predicates: ClaimPredicates, vocabulary: Vocabulary): void => {
  for (const field of VOCABULARY_FILTER_FIELDS) {
    const known = vocabulary[VOCABULARY_FILTERS[field]];
    const unknown = predicates[field]?.find((group) => group !== NOT_STATED && !known.has(group));
    if (unknown === undefined) continue;
    const nearest = nearestWords(unknown, known.keys());
    throw new AppError("BAD_USER_INPUT", {
      message: `The argument filter.${field} holds ${JSON.stringify(unknown)}, which is no group of this dataset.`,
      hint: `${nearest.length > 0 ? `Nearest are ${nearest.join(", ")}. ` : ""}All groups are in dataset.vocabulary; ${NOT_STATED} selects blanks.`,
      details: { argument: `filter.${field}`, value: unknown, nearest },
    });
  }
};

/** Links and factors that all kept selections may hold; about 50 MB if each of them is asked for everything. */
const KEPT_ROWS = 100_000;

/** Selections over `rows`. */
export const createSelections = (rows: Rows): Selections => {
  const keep = createKeeper<Selection>({ maxWeight: KEPT_ROWS, weightOf: ({ weight }) => weight });
  // As long as its links are kept, so is what they are laid out to.
  const grounds = new WeakMap<LinkRows, Ground>();

  const groundUnder = (chosen: LinkRows, factors: ReadonlyMap<string, Factor>): Ground => {
    const known = grounds.get(chosen);
    if (known) return known;
    const { among } = chosen;
    const ground = among
      ? narrowGround(groundUnder(among.all, factors), { ...chosen, among })
      : createGround(factors, chosen.links());
    grounds.set(chosen, ground);
    return ground;
  };

  const groundOf = async (filter: NetworkFilter, asker: Asker): Promise<Ground> => {
    const chosen = await rows.links(filter, asker);
    // Of a dataset that is not kept, the factors that a filter names are not among those of other filters.
    if (await rows.isLarge(asker)) {
      const named = function* (): Generator<string> {
        for (const { from, to } of chosen.links()) yield* [from, to];
        yield* filter.factors ?? [];
      };
      return createGround(await rows.factorsFor(named(), asker), chosen.links());
    }
    return groundUnder(chosen, await rows.factors(asker));
  };

  const selectAfresh = async (filter: NetworkFilter, asker: Asker): Promise<Selection> => {
    checkGroups(filter, await rows.vocabulary(asker));
    return selectFrom(await groundOf(filter, asker), filter);
  };

  return {
    select: async (filter, asker) => {
      const version = await rows.dataVersion(asker);
      return keep(`${version} ${JSON.stringify(filter)}`, async () => {
        const shared = withoutSignal(asker);
        const selection = await selectAfresh(filter, shared);
        if ((await rows.dataVersion(shared)) !== version) throw replaced();
        return selection;
      });
    },
  };
};
