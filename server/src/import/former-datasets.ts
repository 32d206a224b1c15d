/** Reads datasets that were live before out of the zips that every import keeps. */
import { stat } from "node:fs/promises";
import { LRUCache } from "lru-cache";
import type { ClaimDimensions } from "../domain/claim-dimensions.ts";
import type { FormerDataset, ReadFormerDataset } from "../domain/former-dataset.ts";
import { AppError } from "../errors.ts";
import type { DerivedDataset } from "./derive-dataset.ts";
import { prepareDataset } from "./import-dataset.ts";
import { archivePath } from "./keep-archive.ts";

/** A larger zip is not read for a note: it would keep the server from answering others. */
const MOST_ZIP_BYTES = 4_000_000;
/** Former datasets that are kept in memory. */
const KEPT_DATASETS = 2;

const claimsOf = ({ claims, sources }: DerivedDataset): FormerDataset["claims"] => {
  const sourceOf = new Map(sources.map((source) => [source.id, source]));
  return claims.flatMap((claim) => {
    const source = sourceOf.get(claim.source);
    if (source === undefined) return [];
    const { year, access, work } = source;
    const dimensions: ClaimDimensions = {
      ...{ id: claim.id, certainty: claim.certainty, source: claim.source, access, year, work },
      ...{ polarity: claim.polarity, shape: claim.shape, result: claim.result },
      evidenceTypes: claim.evidenceTypeGroups,
      regions: claim.regionGroups,
      populations: claim.populationGroups,
      exploitationForms: claim.exploitationFormGroups,
    };
    return [{ claim: { ...claim, year, access, work }, dimensions }];
  });
};

const read = async (path: string): Promise<FormerDataset | undefined> => {
  try {
    if ((await stat(path)).size > MOST_ZIP_BYTES) return undefined;
    const { derived } = await prepareDataset({ path });
    return {
      factors: new Map(derived.factors.map((factor) => [factor.id, factor])),
      claims: claimsOf(derived),
      works: new Map(derived.works.map(({ id, name }) => [id, name])),
    };
  } catch (error) {
    // It was never kept, or was taken away since; or today's rules do not let it in any more.
    if ((error as NodeJS.ErrnoException).code === "ENOENT") return undefined;
    if (error instanceof AppError && ["NOT_FOUND", "IMPORT_INVALID", "PAYLOAD_TOO_LARGE"].includes(error.code))
      return undefined;
    throw error;
  }
};

/** A reader of the zips below `dataDir`; each dataset is read once while it is kept. */
export const createFormerDatasets = (dataDir: string): ReadFormerDataset => {
  const kept = new LRUCache<string, Promise<FormerDataset | undefined>>({ max: KEPT_DATASETS });
  return (version) => {
    const reading = kept.get(version) ?? read(archivePath(dataDir, version));
    kept.set(version, reading);
    reading.then(
      (former) => former ?? kept.delete(version),
      () => kept.delete(version),
    );
    return reading;
  };
};
