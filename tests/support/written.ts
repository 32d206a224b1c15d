/** Collects what a writer gives piece by piece. */

/** All pieces as one run of bytes, text as UTF-8. */
export const bytesOf = async (pieces: AsyncIterable<string | Uint8Array>): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const piece of pieces) parts.push(Buffer.from(piece as string));
  return Buffer.concat(parts);
};
