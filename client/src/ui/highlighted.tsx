/** Marks the places of a text where searched words stand. */

/** A stretch of a text and where a word stands in it, as the search gives it. */
type Highlight = Readonly<{ field: string; snippet: string; start: number; end: number }>;

type Piece = Readonly<{ text: string; at: number; isMarked: boolean }>;

const rangesIn = (text: string, highlights: readonly Highlight[]): readonly (readonly [number, number])[] =>
  highlights
    .map(({ snippet, start, end }): readonly [number, number] => {
      const offset = text.indexOf(snippet);
      return offset < 0 ? [0, 0] : [offset + start, offset + end];
    })
    .filter(([start, end]) => end > start)
    .sort((a, b) => a[0] - b[0]);

/** The text in pieces, marked and unmarked in turn; overlapping marks run together, unknown places stay unmarked. */
export const piecesOf = (text: string, highlights: readonly Highlight[]): readonly Piece[] => {
  const pieces: Piece[] = [];
  let at = 0;
  for (const [start, end] of rangesIn(text, highlights)) {
    if (end <= at) continue;
    const from = Math.max(start, at);
    if (from > at) pieces.push({ text: text.slice(at, from), at, isMarked: false });
    pieces.push({ text: text.slice(from, end), at: from, isMarked: true });
    at = end;
  }
  return at < text.length ? [...pieces, { text: text.slice(at), at, isMarked: false }] : pieces;
};

type HighlightedProps = Readonly<{ text: string; field: string; highlights: readonly Highlight[] }>;

/** `text`, the words found in `field` marked. */
export const Highlighted = ({ text, field, highlights }: HighlightedProps) =>
  piecesOf(
    text,
    highlights.filter((highlight) => highlight.field === field),
  ).map((piece) =>
    piece.isMarked ? <mark key={piece.at}>{piece.text}</mark> : <span key={piece.at}>{piece.text}</span>,
  );
