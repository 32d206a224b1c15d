/** What an answer about networks costs, counted in statements. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Asking, startAsking } from "../support/asking.ts";

let asking: Asking;
beforeAll(async () => {
  asking = await startAsking();
});
afterAll(() => asking.stop());

/** What a question costs beside looks at the data version, which depend on the moment. */
const costOf = async (question: string): Promise<readonly string[]> =>
  (await asking.statements(question)).filter((name) => name !== "read-data-version");

const EVERYTHING = `{ network(limit: 200) {
  factors { id links(first: 3) { nodes { id } } }
  links { from { name } to { name } works { name } evidence { types { type } } claims(first: 3) { nodes { source { work { name } } } } }
  sentence } }`;

describe("an answer costs", () => {
  test("nothing but a look at the data version once the rows are kept, however much it tells", async () => {
    await asking.statements(EVERYTHING);
    expect(await costOf(EVERYTHING)).toEqual([]);
  });

  test("no statement for a choice of claims that was never made before", async () => {
    await asking.statements(EVERYTHING);
    expect(
      await costOf(
        '{ network(filter: { regions: ["africa"] }) { sentence factors { name } links { id from { name } } } }',
      ),
    ).toEqual([]);
    expect(
      await costOf(
        '{ facets(filter: { regions: ["nigeria"], certainties: [STATED], kinds: [OUTCOME] }) { all { field } } }',
      ),
    ).toEqual([]);
  });
});

describe("of a dataset too large to be kept, an answer costs", () => {
  test("one statement for each level, however many factors and links there are", async () => {
    const large = await startAsking({ mostKeptRows: 704 });
    try {
      const counts = new Map<string, number>();
      await large.statements(EVERYTHING);
      for (const name of await large.statements(EVERYTHING)) counts.set(name, (counts.get(name) ?? 0) + 1);
      counts.delete("read-data-version");
      expect([...counts.keys()].sort()).toEqual([
        "find-claim-dimensions",
        "find-claims",
        "find-sources",
        "find-works",
        "list-links-of-factors",
        "list-network-factors",
        "list-network-links",
      ]);
      expect(counts.get("find-works")).toBeLessThanOrEqual(2);
      counts.delete("find-works");
      expect([...counts.values()].every((count) => count === 1)).toBe(true);
    } finally {
      await large.stop();
    }
  });

  test("a statement for a choice of claims, and none for one that was made before, in whatever order", async () => {
    const large = await startAsking({ mostKeptRows: 704 });
    try {
      const filtered = '{ network(filter: { regions: ["africa"] }) { totalLinks } }';
      expect(await large.statements(filtered)).toContain("select-link-claims");
      const reordered = '{ network(filter: { regions: ["africa", "africa"], minWorks: 1 }) { totalLinks } }';
      expect(await large.statements(reordered)).not.toContain("select-link-claims");
    } finally {
      await large.stop();
    }
  });
});
