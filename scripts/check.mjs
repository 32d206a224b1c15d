/** `npm run check`: format, lint, layers, types, fresh generated files, dead code and unit tests; no database. `--without-tests` leaves those to `npm test`. */
import { ensureDependencies, run } from "./ensure-dependencies.mjs";

await ensureDependencies();

const TESTS = ["unit and contract tests", "npx", ["vitest", "run", "--project", "unit"]];
const STEPS = [
  ["format, lint and layers", "npx", ["biome", "ci", ".", "--error-on-warnings"]],
  ["generated files are fresh", "node", ["scripts/generate.mjs", "--check"]],
  ["types of the server", "npx", ["tsc", "-p", "server"]],
  ["types of the client", "npx", ["tsc", "-p", "client"]],
  ["types of the tests", "npx", ["tsc", "-p", "tests"]],
  ["dead code and dependencies", "npx", ["knip", "--no-progress"]],
  ...(process.argv.includes("--without-tests") ? [] : [TESTS]),
];

const failures = [];
for (const [name, command, args] of STEPS) {
  const started = performance.now();
  const code = await run(command, args, { env: { ...process.env, npm_config_loglevel: "error" } });
  console.error(`${code === 0 ? "ok  " : "FAIL"}  ${name} (${((performance.now() - started) / 1000).toFixed(1)} s)`);
  if (code !== 0) failures.push(name);
}
if (failures.length > 0) {
  console.error(`\nNot green: ${failures.join(", ")}.`);
  process.exit(1);
}
