/** Reads dataset.json, which describes the dataset as a whole. */
import type { Json } from "../domain/data-version.ts";
import { decodeText } from "./decode-text.ts";
import type { Report } from "./finding.ts";
import { MAX_DESCRIPTION_BYTES, MAX_DESCRIPTION_DEPTH } from "./limits.ts";
import { DESCRIPTION_FILE, type Description } from "./tables.ts";

const FORBIDDEN_KEYS: readonly string[] = ["__proto__", "constructor", "prototype"];

/** The line on which `key` first stands in the text of a JSON file; 1 when it does not. */
export const lineOfKey = (text: string, key: string): number => {
  const place = text.indexOf(JSON.stringify(key));
  return place < 0 ? 1 : text.slice(0, place).split("\n").length;
};

type Problem = Readonly<{ key: string; message: string; expected: string }>;

const problemIn = (value: Json, key: string, depth: number): Problem | undefined => {
  if (value === null || typeof value !== "object") return undefined;
  if (depth > MAX_DESCRIPTION_DEPTH)
    return { key, message: "Lists and objects lie too deep.", expected: `at most ${MAX_DESCRIPTION_DEPTH} levels` };
  for (const [inner, content] of Object.entries(value)) {
    if (FORBIDDEN_KEYS.includes(inner))
      return { key: inner, message: "This name is not allowed.", expected: "another name" };
    const problem = problemIn(content, Array.isArray(value) ? key : inner, depth + 1);
    if (problem) return problem;
  }
  return undefined;
};

const parseJson = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

/** The description in `bytes`; null when there is no such file, undefined after a json, encoding or limit error. */
export const readDescription = (bytes: Uint8Array | undefined, report: Report): Description | null | undefined => {
  if (!bytes) return null;
  const text = decodeText(DESCRIPTION_FILE, bytes, report, MAX_DESCRIPTION_BYTES);
  if (text === undefined) return undefined;
  const error = { severity: "error", rule: "json", file: DESCRIPTION_FILE, value: null } as const;
  const parsed = parseJson(text);
  if (typeof parsed !== "object" || parsed === null || Array.isArray(parsed)) {
    const message = parsed === undefined ? "The file is not valid JSON." : "The file is not one JSON object.";
    report.add({ ...error, line: 1, column: null, message, expected: 'one JSON object: { "id": …, "title": … }' });
    return undefined;
  }
  const problem = problemIn(parsed, "", 1);
  if (problem) {
    const { key, message, expected } = problem;
    report.add({ ...error, line: lineOfKey(text, key), column: key, message, expected });
    return undefined;
  }
  return { members: parsed as Readonly<Record<string, Json>>, text };
};
