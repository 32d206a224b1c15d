/** `npm start`: everything from a clean clone to a served explorer. */
import { ensureDependencies } from "./ensure-dependencies.mjs";

await ensureDependencies();
const { ensureClient } = await import("./ensure-client.mjs");
await ensureClient();
const { runServerFile } = await import("./run-server-file.mjs");
runServerFile("server/src/main.ts", process.argv.slice(2));
