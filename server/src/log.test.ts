/** What a line of the log may show, and what it hides wherever it may come along. */
import { expect, test } from "vitest";
import { createLog } from "./log.ts";

const lineOf = (facts: object): string => {
  let line = "";
  createLog("info", {
    write: (text) => {
      line += text;
    },
  }).info(facts, "answered");
  return line;
};

const SECRET = "s3cret-of-somebody";

test.each([
  [{ authorization: SECRET }],
  [{ cookie: SECRET }],
  [{ token: SECRET }],
  [{ password: SECRET }],
  [{ headers: { authorization: `Bearer ${SECRET}`, cookie: SECRET, "x-api-key": SECRET } }],
  [{ request: { headers: { "set-cookie": SECRET, authorization: SECRET } } }],
  [{ variables: { text: SECRET } }],
  [{ request: { query: SECRET, variables: { text: SECRET } } }],
  [{ err: Object.assign(new Error("refused"), { body: SECRET, parameters: { text: SECRET } }) }],
  [{ err: Object.assign(new Error("refused"), { headers: { authorization: SECRET }, details: { query: SECRET } }) }],
])("%j: neither rights nor questions are in the line", (facts) => {
  const line = lineOf(facts);
  expect(line).not.toContain(SECRET);
  expect(line).toContain("[hidden]");
});

test("a line says which request it is about, when, and how grave it is", () => {
  expect(JSON.parse(lineOf({ requestId: "a-1", status: 200 }))).toEqual({
    level: 30,
    time: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T/),
    requestId: "a-1",
    status: 200,
    msg: "answered",
  });
});

test("what is less grave than the level is not written", () => {
  let line = "";
  const log = createLog("warn", {
    write: (text) => {
      line += text;
    },
  });
  log.info("answered");
  expect(line).toBe("");
  log.warn("a slow statement");
  expect(line).toContain("a slow statement");
});
