/** Reads the values that flags of benches have, and refuses impossible ones in words. */

/** The parts of a list with commas. */
export const listOf = (text: string): readonly string[] => text.split(",").filter(Boolean);

/** A number above 0 and at most `most`. */
export const numberOf = (name: string, text: string, most: number): number => {
  const value = Number(text);
  if (value > 0 && value <= most) return value;
  throw new Error(`--${name} is ${JSON.stringify(text)}, but must be a number above 0 and at most ${most}.`);
};

/** A list with at least one part, all of which are `known`. */
export const chosenOf = (name: string, text: string, known: readonly string[]): readonly string[] => {
  const chosen = listOf(text);
  const unknown = chosen.filter((each) => !known.includes(each));
  if (unknown.length === 0 && chosen.length > 0) return chosen;
  throw new Error(`--${name} takes ${known.join(", ")}, but not ${JSON.stringify(unknown.join(", "))}.`);
};
