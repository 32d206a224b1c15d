/** Work is done for as long as somebody waits for it, and no longer. */
import { afterAll, beforeAll, expect, inject, test, vi } from "vitest";
import { createQueries } from "../../server/src/queries/queries.ts";
import { type Connection, connect } from "../support/connect.ts";
import { sendRaw } from "../support/raw-request.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

let connection: Connection;
let server: TestServer;
/** The signals that networks were asked under; none of them is answered before its signal fires. */
const signals: (AbortSignal | undefined)[] = [];

beforeAll(async () => {
  connection = connect(inject("database"));
  const queries = createQueries(connection.database);
  server = await startTestServer(inject("database"), {
    queries: {
      ...queries,
      readNetwork: (_, { signal }) => {
        signals.push(signal);
        return new Promise((_resolve, reject) => {
          signal?.addEventListener("abort", () => reject(signal.reason));
        });
      },
    },
  });
});

afterAll(async () => {
  await server.stop();
  await connection.close();
});

/** Waits for the answer until told to leave; gives how it ended. */
const wait = (query: string) => {
  const leaving = new AbortController();
  const ended = sendRaw({
    url: `${server.url}/graphql`,
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query }),
    signal: leaving.signal,
  }).then(
    ({ status }) => status,
    () => "left",
  );
  return { leave: () => leaving.abort(), ended };
};

const gone = (): number => server.logged().split('"client has gone"').length - 1;

test("a question whose only asker goes is given up, and no fault is logged", async () => {
  const asker = wait("{ network { sentence } }");
  await vi.waitFor(() => expect(signals).toHaveLength(1), { timeout: 30_000 });
  expect(signals[0]?.aborted).toBe(false);
  asker.leave();
  expect(await asker.ended).toBe("left");
  await vi.waitFor(() => expect(signals[0]?.aborted).toBe(true), { timeout: 30_000 });
  await vi.waitFor(() => expect(gone()).toBe(1), { timeout: 30_000 });
  expect(server.logged()).not.toContain("an unknown error");
});

test("a question that two wait for goes on when the first goes, and is given up with the second", async () => {
  signals.length = 0;
  const before = gone();
  const query = "{ network { dataVersion } }";
  const first = wait(query);
  await vi.waitFor(() => expect(signals).toHaveLength(1), { timeout: 30_000 });
  const second = wait(query);
  // Nothing tells from outside that the second has joined; another question asked after it has been answered.
  expect((await server.query("{ dataset { id } }")).errors).toEqual([]);
  first.leave();
  await vi.waitFor(() => expect(gone()).toBe(before + 1), { timeout: 30_000 });
  expect(signals.map((signal) => signal?.aborted)).toEqual([false]);
  second.leave();
  await vi.waitFor(() => expect(signals.map((signal) => signal?.aborted)).toEqual([true]), { timeout: 30_000 });
  expect(server.logged()).not.toContain("an unknown error");
});
