/** What the server says reaches the reader word by word; what keeps it from answering is said in the same shape. */
import { expect, test } from "vitest";
import { createFetcher } from "./ask-server.ts";

type Answered = Readonly<{ data?: unknown; errors?: readonly Readonly<{ message: string; extensions?: unknown }>[] }>;
type Running = { subscribe: (observer: object) => { unsubscribe: () => void } };

const QUESTION = { query: "query A { dataset { id } }", variables: { a: 1 }, operationName: "A" };

/** Asks with `send`, and gives the answer and the number of answers seen once it is complete. */
const ask = (send: typeof fetch, headers: Readonly<Record<string, unknown>> = {}, question = QUESTION) =>
  new Promise<Answered>((resolve) => {
    const running = createFetcher("/graphql", send)(question, { headers }) as unknown as Running;
    let seen: Answered = {};
    const next = (answer: Answered): void => {
      seen = answer;
    };
    running.subscribe({ next, complete: () => resolve(seen) });
  });

const answering = (status: number, body: string) => {
  const sent: RequestInit[] = [];
  const send: typeof fetch = async (_address, options) => {
    sent.push(options ?? {});
    return new Response(body, { status });
  };
  return { send, sent };
};

test("query, variables and the reader's headers go out as JSON", async () => {
  const { send, sent } = answering(200, '{"data":{"dataset":{"id":"d"}}}');
  expect(await ask(send, { authorization: "Bearer abc" })).toEqual({ data: { dataset: { id: "d" } } });
  expect(JSON.parse(String(sent[0]?.body))).toEqual(QUESTION);
  const headers = new Headers(sent[0]?.headers);
  expect([headers.get("content-type"), headers.get("authorization")]).toEqual(["application/json", "Bearer abc"]);
});

test.each([
  ["{ dataset { version } }", {}],
  ["query B { dataset { version } }", {}],
  ["query B { dataset", {}],
  ["query A { dataset { id } } query B { dataset { version } }", { operationName: "A" }],
])("the name of an operation goes out only while it is in the query: %s", async (query, name) => {
  const { send, sent } = answering(200, "{}");
  await ask(send, {}, { ...QUESTION, query });
  expect(JSON.parse(String(sent[0]?.body))).toEqual({ query, variables: { a: 1 }, ...name });
});

test.each([400, 429, 503])("an answer with status %i is shown as the server worded it", async (status) => {
  const body = { errors: [{ message: "No.", extensions: { code: "BAD_USER_INPUT", hint: "Ask otherwise." } }] };
  expect(await ask(answering(status, JSON.stringify(body)).send)).toEqual(body);
});

test("what is no JSON is told with its status", async () => {
  const { errors } = await ask(answering(502, "<html>Bad gateway</html>").send);
  expect(errors?.[0]?.message).toContain("502");
});

test("a server out of reach is told, and so are headers that are none", async () => {
  const unreachable = await ask(async () => {
    throw new TypeError("fetch failed");
  });
  expect(unreachable.errors?.[0]).toMatchObject({ extensions: { code: "UNREACHABLE" } });
  const { send, sent } = answering(200, "{}");
  const refused = await ask(send, { "not a name": "x" });
  expect(refused.errors?.[0]?.message).toContain("headers");
  expect(sent).toEqual([]);
});

test("stopping takes the request back, and no answer follows", async () => {
  const answers: unknown[] = [];
  const isAborted = new Promise((resolve) => {
    const send: typeof fetch = (_address, options) =>
      new Promise((_, reject) => {
        options?.signal?.addEventListener("abort", () => {
          reject(new DOMException("aborted", "AbortError"));
          resolve(true);
        });
      });
    const running = createFetcher("/graphql", send)(QUESTION) as unknown as Running;
    running
      .subscribe({ next: (answer: unknown) => answers.push(answer), complete: () => answers.push("complete") })
      .unsubscribe();
  });
  expect(await isAborted).toBe(true);
  await new Promise((resolve) => setTimeout(resolve));
  expect(answers).toEqual([]);
});
