/**
 * Keeps the rows that every view of the network starts from, by data version: factors, links under a choice of claims,
 * and what claims, works and groups are called and counted by. Of a dataset too large for that it keeps the totals alone.
 */
import type { Asker, Database, Parameters } from "../db/run-cypher.ts";
import { type ClaimDimensions, type ClaimTotals, claimTotals } from "../domain/claim-dimensions.ts";
import { deriveLinks, type LinkClaim } from "../domain/derive-links.ts";
import type { Factor } from "../domain/factor.ts";
import type { Link } from "../domain/link.ts";
import { createNameIndex, type NameIndex } from "../domain/name-nearness.ts";
import { CLAIM_PREDICATE_FIELDS, type ClaimPredicates } from "../domain/network-filter.ts";
import { compareSupport } from "../domain/select-network.ts";
import type { NetworkTotals } from "../domain/standings.ts";
import { type Vocabulary, vocabularyOf } from "../domain/vocabulary.ts";
import { AppError } from "../errors.ts";
import { type DataVersionQueries, withoutSignal } from "./data-version.ts";
import type { DatasetQueries } from "./dataset.ts";
import { createKeeper, type Keeper } from "./keep-values.ts";
import { checkChosen, checkSize, MOST_KEPT_ROWS } from "./kept-rows-limit.ts";
import { toFactor, toLink } from "./to-domain.ts";

/** Every claim by what it is counted by, and the totals. */
export type ClaimTable = Readonly<{ byId: ReadonlyMap<string, ClaimDimensions>; totals: ClaimTotals }>;

/** Names of works and titles of sources, by slug. */
export type Titles = Readonly<{ works: ReadonlyMap<string, string>; sources: ReadonlyMap<string, string> }>;

/** How many rows the dataset has of each kind, and what its unfiltered networks hold. */
export type StoredTotals = Omit<NetworkTotals, "networkLinksOnOneWork"> &
  Readonly<{ factors: number; claims: number; sources: number; links: number }>;

/**
 * Row sets of the data version that was live when the asker first asked; all of one request belong together.
 * Each raises QUERY_TIMEOUT, DATABASE_UNAVAILABLE, INTERNAL, and CONFLICT (retriable) when an import ended meanwhile.
 */
