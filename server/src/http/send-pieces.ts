/** Sends a file piece by piece at the pace of its reader, and never lets a part look like the whole. */
import type { Response } from "express";

/** How a sending came to its end: complete, the reader went, or the reader took nothing for too long. */
export type Sent = "complete" | "gone" | "stalled";

/** The same pieces, once the first is there: what fails before it can still be answered in words. */
export const begin = async <T>(pieces: AsyncIterable<T>): Promise<AsyncIterable<T>> => {
  const source = pieces[Symbol.asyncIterator]();
  const first = await source.next();
  const all = async function* (): AsyncGenerator<T, void, undefined> {
    try {
      for (let step = first; !step.done; step = await source.next()) yield step.value;
    } finally {
      await source.return?.();
    }
  };
  return all();
};

/**
 * Writes `pieces` to `response` and ends it; resolves when the last byte has left or the connection is cut. Holds
 * little more than one piece. When `pieces` raise, the connection is cut and the error raised, unless the reader had
 * gone before; when the reader takes nothing for `stallMs`, the connection is cut.
 */
export const sendPieces = async (
  response: Response,
  pieces: AsyncIterable<string | Uint8Array>,
  stallMs: number,
): Promise<Sent> => {
  let isStalled = false;
  let wake = (): void => undefined;
  // One listener for all waits: a compressed response keeps every listener that is added to it.
  response.on("drain", () => wake());
  const closed = new Promise<void>((resolve) => response.once("close", resolve));
  void closed.then(() => wake());
  const drained = (): Promise<void> =>
    new Promise((resolve) => {
      wake = resolve;
    });
  // Node restarts this clock whenever the connection takes bytes, so only a reader that takes none is cut.
  response.setTimeout(stallMs, () => {
    isStalled = true;
    response.destroy();
  });
  try {
    for await (const piece of pieces) {
      if (response.destroyed) break;
      if (!response.write(piece)) await drained();
    }
    if (!response.destroyed) response.end();
    await closed;
  } catch (error) {
    if (!response.destroyed) {
      response.destroy();
      throw error;
    }
  }
  if (isStalled) return "stalled";
  return response.writableFinished ? "complete" : "gone";
};
