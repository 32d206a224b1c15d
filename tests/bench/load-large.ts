/** Fills an empty Neo4j with a made-up dataset of any size, in many transactions instead of the one of an import. */
import { createHash } from "node:crypto";
import { defineSchema } from "../../server/src/import/define-schema.ts";
import { deriveDataset } from "../../server/src/import/derive-dataset.ts";
import { datasetRow, stepsOf } from "../../server/src/import/write-dataset.ts";
import { connect, type DatabaseAddress } from "../support/connect.ts";
import { madeUpDataset, type Size } from "./made-up-dataset.ts";

const BATCH_ROWS = 5_000;
const WRITE_TIMEOUT_MS = 120_000;

/** What joins look up; the other indexes are made at the end, which is faster than keeping them up to date. */
const LOOKED_UP = ["define-factor-id", "define-source-id", "define-work-id"];

const describe = (size: Size) => ({
  id: "made-up",
  version: createHash("sha256").update(JSON.stringify(size)).digest("hex").slice(0, 16),
  title: `Made up: ${size.factors} factors and ${size.links} links`,
  description: null,
  license: "CC0-1.0",
  citation: null,
  publisher: null,
  language: null,
  json: null,
  importedAt: "2026-01-01T00:00:00.000Z",
});

/**
 * Loads a dataset of `size` into the empty database at `address`, with the schema, the links and the counts that an
 * import gives it; what it holds is `deriveDataset(madeUpDataset(size))`. Gives its data version. 100,000 factors and
 * 500,000 links take a few minutes. Not all or nothing: what fails leaves a database to be thrown away.
 */
export const loadLarge = async (
  address: DatabaseAddress,
  size: Size,
  progress: (words: string) => void = () => undefined,
): Promise<string> => {
  const dataset = deriveDataset(madeUpDataset(size));
  const { database, close } = connect(address);
  try {
    for (const name of LOOKED_UP) await database.define(name);
    for (const { table, statement, rows } of stepsOf(dataset))
      for (let done = 0; done < rows.length; done += BATCH_ROWS) {
        const batch = rows.slice(done, done + BATCH_ROWS);
        await database.write((run) => run(statement, { rows: batch }), WRITE_TIMEOUT_MS);
        progress(`${table}: ${done + batch.length} of ${rows.length}`);
      }
    const description = describe(size);
    await database.write(
      (run) => run("write-dataset", { dataset: datasetRow(dataset, description) }),
      WRITE_TIMEOUT_MS,
    );
    await defineSchema(database);
    return description.version;
  } finally {
    await close();
  }
};
