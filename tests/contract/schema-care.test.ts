/** Queries that work today work tomorrow: the schema breaks none unannounced, and says when a part of it goes. */
import { describe, expect, test } from "vitest";
import { textOf } from "../support/project-files.ts";
import { type AcceptedBreak, breakingChanges, deprecationFaults } from "../support/schema-care.ts";

const current = textOf("server/src/graphql/schema.graphql");
const published = textOf("server/src/graphql/published.graphql");
const accepted: readonly AcceptedBreak[] = JSON.parse(textOf("server/src/graphql/accepted-breaks.json"));

describe("compared with what was published last", () => {
  test("the schema breaks nothing but what was accepted, and nothing is accepted that is not broken", async () => {
    expect([...(await breakingChanges(published, current))].sort()).toEqual(
      accepted.map(({ change }) => change).sort(),
    );
  });

  test("every accepted break has a reason and a date", () => {
    for (const { change, reason, date } of accepted) {
      expect(reason.length, change).toBeGreaterThan(20);
      expect(new Date(date).toISOString().slice(0, 10), change).toBe(date);
    }
  });

  test("it is the schema of the version that package.json names", () => {
    const { version } = JSON.parse(textOf("package.json"));
    expect(published.split("\n")[0]).toContain(`version ${version} `);
  });

  test.each([
    ["a field goes", "type Query { kept: Int }"],
    ["a field changes its type", "type Query { kept: Int, asked(of: ID): String }"],
    ["an argument becomes required", "type Query { kept: Int, asked(of: ID!): Int }"],
    ["an argument goes", "type Query { kept: Int, asked: Int }"],
  ])("it would be noticed that %s", async (_, later) => {
    const before = "type Query { kept: Int, asked(of: ID): Int }";
    expect(await breakingChanges(before, later)).toHaveLength(1);
    expect(await breakingChanges(before, `${before} type More { id: ID }`)).toEqual([]);
  });
});

describe("a deprecated part", () => {
  test("says in the schema what to use instead, since when, and until when it works", () => {
    expect(deprecationFaults(current)).toEqual([]);
  });

  test.each([
    ["no reason", "@deprecated"],
    ["no date", '@deprecated(reason: "Use kept.")'],
    ["one date", '@deprecated(reason: "Use kept. Remove after 2027-06-01.")'],
    ["less than six months", '@deprecated(reason: "Use kept. Since 2026-12-01, remove after 2027-05-31.")'],
    ["a day that does not exist", '@deprecated(reason: "Use kept. Since 2026-12-01, remove after 2027-13-01.")'],
  ])("is refused with %s", (_, mark) => {
    const [fault, ...more] = deprecationFaults(`type Query { kept: Int, asked: Int ${mark} }`);
    expect(fault).toMatch(/^asked is deprecated, but /);
    expect(more).toEqual([]);
  });

  test("may go after six months", () => {
    const mark = '@deprecated(reason: "Use kept. Since 2026-12-01, remove after 2027-06-01.")';
    expect(deprecationFaults(`type Query { kept: Int, asked: Int ${mark} } enum E { A ${mark} }`)).toEqual([]);
  });
});
