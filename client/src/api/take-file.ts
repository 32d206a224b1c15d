/** Takes a file from the server as it is streamed: counts what has arrived, and never gives out a part as the whole. */
import { CUT_SHORT, isAbort, type Reply, readRefusal, UNREACHABLE } from "./failure.ts";
import { type DataFormat, isWhole } from "./whole-file.ts";

/** A whole file and the name that it should have. */
export type TakenFile = Readonly<{ name: string; content: Blob }>;

/**
 * Takes the file at `address`; `onBytes` hears after every piece how many bytes are here. How many will come is not
 * known. Never throws: what goes wrong comes back as `failed` with the server's own words or ours, a taken-back
 * request as `aborted`.
 */
export type TakeFile = (
  address: string,
  format: DataFormat,
  onBytes: (bytes: number) => void,
  signal: AbortSignal,
) => Promise<Reply<TakenFile>>;

/** The name that the server gives; without one, a name of ours. */
const nameIn = (headers: Headers, format: DataFormat): string =>
  /filename="([^"]+)"/.exec(headers.get("content-disposition") ?? "")?.[1] ??
  `factor-atlas.${format === "csv" ? "zip" : format}`;

const readPieces = async (
  stream: ReadableStream<Uint8Array<ArrayBuffer>>,
  onBytes: (bytes: number) => void,
): Promise<readonly Uint8Array<ArrayBuffer>[]> => {
  const reader = stream.getReader();
  const pieces: Uint8Array<ArrayBuffer>[] = [];
  let bytes = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return pieces;
    pieces.push(value);
    bytes += value.length;
    onBytes(bytes);
  }
};

const readFile = async (
  response: Response,
  format: DataFormat,
  onBytes: (bytes: number) => void,
): Promise<Reply<TakenFile>> => {
  const pieces = response.body === null ? [] : await readPieces(response.body, onBytes);
  const content = new Blob([...pieces], { type: response.headers.get("content-type") ?? "" });
  if (!(await isWhole(format, content))) return { status: "failed", failure: CUT_SHORT };
  return { status: "ready", value: { name: nameIn(response.headers, format), content } };
};

/** A `TakeFile` that asks with `send` (the window's fetch, or another in tests). */
export const createTakeFile =
  (send: typeof fetch): TakeFile =>
  async (address, format, onBytes, signal) => {
    let hasBegun = false;
    try {
      const response = await send(address, { signal });
      if (!response.ok) return await readRefusal(response);
      hasBegun = true;
      return await readFile(response, format, onBytes);
    } catch (cause) {
      if (signal.aborted || isAbort(cause)) return { status: "aborted" };
      // A fetch that breaks off says why in no form that could be told to a reader.
      return { status: "failed", failure: hasBegun ? CUT_SHORT : UNREACHABLE };
    }
  };
