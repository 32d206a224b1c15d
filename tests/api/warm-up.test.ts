/** What is asked often has been asked once before anyone asks: the warm-up runs all that the known operations run. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createLog } from "../../server/src/log.ts";
import { createQueries } from "../../server/src/queries/queries.ts";
import { warmUp } from "../../server/src/warm-up.ts";
import { type Asking, startAsking } from "../support/asking.ts";
import { connect } from "../support/connect.ts";
import { knownQuestions } from "../support/known-questions.ts";

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

test.each(knownQuestions())("$name $variables runs no statement that has not been warmed up", async (question) => {
  const statements = await asking.statements(question.query, question.variables);
  expect(statements.filter((statement) => !warmed.has(statement))).toEqual([]);
});
