/** From every view its reader can go on to all factors, to the best supported ones, and farther around those it is about. */
import { expect, test } from "vitest";
import type { Scope } from "../../store/view.ts";
import { scopeParts, scopeWords } from "./scope-choices.ts";

const AROUND: Scope = { kind: "around", of: ["factor:poverty"], hops: 1, direction: "BOTH" };

const choices = (scope: Scope) => scopeParts(scope).flatMap((part) => part.choices);
const chosen = (scope: Scope): readonly string[] =>
  choices(scope)
    .filter(({ isChosen }) => isChosen)
    .map(({ words }) => words);

test("surroundings go farther and another way without losing the factors that they are around", () => {
  expect(scopeParts(AROUND).map(({ title }) => title)).toEqual(["How far", "Which way", "From the whole network"]);
  const named = new Map(choices(AROUND).map(({ words, scope }) => [words, scope]));
  expect(named.get("3 steps")).toEqual({ ...AROUND, hops: 3 });
  expect(named.get("Onward, along the links")).toEqual({ ...AROUND, direction: "OUT" });
  expect(named.get("All factors")).toEqual({ kind: "all" });
  expect(chosen({ ...AROUND, hops: 2, direction: "IN" })).toEqual(["2 steps", "Back, against the links"]);
});

test("the best supported factors can be fewer, more or all, and the present number is always among them", () => {
  expect(choices({ kind: "best", limit: 40 }).map(({ words }) => words)).toEqual([
    "All factors",
    "The 20 best supported",
    "The 40 best supported",
    "The 80 best supported",
  ]);
  expect(chosen({ kind: "best", limit: 60 })).toEqual(["The 60 best supported"]);
  expect(chosen({ kind: "factors", ids: ["factor:poverty"] })).toEqual([]);
});

test("what a view starts from is said in words", () => {
  const said = (scope: Scope) => scopeWords(scope, (id) => (id === "factor:poverty" ? "Poverty" : undefined));
  expect(said({ ...AROUND, hops: 2, direction: "OUT" })).toBe("Within 2 steps onward from Poverty");
  expect(said({ ...AROUND, of: ["factor:poverty", "factor:a"] })).toBe("Within 1 step of 2 factors");
  expect(said({ ...AROUND, of: ["factor:a"], direction: "IN" })).toBe("Within 1 step back from 1 factor");
  expect(said({ kind: "factors", ids: ["factor:a"] })).toBe("1 factor chosen one by one");
  expect(said({ kind: "all" })).toBe("All factors");
});
