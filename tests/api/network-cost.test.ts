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

describe("an answer costs", () => {
  const EVERYTHING = `{ network(limit: 200) {
    factors { id links(first: 3) { nodes { id } } }
    links { from { name } to { name } works { name } evidence { types { type } } claims(first: 3) { nodes { source { work { name } } } } }
    sentence } }`;

  test("one statement for each level, however many factors and links there are", async () => {
    await asking.statements(EVERYTHING);
    const counts = new Map<string, number>();
    for (const name of await costOf(EVERYTHING)) counts.set(name, (counts.get(name) ?? 0) + 1);
    expect(Object.fromEntries(counts)).toEqual({
      "find-works": expect.any(Number),
      "find-claims": 1,
      "find-sources": 1,
    });
    expect(counts.get("find-works")).toBeLessThanOrEqual(2);
  });

  test("nothing but a look at the data version when its rows are kept", async () => {
    const filtered =
      '{ network(filter: { regions: ["africa"] }) { sentence factors { name } links { id from { name } } } }';
    expect(await asking.statements(filtered)).toContain("select-link-claims");
    expect(await costOf(filtered)).toEqual([]);
    const reordered = '{ network(filter: { regions: ["africa", "africa"], minWorks: 1 }) { sentence } }';
    expect(await costOf(reordered)).toEqual([]);
  });

  test("for all facets, one choice of claims for each that differs when one is lifted", async () => {
    const facets = `{ facets(filter: { regions: ["nigeria"], certainties: [STATED], kinds: [OUTCOME] }) { all { field } } }`;
    await asking.statements("{ facets { all { field } } }");
    const asked = await costOf(facets);
    // With both choices, without the region, without the certainty; the last row set serves the other facets.
    expect(asked.filter((name) => name === "select-link-claims")).toHaveLength(3);
    expect(new Set(asked)).toEqual(new Set(["select-link-claims"]));
  });
});
