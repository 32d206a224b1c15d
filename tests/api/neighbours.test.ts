/** Neighbours, before they are added to a view: what is not shown, and what the filter hides of it. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type Asking, startAsking } from "../support/asking.ts";

let asking: Asking;
beforeAll(async () => {
  asking = await startAsking();
});
afterAll(() => asking.stop());

describe("neighbours", () => {
  test("leave out what is shown, and say what the filter hides", async () => {
    const look = async (call: string) =>
      (
        await asking.ask<{
          neighbours: { totalCount: number; hiddenByFilter: number; nodes: { factor: { id: string } }[] };
        }>(`{ neighbours(${call}, first: 100) { totalCount hiddenByFilter nodes { factor { id } } } }`)
      ).neighbours;
    const all = await look('of: "poverty", excluding: []');
    const [first] = all.nodes;
    const rest = await look(`of: "poverty", excluding: ["${first?.factor.id}", "not-there"]`);
    expect(rest.nodes).toEqual(all.nodes.slice(1));
    expect(rest.totalCount).toBe(all.totalCount - 1);
    expect(all.hiddenByFilter).toBe(0);
    const few = await look('of: "poverty", filter: { minWorks: 2 }');
    expect(few.totalCount).toBeLessThan(all.totalCount);
    expect(few.hiddenByFilter).toBe(all.totalCount - few.totalCount);
  });

  test("are counted for several factors at once as each of them alone", async () => {
    const of = ["poverty", "corruption", "trafficking-perpetration"];
    const excluding = [...of, "human-trafficking"];
    const filter = "{ minWorks: 2, certainties: [STATED] }";
    const { neighbourCounts } = await asking.ask<{
      neighbourCounts: { of: string; notShown: number; hiddenByFilter: number }[];
    }>(
      `query ($of: [ID!]!, $excluding: [ID!]) {
        neighbourCounts(of: $of, filter: ${filter}, excluding: $excluding) { of notShown hiddenByFilter }
      }`,
      { of, excluding },
    );
    expect(neighbourCounts.map((counts) => counts.of)).toEqual(of.map((slug) => `factor:${slug}`));
    for (const { of: id, notShown, hiddenByFilter } of neighbourCounts) {
      const { neighbours } = await asking.ask<{ neighbours: { totalCount: number; hiddenByFilter: number } }>(
        `query ($of: ID!, $excluding: [ID!]) {
          neighbours(of: $of, filter: ${filter}, excluding: $excluding) { totalCount hiddenByFilter }
        }`,
        { of: id, excluding },
      );
      expect({ notShown, hiddenByFilter }).toEqual({
        notShown: neighbours.totalCount + neighbours.hiddenByFilter,
        hiddenByFilter: neighbours.hiddenByFilter,
      });
      expect(hiddenByFilter).toBeGreaterThan(0);
    }
  });
});
