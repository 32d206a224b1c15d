/** The short glossary of the interface keeps step with the long one in the documents. */
import { expect, test } from "vitest";
import { GLOSSARY } from "../../client/src/words/glossary.ts";
import { textOf } from "../support/project-files.ts";

const rows = new Map(
  [...textOf("docs/glossary.md").matchAll(/^\| \*\*(.+?)\*\* \| (.+) \|$/gm)].map(([, word, meaning]) => [
    word ?? "",
    meaning ?? "",
  ]),
);

/** Words that carry the meaning, cut to their stem. */
const stems = (text: string): ReadonlySet<string> =>
  new Set((text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, 5)));

test("the long glossary is read", () => {
  expect(rows.size).toBeGreaterThan(30);
});

test.each(Object.entries(GLOSSARY))("“%s” says in short what its row says", (_word, { entry, means }) => {
  const long = rows.get(entry);
  expect(long).toBeDefined();
  const short = [...stems(means)];
  const shared = short.filter((stem) => stems(`${entry} ${long}`).has(stem));
  expect(shared.length / short.length).toBeGreaterThanOrEqual(0.4);
});

test("definitions are sentences that can be read at a glance", () => {
  for (const { means } of Object.values(GLOSSARY)) {
    expect(means).toMatch(/^\p{Lu}.*\.$/u);
    expect(means.length).toBeLessThanOrEqual(200);
    expect(means).not.toMatch(/\bcauses?\b(?!”)|\bprove/);
  }
});
