/** Prepares a database for the program: unique ids and the indexes that lookups and search stand on. */
import type { Database } from "../db/run-cypher.ts";

/** Every schema statement of `cypher/setup/`; each leaves alone what is already there. */
const SCHEMA_STATEMENTS = [
  "define-factor-id",
  "define-claim-id",
  "define-source-id",
  "define-work-id",
  "define-view-id",
  "define-dataset-id",
  "define-vocabulary-group",
  "define-factor-rank",
  "define-factor-network-rank",
  "define-factor-text",
  "define-claim-text",
  "define-source-text",
] as const;

/** Makes the constraints and indexes that are missing and waits until all can be used. Safe to run twice. */
export const defineSchema = async (database: Database): Promise<void> => {
  for (const name of SCHEMA_STATEMENTS) await database.define(name);
  await database.define("await-indexes");
};
