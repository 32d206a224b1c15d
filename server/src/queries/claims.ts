/** Questions about claims. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { Claim } from "../domain/claim.ts";
import type { ClaimFilter } from "../domain/filter/network-filter.ts";
import { VOCABULARY_FILTER_FIELDS } from "../domain/vocabulary.ts";
import type { Page, PageArguments } from "./page.ts";
import { type Entry, type Order, readPage, readPages, textParameters } from "./read-page.ts";
import type { RowSets } from "./row-sets.ts";
import { checkGroups } from "./selections.ts";
import { toClaim } from "./to-domain.ts";

export type ClaimOrder = Order<"ID" | "YEAR" | "SOURCE">;

export type ClaimList = PageArguments &
  Readonly<{ filter: ClaimFilter; orderBy?: ClaimOrder | null | undefined; dataVersion: string }>;

/** One page of claims for each of several factors or sources, by slug. */
export type ClaimLists = PageArguments & Readonly<{ parents: readonly string[]; dataVersion: string }>;

export type ClaimQueries = Readonly<{
  /** The claims with the slugs given, in any order; unknown slugs are left out. */
  findClaims: (ids: readonly string[], asker?: Asker) => Promise<readonly Claim[]>;
  /** A page of the claims that pass `filter`, by id unless said. Codes as for `readPage`, BAD_USER_INPUT for an unknown group too. */
  listClaims: (list: ClaimList, asker?: Asker) => Promise<Page<Claim>>;
  /** For each factor in `parents` a page of the claims with it at either end. Codes as for `readPages`. */
  listClaimsOfFactors: (lists: ClaimLists, asker?: Asker) => Promise<readonly Page<Claim>[]>;
  /** For each source in `parents` a page of the claims coded from it. Codes as for `readPages`. */
  listClaimsOfSources: (lists: ClaimLists, asker?: Asker) => Promise<readonly Page<Claim>[]>;
}>;

/** By id, rising. */
export const BY_ID: ClaimOrder = { field: "ID", direction: "ASC" };

const isUnfiltered = (filter: ClaimFilter): boolean => Object.values(filter).every((value) => value === undefined);

const toNode = ({ claim }: Entry): Claim => toClaim(claim);

/** The claims' queries over `database`; `rowSets` knows the vocabulary. */
export const claimQueries = (database: Database, rowSets: Pick<RowSets, "vocabulary">): ClaimQueries => ({
  findClaims: async (ids, asker) =>
    (await database.read("find-claims", { ids }, asker)).map(({ claim }) => toClaim(claim)),

  listClaims: async ({ filter, orderBy, ...page }, asker = {}) => {
    const { text, ...predicates } = filter;
    if (VOCABULARY_FILTER_FIELDS.some((field) => filter[field])) checkGroups(filter, await rowSets.vocabulary(asker));
    const { field, direction } = orderBy ?? BY_ID;
    const query = { list: "claims", filter, field, direction };
    // All of them in their own order need no look at each: a page costs the same however many claims there are.
    if (isUnfiltered(filter) && field === "ID" && direction === "ASC")
      return readPage(database, { ...page, statement: "list-all-claims", parameters: {}, query, toNode }, asker);
    const parameters = {
      ...predicates,
      ...textParameters(text),
      orderBy: field,
      descending: direction === "DESC",
    };
    return readPage(database, { ...page, statement: "list-claims", parameters, query, toNode }, asker);
  },

  listClaimsOfFactors: (lists, asker) => {
    const list = { statement: "list-claims-of-factors", parameters: { factors: lists.parents } };
    return readPages(database, { ...lists, ...list, query: "claims of a factor", toNode }, asker);
  },

  listClaimsOfSources: (lists, asker) => {
    const list = { statement: "list-claims-of-sources", parameters: { sources: lists.parents } };
    return readPages(database, { ...lists, ...list, query: "claims of a source", toNode }, asker);
  },
});
