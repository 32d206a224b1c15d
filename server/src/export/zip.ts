/** Packs files into a zip while they are still being written. */
import { Zip, ZipDeflate } from "fflate";

/** A file of a zip: its name and its text, asked for when its turn comes. */
export type ZipEntry = Readonly<{ name: string; text: () => AsyncIterable<string> }>;

// A fixed date in the zip's own terms, so that the same content makes the same bytes.
const MODIFIED = new Date(1980, 0, 1);

/** The zip of `entries`, in their order, piece by piece. Its directory comes last: a zip that was cut does not open. */
export const zipOf = async function* (entries: readonly ZipEntry[]): AsyncGenerator<Uint8Array, void, undefined> {
  let ready: Uint8Array[] = [];
  const zip = new Zip((error, piece) => {
    if (error) throw error;
    ready.push(piece);
  });
  const taken = (): readonly Uint8Array[] => {
    const pieces = ready.filter(({ length }) => length > 0);
    ready = [];
    return pieces;
  };
  const encoder = new TextEncoder();
  for (const { name, text } of entries) {
    const file = new ZipDeflate(name, { level: 6 });
    file.mtime = MODIFIED;
    zip.add(file);
    for await (const piece of text()) {
      file.push(encoder.encode(piece));
      yield* taken();
    }
    file.push(new Uint8Array(0), true);
    yield* taken();
  }
  zip.end();
  yield* taken();
};
