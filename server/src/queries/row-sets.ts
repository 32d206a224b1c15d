/**
 * Keeps the rows that every view of the network starts from, by data version: factors, links under a choice of claims,
 * and what claims, works and groups are called and counted by. Of a dataset too large for that it keeps the totals alone.
 */
import type { Asker, Database } from "../db/run-cypher.ts";
import { type ClaimDimensions, type ClaimTotals, claimTotals } from "../domain/claim-dimensions.ts";
import type { Factor } from "../domain/factor.ts";
import { type ClaimCodes, codeClaims } from "../domain/filter/claim-codes.ts";
import type { ClaimPredicates } from "../domain/filter/network-filter.ts";
import { compareSupport, type LinkRows, lazily, listedLinks } from "../domain/network/ground.ts";
import type { NetworkTotals } from "../domain/standings.ts";
import { createNameIndex, type NameIndex } from "../domain/text/name-nearness.ts";
import { type Vocabulary, vocabularyOf } from "../domain/vocabulary.ts";
import {
  type BundledClaims,
  bundleClaims,
  chooseKeptLinks,
  chooseStoredLinks,
  choosesAll,
  claimParameters,
} from "./choose-links.ts";
import type { CounterpartQueries } from "./counterparts.ts";
import type { DataVersionQueries } from "./data-version.ts";
import type { DatasetQueries } from "./dataset.ts";
import type { FactorQueries } from "./factors.ts";
import {
  createMakingKeeper,
  createVersionKeeper,
  type Keep,
  perVersion,
  replaced,
  type Versions,
} from "./keep-by-version.ts";
import { createKeeper } from "./keep-values.ts";
import { type KeptRecords, readRecords, readSourceRecords, type SourceRecords } from "./kept-records.ts";
import { checkSize, MOST_KEPT_ROWS } from "./kept-rows-limit.ts";
import { claimsWithSharedTexts, linksWithSharedTexts } from "./shared-texts.ts";
import { toFactor, toLink } from "./to-domain.ts";

/** Every claim by what it is counted by, and the totals. */
export type ClaimTable = Readonly<{
  byId: ReadonlyMap<string, ClaimDimensions>;
  totals: ClaimTotals;
  codes: () => ClaimCodes;
}>;

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
  /**
   * True when the dataset has more rows than are kept: `factors`, `claims`, `titles`, `records` and `links` of all
   * claims then raise OPERATION_LIMIT_EXCEEDED.
   */
  isLarge: (asker: Asker) => Promise<boolean>;
  /** All factors by slug, counted over the whole dataset. */
  factors: (asker: Asker) => Promise<ReadonlyMap<string, Factor>>;
  /**
   * The links that the claims under `predicates` make, by id; groupings included. Raises OPERATION_LIMIT_EXCEEDED for
   * more claims than are kept.
   */
  links: (predicates: ClaimPredicates, asker: Asker) => Promise<LinkRows>;
  claims: (asker: Asker) => Promise<ClaimTable>;
  vocabulary: (asker: Asker) => Promise<Vocabulary>;
  titles: (asker: Asker) => Promise<Titles>;
  records: (asker: Asker) => Promise<KeptRecords>;
  /** The records that `records` gives this asker, where they can be told without waiting. */
  recordsAtHand: (asker: Asker) => KeptRecords | undefined;
  /** The names of all factors, ready to be searched; of a dataset of any size. */
  names: (asker: Asker) => Promise<NameIndex>;
}>;

const KEPT_LINK_ROWS = 200_000;

const readTotals = async (database: Database, asker: Asker): Promise<StoredTotals> => {
  const [row] = await database.read("read-stored-totals", {}, asker);
  // Without a row there is no data version either, which the asker is told first.
  return row as StoredTotals;
};

const titlesOf = ({ works, sources }: SourceRecords): Titles => ({
  works: new Map([...works.values()].map(({ id, name }) => [id, name])),
  sources: new Map([...sources.values()].map(({ id, title }) => [id, title])),
});

