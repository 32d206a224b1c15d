/** Finds the known words that a mistyped one may stand for. */
import { editDistance } from "./edit-distance.ts";

const SUGGESTED = 3;
/** A longer word is no slip of the finger, and comparing it would cost more than it helps. */
const LONGEST_WORD = 100;

/** The words of `known` nearest to `word`, at most three: those that begin with it first, then by steps, then by alphabet; none for a word of more than 100 characters. */
export const nearestWords = (word: string, known: Iterable<string>): readonly string[] => {
  if (word.length > LONGEST_WORD) return [];
  const typed = word.toLowerCase();
  return [...known]
    .map((candidate) => ({
      candidate,
      steps: typed !== "" && candidate.startsWith(typed) ? 0 : editDistance(typed, candidate, Number.POSITIVE_INFINITY),
    }))
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(({ candidate }) => candidate);
};
