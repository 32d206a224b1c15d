/** The server speaks GraphQL over HTTP as its specification says: the reference implementation's audits find no error. */
import { type AuditResult, serverAudits } from "graphql-http";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startTestServer, type TestServer } from "../support/server.ts";

let server: TestServer;

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

/** What an audit says of a server that lets every page of every site ask for it; see `csrfPrevention`. */
const PREFLIGHT = { "apollo-require-preflight": "1" };

const withHeader = (address: string, options: RequestInit = {}): Promise<Response> =>
  fetch(address, { ...options, headers: { ...Object.fromEntries(new Headers(options.headers)), ...PREFLIGHT } });

const audit = async (fetchFn: unknown): Promise<readonly AuditResult[]> => {
  const results: AuditResult[] = [];
  // One after the other, as their author runs them: some look at the connection.
  for (const one of serverAudits({ url: `${server.url}/graphql`, fetchFn })) results.push(await one.fn());
  return results;
};

const idsOf = (results: readonly AuditResult[], status: AuditResult["status"]): readonly string[] =>
  results.filter((result) => result.status === status).map(({ id }) => id);

/**
 * Under the older media type application/json a question that cannot be read, is not valid or has bad variables SHOULD
 * be answered with 200, because proxies once could not be trusted with other statuses. It is answered with 400, under
 * the newer media type too, so that tools that look at the status alone notice.
 */
const BY_DECISION = ["572B", "FDE2", "7B9B"];

describe("the audits of GraphQL over HTTP", () => {
  test("find no error, and warn only of what was decided otherwise", async () => {
    const results = await audit(withHeader);
    expect(results.length).toBeGreaterThan(50);
    expect(results.filter(({ status }) => status === "error")).toEqual([]);
    expect([...idsOf(results, "warn")].sort()).toEqual([...BY_DECISION].sort());
    expect(idsOf(results, "notice")).toEqual([]);
  });

  test("find no error without the header that tells a GET from one that a foreign page sends", async () => {
    const results = await audit(fetch);
    expect(results.filter(({ status }) => status === "error")).toEqual([]);
    // GET is optional, and such a GET is refused.
    expect([...idsOf(results, "notice")].sort()).toEqual(["5A70", "6A70", "D6D5"]);
  });
});
