/** Questions are offered only where the dataset can answer them. */
import { expect, test } from "vitest";
import { answerable, listedQuestions, neededFactors, QUESTIONS, questionOf } from "./questions.ts";

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

test("the first seven are listed until more are asked for, and the open one always is", () => {
  const all = QUESTIONS.map(({ id }) => id);
  const listed = (open: string | null, isUnfolded: boolean, ids: readonly string[] = all) => {
    const { listed: shown, folded } = listedQuestions(ids, open, isUnfolded);
    return [shown.map(({ id }) => id), folded] as const;
  };
  expect(listed(null, false)).toEqual([all.slice(0, 7), all.length - 7]);
  expect(listed("not-yet", false)).toEqual([[...all.slice(0, 7), "not-yet"], all.length - 8]);
  expect(listed("not-yet", true)).toEqual([all, 0]);
  // One more line costs no more than the button that would hide it.
  expect(listed(null, false, all.slice(0, 8))).toEqual([all.slice(0, 8), 0]);
  expect(listedQuestions(all.slice(0, 8), null, false).canFold).toBe(false);
});
