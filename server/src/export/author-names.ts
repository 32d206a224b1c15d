/** Reads the names in a source's cell of authors, as far as the text itself says where they begin and end. */

/** A person whose family name is known from the initials before it, or a name that is kept as it stands. */
export type Author = Readonly<{ family: string; given: string }> | Readonly<{ literal: string }>;

const INITIAL = /^\p{Lu}\.(?:-?\p{Lu}\.)*$/u;
const NAME_WORD = /^(?:\p{Lu}[\p{L}'’.-]*|al|bin|da|de|del|den|der|di|du|la|le|ten|van|von)$/u;
const SUFFIX = /^(?:Jr|Sr)\.$/;
const MOST_WORDS = 6;

const isNameLike = (text: string): boolean => {
  const words = text.split(" ");
  return words.length > 1 && words.length <= MOST_WORDS && words.every((word) => NAME_WORD.test(word));
};

/** A comma parts persons only when all parts are names: "Institute for Policy, Ghent University" is one author. */
const partsOf = (text: string): readonly string[] => {
  const parts = text.split(/, */);
  return parts.every(isNameLike) ? parts : [text];
};

/** What follows the last initial is the family name; without initials nothing says which word it is. */
const authorOf = (name: string): Author => {
  const words = name.split(" ");
  const last = words.findLastIndex((word) => INITIAL.test(word));
  const family = words.slice(last + 1).filter((word) => !SUFFIX.test(word));
  if (last < 0 || family.length === 0 || !isNameLike(name)) return { literal: name };
  const given = [...words.slice(0, last + 1), ...words.slice(last + 1).filter((word) => SUFFIX.test(word))];
  return { family: family.join(" "), given: given.join(" ") };
};

/** The authors in `cell`, in its order: parted by semicolons, and by commas between names of persons. */
export const authorsIn = (cell: string): readonly Author[] =>
  cell
    .split(/; */)
    .map((part) => part.replace(/\s+/g, " ").trim())
    .filter((part) => part !== "")
    .flatMap(partsOf)
    .map(authorOf);
