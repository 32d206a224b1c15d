/** Every word that a reader of the client sees stands in its catalogue, `client/src/words/`. */
import { describe, expect, test } from "vitest";
import { projectFiles, textOf } from "../support/project-files.ts";
import { readerWords } from "../support/reader-words.ts";

const searched = projectFiles.filter(
  (path) => /^client\/src\/.*\.tsx?$/.test(path) && !/\.test\.tsx?$|\/generated\.ts$|^client\/src\/words\//.test(path),
);

test("the whole client is searched", () => {
  expect(searched.length).toBeGreaterThan(150);
});

test("no words for readers stand outside of the catalogue", () => {
  const outside = searched.flatMap((path) =>
    readerWords(path, textOf(path)).map(({ line, words }) => `${path}:${line} ${words}`),
  );
  expect(outside).toEqual([]);
});

const found = (source: string): readonly string[] => readerWords("a.tsx", source).map(({ words }) => words);

describe("the search", () => {
  test.each([
    ["text between tags", "const A = () => <p>Links</p>;", "Links"],
    ["text that depends on something", 'const A = ({ is }) => <p>{is ? "Less" : <b />}</p>;', "Less"],
    ["an aria-label", 'const A = () => <ul aria-label="Links" />;', "Links"],
    ["a placeholder with a value", `const A = ({ n }) => <input placeholder={\`Find \${n}\`} />;`, "Find 1"],
    ["a label of a command", 'export const undo = { id: "undo", label: "Undo" };', "Undo"],
    ["a title of a column", 'const COLUMNS = [{ id: "works", name: "Works" }];', "Works"],
    ["words by name", 'const TABLE_WORDS = { links: "Links" };', "Links"],
    ["an announcement", 'const run = (state) => announce(state, "Undone");', "Undone"],
    ["a sentence given back", 'const say = () => "All filters cleared.";', "All filters cleared."],
    ["a sentence with a value", `const say = (n) => \`Only \${n} links are left\`;`, "Only 1 links are left"],
  ])("finds %s", (_what, source, words) => {
    expect(found(source)).toEqual([words]);
  });

  test.each([
    ["what programs read", 'const A = () => <div className="link line" id="two words" data-id="x" role="list" />;'],
    ["names of modules and types", 'import { a } from "../some/where.ts"; type B = "one two" | "Three";'],
    ["what a value is compared with", 'const A = ({ kind }) => <p>{kind === "factor" ? kind : null}</p>;'],
    ["faults of the program", 'const fail = () => { throw new Error("There is no root."); };'],
    ["selectors and styles", 'const S = [".a, .b", "(forced-colors: active)", "13px Sans", "edge.link, node.factor"];'],
  ])("leaves %s alone", (_what, source) => {
    expect(found(source)).toEqual([]);
  });
});