export type RowSets = Readonly<{
  dataVersion: (asker: Asker) => Promise<string>;
  /** What `read` gives when one data version is live from beginning to end. */
  underOneVersion: <T>(asker: Asker, read: () => Promise<T>) => Promise<T>;
  totals: (asker: Asker) => Promise<StoredTotals>;
  /** True when the dataset has more rows than are kept: `factors`, `claims`, `titles` and `links` of all claims then raise OPERATION_LIMIT_EXCEEDED. */
  isLarge: (asker: Asker) => Promise<boolean>;
  /** All factors by slug, counted over the whole dataset. */
  factors: (asker: Asker) => Promise<ReadonlyMap<string, Factor>>;
  /**
   * The links that the claims under `predicates` make, by id; groupings included. Raises OPERATION_LIMIT_EXCEEDED for
   * more claims than are kept.
   */
  links: (predicates: ClaimPredicates, asker: Asker) => Promise<readonly Link[]>;
  claims: (asker: Asker) => Promise<ClaimTable>;
  vocabulary: (asker: Asker) => Promise<Vocabulary>;
  titles: (asker: Asker) => Promise<Titles>;
  /** The names of all factors, ready to be searched; of a dataset of any size. */
  names: (asker: Asker) => Promise<NameIndex>;
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

/** CONFLICT (retriable): an import ended while rows were read. */
export const replaced = (): AppError =>
  new AppError("CONFLICT", {
    message: "The dataset was replaced while the question was being answered.",
    hint: "Ask again; the answer will come from the new data version.",
    retriable: true,
  });

const readTotals = async (database: Database, asker: Asker): Promise<StoredTotals> => {
  const [row] = await database.read("read-stored-totals", {}, asker);
  // Without a row there is no data version either, which the asker is told first.
  return row as StoredTotals;
};

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

const readNames = async (database: Database, asker: Asker): Promise<NameIndex> => {
  const names: (readonly [string, string])[] = [];
  // One by one, since there may be more of them than a read gets through in its time.
  for await (const { id, name } of database.stream("list-factor-names", {}, asker))
    names.push([String(id), String(name)]);
  return createNameIndex(names);
};

const readStoredLinks = async (database: Database, asker: Asker): Promise<readonly Link[]> =>
  (await database.read("list-stored-links", {}, asker)).map(({ link }) => toLink(link)).sort(compareSupport);

const chooseLinks = async (
  database: Database,
  { parameters, most }: Readonly<{ parameters: Parameters; most: number }>,
  asker: Asker,
): Promise<readonly Link[]> => {
  const claims = await database.read("select-link-claims", { ...parameters, limit: most + 1 }, asker);
  checkChosen(claims.length, most);
  return [...deriveLinks(claims as unknown as readonly LinkClaim[])].sort(compareSupport);
};

const perVersion = <T>(): Keeper<T> => createKeeper<T>({ maxWeight: KEPT_VERSIONS, weightOf: () => 1 });

type RowSetVersions = Pick<DataVersionQueries, "readDataVersion" | "rereadDataVersion">;

/** Keeps what is read under the data version that it was read under. */
const createVersionKeeper =
  ({ readDataVersion, rereadDataVersion }: RowSetVersions) =>
  async <T>(keeper: Keeper<T>, asker: Asker, read: (asker: Asker) => Promise<T>, key = ""): Promise<T> => {
    const version = await readDataVersion(asker);
    return keeper(`${version} ${key}`, async () => {
      const shared = withoutSignal(asker);
      const rows = await read(shared);
      // Rows read while an import ended could belong to either version, or to both.
      if ((await rereadDataVersion(shared)) !== version) throw replaced();
      return rows;
    });
  };

/** Row sets over `database`, kept for all requests up to `most` rows each; `versions` says which data version is live. */
export const createRowSets = (
  database: Database,
  versions: RowSetVersions & Pick<DatasetQueries, "listVocabulary">,
  most: number = MOST_KEPT_ROWS,
): RowSets => {
  const keep = createVersionKeeper(versions);
  const kept = {
    totals: perVersion<StoredTotals>(),
    factors: perVersion<ReadonlyMap<string, Factor>>(),
    claims: perVersion<ClaimTable>(),
    vocabulary: perVersion<Vocabulary>(),
    titles: perVersion<Titles>(),
    names: perVersion<NameIndex>(),
    links: createKeeper<readonly Link[]>({ maxWeight: KEPT_LINK_ROWS, weightOf: ({ length }) => length + 1 }),
  };
  const totals = (asker: Asker) => keep(kept.totals, asker, (shared) => readTotals(database, shared));
  const isLarge = async (asker: Asker): Promise<boolean> => {
    const { factors, claims, sources, links } = await totals(asker);
    return Math.max(factors, claims, sources, links) > most;
  };
  const keepAll = async <T>(keeper: Keeper<T>, asker: Asker, read: (asker: Asker) => Promise<T>, key = "") => {
    if (await isLarge(asker)) checkSize(await totals(asker), most);
    return keep(keeper, asker, read, key);
  };

  return {
    dataVersion: versions.readDataVersion,
    underOneVersion: async (asker, read) => {
      const version = await versions.readDataVersion(asker);
      const found = await read();
      if ((await versions.rereadDataVersion(asker)) !== version) throw replaced();
      return found;
    },
    totals,
    isLarge,
    factors: (asker) => keepAll(kept.factors, asker, (shared) => readFactors(database, shared)),
    links: (predicates, asker) => {
      const parameters = claimParameters(predicates);
      const key = JSON.stringify(parameters);
      return isUnfiltered(parameters)
        ? keepAll(kept.links, asker, (shared) => readStoredLinks(database, shared), key)
        : keep(kept.links, asker, (shared) => chooseLinks(database, { parameters, most }, shared), key);
    },
    claims: (asker) => keepAll(kept.claims, asker, (shared) => readClaims(database, shared)),
    vocabulary: (asker) =>
      keep(kept.vocabulary, asker, async (shared) => vocabularyOf(await versions.listVocabulary(shared))),
    titles: (asker) => keepAll(kept.titles, asker, (shared) => readTitles(database, shared)),
    names: (asker) => keep(kept.names, asker, (shared) => readNames(database, shared)),
  };
};
