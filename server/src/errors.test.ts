/** The error every boundary speaks: what it carries, and that the list of codes stays closed. */
import { expect, test } from "vitest";
import { AppError, ERROR_CODES } from "./errors.ts";

test("an error carries its code, its sentence, the way out, the facts and what lies behind it", () => {
  const cause = new Error("socket closed");
  const error = new AppError("DATABASE_UNAVAILABLE", {
    message: "The database does not answer.",
    hint: "Try again.",
    retriable: true,
    details: { uri: "bolt://example" },
    cause,
  });
  expect(error).toBeInstanceOf(Error);
  expect(error).toMatchObject({
    name: "AppError",
    code: "DATABASE_UNAVAILABLE",
    message: "The database does not answer.",
    hint: "Try again.",
    retriable: true,
    details: { uri: "bolt://example" },
  });
  expect(error.cause).toBe(cause);
});

test("what is left out is absent: no hint, not retriable, no facts", () => {
  const error = new AppError("NOT_FOUND", { message: "There is no such factor." });
  expect(error).toMatchObject({ hint: undefined, retriable: false, details: {}, cause: undefined });
});

test("the published codes are these, in this order", () => {
  expect(ERROR_CODES.join(" ")).toBe(
    "BAD_USER_INPUT GRAPHQL_PARSE_FAILED GRAPHQL_VALIDATION_FAILED OPERATION_LIMIT_EXCEEDED PAYLOAD_TOO_LARGE " +
      "RATE_LIMITED UNAUTHENTICATED FORBIDDEN NOT_FOUND CONFLICT CURSOR_STALE QUERY_TIMEOUT EXPORT_TOO_LARGE " +
      "IMPORT_INVALID DATABASE_UNAVAILABLE INTERNAL",
  );
});
