/** The server as its own process over a running database: what it says, and how it ends. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { connect as connectSocket, createServer, type Socket } from "node:net";
import { networkInterfaces, tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { startNode } from "../support/program.ts";

const main = fileURLToPath(new URL("../../server/src/main.ts", import.meta.url));
const patience = { timeout: 120_000, interval: 50 };

let dataDir = "";
const running: ChildProcess[] = [];

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "factor-atlas-main-"));
});

afterAll(async () => {
  for (const child of running) child.kill("SIGKILL");
  await rm(dataDir, { recursive: true, force: true });
});

const start = (settings: Readonly<Record<string, string>> = {}) => {
  const { uri, user, password, database: name } = inject("database");
  const database = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: name };
  const program = startNode(["--import", "tsx", main], { DATA_DIR: dataDir, PORT: "0", ...database, ...settings });
  running.push(program.child);
  const ready = async (): Promise<URL> => {
    await vi.waitFor(() => expect(program.printed(), program.told()).toContain("ready"), patience);
    return new URL(
      program
        .printed()
        .replace(/^.* at /, "")
        .trim(),
    );
  };
  return { ...program, ready };
};

/** This machine's addresses in the networks around it; none where there is no network. */
const ownAddresses = (): readonly string[] =>
  Object.values(networkInterfaces())
    .flatMap((list = []) => list)
    .filter(({ family, internal }) => family === "IPv4" && !internal)
    .map(({ address }) => address);

/** A question of which only half has been sent. */
const halfAsked = async ({
  hostname,
  port,
}: URL): Promise<Readonly<{ socket: Socket; rest: string; heard: () => string }>> => {
  const body = '{"query":"{ dataset { version } }"}';
  const socket = connectSocket(Number(port), hostname);
  let heard = "";
  socket.on("data", (text) => {
    heard += text;
  });
  socket.on("error", () => undefined);
  await once(socket, "connect");
  socket.write(
    `POST /graphql HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: ${body.length}\r\n\r\n${body.slice(0, 9)}`,
  );
  return { socket, rest: body.slice(9), heard: () => heard };
};

describe("the server's process", () => {
  test("prints one line when it is ready, and metrics listen on this machine alone, whatever HOST says", async () => {
    const server = start({ HOST: "0.0.0.0", METRICS_PORT: "0" });
    const url = await server.ready();
    expect(server.printed()).toMatch(/^Factor Atlas is ready at http:\/\/127\.0\.0\.1:\d+\n$/);
    const [, address = ""] = /^Metrics are at (\S+)$/m.exec(server.told()) ?? [];
    expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/metrics$/);
    const told = await (await fetch(address)).text();
    expect(told).toMatch(/^factor_atlas_data_version_info\{version="[0-9a-f]{16}"\} 1$/m);
    expect(told).toMatch(/^factor_atlas_statement_duration_seconds_count\{statement="search-records",end="ok"\} 1$/m);
    // Not on the explorer's own port, where everyone could ask.
    expect((await fetch(`${url}metrics`)).status).toBe(404);
    for (const other of ownAddresses()) await expect(fetch(address.replace("127.0.0.1", other))).rejects.toThrow();
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    await expect(fetch(address)).rejects.toThrow();
  });

  test("after a signal it says on /readyz that it ends, then refuses connections, finishes what was begun, and ends with 0", async () => {
    const server = start();
    const url = await server.ready();
    const readiness = async (): Promise<number> => (await fetch(`${url}readyz`)).status;
    await vi.waitFor(async () => expect(await readiness()).toBe(200), patience);
    const { socket, rest, heard } = await halfAsked(url);
    // Answered after the half question has arrived, so the server knows of both.
    expect((await fetch(`${url}healthz`)).status).toBe(200);
    server.child.kill("SIGTERM");
    await vi.waitFor(async () => expect(await readiness()).toBe(503), patience);
    expect((await fetch(`${url}healthz`)).status).toBe(200);
    await vi.waitFor(() => expect(fetch(`${url}healthz`)).rejects.toThrow(), patience);
    socket.write(rest);
    await vi.waitFor(() => expect(heard()).toContain('"version"'), patience);
    expect(heard()).toMatch(/^HTTP\/1\.1 200 /);
    expect(await server.ended).toBe(0);
  });

  test("a second signal ends it at once with 1", async () => {
    const server = start({ DRAIN_SECONDS: "300" });
    const url = await server.ready();
    await halfAsked(url);
    expect((await fetch(`${url}healthz`)).status).toBe(200);
    server.child.kill("SIGINT");
    await vi.waitFor(() => expect(fetch(`${url}healthz`)).rejects.toThrow(), patience);
    server.child.kill("SIGINT");
    expect(await server.ended).toBe(1);
  });

  test("what does not end within the time it is given is cut", async () => {
    const server = start({ DRAIN_SECONDS: "1" });
    const url = await server.ready();
    const { socket } = await halfAsked(url);
    server.child.kill("SIGTERM");
    expect(await server.ended).toBe(0);
    expect(socket.destroyed || socket.readableEnded).toBe(true);
  });

  test.each([
    [{ PORT: "http" }, "The setting PORT", "0 to 65535"],
    [{ NEO4J_PASSWORD: "wrong" }, "does not accept the password", "NEO4J_PASSWORD"],
    [{ HOST: "203.0.113.7" }, "HOST", "127.0.0.1"],
  ])("with %j it says what is wrong and what to do, and ends with 1", async (settings, problem, way) => {
    const server = start(settings);
    expect(await server.ended).toBe(1);
    expect(server.told()).toContain(problem);
    expect(server.told()).toContain(way);
    expect(server.told()).not.toMatch(/\n\s+at /);
    expect(server.printed()).toBe("");
  });

  test("a taken port is said before anything slow begins", async () => {
    const taken = createServer().listen(0, "127.0.0.1");
    await once(taken, "listening");
    const { port } = taken.address() as { port: number };
    // A database that nobody could reach: asking it first would take longer and say something else.
    const server = start({ PORT: String(port), NEO4J_URI: "bolt://127.0.0.1:1" });
    expect(await server.ended).toBe(1);
    expect(server.told()).toContain(`Port ${port} is taken`);
    taken.close();
  });
});
