/** Questions about the dataset as a whole. */
import type { Asker, Database } from "../db/run-cypher.ts";
import { ACCESS_VALUES } from "../domain/closed-lists.ts";
import type { AccessCount, Dataset, DatasetCounts } from "../domain/dataset.ts";
import { type FindingCounts, OFFENDER_DIVERSITY, PERPETRATION } from "../domain/findings.ts";
import type { VocabularyTerm } from "../domain/vocabulary-groups.ts";
import { type DataVersionQueries, noDatasetYet } from "./data-version.ts";
import { createVersionKeeper, perVersion, type Versions } from "./keep-by-version.ts";

export type DatasetQueries = Readonly<{
  /** The dataset that is live. Raises DATABASE_UNAVAILABLE while nothing is imported. */
  readDataset: (asker?: Asker) => Promise<Dataset>;
  /** What the sentences about the dataset count. */
  countFindings: (asker?: Asker) => Promise<FindingCounts>;
  /** Every row of the vocabulary, by field, group and wording. */
  listVocabulary: (asker?: Asker) => Promise<readonly VocabularyTerm[]>;
}>;

type LiveVersions = Pick<DataVersionQueries, "readLiveVersion">;

type StoredDataset = Omit<Dataset, "counts" | "readingDepth"> & DatasetCounts;

const toDataset = (stored: StoredDataset, depth: readonly AccessCount[]): Dataset => ({
  id: stored.id,
  version: stored.version,
  title: stored.title,
  description: stored.description ?? null,
  license: stored.license,
  citation: stored.citation ?? null,
  publisher: stored.publisher ?? null,
  importedAt: stored.importedAt,
  counts: {
    factors: stored.factors,
    groupings: stored.groupings,
    claims: stored.claims,
    statedClaims: stored.statedClaims,
    sources: stored.sources,
    works: stored.works,
    links: stored.links,
    linksOnOneWork: stored.linksOnOneWork,
    counterparts: stored.counterparts,
  },
  readingDepth: ACCESS_VALUES.map(
    (access) => depth.find((count) => count.access === access) ?? { access, sources: 0, claims: 0 },
  ),
});

/** The dataset's queries over `database`. */
export const datasetQueries = (database: Database): DatasetQueries => ({
  readDataset: async (asker) => {
    const [row] = await database.read("read-dataset", {}, asker);
    if (!row) throw noDatasetYet();
    return toDataset(row.dataset as StoredDataset, row.readingDepth as readonly AccessCount[]);
  },

  countFindings: async (asker) => {
    const asked = { perpetration: PERPETRATION, offenderDiversity: OFFENDER_DIVERSITY };
    const [row] = await database.read("count-findings", asked, asker);
    if (!row) throw noDatasetYet();
    return row as FindingCounts;
  },

  listVocabulary: async (asker) =>
    (await database.read("list-vocabulary", {}, asker)).map((row) => {
      const term = row.term as VocabularyTerm;
      return { ...term, parent: term.parent ?? null };
    }),
});

/** The same queries as `stored`, each answered once for an import. */
export const keptDatasetQueries = (stored: DatasetQueries, versions: Versions & LiveVersions): DatasetQueries => {
  const keep = createVersionKeeper(versions);
  const kept = {
    dataset: perVersion<Dataset>(),
    findings: perVersion<FindingCounts>(),
    vocabulary: perVersion<readonly VocabularyTerm[]>(),
  };
  return {
    // The same files imported again are the same data version, but the dataset tells when they were.
    readDataset: async (asker = {}) =>
      keep(kept.dataset, asker, stored.readDataset, (await versions.readLiveVersion(asker)).importedAt),
    countFindings: (asker = {}) => keep(kept.findings, asker, stored.countFindings),
    listVocabulary: (asker = {}) => keep(kept.vocabulary, asker, stored.listVocabulary),
  };
};
