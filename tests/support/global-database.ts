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

/** Called by Vitest before the first test file; what it returns is called after the last one. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const running = await startTestDatabase();
  const { uri, user, password, database } = running;
  try {
    await importBuiltIn(running, running.dataDir);
  } catch (error) {
    await running.stop();
    throw error;
  }
  provide("database", { uri, user, password, database });
  return running.stop;
};
