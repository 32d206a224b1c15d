/** Turns the bytes of a file into text, and says on which lines they are not text. */
import type { Report } from "./finding.ts";
import { MAX_FILE_BYTES } from "./limits.ts";

const NEWLINE = 0x0a;

/** The lines of `bytes`; a newline byte is never part of another character in UTF-8, so each can be read alone. */
const linesOf = function* (bytes: Uint8Array): Generator<Uint8Array, void, undefined> {
  let start = 0;
  while (start <= bytes.length) {
    const end = bytes.indexOf(NEWLINE, start);
    yield bytes.subarray(start, end < 0 ? bytes.length : end);
    if (end < 0) return;
    start = end + 1;
  }
};

const isText = (bytes: Uint8Array): boolean => {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
};

const reportBadLines = (file: string, bytes: Uint8Array, report: Report): void => {
  let line = 0;
  for (const part of linesOf(bytes)) {
    line += 1;
    if (isText(part)) continue;
    report.add({
      severity: "error",
      rule: "encoding",
      file,
      line,
      column: null,
      value: new TextDecoder("utf-8").decode(part).trimEnd(),
      message: "This line is not valid UTF-8.",
      expected: "a file saved as UTF-8, with or without byte order mark",
    });
  }
};

/**
 * The text of `bytes` in NFC, without byte order mark and with every line ending as a newline; undefined after an
 * `encoding` or `limit` error. `mostBytes` is the size allowed.
 */
export const decodeText = (
  file: string,
  bytes: Uint8Array,
  report: Report,
  mostBytes = MAX_FILE_BYTES,
): string | undefined => {
  if (bytes.length > mostBytes) {
    report.add({
      severity: "error",
      rule: "limit",
      file,
      line: null,
      column: null,
      value: null,
      message: `The file has ${bytes.length} bytes.`,
      expected: `at most ${mostBytes} bytes`,
    });
    return undefined;
  }
  if (!isText(bytes)) {
    reportBadLines(file, bytes, report);
    return undefined;
  }
  return new TextDecoder("utf-8", { fatal: true }).decode(bytes).replace(/\r\n?/g, "\n").normalize("NFC");
};
