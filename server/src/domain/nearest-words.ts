/** Finds the known words that a mistyped one may stand for. */

/** Steps (letters added, left out or changed) from one word to another; Levenshtein 1966. O(a × b). */
const editDistance = (a: string, b: string): number => {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...a].entries()) {
    const next = [index + 1];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (row[column - 1] ?? 0) + (letter === b[column - 1] ? 0 : 1);
      next.push(Math.min(changed, (row[column] ?? 0) + 1, (next[column - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
};

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
      steps: typed !== "" && candidate.startsWith(typed) ? 0 : editDistance(typed, candidate),
    }))
    .sort((a, b) => a.steps - b.steps || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, SUGGESTED)
    .map(({ candidate }) => candidate);
};
