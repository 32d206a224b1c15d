/** Questions are offered only where the dataset can answer them. */
import { expect, test } from "vitest";
import { answerable, neededFactors, QUESTIONS, questionOf } from "./questions.ts";

test("a dataset with all factors is offered every question, in the order of the list", () => {
  expect(answerable(new Set(QUESTIONS.flatMap(({ needs }) => needs)))).toEqual(QUESTIONS.map(({ id }) => id));
});

test("a question whose factors are missing is left out, and those without needs stay", () => {
  expect(answerable(new Set())).toEqual([
    "bridges",
    "one-work",
    "labour-sexual",
    "disagreement",
    "stated-only",
    "one-line",
  ]);
  const withoutWomen = new Set(neededFactors().filter((id) => id !== "factor:women-perpetrators"));
  expect(answerable(withoutWomen)).not.toContain("women");
});

test("ids are unique and lead back to their question", () => {
  expect(new Set(QUESTIONS.map(({ id }) => id)).size).toBe(QUESTIONS.length);
  for (const question of QUESTIONS) expect(questionOf(question.id)).toBe(question);
  expect(questionOf("nonsense")).toBeUndefined();
});
