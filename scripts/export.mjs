/** `npm run export -- --format FORMAT --out FILE`: writes the network, or the part a filter leaves, to a file. */
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { runServerFile } from "./run-server-file.mjs";

await ensureDependencies();
runServerFile("server/src/command-line.ts", ["export", ...process.argv.slice(2)]);
