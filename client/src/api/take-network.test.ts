/** A whole network comes row by row: nothing behind its links is waited for, and a part never passes for the whole. */
import { expect, test } from "vitest";
import { NETWORK_CUT, UNREACHABLE } from "./failure.ts";
import { createTakeNetwork } from "./take-network.ts";

const FILE = `{
"$schema": "network.schema.json",
"sentence": "2 factors and 1 link: all claims.",
"counts": {"factors":2,"links":1,"claims":3,"works":2},
"factors": [
{"id":"a","name":"A \\"quoted\\" Ä","kind":"external-factor","domain":"criminal-industry","level":"internal","grouping":false,"sides":["both"],"claimCount":3,"workCount":2},
{"id":"b","name":"B","kind":"outcome","domain":"legal","level":"external","grouping":false,"sides":[],"claimCount":3,"workCount":2}
],
"links": [
{"id":"a~b~influence","from":"a","to":"b","family":"influence","sign":"no-effect","claimCount":3,"workCount":2,"statedCount":3,"supporting":0,"opposing":0,"undirected":0,"contested":false,"bestAccess":"full-text","claims":["c1"],"works":["w"]}
],
"claims": [
`;

/** The file in pieces of so many bytes, after which nothing comes and nothing ends. */
const streamOf = (text: string, size: number, end: "waits" | "closes" = "waits") => {
  const bytes = new TextEncoder().encode(text);
  let at = 0;
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      if (at < bytes.length) controller.enqueue(bytes.slice(at, at + size));
      else if (end === "closes") controller.close();
      at += size;
    },
  });
};

const take = (answer: () => Promise<Response>, signal = new AbortController().signal) =>
  createTakeNetwork(answer)("/export/network.json", signal);

test.each([1, 7, 100_000])(
  "in pieces of %i bytes factors and links come as the API names them, before the evidence",
  async (size) => {
    const reply = await take(async () => new Response(streamOf(FILE, size)));
    expect(reply).toEqual({
      status: "ready",
      value: {
        sentence: "2 factors and 1 link: all claims.",
        claimCount: 3,
        workCount: 2,
        factors: [
          {
            ...{ id: "factor:a", name: 'A "quoted" Ä', kind: "EXTERNAL_FACTOR", domain: "CRIMINAL_INDUSTRY" },
            ...{ level: "INTERNAL", grouping: false, sides: ["BOTH"], claimCount: 3, workCount: 2 },
          },
          {
            ...{ id: "factor:b", name: "B", kind: "OUTCOME", domain: "LEGAL" },
            ...{ level: "EXTERNAL", grouping: false, sides: [], claimCount: 3, workCount: 2 },
          },
        ],
        links: [
          {
            ...{ id: "link:a~b~influence", from: { id: "factor:a" }, to: { id: "factor:b" } },
            ...{ family: "INFLUENCE", sign: "NO_EFFECT", claimCount: 3, workCount: 2, statedCount: 3 },
            ...{ supporting: 0, opposing: 0, undirected: 0, contested: false, bestAccess: "FULL_TEXT" },
          },
        ],
      },
    });
  },
);

test.each([FILE.slice(0, 700), FILE.replace('"links":1', '"links":2'), "", "<!doctype html>"])(
  "what is cut, or holds less than it says, is no network (%#)",
  async (text) => {
    const reply = await take(async () => new Response(streamOf(text, 64, "closes")));
    expect(reply).toEqual({ status: "failed", failure: NETWORK_CUT });
  },
);

test("a refusal comes in the server's words, silence in ours, and a request taken back as nothing", async () => {
  const error = { code: "RATE_LIMITED", message: "Too many exports.", hint: "Wait." };
  expect(await take(async () => Response.json({ error }, { status: 429 }))).toMatchObject({
    status: "failed",
    failure: error,
  });
  expect(await take(() => Promise.reject(new TypeError("no network")))).toEqual({
    status: "failed",
    failure: UNREACHABLE,
  });
  const gone = AbortSignal.abort();
  expect(await take(() => Promise.reject(gone.reason), gone)).toEqual({ status: "aborted" });
});
