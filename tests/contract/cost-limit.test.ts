/** The limit of one question is twice the dearest that the explorer asks, so that nobody who uses it meets the limit. */
import { buildSchema, type OperationDefinitionNode, parse } from "graphql";
import { describe, expect, test } from "vitest";
import * as amounts from "../../client/src/store/amounts.ts";
import { LONGEST_CHAIN, PATHWAY_ENDS_LIMIT } from "../../client/src/store/pathways/pathway-steps.ts";
import { NAMED_FACTORS_LIMIT } from "../../client/src/store/view.ts";
import { CLIENT_LIMITS } from "../../server/src/config.ts";
import { costOf } from "../../server/src/graphql/cost.ts";
import { LENGTHS, MOST, WORK } from "../../server/src/graphql/cost-table.ts";
import { CLIENT_OPERATIONS, EXAMPLE_QUERIES } from "../../server/src/graphql/known-operations.ts";
import { textOf } from "../support/project-files.ts";

const schema = buildSchema(textOf("server/src/graphql/schema.graphql"));
const ids = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `factor:f${index}`);

/** What the explorer asks for at most, by operation; those that are not named have no variable that counts. */
const DEAREST: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  Aggregate: { first: amounts.GROUP_FACTORS_LIMIT, split: ids(NAMED_FACTORS_LIMIT), added: ids(NAMED_FACTORS_LIMIT) },
  ChainsFile: { maxLength: LONGEST_CHAIN, limit: amounts.CHAINS_FILE_LIMIT },
  ClaimsTable: { first: amounts.LINKS_A_CLAIMS_PAGE },
  Disagreements: { limit: amounts.DISAGREEMENTS_LIMIT },
  Evidence: {
    limit: Math.max(amounts.SHOWN_FACTORS_LIMIT, amounts.BEST_FACTORS_LIMIT),
    most: amounts.EVIDENCE_CLAIMS_LIMIT,
  },
  Dataset: { factors: ids(NAMED_FACTORS_LIMIT) },
  FactorIds: { first: amounts.QUESTION_FACTORS_LIMIT },
  FactorList: { first: amounts.FACTORS_A_PAGE },
  FactorsTable: { limit: amounts.FACTOR_ROWS_LIMIT },
  FactorNames: { ids: ids(2 * PATHWAY_ENDS_LIMIT) },
  LinksTable: { first: amounts.LINKS_A_PAGE },
  Neighbourhood: { of: ids(NAMED_FACTORS_LIMIT), limit: amounts.SURROUNDINGS_LIMIT },
  NeighbourCounts: { of: ids(amounts.BADGED_FACTORS_LIMIT) },
  Neighbours: { first: amounts.NEIGHBOURS_LIMIT },
  Network: { limit: Math.max(amounts.SHOWN_FACTORS_LIMIT, amounts.BEST_FACTORS_LIMIT) },
  Pathways: { maxLength: LONGEST_CHAIN, limit: amounts.CHAINS_LIMIT },
  Search: { first: amounts.FOUND_LIMIT },
  WithoutWork: { limit: NAMED_FACTORS_LIMIT },
};

/** Variables that say how much is asked for. */
const COUNTING = new Set(["first", "limit", "ids", "factors", "maxLength"]);

const operationIn = (text: string): OperationDefinitionNode => {
  const operation = parse(text).definitions.find((node) => node.kind === "OperationDefinition");
  if (operation?.kind !== "OperationDefinition") throw new Error(`There is no operation in ${text}`);
  return operation;
};

const cost = (text: string, variables: Readonly<Record<string, unknown>>): number =>
  costOf({ schema, document: parse(text), operation: operationIn(text), variables });

const asked = CLIENT_OPERATIONS.map((text) => {
  const operation = operationIn(text);
  const name = operation.name?.value ?? "";
  const variables = (operation.variableDefinitions ?? []).map(({ variable }) => variable.name.value);
  return { name, variables, cost: cost(text, DEAREST[name] ?? {}) };
});

test("every operation of the explorer is asked with the amounts that it really uses", () => {
  for (const { name, variables } of asked) {
    const given = Object.keys(DEAREST[name] ?? {});
    expect({ name, counting: variables.filter((variable) => COUNTING.has(variable)) }).toEqual({
      name,
      counting: given
        .filter((variable) => COUNTING.has(variable))
        .sort((a, b) => variables.indexOf(a) - variables.indexOf(b)),
    });
  }
  const names = asked.map(({ name }) => name);
  expect(names).toEqual(expect.arrayContaining(Object.keys(DEAREST)));
});

test("the limit is twice the dearest of them", () => {
  const dearest = Math.max(...asked.map((one) => one.cost));
  expect(CLIENT_LIMITS.maxCost).toBe(2 * dearest);
});

test("a minute holds several of the dearest questions, and the dearest fits into it", () => {
  expect(CLIENT_LIMITS.costPerMinute).toBeGreaterThanOrEqual(5 * CLIENT_LIMITS.maxCost);
});

test.each(EXAMPLE_QUERIES)("the example $id is within the limit", ({ query, variables }) => {
  expect(cost(query, JSON.parse(variables) as Record<string, unknown>)).toBeLessThanOrEqual(CLIENT_LIMITS.maxCost);
});

describe("the table of counting", () => {
  test("names fields and arguments that the schema has", () => {
    for (const path of [...Object.keys(LENGTHS), ...Object.keys(MOST), ...Object.keys(WORK)]) {
      const [type = "", field = ""] = path.split(".");
      const found = schema.getType(type);
      const fields = found && "getFields" in found ? found.getFields() : {};
      expect(Object.keys(fields), path).toContain(field);
      const definition = fields[field];
      const known = definition && "args" in definition ? definition.args.map(({ name }) => name) : [];
      expect(known, path).toEqual(expect.arrayContaining(Object.keys(MOST[path] ?? {})));
    }
  });

  test("knows every argument that says how much is asked for", () => {
    const unknown = Object.entries(schema.getQueryType()?.getFields() ?? {}).flatMap(([name, { args }]) =>
      args
        .filter((argument) => argument.name !== "first" && /^(limit|ids|maxLength)$/.test(argument.name))
        .filter((argument) => MOST[`Query.${name}`]?.[argument.name] === undefined)
        .map((argument) => `Query.${name}(${argument.name})`),
    );
    expect(unknown).toEqual([]);
  });
});
