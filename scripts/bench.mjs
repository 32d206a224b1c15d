/** `npm run bench -- NAME`: measures a part of the program beside its peers; without a name it lists what can be measured. */
import { ensureClient } from "./ensure-client.mjs";
import { ensureDependencies } from "./ensure-dependencies.mjs";
import { runServerFile } from "./run-server-file.mjs";

/** What can be measured: the file that does it, what it says, and what must be there before. */
const BENCHES = {
  api: { file: "tests/bench/api/main.ts", says: "the API beside the raw driver and @neo4j/graphql" },
  canvas: {
    file: "tests/bench/canvas/main.ts",
    says: "the explorer's drawing beside Cytoscape, sigma and vis-network",
    prepare: ensureClient,
  },
};

const [name = "", ...flags] = process.argv.slice(2);
const bench = BENCHES[name];
if (bench) {
  await ensureDependencies();
  await bench.prepare?.();
  runServerFile(bench.file, flags);
} else {
  const list = Object.entries(BENCHES).map(([known, { says }]) => `  npm run bench -- ${known}   ${says}`);
  const lines = [...(name ? [`There is no bench ${JSON.stringify(name)}.`] : []), "What can be measured:", ...list];
  console.error([...lines, "How to read it: docs/bench.md"].join("\n"));
  process.exitCode = name ? 1 : 0;
}
