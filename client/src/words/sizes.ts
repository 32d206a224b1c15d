/** Sizes of files in words: "640 bytes", "12 KB", "1.2 MB". */
import { groupDigits } from "./counts.ts";

const KB = 1000;
const MB = 1_000_000;

/** A number of bytes, in the decimal units that file managers use. */
export const sizeWords = (bytes: number): string => {
  if (bytes < KB) return `${bytes} bytes`;
  if (bytes < MB) return `${Math.floor(bytes / KB)} KB`;
  return `${groupDigits(Math.floor(bytes / (MB / 10)) / 10)} MB`;
};
