/** `npm test`: unit, contract, API and browser tests against a real Neo4j and a real Chromium; `--heavy` runs what takes long. */
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { ensureDependencies, run } from "./ensure-dependencies.mjs";

await ensureDependencies();
const { ensureClient } = await import("./ensure-client.mjs");
const { ensureBrowser } = await import("./ensure-browser.mjs");

const extra = process.argv.slice(2);
const heavy = extra.includes("--heavy");
const CHROMIUM = await ensureBrowser();
await ensureClient();

const folder = mkdtempSync(join(tmpdir(), "factor-atlas-tests-"));
const report = join(folder, "report.json");
const projects = heavy ? ["heavy"] : ["unit", "live", "browser"];
const code = await run(
  "npx",
  [
    "vitest",
    "run",
    ...projects.flatMap((project) => ["--project", project]),
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${report}`,
    ...extra.filter((argument) => argument !== "--heavy"),
  ],
  { env: { ...process.env, CHROMIUM, npm_config_loglevel: "error" } },
);

const {
  numPassedTests = 0,
  numFailedTests = 0,
  numFailedTestSuites = 0,
} = existsSync(report) ? JSON.parse(readFileSync(report, "utf8")) : {};
rmSync(folder, { recursive: true, force: true });
// A file that cannot be loaded fails without a failed test of its own.
const failed = numFailedTests > 0 || code === 0 ? numFailedTests : Math.max(1, numFailedTestSuites);
console.log(`${numPassedTests} passed, ${failed} failed`);
process.exit(code === 0 && failed === 0 && numPassedTests > 0 ? 0 : 1);
