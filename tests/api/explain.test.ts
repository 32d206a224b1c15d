/** How the live database would run each statement: by index, without products of everything with everything. */
import { fileURLToPath } from "node:url";
import type { Driver, Plan } from "neo4j-driver";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { readStatements, type Statement } from "../../server/src/db/cypher-files.ts";
import { createDriver } from "../../server/src/db/driver.ts";

const statements = [...readStatements(fileURLToPath(new URL("../../cypher", import.meta.url))).values()];
const isSchema = ({ name }: Statement): boolean => name.startsWith("define-") || name === "await-indexes";

/** Operators that a statement may use although it returns a page or writes, each with the reason. */
const ALLOWED: Readonly<Record<string, Readonly<{ operators: readonly string[]; reason: string }>>> = {
  "clear-dataset": { operators: ["NodeByLabelScan", "UnionNodeByLabelsScan"], reason: "it removes every node" },
};

const SCANS_OF_A_LABEL = /^(NodeByLabelScan|UnionNodeByLabelsScan|IntersectionNodeByLabelsScan)$/;
const NEVER = /^(AllNodesScan|CartesianProduct|UndirectedAllRelationshipsScan|DirectedAllRelationshipsScan)$/;

let driver: Driver;

const nameOf = ({ operatorType }: Plan): string => operatorType.replace(/@.*$/, "");

const leavesOf = (plan: Plan): readonly Plan[] =>
  plan.children.length === 0 ? [plan] : plan.children.flatMap(leavesOf);

/** A product of things that are looked up by unique ids has one row at most, however the planner calls it. */
const isProductOfSingles = (plan: Plan): boolean =>
  nameOf(plan) === "CartesianProduct" &&
  leavesOf(plan).every((leaf) => /^(NodeUniqueIndexSeek|Argument)\b/.test(nameOf(leaf)));

const operatorsOf = (plan: Plan): readonly string[] => [
  ...(isProductOfSingles(plan) ? [] : [nameOf(plan)]),
  ...plan.children.flatMap(operatorsOf),
];

const explain = async ({ text, parameters }: Statement) => {
  const nothing = Object.fromEntries(parameters.map((parameter) => [parameter, null]));
  const { summary, keys } = await driver.executeQuery(`EXPLAIN ${text}`, nothing, {
    database: inject("database").database,
  });
  if (!summary.plan) throw new Error("The database gave no plan.");
  return { operators: operatorsOf(summary.plan), keys };
};

beforeAll(() => {
  driver = createDriver(inject("database"));
});

afterAll(() => driver.close());

test("the check sees what it is to refuse", async () => {
  const plan = async (text: string) =>
    (await explain({ name: "", purpose: "", parameters: [], columns: [], access: "read", rows: "page", text }))
      .operators;
  expect(await plan("MATCH (n) RETURN n")).toContain("AllNodesScan");
  expect((await plan("MATCH (a:Factor), (b:Claim) RETURN a, b")).some((operator) => NEVER.test(operator))).toBe(true);
  expect(await plan("MATCH (n:Factor) RETURN n.name")).toContain("NodeByLabelScan");
});

describe.each(statements.filter((one) => !isSchema(one)).map((one) => [one.name, one] as const))("%s", (name, one) => {
  test("is planned without reading everything, and returns the columns it declares", async () => {
    const { operators, keys } = await explain(one);
    const allowed = ALLOWED[name]?.operators ?? [];
    const unlawful = operators.filter(
      (operator) =>
        !allowed.includes(operator) &&
        (NEVER.test(operator) || (SCANS_OF_A_LABEL.test(operator) && one.rows === "page")),
    );
    expect(unlawful).toEqual([]);
    expect(keys).toEqual(one.columns);
  });
});

test("no exception is kept for a statement that is gone", () => {
  const names = statements.map(({ name }) => name);
  expect(Object.keys(ALLOWED).filter((name) => !names.includes(name))).toEqual([]);
});
