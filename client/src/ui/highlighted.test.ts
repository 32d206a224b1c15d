/** Marks stand exactly where the search says, in the whole text as in a stretch of it. */
import { expect, test } from "vitest";
import { piecesOf } from "./highlighted.tsx";

const marked = (text: string, highlights: Parameters<typeof piecesOf>[1]) =>
  piecesOf(text, highlights)
    .map((piece) => (piece.isMarked ? `[${piece.text}]` : piece.text))
    .join("");

test("a word is marked where it stands in the text, although the snippet is only a stretch of it", () => {
  expect(
    marked("A long tale of corrupt officials", [{ field: "name", snippet: "of corrupt", start: 3, end: 10 }]),
  ).toBe("A long tale of [corrupt] officials");
});

test("overlapping marks run together and lose no letter", () => {
  const at = (start: number, end: number) => ({ field: "name", snippet: "poverty trap", start, end });
  expect(marked("poverty trap", [at(3, 9), at(0, 7)])).toBe("[poverty][ t]rap");
});

test("a snippet that does not stand in the text marks nothing", () => {
  expect(marked("Poverty", [{ field: "name", snippet: "elsewhere", start: 0, end: 4 }])).toBe("Poverty");
});
