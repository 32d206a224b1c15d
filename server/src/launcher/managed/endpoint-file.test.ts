/** The note by which one process finds the database of another. */
import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readEndpoint, removeEndpoint, writeEndpoint } from "./endpoint-file.ts";

let home: string;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), "factor-atlas-endpoint-"));
});
afterEach(() => rmSync(home, { recursive: true }));

const endpoint = { uri: "bolt://127.0.0.1:4711", pid: 12, owner: 11 };

test("the note is read back as it was left, by its owner alone", () => {
  writeEndpoint(home, endpoint);
  expect(readEndpoint(home)).toEqual(endpoint);
  expect(statSync(join(home, "endpoint.json")).mode & 0o777).toBe(0o600);
});

test("no note is nobody to attach to", () => {
  expect(readEndpoint(home)).toBeUndefined();
});

test.each(["", "{", "null", "[]", '{"uri":"bolt://127.0.0.1:1"}', '{"uri":"bolt://example.org:1","pid":1,"owner":1}'])(
  "the note %j is not believed",
  (text) => {
    writeFileSync(join(home, "endpoint.json"), text);
    expect(readEndpoint(home)).toBeUndefined();
  },
);

test("a server takes its own note away and leaves that of another", () => {
  writeEndpoint(home, endpoint);
  removeEndpoint(home, 99);
  expect(readEndpoint(home)).toEqual(endpoint);
  removeEndpoint(home, 12);
  expect(readEndpoint(home)).toBeUndefined();
});
