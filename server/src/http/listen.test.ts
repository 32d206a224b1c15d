/** A listener of its own: real ports, real addresses, and an end that waits for whoever is still served. */
import { connect } from "node:net";
import { afterEach, expect, test } from "vitest";
import { checkPlace, type Listening, listen } from "./listen.ts";

const open: Listening[] = [];

const start = async (handle: Parameters<typeof listen>[0], host = "127.0.0.1"): Promise<Listening> => {
  const listening = await listen(handle, { host, port: 0 });
  open.push(listening);
  return listening;
};

afterEach(async () => {
  await Promise.all(open.splice(0).map(({ close }) => close(0)));
});

test("the address told is the one that answers", async () => {
  const { url } = await start((_, response) => response.end("here"));
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(url)).text()).toBe("here");
});

test("listening everywhere is told as an address that can be opened", async () => {
  const { url } = await start((_, response) => response.end("here"), "0.0.0.0");
  expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await (await fetch(url)).text()).toBe("here");
});

test("a taken port is said in one sentence with the way out, before and while listening", async () => {
  const { url } = await start(() => undefined);
  const place = { host: "127.0.0.1", port: Number(new URL(url).port) };
  for (const attempt of [checkPlace(place), listen(() => undefined, place)])
    await expect(attempt).rejects.toMatchObject({
      code: "BAD_USER_INPUT",
      message: `Port ${place.port} is taken; perhaps Factor Atlas runs already.`,
      hint: expect.stringContaining("PORT=0"),
    });
});

test("an address that this machine does not have is named", async () => {
  await expect(checkPlace({ host: "203.0.113.7", port: 0 })).rejects.toMatchObject({
    code: "BAD_USER_INPUT",
    message: expect.stringContaining('"203.0.113.7"'),
  });
});

test("closing waits for an answer that is under way, and takes no new ones", async () => {
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => {
    void start((_, response) => {
      answer = () => void response.end("done");
      resolve();
    }).then(({ url }) => {
      waiting = fetch(url).then((response) => response.text());
    });
  });
  let waiting: Promise<string> | undefined;
  await asked;
  const [listening] = open.splice(0);
  const closed = listening?.close(60_000);
  await expect(fetch(listening?.url ?? "")).rejects.toThrow();
  answer();
  expect(await waiting).toBe("done");
  await closed;
});

test("closing cuts an answer that never comes, after the time it was given", async () => {
  const { url, close } = await start(() => undefined);
  open.splice(0);
  const waiting = fetch(url).then(
    () => "answered",
    () => "cut",
  );
  await new Promise((resolve) => setTimeout(resolve, 50));
  await close(10);
  expect(await waiting).toBe("cut");
});

/** What comes back on a connection that sends `head` and then stays open, until the server ends it. */
const untilCut = (url: string, head: string): Promise<string> =>
  new Promise((resolve) => {
    const socket = connect(Number(new URL(url).port), "127.0.0.1");
    let heard = "";
    socket.on("data", (piece) => {
      heard += piece.toString();
    });
    // A connection that is reset closes as well.
    socket.on("error", () => undefined);
    socket.on("close", () => resolve(heard));
    socket.write(head);
  });

const BRIEF = { headMs: 200, requestMs: 400, restMs: 300 };

test.each([
  ["a head that never ends", "POST / HTTP/1.1\r\nhost: x\r\n"],
  ["a body that never ends", "POST / HTTP/1.1\r\nhost: x\r\ncontent-length: 9\r\n\r\n{"],
])("%s is answered with 408, and the connection is closed", async (_, head) => {
  const listening = await listen(() => undefined, { host: "127.0.0.1", port: 0 }, BRIEF);
  open.push(listening);
  expect(await untilCut(listening.url, head)).toMatch(/^HTTP\/1\.1 408 /);
});

test("a connection that rests after its answer is closed, and is told for how long it may rest", async () => {
  const brief = await listen((_, response) => response.end("here"), { host: "127.0.0.1", port: 0 }, BRIEF);
  open.push(brief);
  expect(await untilCut(brief.url, "GET / HTTP/1.1\r\nhost: x\r\n\r\n")).toMatch(/here/);
  const { url } = await start((_, response) => response.end("here"));
  expect((await fetch(url)).headers.get("keep-alive")).toBe("timeout=5");
});
