/** The explorer's page is sent once and whole: its connection stays open for what follows. */
import { Agent, get, type IncomingMessage } from "node:http";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;
const agent = new Agent({ keepAlive: true, maxSockets: 1 });
beforeAll(async () => {
  server = await startTestServer(inject("database"));
});
afterAll(async () => {
  agent.destroy();
  await server.stop();
});

/** Asks for `path` over the one connection; tells the status, and whether the connection had been used before. */
const ask = (path: string): Promise<Readonly<{ status: number | undefined; reused: boolean }>> =>
  new Promise((resolve, reject) => {
    const request = get(`${server.url}${path}`, { agent }, (response: IncomingMessage) => {
      response.resume();
      response.on("end", () => resolve({ status: response.statusCode, reused: request.reusedSocket }));
    });
    request.on("error", reject);
  });

test("many requests for the page go over one connection, and none is answered twice", async () => {
  await ask("/");
  for (const path of ["/", "/index.html", "/icon.svg", "/", "/?v=1&page=table", "/"])
    expect([path, await ask(path)]).toEqual([path, { status: 200, reused: true }]);
  expect(server.logged()).not.toContain("ERR_HTTP_HEADERS_SENT");
});
