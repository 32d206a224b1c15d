/** What exports tell whoever watches them. */
import type { Sent } from "./send-pieces.ts";

/** How an export ended: sent as told by `sendPieces`, or broken off by an error. */
export type ExportEnd = Sent | "failed";

/** An export in `format` gets under way; `ended` is called once. Neither may throw. */
export type ExportObserver = (
  format: string,
) => Readonly<{ wrote: (bytes: number) => void; ended: (end: ExportEnd) => void }>;

/** Watches nothing. */
export const unobserved: ExportObserver = () => ({ wrote: () => undefined, ended: () => undefined });

/** The same pieces, each one's bytes told to `wrote`. */
export const counted = async function* (
  pieces: AsyncIterable<string | Uint8Array>,
  wrote: (bytes: number) => void,
): AsyncGenerator<string | Uint8Array, void, undefined> {
  for await (const piece of pieces) {
    wrote(Buffer.byteLength(piece));
    yield piece;
  }
};
