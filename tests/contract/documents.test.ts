/** The documents must stay true: links lead somewhere, named files and commands exist, decisions keep their form. */
import { existsSync } from "node:fs";
import { dirname, join, posix } from "node:path";
import { describe, expect, test } from "vitest";
import { projectFiles, root, textOf } from "../support/project-files.ts";

const README_LIMIT_LINES = 80;
const DECISION_HEADINGS = ["Status", "Why the question came up", "Decision", "What was rejected", "What follows"];
const DECISION_LIMIT_WORDS = 520;

// Golden files are what the program writes, not what we write.
const documents = projectFiles.filter((path) => path.endsWith(".md") && !/^tests\/(fixtures|golden)\//.test(path));
const withoutCode = (text: string): string => text.replace(/^```[\s\S]*?^```/gm, "").replace(/`[^`\n]*`/g, "");
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
const headingsOf = (text: string, marks: string): readonly string[] =>
  [...text.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^(#+) (.+)$/gm)]
    .filter(([, own]) => marks === "" || own === marks)
    .map(([, , heading = ""]) => heading);

const linksOf = (path: string): readonly string[] =>
  [...withoutCode(textOf(path)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, target = ""]) => target);
const isOutside = (target: string): boolean => /^[a-z]+:/.test(target);
const fileOf = (document: string, target: string): string => {
  const [file = ""] = target.split("#");
  return file === "" ? document : posix.normalize(posix.join(posix.dirname(document), file));
};

describe.each(documents)("%s", (path) => {
  test("links to files and headings that exist", () => {
    const broken = linksOf(path)
      .filter((target) => !isOutside(target))
      .filter((target) => {
        const file = fileOf(path, target);
        const [, anchor] = target.split("#");
        if (!existsSync(join(root, file))) return true;
        return anchor !== undefined && !headingsOf(textOf(file), "").map(anchorOf).includes(anchor);
      });
    expect(broken).toEqual([]);
  });

  test("names no path from the root of a machine", () => {
    const absolute = /(?:^|[\s("'`=])(?:\/(?:home|root|tmp|usr|opt|mnt|srv|work|Users)\/|[A-Z]:\\)/;
    expect(textOf(path)).not.toMatch(absolute);
  });

  test("names only files and folders of the project that exist", () => {
    const named = [...textOf(path).matchAll(/`((?:client|server|tests|scripts|cypher|docs|data)\/[\w./-]*)`/g)];
    expect(named.map(([, name = ""]) => name).filter((name) => !existsSync(join(root, name)))).toEqual([]);
  });

  test("names only commands that exist", () => {
    const { scripts } = JSON.parse(textOf("package.json"));
    const named = [...textOf(path).matchAll(/npm run ([a-z:]+)/g)].map(([, name = ""]) => name);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});

test("every document is reached by a link from another one", () => {
  const linked = new Set(documents.flatMap((path) => linksOf(path).map((target) => fileOf(path, target))));
  expect(documents.filter((path) => path !== "README.md" && !linked.has(path))).toEqual([]);
});

describe("README.md", () => {
  const readme = textOf("README.md");

  test("is one screen or two, not a manual", () => {
    expect(readme.split("\n").length).toBeLessThanOrEqual(README_LIMIT_LINES);
  });

  test("shows one picture and the two commands", () => {
    expect([...readme.matchAll(/!\[[^\]]+\]\(/g)]).toHaveLength(1);
    expect(readme).toContain("npm start");
    expect(readme).toContain("npm test");
  });

  test("names the least Node as package.json does", () => {
    const [least] = /\d+\.\d+/.exec(JSON.parse(textOf("package.json")).engines.node) ?? [];
    expect(readme).toContain(`Node ${least}`);
  });
});

describe("CHANGELOG.md", () => {
  test("has a section for what is not released yet, and only the agreed kinds of change", () => {
    const changelog = textOf("CHANGELOG.md");
    expect(headingsOf(changelog, "##")[0]).toBe("[Unreleased]");
    const kinds = ["Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"];
    expect(headingsOf(changelog, "###").filter((kind) => !kinds.includes(kind))).toEqual([]);
  });
});

describe("decisions", () => {
  const decisions = documents.filter((path) => dirname(path) === "docs/adr" && /\d{4}-/.test(path));

  test("are numbered without a gap", () => {
    const numbers = decisions.map((path) => Number(/\/(\d{4})-/.exec(path)?.[1]));
    expect(numbers).toEqual(decisions.map((_, index) => index + 1));
    expect(numbers.length).toBeGreaterThan(0);
  });

  test("are each listed by title", () => {
    const index = textOf("docs/adr/README.md");
    for (const path of decisions) {
      const [title = ""] = headingsOf(textOf(path), "#");
      expect(index).toContain(`[${title}](${posix.basename(path)})`);
    }
  });

  test.each(decisions)("%s has the title, headings and length of a decision", (path) => {
    const text = textOf(path);
    const number = Number(/\/(\d{4})-/.exec(path)?.[1]);
    expect(headingsOf(text, "#")).toHaveLength(1);
    expect(headingsOf(text, "#")[0]).toMatch(new RegExp(`^${number}\\. \\S`));
    expect(headingsOf(text, "##")).toEqual(DECISION_HEADINGS);
    expect(text).toMatch(/^## Status\n\n(Accepted|Superseded by \[)/m);
    expect(text.split(/\s+/).length).toBeLessThanOrEqual(DECISION_LIMIT_WORDS);
  });
});
