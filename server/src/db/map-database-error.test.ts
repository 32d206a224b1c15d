/** Which of our codes an error of the driver or the database becomes. */
import { Neo4jError } from "neo4j-driver";
import { describe, expect, test } from "vitest";
import { AppError } from "../errors.ts";
import { mapDatabaseError } from "./map-database-error.ts";

const fromDriver = (code: string, message = "no words"): Neo4jError =>
  new Neo4jError(message, code, "50N42", "general processing exception");

describe("mapDatabaseError", () => {
  test.each([
    ["ServiceUnavailable", "Could not perform discovery."],
    ["SessionExpired", "The server closed the connection."],
    ["Neo.ClientError.Security.Unauthorized", "The client is unauthorized due to authentication failure."],
    ["Neo.TransientError.General.DatabaseUnavailable", "The database is not currently available."],
    ["N/A", "Connection acquisition timed out in 2000 ms. Pool status: Active conn count = 20, Idle conn count = 0."],
    ["N/A", "Pool is closed, it is no more able to serve requests."],
  ])("%s (%s) says that the database does not answer, and may be tried again", (code, message) => {
    const cause = fromDriver(code, message);
    const error = mapDatabaseError(cause, "find-factors");
    expect(error).toMatchObject({ code: "DATABASE_UNAVAILABLE", retriable: true });
    expect(error.cause).toBe(cause);
  });

  test.each([
    "Neo.ClientError.Transaction.TransactionTimedOut",
    "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration",
    "Neo.TransientError.General.MemoryPoolOutOfMemoryError",
    "Neo.TransientError.General.TransactionOutOfMemoryError",
  ])("%s says that the question was too large, and names the statement", (code) => {
    const error = mapDatabaseError(fromDriver(code, "The memory pool limit was exceeded."), "find-factors");
    expect(error).toMatchObject({ code: "QUERY_TIMEOUT", retriable: false, details: { statement: "find-factors" } });
    expect(error.hint).toMatch(/narrow/i);
  });

  test.each([
    "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase",
    "Neo.ClientError.Security.Forbidden",
    "Neo.ClientError.Cluster.NotALeader",
  ])("%s says that nothing can be stored, and what to do instead", (code) => {
    const error = mapDatabaseError(fromDriver(code, "No write operations are allowed."), "store-view");
    expect(error).toMatchObject({ code: "FORBIDDEN", retriable: false });
    expect(error.hint).toContain("long address");
  });

  test("a write within a read is a fault of this program, not of the database", () => {
    const code = "Neo.ClientError.Statement.AccessMode";
    expect(mapDatabaseError(fromDriver(code, "Writing in read access mode."), "find-factors").code).toBe("INTERNAL");
  });

  test("an error of our own passes as it is", () => {
    const own = new AppError("NOT_FOUND", { message: "There is no such factor." });
    expect(mapDatabaseError(own, "find-factors")).toBe(own);
  });

  test.each([
    ["a fault in a statement", fromDriver("Neo.ClientError.Statement.SyntaxError", "Invalid input 'MATCHH'")],
    ["a broken rule of the schema", fromDriver("Neo.ClientError.Schema.ConstraintValidationFailed")],
    ["anything else thrown", new TypeError("x is not a function")],
    ["even a thrown string", "oops"],
  ])("%s is ours to mend: INTERNAL, with the story as cause and none of it in the message", (_, cause) => {
    const error = mapDatabaseError(cause, "find-factors");
    expect(error).toMatchObject({ code: "INTERNAL", retriable: false, details: { statement: "find-factors" } });
    expect(error.message).toBe("The statement find-factors failed.");
    expect(error.cause).toBe(cause);
  });

  test("a faulty statement that speaks of a connection is not mistaken for a lost one", () => {
    const fault = fromDriver("Neo.ClientError.Statement.SyntaxError", "Variable `connection` not defined");
    expect(mapDatabaseError(fault, "find-links").code).toBe("INTERNAL");
  });
});
