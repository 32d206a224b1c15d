/**
 * The raw driver as a process of its own: runs statements over Bolt as fast as answers come and counts the rows, with
 * no HTTP, no schema and no answer to write. Told by messages what to run, and for how long.
 */
import neo4j, { type Record as Row } from "neo4j-driver";
import type { PlainOrder, PlainQuestion, PlainResult } from "./plain-messages.ts";

const { NEO4J_URI = "", NEO4J_USER = "", NEO4J_PASSWORD = "", NEO4J_DATABASE = "" } = process.env;
const driver = neo4j.driver(NEO4J_URI, neo4j.auth.basic(NEO4J_USER, NEO4J_PASSWORD), {
  disableLosslessIntegers: true,
  telemetryDisabled: true,
});

const driverValue = (value: unknown): unknown => {
  if (typeof value === "number" && Number.isInteger(value)) return neo4j.int(value);
  return Array.isArray(value) ? value.map(driverValue) : value;
};

/** A statement that counts gives one row, which says how many records there are. */
const recordsIn = (records: readonly Row[]): number =>
  records.length === 1 && records[0]?.keys.join() === "count" ? Number(records[0].get("count")) : records.length;

const ask = async (question: PlainQuestion): Promise<readonly number[]> => {
  const counts: number[] = [];
  let ids: readonly unknown[] = [];
  for (const { text, parameters, idsAs } of question) {
    const given = Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, driverValue(value)]));
    const { records } = await driver.executeQuery(
      text,
      { ...given, ...(idsAs ? { [idsAs]: ids } : {}) },
      { database: NEO4J_DATABASE, routing: neo4j.routing.READ },
    );
    counts.push(recordsIn(records));
    ids = records[0]?.keys.includes("id") ? records.map((record) => record.get("id")) : [];
  }
  return counts;
};

const run = async ({ questions, seconds, connections }: PlainOrder): Promise<PlainResult> => {
  const latenciesMs: number[] = [];
  const until = performance.now() + seconds * 1_000;
  let next = 0;
  const keepAsking = async (): Promise<void> => {
    do {
      const question = questions[next++ % questions.length] ?? [];
      const started = performance.now();
      await ask(question);
      latenciesMs.push(performance.now() - started);
    } while (performance.now() < until);
  };
  await Promise.all(Array.from({ length: connections }, keepAsking));
  return { latenciesMs };
};

process.on("message", (order: PlainOrder) => {
  const [first = []] = order.questions;
  const answer: Promise<PlainResult> =
    order.seconds === 0 ? ask(first).then((counts) => ({ latenciesMs: [], counts })) : run(order);
  answer.then(
    (result) => process.send?.(result),
    (error: unknown) => process.send?.({ latenciesMs: [], failure: String(error) } satisfies PlainResult),
  );
});
process.on("disconnect", () => process.exit(0));
process.on("SIGTERM", () => void driver.close().finally(() => process.exit(0)));
process.stdout.write("The raw driver is ready.\n");
