/** Counts of chains are said so that a reader takes neither a thread for granted nor a cut list for the whole. */
import { expect, test } from "vitest";
import {
  chainsWords,
  cutWords,
  moreInFile,
  savedChainsWords,
  showWords,
  weakestWords,
  widerButton,
} from "./pathways.ts";

test.each([
  [17, true, 2, "17 chains, 2 of them threads"],
  [9, true, 0, "9 chains, none of them a thread"],
  [5, true, 1, "5 chains, 1 of them a thread"],
  [1, true, 1, "1 chain, and it is a thread"],
  [1, true, 0, "1 chain, and no thread"],
  [0, true, 0, "No chain"],
  [41_000, false, 3, "At least 41,000 chains, 3 of them threads"],
])("%s chains, exact %s, %s threads: %s", (count, isExact, threads, words) => {
  expect(chainsWords(count, isExact, threads)).toBe(words);
});

test("a cut list says of how many, and until where the search came", () => {
  expect(cutWords(100, 126, true, 4)).toBe(
    "100 of 126 chains are listed and drawn: the shortest, and of these the best supported.",
  );
  expect(cutWords(100, 41_000, false, 5)).toContain("of at least 41,000 chains");
  expect(cutWords(100, 41_000, false, 5)).toContain("chains of up to 5 steps are all counted");
});

test("a file says whether it holds all chains, and how to see those that it does not", () => {
  expect(moreInFile(126, true, 400)).toBe("The file below holds all 126.");
  expect(moreInFile(1_234, true, 400)).toContain("the first 400. To see others, name nearer ends");
  expect(moreInFile(300, false, 400)).toContain("the first 400");
  expect(savedChainsWords("a.csv", 1, 1, true)).toBe("a.csv is saved: 1 chain.");
  expect(savedChainsWords("a.csv", 400, 1_234, true)).toBe("a.csv is saved: 400 of 1,234 chains, the shortest first.");
});

test("the weakest step is named with its works and how many others are as weak", () => {
  expect(weakestWords("Poverty", "Corruption", 1, 0)).toBe("1 work: Poverty – Corruption");
  expect(weakestWords("Poverty", "Corruption", 2, 3)).toBe("2 works: Poverty – Corruption, and 3 more as weak");
});

test("buttons say what they bring", () => {
  expect(showWords(9)).toBe("Show these 9 factors in the network");
  expect(widerButton("Allow 2 steps", 3, true)).toBe("Allow 2 steps: 3 chains");
});
