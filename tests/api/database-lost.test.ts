/** A database that stops, hangs and comes back: said within seconds, shown on /readyz, and healed without a restart. */
import { afterAll, beforeAll, describe, expect, inject, test, vi } from "vitest";
import { type Relay, startRelay } from "../support/relay.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

/** A search asks the database whatever rows are kept. */
const QUESTION = '{ search(text: "poverty") { totalCount } }';
/** Far below what the driver's own defaults (30 s to connect, 30 s of trying, 60 s for a connection) would take. */
const SOON_MS = 25_000;
const patience = { timeout: 60_000, interval: 200 };

let relay: Relay;
let server: TestServer;

beforeAll(async () => {
  relay = await startRelay(inject("database"));
  // Without kept answers, which need no database for the second in which their data version is known.
  server = await startTestServer(relay.address, { keptBytes: 0 });
});

afterAll(async () => {
  await server.stop();
  await relay.close();
});

const readiness = async (): Promise<number> => (await fetch(`${server.url}/readyz`)).status;

const isWell = async (): Promise<void> => {
  await vi.waitFor(async () => expect((await server.query(QUESTION)).errors).toEqual([]), patience);
  await vi.waitFor(async () => expect(await readiness()).toBe(200), patience);
};

const isLost = async (): Promise<void> => {
  const began = performance.now();
  const { errors } = await server.query(QUESTION);
  expect(errors[0]?.extensions).toMatchObject({ code: "DATABASE_UNAVAILABLE", retriable: true });
  expect(performance.now() - began).toBeLessThan(SOON_MS);
  await vi.waitFor(async () => expect(await readiness()).toBe(503), patience);
  expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
};

describe("a database", () => {
  test("that has stopped is said within seconds, and found again when it is back", async () => {
    await isWell();
    await relay.cut();
    await isLost();
    await relay.restore();
    await isWell();
  });

  test("that takes everything and answers nothing is said within seconds too, and found again", async () => {
    await isWell();
    relay.silence();
    await isLost();
    await relay.restore();
    await isWell();
  });

  test("that does not answer makes /readyz say 503 within about a second", async () => {
    await isWell();
    relay.silence();
    // What was answered a moment ago may be repeated for a second.
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const began = performance.now();
    expect(await readiness()).toBe(503);
    expect(performance.now() - began).toBeLessThan(10_000);
    await relay.restore();
    await isWell();
  });
});
