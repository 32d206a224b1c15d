/** Why signing in failed, told from the driver's errors. */
import { Neo4jError } from "neo4j-driver";
import { expect, test } from "vitest";
import { refusalOf } from "./sign-in.ts";

const driverError = (message: string, code: string): Error => new Neo4jError(message, code, "50N42", "");

test.each([
  ["Neo.ClientError.Security.Unauthorized", "WRONG_PASSWORD"],
  ["Neo.ClientError.Security.AuthenticationRateLimit", "WRONG_PASSWORD"],
  ["Neo.ClientError.Database.DatabaseNotFound", "UNKNOWN_DATABASE"],
  ["ServiceUnavailable", "UNREACHABLE"],
])("the driver's code %s means %s", (code, reason) => {
  expect(refusalOf(driverError("Refused.", code))).toBe(reason);
});

test("a server that answers in HTTP is no Neo4j, although the driver's code is that of a closed port", () => {
  const words = "Server responded HTTP. Make sure you are not trying to connect to the http endpoint";
  expect(refusalOf(driverError(words, "ServiceUnavailable"))).toBe("NOT_NEO4J");
});
