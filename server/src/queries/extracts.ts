/** Gathers what an export writes: the network a filter leaves, and the evidence behind it. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { Claim } from "../domain/claim.ts";
import type { ClaimDimensions } from "../domain/claim-dimensions.ts";
import type { Json } from "../domain/data-version.ts";
import type { Counterpart, Factor } from "../domain/factor.ts";
import type { NetworkFilter } from "../domain/filter/network-filter.ts";
import type { Link } from "../domain/link.ts";
import { evidenceOf, type LinkEvidence } from "../domain/link-evidence.ts";
import { compareSupport } from "../domain/network/ground.ts";
import type { Source, Work } from "../domain/source.ts";
import { VOCABULARY_FILTER_FIELDS, VOCABULARY_FILTERS } from "../domain/vocabulary.ts";
import type { VocabularyTerm } from "../domain/vocabulary-groups.ts";
import { AppError } from "../errors.ts";
import type { ClaimQueries } from "./claims.ts";
import type { CounterpartQueries } from "./counterparts.ts";
import type { DataVersionQueries } from "./data-version.ts";
import type { DatasetQueries } from "./dataset.ts";
import type { NetworkQueries } from "./network.ts";
import type { Rows } from "./rows-for.ts";
import { toSource } from "./to-domain.ts";

/** A source as the dataset gives it; `ownWork` when its title stands in for a work that the dataset does not name. */
export type SourceRecord = Omit<Source, "claimCount"> & Readonly<{ ownWork: boolean }>;

/** A link with what its claims rest on. */
export type EvidencedLink = Link & Readonly<{ evidence: LinkEvidence }>;

/** What a line of the vocabulary says, as the dataset gives it. */
export type TermRecord = Omit<VocabularyTerm, "ownGroup">;

/** All rows that an export writes; every reference in them leads to one of them. */
export type ExtractRows = Readonly<{
  dataVersion: string;
  sentence: string;
  /** Best supported first. */
  factors: readonly Factor[];
  links: readonly EvidencedLink[];
  /** The claims behind the links by what they are counted by, sorted by id. */
  dimensions: readonly ClaimDimensions[];
  /** The same claims with their words, fetched some at a time. Raises CONFLICT when an import ended meanwhile. */
  claims: () => AsyncGenerator<Claim, void, undefined>;
  sources: readonly SourceRecord[];
  works: readonly Pick<Work, "id" | "name">[];
  counterparts: readonly Counterpart[];
  vocabulary: readonly TermRecord[];
  title: string;
  license: string;
  citation: string | null;
  /** dataset.json as imported; null when there was none. */
  description: Readonly<Record<string, Json>> | null;
}>;

export type ExtractQueries = Readonly<{
  /**
   * The rows for `filter`; null is the whole dataset, also what no link touches and no claim uses, so that it can be
   * imported again. Raises the codes of RowSets, and BAD_USER_INPUT as `readNetwork`.
   */
  readExtract: (filter: NetworkFilter | null, asker: Asker) => Promise<ExtractRows>;
  /** Raises CONFLICT unless `dataVersion` is still live. */
  checkDataVersion: (dataVersion: string, asker: Asker) => Promise<void>;
}>;

/** What the extracts are made from. */
type Parts = Readonly<{ rowSets: Rows }> &
  Pick<NetworkQueries, "readNetwork"> &
  Pick<ClaimQueries, "findClaims"> &
  Pick<CounterpartQueries, "listCounterparts"> &
  Pick<DatasetQueries, "readDataset" | "listVocabulary"> &
  Pick<DataVersionQueries, "rereadDataVersion">;

const BATCH_ROWS = 500;

const replaced = (): AppError =>
  new AppError("CONFLICT", {
    message: "The dataset was replaced while it was being exported.",
    hint: "Ask for the export again; it will come from the new data version.",
    retriable: true,
  });

const toSourceRecord = (value: unknown): SourceRecord => {
  const { claimCount: _, ...source } = toSource(value);
  return { ...source, ownWork: (value as Readonly<{ ownWork?: boolean }>).ownWork ?? false };
};

const toTerm = ({ field, wording, group, label, parent }: VocabularyTerm): TermRecord => ({
  field,
  wording,
  group,
  label,
  parent,
});

const inBatches = async function* <T>(
  ids: readonly string[],
  find: (ids: readonly string[]) => Promise<readonly T[]>,
): AsyncGenerator<readonly T[], void, undefined> {
  for (let start = 0; start < ids.length; start += BATCH_ROWS) {
    const asked = ids.slice(start, start + BATCH_ROWS);
    const found = await find(asked);
    if (found.length !== asked.length) throw replaced();
    yield found;
  }
};

const byId = <T extends Readonly<{ id: string }>>(a: T, b: T): number => (a.id < b.id ? -1 : 1);

/** The terms of the groups that the claims are in, wider groups included. */
const termsOf = (terms: readonly VocabularyTerm[], claims: readonly ClaimDimensions[]): readonly VocabularyTerm[] => {
  const used = new Set(
    VOCABULARY_FILTER_FIELDS.flatMap((field) =>
      claims.flatMap((claim) => claim[field].map((group) => `${VOCABULARY_FILTERS[field]} ${group}`)),
    ),
  );
  return terms.filter(({ field, group }) => used.has(`${field} ${group}`));
};

