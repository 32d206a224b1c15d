/** A fresh clone with nothing installed and nothing downloaded starts by `npm start` alone; the second start is warm. */
import { spawnSync } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { addressOf, startProgram } from "../support/program.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** The class archive of a Java before 25, or of a newer one. */
const ARCHIVE = /\.(jsa|aot)$/;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "factor-atlas-cold-"));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 }));

/** Waits until the running program has made what later starts are faster by; it does so in the background. */
const trained = (clone: string): Promise<void> =>
  vi.waitFor(
    async () => expect((await readdir(join(clone, ".cache/neo4j"))).some((name) => ARCHIVE.test(name))).toBe(true),
    { timeout: 600_000, interval: 500 },
  );

/** Starts the clone, waits for its address, asks for the counts, stops it; tells how long the start took, in ms. */
const startOnce = async (clone: string): Promise<Readonly<{ ms: number; said: string; counts: unknown }>> => {
  const began = performance.now();
  const program = startProgram("start.mjs", [], { PORT: "0", HOME: join(folder, "home") }, clone);
  const address = await addressOf(program);
  const ms = performance.now() - began;
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ dataset { counts { factors claims sources works } } }" }),
  });
  const { data } = (await response.json()) as { data: { dataset: { counts: unknown } } };
  await trained(clone);
  program.child.kill("SIGTERM");
  expect(await program.ended).toBe(0);
  return { ms, said: program.said(), counts: data.dataset.counts };
};

test("npm start reaches ready from nothing, saying what it does; the second start downloads and builds nothing", async () => {
  const clone = join(folder, "clone");
  expect(spawnSync("git", ["clone", "--quiet", root, clone]).status).toBe(0);
  const counts = { factors: 204, claims: 705, sources: 194, works: 163 };

  const cold = await startOnce(clone);
  expect(cold.counts).toEqual(counts);
  expect(cold.said).toMatch(/Installing the locked dependencies/);
  expect(cold.said).toMatch(/Building the explorer/);
  expect(cold.said).toMatch(/MB/);

  const warm = await startOnce(clone);
  expect(warm.counts).toEqual(counts);
  expect(warm.said).not.toMatch(/Installing|Building|MB/);
  process.stderr.write(`cold start ${Math.round(cold.ms / 1000)} s, warm start ${(warm.ms / 1000).toFixed(1)} s\n`);
});
