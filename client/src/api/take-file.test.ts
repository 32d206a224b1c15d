/** A streamed file comes back whole or not at all, and says how much of it is here. */
import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { CUT_SHORT, UNREACHABLE } from "./failure.ts";
import { createTakeFile } from "./take-file.ts";
import type { DataFormat } from "./whole-file.ts";

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

const WHOLE: Readonly<Record<DataFormat, Uint8Array<ArrayBuffer>>> = {
  json: encode('{\n"title": "A",\n"factors": [\n{"id":"a"}\n],\n"rows": {"factors":1}\n}\n'),
  csv: Uint8Array.from(zipSync({ "factors.csv": encode("id,name\na,A\n") })),
  bib: encode("% A view\n\n@misc{a,\n  title = {{A}},\n  year = {2019}\n}\n\n% Complete: 1 source.\n"),
  ris: encode("TY  - GEN\r\nID  - a\r\nER  - \r\nTY  - DATA\r\nN1  - Complete: 1 source.\r\nER  - \r\n"),
  graphml: encode("<?xml version='1.0'?>\n<graphml>\n  <graph>\n  </graph>\n</graphml>\n"),
};
const FORMATS = Object.keys(WHOLE) as DataFormat[];

/** A body of `pieces`; with `cause`, it breaks off after them. */
const streamOf = (pieces: readonly Uint8Array<ArrayBuffer>[], cause?: Error) => {
  const left = [...pieces];
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    pull: (controller) => {
      const piece = left.shift();
      if (piece) controller.enqueue(piece);
      else if (cause) controller.error(cause);
      else controller.close();
    },
  });
};

const take = async (response: () => Response | Promise<Response>, format: DataFormat, signal?: AbortSignal) => {
  const heard: number[] = [];
  const takeFile = createTakeFile(async () => response());
  const reply = await takeFile("/export", format, (bytes) => heard.push(bytes), signal ?? new AbortController().signal);
  return { reply, heard };
};

describe.each(FORMATS)("%s", (format) => {
  const whole = WHOLE[format];

  test("comes back whole under the server's name, and tells what has arrived", async () => {
    const headers = { "content-disposition": 'attachment; filename="factor-atlas-ab12.file"' };
    const { reply, heard } = await take(
      () => new Response(streamOf([whole.slice(0, 10), whole.slice(10)]), { headers }),
      format,
    );
    if (reply.status !== "ready") throw new Error(`It came back as ${reply.status}.`);
    expect(reply.value.name).toBe("factor-atlas-ab12.file");
    expect(new Uint8Array(await reply.value.content.arrayBuffer())).toEqual(whole);
    expect(heard).toEqual([10, whole.length]);
  });

  // The last two bytes may be line ends, which a file can lack and still be whole.
  test.each([0, 1, 20, 0.5, 0.9])(
    "cut after %d of it, it is no file, even when the end looks like an end",
    async (part) => {
      const length = part > 0 && part < 1 ? Math.floor(whole.length * part) : part;
      const { reply } = await take(() => new Response(streamOf([whole.slice(0, length)])), format);
      expect(reply).toEqual({ status: "failed", failure: CUT_SHORT });
    },
  );

  test("a connection that breaks is said to have been cut", async () => {
    const { reply } = await take(() => new Response(streamOf([whole], new TypeError("network error"))), format);
    expect(reply).toEqual({ status: "failed", failure: CUT_SHORT });
  });
});

test("a refusal comes back in the server's own words", async () => {
  const body = { error: { code: "RATE_LIMITED", message: "2 exports are running.", hint: "Ask again in 5 seconds." } };
  const { reply } = await take(() => new Response(JSON.stringify(body), { status: 429 }), "json");
  expect(reply).toEqual({
    status: "failed",
    failure: {
      code: "RATE_LIMITED",
      message: "2 exports are running.",
      hint: "Ask again in 5 seconds.",
      reference: null,
    },
  });
});

test("a server that cannot be reached has its own sentence", async () => {
  const { reply } = await take(() => Promise.reject(new TypeError("fetch failed")), "csv");
  expect(reply).toEqual({ status: "failed", failure: UNREACHABLE });
});

test("a file taken back half way is aborted, not failed", async () => {
  const controller = new AbortController();
  const { reply } = await take(
    () => {
      controller.abort();
      return new Response(streamOf([WHOLE.json.slice(0, 5)], new DOMException("taken back", "AbortError")));
    },
    "json",
    controller.signal,
  );
  expect(reply).toEqual({ status: "aborted" });
});
