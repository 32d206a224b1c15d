/** Starts one Neo4j for a whole test run and tells every test file where it is (`inject("database")`). */
import type {} from "vitest";
import type { TestProject } from "vitest/node";
import { startTestDatabase } from "./database.ts";

/** Where the run's database is; the same for every test file. */
export type DatabaseAddress = Readonly<{ uri: string; user: string; password: string; database: string }>;

declare module "vitest" {
  export interface ProvidedContext {
    database: DatabaseAddress;
  }
}

/** Called by Vitest before the first test file; what it returns is called after the last one. */
export const setup = async ({ provide }: TestProject): Promise<() => Promise<void>> => {
  const running = await startTestDatabase();
  const { uri, user, password, database } = running;
  provide("database", { uri, user, password, database });
  return running.stop;
};
