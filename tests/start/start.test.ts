/** `npm start` as a user meets it: one ready line, everything served, a clean end, and no row lost to a kill -9. */
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { addressOf, isAlive, type Program, startProgram } from "../support/program.ts";

const COUNTS = { factors: 204, claims: 705, sources: 194, works: 163, links: 542 };
const patience = { timeout: 120_000, interval: 200 };

let dataDir = "";
const running: Program[] = [];

const start = (settings: Readonly<Record<string, string>> = {}): Program => {
  const program = startProgram("start.mjs", [], { DATA_DIR: dataDir, PORT: "0", LOG_LEVEL: "warn", ...settings });
  running.push(program);
  return program;
};

const counts = async (address: string): Promise<unknown> => {
  const response = await fetch(`${address}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: "{ dataset { counts { factors claims sources works links } } }" }),
  });
  const { data } = (await response.json()) as { data: { dataset: { counts: unknown } } };
  return data.dataset.counts;
};

type Endpoint = Readonly<{ pid: number; owner: number }>;

const endpoint = async (): Promise<Endpoint> =>
  JSON.parse(await readFile(join(dataDir, "neo4j", "endpoint.json"), "utf8")) as Endpoint;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "factor-atlas-start-"));
});

afterAll(async () => {
  for (const { child } of running) child.kill("SIGKILL");
  await rm(dataDir, { recursive: true, force: true, maxRetries: 20, retryDelay: 500 });
});

describe("npm start", () => {
  let program: Program;

  test("says once that it is ready and serves everything", async () => {
    program = start();
    const address = await addressOf(program);
    expect(program.printed().match(/is ready at/g)).toHaveLength(1);
    expect(await counts(address)).toEqual(COUNTS);
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    const page = await fetch(address);
    expect(page.headers.get("content-type")).toContain("text/html");
    expect(await page.text()).toContain("<title>Factor Atlas");
  });

  test("after kill -9 of the server, its Neo4j ends by itself and the next start has every row", async () => {
    const { pid, owner } = await endpoint();
    process.kill(owner, "SIGKILL");
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), patience);
    program = start();
    expect(await counts(await addressOf(program))).toEqual(COUNTS);
  });

  test("after kill -9 of Neo4j, the server says so and ends, and the next start has every row", async () => {
    process.kill((await endpoint()).pid, "SIGKILL");
    expect(await program.ended).toBe(1);
    expect(program.said()).toMatch(/database (has )?ended/i);
    program = start();
    expect(await counts(await addressOf(program))).toEqual(COUNTS);
  });

  test("a stop signal ends all of it", async () => {
    const { pid } = await endpoint();
    program.child.kill("SIGTERM");
    expect(await program.ended).toBe(0);
    await vi.waitFor(() => expect(isAlive(pid)).toBe(false), patience);
  });

  test("a taken port is named with the way out, and nothing is left running", async () => {
    const occupant = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => occupant.once("listening", resolve));
    const { port } = occupant.address() as { port: number };
    const refused = start({ PORT: String(port) });
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toContain(`${port}`);
    expect(refused.said()).toMatch(/PORT/);
    expect(refused.said()).not.toMatch(/\n\s+at /);
    occupant.close();
  });

  test.each([
    ["PORT", "eighty", "a whole number from 0 to 65535"],
    ["LOG_LEVEL", "loud", "one of silent, error, warn, info, debug"],
    ["NEO4J_URI", "http://127.0.0.1:7474", "bolt://"],
  ])("a bad %s stops the start with its name, the problem and what is allowed", async (name, value, allowed) => {
    const refused = start({ [name]: value, ...(name === "NEO4J_URI" ? { NEO4J_PASSWORD: "x" } : {}) });
    expect(await refused.ended).toBe(1);
    expect(refused.said()).toContain(name);
    expect(refused.said()).toContain(value);
    expect(refused.said()).toContain(allowed);
    expect(refused.said()).not.toMatch(/\n\s+at /);
  });
});
