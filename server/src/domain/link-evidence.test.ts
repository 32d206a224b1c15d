/** What a link rests on. */
import { expect, test } from "vitest";
import { evidenceOf } from "./link-evidence.ts";
import { vocabularyOf } from "./vocabulary.ts";

const term = (wording: string, group: string, parent: string | null) =>
  ({ field: "evidence_type", wording, group, label: group.toUpperCase(), parent }) as const;

const groups = vocabularyOf([
  term("", "field", null),
  term("12 interviews", "interviews", "field"),
  term("files", "field", null),
]).evidence_type;

test("claims are counted by reading, best first, and by the group of their wording, not by its parents", () => {
  const claims = [
    { access: "excerpt", evidenceTypes: ["field", "interviews"] },
    { access: "full-text", evidenceTypes: ["NOT_STATED"] },
    { access: "excerpt", evidenceTypes: ["field", "interviews"] },
    { access: "excerpt", evidenceTypes: ["field"] },
  ] as const;
  expect(evidenceOf(claims, groups)).toEqual({
    access: [
      { access: "full-text", claims: 1 },
      { access: "excerpt", claims: 3 },
    ],
    types: [
      { type: "interviews", label: "INTERVIEWS", claims: 2 },
      { type: "NOT_STATED", label: "Not stated", claims: 1 },
      { type: "field", label: "FIELD", claims: 1 },
    ],
  });
});

test("no claims, no evidence", () => {
  expect(evidenceOf([], groups)).toEqual({ access: [], types: [] });
});
