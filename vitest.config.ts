/** Four suites: `unit` needs nothing, `live` a Neo4j, `browser` a Neo4j and a Chromium; `heavy` is run by hand. */
import { defineConfig } from "vitest/config";

const minutes = (count: number): number => count * 60_000;
const database = "tests/support/global-database.ts";
const explorer = "tests/support/global-explorer.ts";

// Node takes this file when a program imports the library; another one would be a second copy, with classes of its own.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

// Files that share a process: to load every module anew for each of them would cost more than the tests themselves.
const sharing = { isolate: false } as const;

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        resolve: oneGraphql,
        test: {
          name: "unit",
          include: ["server/src/**/*.test.ts", "client/src/**/*.test.{ts,tsx}", "tests/contract/**/*.test.ts"],
          testTimeout: minutes(1),
          ...sharing,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: "live",
          include: ["tests/{api,import,export,launcher,start}/**/*.test.ts"],
          globalSetup: [database],
          ...sharing,
          testTimeout: minutes(3),
          hookTimeout: minutes(5),
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: [database, explorer],
          ...sharing,
          testTimeout: minutes(4),
          hookTimeout: minutes(5),
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: "heavy",
          include: ["tests/heavy/**/*.test.ts"],
          fileParallelism: false,
          testTimeout: minutes(15),
          hookTimeout: minutes(15),
        },
      },
    ],
  },
});
