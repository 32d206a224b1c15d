/** `npm run import -- FOLDER`: checks a dataset folder (or zip) and makes it the live one. */
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { runServerFile } from "./run-server-file.mjs";

await ensureDependencies();
runServerFile("server/src/command-line.ts", ["import", ...process.argv.slice(2)]);
