/** What a launch error carries, and which of them are worth another try. */
import { expect, test } from "vitest";
import { AppError } from "../errors.ts";
import { launchError, launchReason } from "./launch-error.ts";

const story = { message: "It did not start.", hint: "Start again." };

test("a launch error carries its reason beside its facts", () => {
  const error = launchError("PORT_IN_USE", { ...story, details: { port: 1 } });
  expect(error).toMatchObject({ code: "DATABASE_UNAVAILABLE", details: { reason: "PORT_IN_USE", port: 1 } });
  expect(launchReason(error)).toBe("PORT_IN_USE");
});

test("a wrong setting is the user's input, and is named", () => {
  const error = launchError("WRONG_PASSWORD", { ...story, setting: "NEO4J_PASSWORD" });
  expect(error).toMatchObject({ code: "BAD_USER_INPUT", details: { setting: "NEO4J_PASSWORD" } });
});

test("only what may pass by itself is worth trying again", () => {
  expect(launchError("UNREACHABLE", story).retriable).toBe(true);
  expect(launchError("NO_JAVA", story).retriable).toBe(false);
});

test("an error from elsewhere has no launch reason", () => {
  expect(launchReason(new AppError("INTERNAL", { message: "x", details: { reason: "SOMETHING" } }))).toBeUndefined();
  expect(launchReason(new Error("x"))).toBeUndefined();
});
