/** Starts one Neo4j with the built-in dataset for a whole test run and tells every file where it is (`inject("database")`). */
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { type DatabaseAddress, importBuiltIn } from "./connect.ts";
import { startTestDatabase } from "./database.ts";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where the run's database is; the same for every test file, so that none may change it. */
    database: DatabaseAddress;
  }
}

/** Called by Vitest before the first test file of a project; what it returns is called after the last file of all. */
export const setup = async ({ vitest }: TestProject): Promise<() => Promise<void>> => {
  // What the root provides every project sees, so that two projects share one database.
  const root = vitest.getRootProject();
  if (root.getProvidedContext().database) return async () => undefined;
  const running = await startTestDatabase();
  const { uri, user, password, database } = running;
  try {
    await importBuiltIn(running, running.dataDir);
  } catch (error) {
    await running.stop();
    throw error;
  }
  root.provide("database", { uri, user, password, database });
  return running.stop;
};
