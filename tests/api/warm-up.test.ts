/** What is asked often has been asked once before anyone asks: the warm-up runs all that the known operations run. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { CLIENT_OPERATIONS, EXAMPLE_QUERIES } from "../../server/src/graphql/known-operations.ts";
import { createLog } from "../../server/src/log.ts";
import { createQueries } from "../../server/src/queries/queries.ts";
import { warmUp } from "../../server/src/warm-up.ts";
import { type Asking, startAsking } from "../support/asking.ts";
import { connect } from "../support/connect.ts";

const FACTOR = "factor:poverty";
const LINK = "link:poverty~human-trafficking~influence";
const FILTER = { certainties: ["STATED"] };

/** Variables with which each of the explorer's operations asks the database for all that it can. */
const VARIABLES: Readonly<Record<string, readonly Readonly<Record<string, unknown>>[]>> = {
  ClaimDetails: [{ id: "claim:c0001" }],
  ClaimsTable: [{ filter: FILTER, first: 5 }, { first: 5 }],
  CounterpartEnds: [{}],
  Dataset: [{ factors: [FACTOR] }],
  Facets: [{}, { filter: FILTER }],
  FactorDetails: [{ id: FACTOR }, { id: FACTOR, filter: FILTER }],
  FactorIds: [{ filter: { text: "debt" }, first: 5 }],
  FactorsTable: [{ limit: 5 }, { filter: FILTER, limit: 5 }],
  LinkDetails: [{ id: LINK }],
  LinkTotals: [{ ids: [FACTOR], filter: FILTER }],
  LinksTable: [{ first: 5 }, { filter: FILTER, first: 5 }],
  NeighbourhoodTotals: [{ of: [FACTOR], hops: 1 }],
  Neighbourhood: [
    { of: [FACTOR], limit: 5 },
    { of: [FACTOR], filter: FILTER, limit: 5 },
  ],
  Neighbours: [
    { of: FACTOR, first: 5 },
    { of: FACTOR, filter: FILTER, first: 5 },
  ],
  NetworkTotals: [{}],
  Network: [{ limit: 5 }, { filter: FILTER, limit: 5 }],
  QueryPage: [{}],
  Search: [{ text: "debt", first: 5 }],
  SourceDetails: [{ id: "source:osce-cthb-background" }],
};

let warmed: ReadonlySet<string>;
let asking: Asking;

beforeAll(async () => {
  const { database, close } = connect(inject("database"));
  const names = new Set<string>();
  await warmUp(createQueries(database), createLog("silent"), (name) => void names.add(name));
  warmed = names;
  await close();
  asking = await startAsking();
});

afterAll(() => asking.stop());

const nameOf = (text: string): string => /query (\w+)/.exec(text)?.[1] ?? "";

test.each(CLIENT_OPERATIONS.map((text) => [nameOf(text), text] as const))(
  "the explorer's %s runs no statement that has not been warmed up",
  async (name, text) => {
    const questions = VARIABLES[name] ?? [];
    expect(questions.length, `variables for ${name}`).toBeGreaterThan(0);
    for (const variables of questions) {
      const statements = await asking.statements(text, variables);
      expect(statements.filter((statement) => !warmed.has(statement))).toEqual([]);
    }
  },
);

test.each(EXAMPLE_QUERIES.map(({ id, query, variables }) => [id, query, variables] as const))(
  "the documented example %s runs no statement that has not been warmed up",
  async (_, query, variables) => {
    const statements = await asking.statements(query, JSON.parse(variables));
    expect(statements.filter((statement) => !warmed.has(statement))).toEqual([]);
  },
);
