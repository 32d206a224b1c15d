/** Joins many small texts into pieces worth sending, because a socket and a compressor pay for each piece. */

const PIECE_LENGTH = 32_768;

/** The same text in pieces of about 32,768 UTF-16 units; none is empty, and no text given is split. */
export const inPieces = async function* (
  texts: Iterable<string> | AsyncIterable<string>,
): AsyncGenerator<string, void, undefined> {
  let waiting: string[] = [];
  let length = 0;
  for await (const text of texts) {
    waiting.push(text);
    length += text.length;
    if (length < PIECE_LENGTH) continue;
    yield waiting.join("");
    waiting = [];
    length = 0;
  }
  if (length > 0) yield waiting.join("");
};
