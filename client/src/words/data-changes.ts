/** What became of a view since its address was made: the note above a view that was seen on other data. */
import type { ChangesQuery } from "../api/generated.ts";
import { SIGN_WORDS } from "./closed-lists.ts";
import { counted, plural } from "./counts.ts";

type Changes = ChangesQuery["changes"];
type List = NonNullable<Changes["factors"]>["gone"];
type Size = Changes["now"];

/** The note around the lines. */
export const CHANGES_WORDS = {
  title: "What changed since this address was made",
  comparing: "Comparing with the former data …",
  notCompared: (reason: string) => `The former data could not be compared: ${reason}`,
} as const;

const sizeWords = ({ factors, links, claims, works }: Size): string =>
  `${counted(factors, "factor")} and ${counted(links, "link")}, from ${counted(claims, "claim")} of ${counted(works, "work")}`;

const namesWords = ({ totalCount, items }: List): string => {
  const names = items.map(({ name }) => name).join("; ");
  const more = totalCount - items.length;
  return more > 0 ? `${names}; and ${more} more` : names;
};

const listLine = (what: string, list: List | undefined): readonly string[] =>
  list === undefined || list.totalCount === 0 ? [] : [`${what} (${list.totalCount}): ${namesWords(list)}.`];

const signWord = (sign: keyof typeof SIGN_WORDS | null | undefined): string =>
  sign === null || sign === undefined ? "no sign" : SIGN_WORDS[sign].toLowerCase();

const signLines = ({ signs }: Changes): readonly string[] => {
  if (!signs || signs.totalCount === 0) return [];
  const each = signs.items.map(({ link, before, now }) => `${link.name} (${signWord(before)}, now ${signWord(now)})`);
  const more = signs.totalCount - signs.items.length;
  return [`Other sign (${signs.totalCount}): ${each.join("; ")}${more > 0 ? `; and ${more} more` : ""}.`];
};

/** What a reader named in the view and the data no longer hold. */
const missingLine = (missing: readonly string[]): readonly string[] =>
  missing.length === 0
    ? []
    : [
        `Named by this view and not in the data any more: ${missing.map((id) => id.replace(/^\w+:/, "").replaceAll("-", " ")).join("; ")}.`,
      ];

/** The first line: which data, then and now. */
export const versionsLine = (since: string, dataVersion: string): string =>
  `This address was made on data version ${since}; the data are now version ${dataVersion}.`;

/** What stands in the note at once, and the lines that lie folded below it. */
export type ChangeLines = Readonly<{ shown: readonly string[]; folded: readonly string[] }>;

/** Everything that differs, a line each; the first says so when nothing does, or when it cannot be told. */
export const changeLines = (changes: Changes, missing: readonly string[]): ChangeLines => {
  const { before, now, factors, links, works } = changes;
  const gone = missingLine(missing);
  if (!before) {
    const unknown = `This server no longer has the former data, so what else changed cannot be told. Under this filter there are now ${sizeWords(now)}.`;
    return { shown: [unknown, ...gone], folded: [] };
  }
  const folded = [
    ...listLine("Factors gone", factors?.gone),
    ...listLine("New factors", factors?.new),
    ...listLine("Links gone", links?.gone),
    ...listLine("New links", links?.new),
    ...signLines(changes),
    ...listLine("Works gone", works?.gone),
    ...listLine("New works", works?.new),
  ];
  const isSame = sizeWords(before) === sizeWords(now);
  const sizes = isSame
    ? `Under this filter there were and are ${sizeWords(now)}.`
    : `Under this filter there were ${sizeWords(before)}; now there are ${sizeWords(now)}.`;
  const isNothing = folded.length + gone.length === 0 && isSame;
  const first = isNothing ? `Nothing in this view differs. ${sizes}` : sizes;
  return { shown: [first, ...gone], folded };
};

/** How many lines lie folded: "Show 4 differences". */
export const showLines = (count: number): string =>
  `Show ${count} ${plural(count, { one: "difference", other: "differences" })}`;
