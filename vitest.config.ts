/** Four suites: `unit` needs nothing, `live` a Neo4j, `browser` a Neo4j and a Chromium; `heavy` is run by hand. */
import { defineConfig } from "vitest/config";

const minutes = (count: number): number => count * 60_000;
const database = "tests/support/global-database.ts";

// Node takes this file when a program imports the library; another one would be a second copy, with classes of its own.
const oneGraphql = { alias: [{ find: /^graphql$/, replacement: "graphql/index.js" }] };

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
          // Loading every module anew for every file would cost more than all the tests.
          isolate: false,
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: "live",
          include: ["tests/{api,import,export,launcher,start}/**/*.test.ts"],
          globalSetup: [database],
          testTimeout: minutes(3),
          hookTimeout: minutes(5),
        },
      },
      {
        resolve: oneGraphql,
        test: {
          name: "browser",
          include: ["tests/e2e/**/*.test.ts"],
          globalSetup: [database],
          // One browser at a time: two would starve each other on a small machine.
          fileParallelism: false,
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
