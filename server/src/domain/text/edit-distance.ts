/** Counts the slips of the hand between what was typed and what may have been meant. */

/**
 * How far `word` is from every beginning of `text`, the empty one first: letters more, less, other, or two neighbours
 * swapped (optimal string alignment, the distance that full-text indexes forgive by). Null when all are beyond `most`.
 * O(word × text), less for texts that are far off.
 */
export const beginningDistances = (word: string, text: string, most: number): readonly number[] | null => {
  let before: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: text.length + 1 }, (_, column) => column);
  for (let row = 1; row <= word.length; row += 1) {
    const next = [row];
    let least = row;
    for (let column = 1; column <= text.length; column += 1) {
      const isSame = word[row - 1] === text[column - 1];
      const isSwap = row > 1 && column > 1 && word[row - 1] === text[column - 2] && word[row - 2] === text[column - 1];
      const steps = Math.min(
        (next[column - 1] ?? 0) + 1,
        (last[column] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (before[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
      next.push(steps);
      least = Math.min(least, steps);
    }
    // Distances never fall from row to row, but for a swap, which starts from two rows before and ends no lower.
    if (least > most) return null;
    [before, last] = [last, next];
  }
  return last;
};

/** The slips between two words, or `most` + 1 when there are more than `most`. */
export const editDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  return Math.min(beginningDistances(a, b, most)?.at(-1) ?? most + 1, most + 1);
};
