/** A badge counts the neighbours that are not shown, and how many of them the filter hides. */
import { expect, test } from "vitest";
import { testFactor } from "../store/test-network.ts";
import { hiddenWords } from "../words/network.ts";
import { elementsOf } from "./elements.ts";
import { boxesOf } from "./scene.ts";

const badges = (hidden: Parameters<typeof elementsOf>[3]) =>
  elementsOf(
    boxesOf([testFactor({ id: "a" }), testFactor({ id: "b" })], []),
    { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } },
    [],
    hidden,
    {},
  )
    .filter(({ classes }) => classes === "badge")
    .map(({ data }) => ({ factor: data.factor, label: data.label, width: Number(data.width) }));

test("only factors with hidden neighbours carry one, wide enough for its words", () => {
  const [only, ...others] = badges({ a: { count: 7, byFilter: 5 } });
  expect(others).toEqual([]);
  expect(only).toMatchObject({ factor: "a", label: "+7 (5)" });
  expect(only?.width).toBeGreaterThan(badges({ a: { count: 7, byFilter: 0 } })[0]?.width ?? 1_000);
});

test("the same is said in words", () => {
  expect(hiddenWords(7, 5)).toBe("+7 hidden (5 by the filter)");
  expect(hiddenWords(2, 0)).toBe("+2 hidden");
});
