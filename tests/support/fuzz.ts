/** Asks a server many generated questions and holds each answer to what no answer may be. */
import fc from "fast-check";
import { buildSchema } from "graphql";
import { expect, vi } from "vitest";
import { readSchemaText } from "../../server/src/graphql/schema.ts";
import { type GeneratedQuestion, questions } from "./generate-question.ts";
import type { TestServer } from "./server.ts";

type Sent = Readonly<{
  data?: Readonly<Record<string, unknown>> | null;
  errors?: readonly Readonly<{ message: string; extensions?: Readonly<{ code?: string }> }>[];
}>;

/** How the answers went: how many there were of each status and of each code, and the words that the questions used. */
export type Tally = Readonly<{
  statuses: Readonly<Record<string, number>>;
  codes: Readonly<Record<string, number>>;
  words: ReadonlySet<string>;
}>;

/** A stack, a file, a statement, or the database's own words. */
const INSIDE =
  /Neo\.\w|Neo4jError|node_modules|file:\/\/|\.[tj]s:\d|\n\s+at |\bat \w+ \(|\/(?:work|home|root|tmp|usr|opt)\//;

/** Raises when an answer of `status` with `text` is one that must not be. Gives what it says. */
export const checkAnswer = (status: number, text: string): Sent => {
  expect(status).toBeGreaterThanOrEqual(200);
  expect(status).toBeLessThan(500);
  const sent = JSON.parse(text) as Sent;
  const said = JSON.stringify(sent.errors ?? []);
  expect(said).not.toMatch(INSIDE);
  expect(text).not.toMatch(/Neo\.\w+Error|Neo4jError|node_modules|\n\s+at /);
  for (const { extensions } of sent.errors ?? []) {
    expect(extensions?.code).toMatch(/^[A-Z_]+$/);
    expect(extensions?.code).not.toBe("INTERNAL");
  }
  return sent;
};

/** Some ids of every kind. Asked until they come: the first statements of a cold database may take their whole time. */
const idsOf = ({ query }: TestServer): Promise<readonly string[]> =>
  vi.waitFor(
    async () => {
      type Ids = Readonly<Record<string, Readonly<{ nodes: readonly Readonly<{ id: string }>[] }>>>;
      const { data, errors } = await query<Ids>(
        "{ factors(first: 30) { nodes { id } } links(first: 20) { nodes { id } } claims(first: 20) { nodes { id } } sources(first: 10) { nodes { id } } }",
      );
      expect(errors).toEqual([]);
      return Object.values(data).flatMap(({ nodes }) => nodes.map(({ id }) => id));
    },
    { timeout: 60_000, interval: 500 },
  );

const count = (counts: Record<string, number>, key: string): void => {
  counts[key] = (counts[key] ?? 0) + 1;
};

/** Asks `runs` questions that `seed` leads to, one after the other. Raises with the seed and the question that went wrong. */
export const askGenerated = async (
  server: TestServer,
  { runs, seed }: Readonly<{ runs: number; seed: number }>,
): Promise<Tally> => {
  const statuses: Record<string, number> = {};
  const codes: Record<string, number> = {};
  const words = new Set<string>();
  const ask = async ({ query, variables }: GeneratedQuestion): Promise<void> => {
    const response = await fetch(`${server.url}/graphql`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({ query, variables }),
    });
    const text = await response.text();
    // Only the log tells what a fault was.
    const told = () =>
      server
        .logged()
        .split("\n")
        .filter((line) => line.includes("an unknown error"))
        .at(-1);
    expect(text, told()).not.toContain('"code":"INTERNAL"');
    const { errors = [] } = checkAnswer(response.status, text);
    count(statuses, String(response.status));
    for (const { extensions } of errors) count(codes, extensions?.code ?? "");
    for (const word of query.match(/\w+/g) ?? []) words.add(word);
  };
  const schema = buildSchema(readSchemaText());
  const asked = fc.asyncProperty(questions(schema, await idsOf(server)), ask);
  // The first question that goes wrong is told as it is: making it smaller would ask hundreds more.
  await fc.assert(asked, { numRuns: runs, seed, endOnFailure: true });
  return { statuses, codes, words };
};