/** The network that `filter` leaves; for null all of it, with the factors that no link touches. */
const readNetworkOf = async ({ rowSets, readNetwork }: Parts, filter: NetworkFilter | null, asker: Asker) => {
  if (filter) return readNetwork({ filter }, asker);
  const network = await readNetwork({ filter: { includeGroupings: true } }, asker);
  const linked = new Set(network.factors.map(({ id }) => id));
  const unlinked = [...(await rowSets.factors(asker)).values()].filter(({ id }) => !linked.has(id));
  return { ...network, factors: [...network.factors, ...unlinked].sort(compareSupport) };
};

/** The links with what they rest on, and the claims behind them by what they are counted by. */
const readEvidence = async ({ rowSets }: Parts, links: readonly Link[], asker: Asker) => {
  const behind = links.flatMap(({ claims }) => claims);
  const [known, { evidence_type: groups }] = await Promise.all([
    rowSets.claimsFor(behind, asker),
    rowSets.vocabulary(asker),
  ]);
  const dimensionsOf = ({ claims }: Link) => claims.flatMap((id) => known.get(id) ?? []);
  return {
    links: links.map((link) => ({ ...link, evidence: evidenceOf(dimensionsOf(link), groups) })),
    dimensions: links.flatMap(dimensionsOf).sort(byId),
  };
};

/** Sources with their works; `ids` null for all, in use or not. */
const readSources = async (database: Database, { rowSets }: Parts, ids: readonly string[] | null, asker: Asker) => {
  const find = async (asked: readonly string[]) =>
    (await database.read("find-extract-sources", { ids: asked }, asker)).map(({ source }) => toSourceRecord(source));
  const sources: SourceRecord[] = [];
  const asked = ids ?? [...(await rowSets.titles(asker)).sources.keys()];
  for await (const batch of inBatches(asked, find)) sources.push(...batch);
  const reported = [...new Set(sources.map(({ work }) => work))];
  const names = (await rowSets.titlesFor({ works: reported, sources: [] }, asker)).works;
  const works = reported.map((id) => ({ id, name: names.get(id) ?? id }));
  return { sources: sources.sort(byId), works: works.sort(byId) };
};

const readClaims = ({ findClaims }: Parts, dimensions: readonly ClaimDimensions[], asker: Asker) =>
  async function* (): AsyncGenerator<Claim, void, undefined> {
    const ids = dimensions.map(({ id }) => id);
    for await (const batch of inBatches(ids, (asked) => findClaims(asked, asker))) yield* [...batch].sort(byId);
  };

/**
 * The pairs with both ends among `factors`. A stated pair goes with the claim that states it; a pair of our own keeps
 * without the claim that it leans on.
 */
const readCounterparts = async (
  { listCounterparts }: Parts,
  factors: ReadonlySet<string>,
  claims: ReadonlySet<string>,
  asker: Asker,
): Promise<readonly Counterpart[]> => {
  const isHere = ({ basisClaim }: Counterpart): boolean => basisClaim !== null && claims.has(basisClaim);
  return (await listCounterparts(null, asker))
    .filter(({ perpetratorFactor, victimFactor }) => factors.has(perpetratorFactor) && factors.has(victimFactor))
    .filter((pair) => pair.certainty === "inferred" || isHere(pair))
    .map((pair) => (isHere(pair) ? pair : { ...pair, basisClaim: null }));
};

const readAbout = async (database: Database, { readDataset }: Parts, asker: Asker) => {
  const { title, license, citation } = await readDataset(asker);
  const [row] = await database.read("read-description", {}, asker);
  const json = row?.json;
  const description = typeof json === "string" ? (JSON.parse(json) as ExtractRows["description"]) : null;
  return { title, license, citation, description };
};

const idsOf = (things: readonly Readonly<{ id: string }>[]): ReadonlySet<string> => new Set(things.map(({ id }) => id));

/** The queries for extracts over `database` and over what is asked of it already. */
export const extractQueries = (database: Database, parts: Parts): ExtractQueries => {
  const checkDataVersion: ExtractQueries["checkDataVersion"] = async (dataVersion, asker) => {
    if ((await parts.rereadDataVersion(asker)) !== dataVersion) throw replaced();
  };
  return {
    checkDataVersion,
    readExtract: async (filter, asker) => {
      const network = await readNetworkOf(parts, filter, asker);
      const { dataVersion, factors } = network;
      const bare = network.links.map(({ ends: _, ...link }) => link);
      const { links, dimensions } = await readEvidence(parts, bare, asker);
      const used = filter === null ? null : [...new Set(dimensions.map(({ source }) => source))];
      const evidence = await readSources(database, parts, used, asker);
      const counterparts = await readCounterparts(parts, idsOf(factors), idsOf(dimensions), asker);
      const terms = (await parts.listVocabulary(asker)).filter(({ ownGroup }) => !ownGroup);
      const vocabulary = (filter === null ? terms : termsOf(terms, dimensions)).map(toTerm);
      const about = await readAbout(database, parts, asker);
      await checkDataVersion(dataVersion, asker);
      const claims = readClaims(parts, dimensions, asker);
      return {
        dataVersion,
        sentence: await network.sentence(),
        factors,
        links,
        dimensions,
        claims,
        ...evidence,
        counterparts,
        vocabulary,
        ...about,
      };
    },
  };
};