const readClaims = async (database: Database, asker: Asker): Promise<ClaimTable> => {
  const rows = claimsWithSharedTexts(
    (await database.read("list-claim-dimensions", {}, asker)) as unknown as readonly ClaimDimensions[],
  );
  return {
    byId: new Map(rows.map((row) => [row.id, row])),
    totals: claimTotals(rows),
    codes: lazily(() => codeClaims(rows)),
  };
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

const namesOf = (factors: ReadonlyMap<string, Factor>): NameIndex =>
  createNameIndex([...factors.values()].map(({ id, name }) => [id, name]));

const readStoredLinks = async (database: Database, asker: Asker): Promise<LinkRows> => {
  const rows = await database.read("list-stored-links", {}, asker);
  return listedLinks([...linksWithSharedTexts(rows.map(({ link }) => toLink(link)))].sort(compareSupport));
};

/** What row sets are read by beside the database. */
type Sources = Versions &
  Pick<DataVersionQueries, "liveAtHand"> &
  Pick<DatasetQueries, "listVocabulary"> &
  Pick<FactorQueries, "listReach"> &
  Pick<CounterpartQueries, "listCounterparts">;

const createKeepers = () => ({
  totals: perVersion<StoredTotals>(),
  factors: perVersion<ReadonlyMap<string, Factor>>(),
  claims: perVersion<ClaimTable>(),
  sources: perVersion<SourceRecords>(),
  vocabulary: perVersion<Vocabulary>(),
  titles: perVersion<Titles>(),
  records: perVersion<KeptRecords>(),
  bundles: perVersion<BundledClaims>(),
  names: perVersion<NameIndex>(),
  links: createKeeper<LinkRows>({ maxWeight: KEPT_LINK_ROWS, weightOf: ({ most }) => most + 1 }),
});

type AtHand = Readonly<{ version: string; records: KeptRecords }>;

/** Row sets over `database`, kept for all requests up to `most` rows each; `sources` says which data version is live. */
export const createRowSets = (database: Database, sources: Sources, most: number = MOST_KEPT_ROWS): RowSets => {
  const keep = createVersionKeeper(sources);
  const make = createMakingKeeper(sources);
  const kept = createKeepers();
  const totals = (asker: Asker) => keep(kept.totals, asker, (shared) => readTotals(database, shared));
  const isLarge = async (asker: Asker): Promise<boolean> => {
    const { factors, claims, sources: documents, links } = await totals(asker);
    return Math.max(factors, claims, documents, links) > most;
  };
  const keepAll: Keep = async (keeper, asker, read, key) => {
    if (await isLarge(asker)) checkSize(await totals(asker), most);
    return keep(keeper, asker, read, key);
  };
  const factors = (asker: Asker) => keepAll(kept.factors, asker, (shared) => readFactors(database, shared));
  const claims = (asker: Asker) => keepAll(kept.claims, asker, (shared) => readClaims(database, shared));
  const sourceRecords = (asker: Asker) => keepAll(kept.sources, asker, (shared) => readSourceRecords(database, shared));
  const allLinks = (asker: Asker) => keepAll(kept.links, asker, (shared) => readStoredLinks(database, shared));
  let latest: AtHand | undefined;
  const readAll = (asker: Asker) =>
    keepAll(kept.records, asker, async (shared) => {
      const [of, { byId: dimensions }, documents, { links }] = await Promise.all([
        factors(shared),
        claims(shared),
        sourceRecords(shared),
        allLinks(shared),
      ]);
      return readRecords(database, { factors: of, dimensions, sources: documents, links: links() }, sources, shared);
    });
  const records = async (asker: Asker): Promise<KeptRecords> => {
    const found = await readAll(asker);
    if (latest?.records !== found) latest = { version: await sources.readDataVersion(asker), records: found };
    return found;
  };
  const bundles = (asker: Asker) =>
    make(kept.bundles, asker, async () => {
      const [links, { codes }, all] = await Promise.all([allLinks(asker), claims(asker), records(asker)]);
      return bundleClaims(links, codes(), all);
    });

  return {
    dataVersion: sources.readDataVersion,
    underOneVersion: async (asker, read) => {
      const version = await sources.readDataVersion(asker);
      const found = await read();
      if ((await sources.rereadDataVersion(asker)) !== version) throw replaced();
      return found;
    },
    totals,
    isLarge,
    factors,
    links: async (predicates, asker) => {
      const parameters = claimParameters(predicates);
      if (choosesAll(parameters)) return allLinks(asker);
      const key = JSON.stringify(parameters);
      return (await isLarge(asker))
        ? keep(kept.links, asker, (shared) => chooseStoredLinks(database, { parameters, most }, shared), key)
        : make(kept.links, asker, async () => chooseKeptLinks(await bundles(asker), predicates), key);
    },
    claims,
    vocabulary: (asker) =>
      keep(kept.vocabulary, asker, async (shared) => vocabularyOf(await sources.listVocabulary(shared))),
    titles: (asker) => make(kept.titles, asker, async () => titlesOf(await sourceRecords(asker))),
    records,
    recordsAtHand: (asker) =>
      latest && latest.version === sources.liveAtHand(asker)?.version ? latest.records : undefined,
    names: async (asker) =>
      (await isLarge(asker))
        ? keep(kept.names, asker, (shared) => readNames(database, shared))
        : make(kept.names, asker, async () => namesOf(await factors(asker))),
  };
};
