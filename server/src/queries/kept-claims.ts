/** Answers questions about claims from kept records, as the statements do for datasets that are not kept. */
import type { Asker } from "../db/run-cypher.ts";
import type { Claim } from "../domain/claim.ts";
import type { ClaimDimensions } from "../domain/claim-dimensions.ts";
import { claimTest } from "../domain/filter/claim-choice.ts";
import type { ClaimFilter } from "../domain/filter/network-filter.ts";
import { familyOf } from "../domain/relation.ts";
import { VOCABULARY_FILTER_FIELDS, type Vocabulary } from "../domain/vocabulary.ts";
import { BY_ID, type ClaimLists, type ClaimOrder, type ClaimQueries } from "./claims.ts";
import { amongValues, createOrders, createRowMatcher } from "./kept-lists.ts";
import type { KeptRecords } from "./kept-records.ts";
import { type Page, pageBehind } from "./page.ts";
import { checkGroups } from "./selections.ts";

/** What the queries stand on; the vocabulary knows which groups there are. */
type Sets = Readonly<{
  records: (asker: Asker) => Promise<KeptRecords>;
  vocabulary: (asker: Asker) => Promise<Vocabulary>;
}>;

const keyOf = (claim: Claim, field: ClaimOrder["field"], { dimensions }: KeptRecords) => {
  switch (field) {
    case "ID":
      return claim.id;
    case "YEAR":
      return dimensions.get(claim.id)?.year ?? null;
    case "SOURCE":
      return claim.source;
  }
};

/** Says whether a claim passes what `filter` says of itself and its two factors. */
const ownTest = ({ factors, relations, families, polarities, contested }: ClaimFilter) => {
  const isFactor = amongValues(factors);
  const isRelation = amongValues(relations);
  const isFamily = amongValues(families);
  const isPolarity = amongValues(polarities);
  return (claim: Claim): boolean =>
    (isFactor(claim.subject) || isFactor(claim.object)) &&
    isRelation(claim.relation) &&
    isFamily(familyOf(claim.relation)) &&
    isPolarity(claim.polarity) &&
    (contested === undefined || claim.contested === contested);
};

const isUnfiltered = (filter: ClaimFilter): boolean => Object.values(filter).every((value) => value === undefined);

const pagesOf = (
  groups: ReadonlyMap<string, readonly Claim[]>,
  list: string,
  { parents, ...asked }: ClaimLists,
): readonly Page<Claim>[] =>
  parents.map((parent) => {
    const rows = (groups.get(parent) ?? []).map((node) => ({ key: null, id: node.id, node }));
    return pageBehind(rows, { ...asked, query: { list, parent } });
  });

/** The claims' queries over the records of `sets`. */
export const keptClaimQueries = (sets: Sets): ClaimQueries => {
  const orders = createOrders<Claim, ClaimOrder["field"]>({ rowsOf: ({ claims }) => claims.values(), keyOf });
  const holding = createRowMatcher<Claim>(({ statement }) => [statement]);

  const testOf = (filter: ClaimFilter, { dimensions }: KeptRecords) => {
    const [counts, isOwn, holdsText] = [claimTest(filter), ownTest(filter), holding(filter.text)];
    return (claim: Claim): boolean =>
      isOwn(claim) && counts(dimensions.get(claim.id) as ClaimDimensions) && holdsText(claim);
  };

  return {
    findClaims: async (ids, asker = {}) => {
      const { claims } = await sets.records(asker);
      return ids.flatMap((id) => claims.get(id) ?? []);
    },

    listClaims: async ({ filter, orderBy, ...page }, asker = {}) => {
      if (VOCABULARY_FILTER_FIELDS.some((field) => filter[field])) checkGroups(filter, await sets.vocabulary(asker));
      const records = await sets.records(asker);
      const { field, direction } = orderBy ?? BY_ID;
      const all = orders(records, { field, direction });
      const passes = testOf(filter, records);
      const rows = isUnfiltered(filter) ? all : all.filter(({ node }) => passes(node));
      const query = { list: "claims", filter, field, direction };
      return pageBehind(rows, { ...page, query, descending: direction === "DESC" });
    },

    listClaimsOfFactors: async (lists, asker = {}) =>
      pagesOf((await sets.records(asker)).claimsOfFactor, "claims of a factor", lists),

    listClaimsOfSources: async (lists, asker = {}) =>
      pagesOf((await sets.records(asker)).claimsOfSource, "claims of a source", lists),
  };
};
