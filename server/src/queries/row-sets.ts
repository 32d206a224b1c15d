/**
 * Keeps the rows that every view of the network starts from, by data version: factors, links under a choice of claims,
 * and what claims, works and groups are called and counted by.
 */
import type { Asker, Database, Parameters } from "../db/run-cypher.ts";
import { type ClaimDimensions, type ClaimTotals, claimTotals } from "../domain/claim-dimensions.ts";
import { deriveLinks, type LinkClaim } from "../domain/derive-links.ts";
import type { Factor } from "../domain/factor.ts";
import type { Link } from "../domain/link.ts";
import { CLAIM_PREDICATE_FIELDS, type ClaimPredicates } from "../domain/network-filter.ts";
import { type Vocabulary, vocabularyOf } from "../domain/vocabulary.ts";
import { AppError } from "../errors.ts";
import type { DataVersionQueries } from "./data-version.ts";
import type { DatasetQueries } from "./dataset.ts";
import { createKeeper, type Keeper } from "./keep-values.ts";
import { toFactor, toLink } from "./to-domain.ts";

/** Every claim by what it is counted by, and the totals. */
export type ClaimTable = Readonly<{ byId: ReadonlyMap<string, ClaimDimensions>; totals: ClaimTotals }>;

/** Names of works and titles of sources, by slug. */
export type Titles = Readonly<{ works: ReadonlyMap<string, string>; sources: ReadonlyMap<string, string> }>;

/**
 * Row sets of the data version that was live when the asker first asked; all of one request belong together.
 * Each raises QUERY_TIMEOUT, DATABASE_UNAVAILABLE, INTERNAL, and CONFLICT (retriable) when an import ended meanwhile.
 */
export type RowSets = Readonly<{
  dataVersion: (asker: Asker) => Promise<string>;
  /** All factors by slug, counted over the whole dataset. */
  factors: (asker: Asker) => Promise<ReadonlyMap<string, Factor>>;
  /** The links that the claims under `predicates` make, by id; groupings included. */
  links: (predicates: ClaimPredicates, asker: Asker) => Promise<readonly Link[]>;
  claims: (asker: Asker) => Promise<ClaimTable>;
  vocabulary: (asker: Asker) => Promise<Vocabulary>;
  titles: (asker: Asker) => Promise<Titles>;
}>;

const KEPT_LINK_ROWS = 200_000;
const KEPT_VERSIONS = 2;

/** The predicates as parameters: null does not filter, lists in order, so that the same choice has the same key. */
const claimParameters = (predicates: ClaimPredicates): Parameters =>
  Object.fromEntries(
    CLAIM_PREDICATE_FIELDS.map((field) => {
      const value = predicates[field];
      if (Array.isArray(value)) return [field, [...new Set(value)].sort()];
      return [field, field === "includeUndated" && value === true ? null : (value ?? null)];
    }),
  );

const isUnfiltered = (parameters: Parameters): boolean => Object.values(parameters).every((value) => value === null);

const replaced = (): AppError =>
  new AppError("CONFLICT", {
    message: "The dataset was replaced while the question was being answered.",
    hint: "Ask again; the answer will come from the new data version.",
    retriable: true,
  });

/** What of the asker may be shared with others who wait for the same rows: not the signal that one of them has gone. */
const withoutSignal = ({ requestId, timeoutMs, onStatement }: Asker): Asker => ({
  ...(requestId === undefined ? {} : { requestId }),
  ...(timeoutMs === undefined ? {} : { timeoutMs }),
  ...(onStatement ? { onStatement } : {}),
});

const readTitles = async (database: Database, asker: Asker): Promise<Titles> => {
  const rows = await database.read("list-titles", {}, asker);
  return {
    works: new Map(rows.map(({ work, name }) => [String(work), String(name)])),
    sources: new Map(rows.map(({ source, title }) => [String(source), String(title)])),
  };
};

const readClaims = async (database: Database, asker: Asker): Promise<ClaimTable> => {
  const rows = (await database.read("list-claim-dimensions", {}, asker)) as unknown as readonly ClaimDimensions[];
  return { byId: new Map(rows.map((row) => [row.id, row])), totals: claimTotals(rows) };
};

const readFactors = async (database: Database, asker: Asker): Promise<ReadonlyMap<string, Factor>> => {
  const rows = await database.read("list-all-factors", {}, asker);
  return new Map(rows.map(({ factor }) => toFactor(factor)).map((factor) => [factor.id, factor]));
};

const readLinks = async (database: Database, parameters: Parameters, asker: Asker): Promise<readonly Link[]> => {
  if (isUnfiltered(parameters))
    return (await database.read("list-stored-links", {}, asker)).map(({ link }) => toLink(link));
  const claims = await database.read("select-link-claims", parameters, asker);
  return deriveLinks(claims as unknown as readonly LinkClaim[]);
};

const perVersion = <T>(): Keeper<T> => createKeeper<T>({ maxWeight: KEPT_VERSIONS, weightOf: () => 1 });

/** Row sets over `database`, kept for all requests; `versions` says which data version is live. */
export const createRowSets = (
  database: Database,
  { readDataVersion, rereadDataVersion, listVocabulary }: DataVersionQueries & Pick<DatasetQueries, "listVocabulary">,
): RowSets => {
  const factors = perVersion<ReadonlyMap<string, Factor>>();
  const claims = perVersion<ClaimTable>();
  const vocabulary = perVersion<Vocabulary>();
  const titles = perVersion<Titles>();
  const links = createKeeper<readonly Link[]>({ maxWeight: KEPT_LINK_ROWS, weightOf: ({ length }) => length + 1 });

  const keep = async <T>(keeper: Keeper<T>, asker: Asker, read: (asker: Asker) => Promise<T>, key = ""): Promise<T> => {
    const version = await readDataVersion(asker);
    return keeper(`${version} ${key}`, async () => {
      const shared = withoutSignal(asker);
      const rows = await read(shared);
      // Rows read while an import ended could belong to either version, or to both.
      if ((await rereadDataVersion(shared)) !== version) throw replaced();
      return rows;
    });
  };

  return {
    dataVersion: readDataVersion,
    factors: (asker) => keep(factors, asker, (shared) => readFactors(database, shared)),
    links: (predicates, asker) => {
      const parameters = claimParameters(predicates);
      return keep(links, asker, (shared) => readLinks(database, parameters, shared), JSON.stringify(parameters));
    },
    claims: (asker) => keep(claims, asker, (shared) => readClaims(database, shared)),
    vocabulary: (asker) => keep(vocabulary, asker, async (shared) => vocabularyOf(await listVocabulary(shared))),
    titles: (asker) => keep(titles, asker, (shared) => readTitles(database, shared)),
  };
};
