/** Sending over real sockets: complete, cut by a failure, left by the reader, or stalled. */
import { createHash } from "node:crypto";
import { once } from "node:events";
import { createServer, get, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import compression from "compression";
import express, { type RequestHandler } from "express";
import { afterEach, describe, expect, test } from "vitest";
import { begin, type Sent, sendPieces } from "./send-pieces.ts";

const LONG_MS = 60_000;
const PIECE = "all work and no play makes a long file. ".repeat(800);

const stops: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop();
});

type Served = Readonly<{ url: string; ended: Promise<Sent | Error> }>;

/** Serves `pieces` once; `ended` tells how the sending went. */
const serve = async (
  pieces: AsyncIterable<string>,
  stallMs: number,
  before: readonly RequestHandler[],
): Promise<Served> => {
  let tell: (sent: Sent | Error) => void;
  const ended = new Promise<Sent | Error>((resolve) => {
    tell = resolve;
  });
  const app = express();
  app.get("/", ...before, (_, response) => {
    response.type("text/plain");
    sendPieces(response, pieces, stallMs).then(tell, tell);
  });
  const server = createServer(app).listen(0, "127.0.0.1");
  await once(server, "listening");
  stops.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`, ended };
};

/** 32,000 characters that no compressor makes much smaller; the same for the same number. */
const noise = (number: number): string =>
  Array.from({ length: 500 }, (_, index) => createHash("sha256").update(`${number} ${index}`).digest("hex")).join("");

/** Pieces without end that say how many were asked for, and whether the source was closed. */
const endless = () => {
  const seen = { given: 0, isClosed: false };
  const pieces = (async function* () {
    try {
      for (;;) {
        seen.given += 1;
        yield noise(seen.given);
      }
    } finally {
      seen.isClosed = true;
    }
  })();
  return { seen, pieces };
};

const opened = async (url: string, headers = {}): Promise<IncomingMessage> => {
  const [response] = (await once(get(url, { headers, agent: false }), "response")) as [IncomingMessage];
  return response;
};

describe.each([
  ["as it is", [] as RequestHandler[], {}],
  ["compressed", [compression() as RequestHandler], { "accept-encoding": "gzip" }],
])("a file sent %s", (_, before, headers) => {
  test("arrives whole, and the sending is complete", async () => {
    const some = async function* () {
      for (let index = 0; index < 40; index += 1) yield `${PIECE}${index}`;
    };
    const { url, ended } = await serve(some(), LONG_MS, before);
    const text = await (await fetch(url, { headers })).text();
    expect(text).toHaveLength(40 * PIECE.length + 70);
    expect(await ended).toBe("complete");
  });

  test("that fails half way never ends well for its reader", async () => {
    const broken = async function* () {
      for (let index = 0; index < 20; index += 1) yield PIECE;
      throw new Error("the database went away");
    };
    const { url, ended } = await serve(broken(), LONG_MS, before);
    await expect(fetch(url, { headers }).then((response) => response.text())).rejects.toThrow();
    expect(await ended).toMatchObject({ message: "the database went away" });
  });

  test("is no longer made when its reader has gone", async () => {
    const { seen, pieces } = endless();
    const { url, ended } = await serve(pieces, LONG_MS, before);
    const response = await opened(url, headers);
    await once(response, "data");
    response.destroy();
    expect(await ended).toBe("gone");
    expect(seen.isClosed).toBe(true);
  });

  test("is cut when its reader takes nothing, and little is made ahead", async () => {
    const { seen, pieces } = endless();
    const { url, ended } = await serve(pieces, 300, before);
    const response = await opened(url, headers);
    response.pause();
    response.on("error", () => undefined);
    expect(await ended).toBe("stalled");
    expect(seen.isClosed).toBe(true);
    // Only what the buffers of both sockets took, which is some megabytes.
    expect(seen.given * 32_000).toBeLessThan(64_000_000);
  });
});

test("what fails before the first piece is raised before anything is sent", async () => {
  const broken = (async function* (): AsyncGenerator<string> {
    yield* [];
    throw new Error("nothing there");
  })();
  await expect(begin(broken)).rejects.toThrow("nothing there");
});

test("a source that was begun gives all its pieces, and is closed when reading stops", async () => {
  const { seen, pieces } = endless();
  for await (const piece of await begin(pieces)) {
    expect(piece).toHaveLength(32_000);
    break;
  }
  expect(seen).toEqual({ given: 1, isClosed: true });
});
