/** Errors as they are sent: known ones in their own words, unknown ones as a reference. */
import { buildSchema, GraphQLError, parse, validate } from "graphql";
import { expect, test } from "vitest";
import { AppError, ERROR_CODES } from "../errors.ts";
import type { Log } from "../log.ts";
import { createErrorFormat, sentError } from "./format-error.ts";

type Line = Readonly<{ level: string; fields: Readonly<Record<string, unknown>>; text: string }>;

const format = () => {
  const lines: Line[] = [];
  const take = (level: string) => (fields: Line["fields"], text: string) => void lines.push({ level, fields, text });
  const log = { error: take("error"), debug: take("debug") } as unknown as Log;
  return { ...createErrorFormat(log), lines };
};

/** As the engine hands over what a resolver has raised. */
const raised = (originalError: Error): GraphQLError =>
  new GraphQLError(originalError.message, { path: ["dataset"], originalError });

test.each(ERROR_CODES.filter((code) => code !== "INTERNAL"))(
  "%s keeps its message, hint, facts and retriable",
  (code) => {
    const error = new AppError(code, {
      message: "What happened.",
      hint: "What to do.",
      retriable: true,
      details: { a: 1 },
    });
    const { formatError, lines } = format();
    expect(formatError({ message: "What happened.", path: ["dataset"] }, raised(error))).toEqual({
      message: "What happened.",
      path: ["dataset"],
      extensions: { code, hint: "What to do.", retriable: true, details: { a: 1 } },
    });
    expect(lines).toEqual([]);
  },
);

test.each([
  new AppError("INTERNAL", { message: "The statement find-factors failed.", cause: new Error("Neo.x at /srv/app") }),
  new TypeError("Cannot read properties of undefined (reading 'x') at /srv/app/file.ts"),
])("%s is sent as a reference, and its story goes to the log under the same reference", (error) => {
  const { formatError, lines } = format();
  const sent = formatError({ message: error.message, extensions: { code: "INTERNAL_SERVER_ERROR" } }, raised(error));
  expect(sent.message).toBe("Something went wrong here.");
  expect(sent.extensions).toMatchObject({ code: "INTERNAL", retriable: false });
  expect(JSON.stringify(sent)).not.toContain("/srv");
  expect(lines).toEqual([
    { level: "error", text: "an unknown error", fields: { requestId: sent.extensions?.reference, err: error } },
  ]);
});

test.each([
  ["{ a(n: x) }", "n"],
  ["{ a(o: { deep: [1, { n: true }] }) }", "n"],
  ["{ a(o: { list: [A, NOPE] }) }", "list"],
  ['{ a(o: { deep: "x" }) }', "deep"],
  ["{ a(o: { nope: 1 }) }", "nope"],
])("a wrong value in %s names %s", (query, argument) => {
  const schema = buildSchema("enum E { A } input O { n: Int deep: [O] list: [E] } type Query { a(n: Int, o: O): Int }");
  const { formatError } = format();
  const errors = validate(schema, parse(query));
  expect(errors.length).toBeGreaterThan(0);
  const named = errors.map((error) => {
    const { extensions } = formatError(
      { message: error.message, extensions: { code: "GRAPHQL_VALIDATION_FAILED" } },
      error,
    );
    return [extensions?.code, (extensions?.details as { argument?: string } | undefined)?.argument];
  });
  expect(named).toContainEqual(["BAD_USER_INPUT", argument]);
});

test("codes of the engine become codes of the closed list", () => {
  const { formatError } = format();
  const codeOf = (extensions: Readonly<Record<string, unknown>>) =>
    formatError({ message: "x", extensions }, new GraphQLError("x")).extensions?.code;
  expect(codeOf({ code: "BAD_REQUEST" })).toBe("BAD_USER_INPUT");
  expect(codeOf({ code: "GRAPHQL_PARSE_FAILED" })).toBe("GRAPHQL_PARSE_FAILED");
  expect(codeOf({ code: "PERSISTED_QUERY_NOT_SUPPORTED" })).toBe("BAD_USER_INPUT");
  expect(codeOf({ code: "GRAPHQL_VALIDATION_FAILED", validationErrorCode: "MAX_RECURSIVE_SELECTIONS_EXCEEDED" })).toBe(
    "OPERATION_LIMIT_EXCEEDED",
  );
  expect(codeOf({ code: "SOMETHING_NEW" })).toBe("INTERNAL");
  const enough = "Too many errors processing variables, error limit reached. Execution aborted.";
  const sent = formatError(
    { message: enough, extensions: { code: "INTERNAL_SERVER_ERROR" } },
    new GraphQLError(enough),
  );
  expect(sent.extensions?.code).toBe("BAD_USER_INPUT");
});

test("an error without hint and facts carries neither", () => {
  expect(sentError(new AppError("NOT_FOUND", { message: "Nothing." }), "r")).toEqual({
    message: "Nothing.",
    extensions: { code: "NOT_FOUND", retriable: false },
  });
});
