/** Keeps finished answers as bytes, so that the same question to the same data costs neither work nor a statement. */
import { LRUCache } from "lru-cache";
import type { Answer } from "./answer-questions.ts";
import { type Encoding, encode } from "./encodings.ts";

export type KeptAnswers = Readonly<{
  /** The answer kept under `key`, not compressed. */
  find: (key: string) => Answer | undefined;
  /** `answer`, which belongs to `key`, in `encoding`: compressed once for all who ask while it is kept. */
  inEncoding: (key: string, answer: Answer, encoding: Encoding) => Promise<Buffer>;
  /** Keeps `answer`, which must be whole, unless it is larger than a single answer may be. */
  keep: (key: string, answer: Answer) => void;
  /** Bytes that are kept now, keys included. */
  bytes: () => number;
}>;

/** What kept answers may take of the process's memory. */
const KEPT_BYTES = 64 * 1_024 * 1_024;

/** A single answer may take so much of it, so that one huge question does not drive out all others. */
const LARGEST_SHARE = 8;

/** What an entry costs beside its bytes: its key, and its place in the list. */
const ENTRY_BYTES = 512;

/** Kept answers of at most `maxBytes` together, all encodings counted; the least recently used go first. With 0, none is kept. */
export const createKeptAnswers = (maxBytes: number = KEPT_BYTES): KeptAnswers => {
  const kept = new LRUCache<string, Answer>({
    maxSize: Math.max(1, maxBytes),
    maxEntrySize: Math.max(1, Math.floor(maxBytes / LARGEST_SHARE)),
    sizeCalculation: ({ bytes }) => bytes.length + ENTRY_BYTES,
  });
  const encoding = new Map<string, Promise<Buffer>>();

  const make = async (key: string, answer: Answer, into: Encoding): Promise<Buffer> => {
    try {
      const made = await encode(answer.bytes, into);
      kept.set(key, { ...answer, bytes: made });
      return made;
    } finally {
      encoding.delete(key);
    }
  };

  const inEncoding: KeptAnswers["inEncoding"] = async (key, answer, into) => {
    if (into === "identity") return answer.bytes;
    const place = `${key} ${into}`;
    const known = kept.get(place);
    if (known) return known.bytes;
    const making = encoding.get(place) ?? make(place, answer, into);
    encoding.set(place, making);
    return making;
  };

  return {
    find: (key) => kept.get(key),
    inEncoding,
    keep: (key, answer) => void kept.set(key, answer),
    bytes: () => kept.calculatedSize,
  };
};
