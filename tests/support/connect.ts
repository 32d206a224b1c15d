/** Speaks to a running test database with the program's own statements. */
import { fileURLToPath } from "node:url";
import { readStatements } from "../../server/src/db/cypher-files.ts";
import type { DatabaseObserver } from "../../server/src/db/database-observer.ts";
import { createDriver } from "../../server/src/db/driver.ts";
import { plainRow, type Row } from "../../server/src/db/records.ts";
import { createDatabase, type Database } from "../../server/src/db/run-cypher.ts";
import { defineSchema } from "../../server/src/import/define-schema.ts";
import { importDataset } from "../../server/src/import/import-dataset.ts";
import type { DatabaseHandle } from "../../server/src/launcher/database-handle.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

/** Where a database is and how to sign in. */
export type DatabaseAddress = Pick<DatabaseHandle, "uri" | "user" | "password" | "database">;

/** The folder of the built-in dataset. */
export const BUILT_IN = path("../../data");

/** A connection; `close` must be called. */
export type Connection = Readonly<{
  /** The program's way to the database. */
  database: Database;
  /** All rows of any statement: the test's own way, which shares nothing with the program's statements. */
  ask: (cypher: string, parameters?: Readonly<Record<string, unknown>>) => Promise<readonly Row[]>;
  close: () => Promise<void>;
}>;

/** Connects to the database at `address`; `observers` hear of every statement. */
export const connect = (address: DatabaseAddress, observers: readonly DatabaseObserver[] = []): Connection => {
  const driver = createDriver(address);
  return {
    database: createDatabase(driver, readStatements(path("../../cypher")), address.database, observers),
    ask: async (cypher, parameters = {}) => {
      const { records } = await driver.executeQuery(cypher, parameters, { database: address.database });
      return records.map(plainRow);
    },
    close: () => driver.close(),
  };
};

/** Makes the schema and imports the built-in dataset; its zip is kept below `dataDir`. */
export const importBuiltIn = async (address: DatabaseAddress, dataDir: string): Promise<void> => {
  const { database, close } = connect(address);
  try {
    await defineSchema(database);
    await importDataset({ database, from: { path: BUILT_IN }, dataDir });
  } finally {
    await close();
  }
};
