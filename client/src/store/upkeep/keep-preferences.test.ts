/** What is remembered is taken back only where it can be understood. */
import { expect, test } from "vitest";
import { parsePreferences } from "./keep-preferences.ts";

test("known fields of the right kind come back", () => {
  expect(
    parsePreferences(
      '{"theme":"dark","leftOpen":false,"rightOpen":true,"legendOpen":false,"questionsOpen":true,"recent":["undo"],"singleKeys":false}',
    ),
  ).toEqual({
    theme: "dark",
    leftOpen: false,
    rightOpen: true,
    legendOpen: false,
    questionsOpen: true,
    recent: ["undo"],
    singleKeys: false,
  });
});

test.each([
  null,
  "",
  "nonsense",
  "[]",
  "null",
  '{"theme":"pink","leftOpen":1,"questionsOpen":2,"singleKeys":"no","recent":[1]}',
])("%s gives nothing", (text) => {
  expect(parsePreferences(text)).toEqual({});
});
