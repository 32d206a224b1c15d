/** The bench must measure what the client really asks, and judge it by the goals. */
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readStatements } from "../../server/src/db/cypher-files.ts";
import { EXAMPLE_QUERIES } from "../../server/src/graphql/known-operations.ts";
import { CORE_CLIENT_OPERATIONS, otherClientOperationNames } from "../bench/api/client-operations.ts";
import { contentFingerprint, decidingFiles } from "../bench/api/content-fingerprint.ts";
import { plainExamples } from "../bench/api/documented-operations.ts";
import { judge } from "../bench/api/goals.ts";
import { clientOperation, clientOperationNames, isKnown } from "../bench/api/operation.ts";
import { plansFor } from "../bench/api/plans.ts";
import type { BenchRecord } from "../bench/api/run-rounds.ts";
import { renamed, unrenamed } from "../bench/api/series.ts";
import { createFindStatement } from "../bench/api/statements.ts";
import { summarise } from "../bench/api/summarise.ts";
import { median, quantile } from "../bench/support/statistics.ts";

const path = (relative: string): string => fileURLToPath(new URL(relative, import.meta.url));

test("every operation of the client is measured, and once", () => {
  const measured = [...CORE_CLIENT_OPERATIONS, ...otherClientOperationNames()];
  expect([...measured].sort()).toEqual([...clientOperationNames()].sort());
});

describe("the raw driver", () => {
  const statement = (name: string) => ({ name, text: "RETURN 1", parameters: {} });

  test("is asked for every example by statements written for it, or the report says why none can be", () => {
    const plain = plainExamples((name) => statement(name));
    expect(Object.keys(plain).sort()).toEqual(EXAMPLE_QUERIES.map(({ id }) => id).sort());
    for (const { id, variables } of EXAMPLE_QUERIES) {
      const answer = plain[id];
      if (typeof answer !== "object") expect(answer).toMatch(/\.$/);
      else for (const { text } of answer.statements(JSON.parse(variables))) expect(text).toMatch(/\bRETURN\b/);
    }
  });

  test("runs none of our server's own statements", () => {
    const world = {
      factors: ["a"],
      claims: ["c"],
      sources: ["s"],
      works: ["w"],
      links: ["a~b~influence"],
      texts: ["a b"],
    };
    const parts = { world, find: createFindStatement() };
    const own = new Set([...readStatements(path("../../cypher")).values()].map(({ text }) => text));
    for (const { plain, variables } of [...plansFor("2k", parts), ...plansFor("built-in", parts)].map(
      (plan) => plan.operation,
    ))
      if (typeof plain === "object")
        for (const { name, text } of plain.statements(variables(0))) expect(own.has(text), name).toBe(false);
  });
});

test("an operation under other names is one that the server cannot know, and its answer has the same parts", () => {
  const network = clientOperation("Network");
  expect(isKnown(network)).toBe(true);
  expect(isKnown(renamed(network))).toBe(false);
  expect(renamed(network)).toContain("bench_network: network(");
  expect(unrenamed({ bench_network: { links: [] } })).toEqual({ network: { links: [] } });
});

const record = (given: Partial<BenchRecord>): BenchRecord => ({
  ...{ size: "2k", operation: "search", way: "raw", round: 1, known: true, load: 1, spinMs: 20 },
  ...{ requests: 100, cpuMs: 2, databaseMs: 4, p50: 5, p95: 9, perSecond: 50, bytes: 0 },
  ...given,
});

describe("a report", () => {
  const records = [
    ...[2, 40, 2].map((cpuMs) => record({ cpuMs })),
    ...[3, 3.4, 30].map((cpuMs) => record({ way: "cold", cpuMs })),
    record({ way: "other", cpuMs: 5 }),
    record({ way: "warm", cpuMs: 0.2, databaseMs: 0 }),
    record({ way: "peer", cpuMs: 6.8 }),
  ];

  test("compares medians, so that one disturbed round decides nothing", () => {
    const cold = summarise(records).find(({ way }) => way === "cold");
    expect(cold).toMatchObject({ cpuMs: 3.4, timesRaw: 1.7, timesPeer: 0.5 });
    expect(cold?.wholeTimesRaw).toBeCloseTo(7.4 / 6);
  });

  test("holds each way against its goal, and a cold operation that the server cannot know against the wider one", () => {
    const verdicts = judge(
      summarise([
        ...records,
        record({ operation: "own" }),
        record({ operation: "own", way: "cold", cpuMs: 5, known: false }),
      ]),
    );
    expect(verdicts.map(({ series, limit, met }) => [series, limit, met])).toEqual([
      ["2k search cold", 1.6, false],
      ["2k search other", 2.6, true],
      ["2k own cold", 2.6, true],
      ["2k search warm", 0.05, false],
    ]);
  });

  test("has no ratio where the raw driver was not measured", () => {
    expect(judge(summarise([record({ way: "cold" })]))).toEqual([]);
  });
});

test("a kept database is made anew when what it would hold has changed, and not for anything else", () => {
  const deciding = decidingFiles();
  const telling = ["data/claims.csv", "cypher/import/write-claims.cypher", "server/src/domain/derive-links.ts"];
  expect(deciding).toEqual(expect.arrayContaining([...telling, "tests/bench/made-up-dataset.ts"]));
  expect(deciding).not.toContain("server/src/domain/pathways/pathways.ts");
  const size = { name: "tiny", factors: 200 };
  expect(contentFingerprint(size)).toBe(contentFingerprint(size));
  expect(contentFingerprint({ ...size, factors: 201 })).not.toBe(contentFingerprint(size));
});

test("a median of an even number of values lies between the middle two; a quantile is one of the values", () => {
  expect(median([4, 1, 3, 2])).toBe(2.5);
  expect(median([3, 1, 2])).toBe(2);
  expect(quantile([3, 1, 2, 4], 0.95)).toBe(4);
  expect(quantile([3, 1, 2, 4], 0.5)).toBe(3);
});
