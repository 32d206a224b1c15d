/** Pathways at the ends of their range: where next to nothing is found, and where far too much is. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Filter } from "../support/ask-network.ts";
import { askPathways, type PathwayVariables } from "../support/ask-pathways.ts";
import { type Asking, startAsking } from "../support/asking.ts";

let asking: Asking;
beforeAll(async () => {
  asking = await startAsking();
});
afterAll(() => asking.stop());

const ask = <T>(fields: string, variables: PathwayVariables = {}): Promise<T> => askPathways(asking, fields, variables);

describe("a thin answer", () => {
  type Thin = Readonly<{
    pathCount: number;
    thin: Readonly<{
      sentence: string;
      wider: readonly Readonly<{
        change: string;
        label: string;
        pathCount: number;
        pathCountIsExact: boolean;
        maxLength: number;
        filter: string;
      }>[];
    }> | null;
  }>;
  const FIELDS = "pathCount thin { sentence wider { change label pathCount pathCountIsExact maxLength filter } }";

  test("is one of fewer than three chains", async () => {
    expect((await ask<Thin>(FIELDS, { maxLength: 2 })).pathCount).toBe(3);
    expect((await ask<Thin>(FIELDS, { maxLength: 2 })).thin).toBeNull();
    expect((await ask<Thin>(FIELDS, { maxLength: 1 })).thin).not.toBeNull();
  });

  test.each([
    { maxLength: 1 },
    { from: ["corruption"], to: ["human-trafficking"], filter: { regions: ["europe"], publishedFrom: 2010 } },
    { from: ["root-causes"], filter: { families: ["ASSOCIATION"], minWorks: 3 } },
    { filter: { families: ["TARGETING"], includeGroupings: true }, maxLength: 7 },
  ] as const)("says what each wider setting would give, and how to ask for it: %o", async (variables) => {
    const { pathCount, thin } = await ask<Thin>(FIELDS, variables);
    expect(pathCount).toBeLessThan(3);
    expect(thin?.sentence).toMatch(/^(No chain was|Only one chain was|Only two chains were) found: /);
    expect(thin?.wider.length).toBeGreaterThan(0);
    for (const { change, maxLength, filter, pathCount: promised, pathCountIsExact } of thin?.wider ?? []) {
      const given = await ask<Thin>("pathCount", { ...variables, maxLength, filter: JSON.parse(filter) as Filter });
      expect(given.pathCount, change).toBe(promised);
      expect(promised).toBeGreaterThanOrEqual(pathCount);
      expect(pathCountIsExact).toBe(true);
    }
  });

  test("offers every setting that can be wider", async () => {
    const { thin } = await ask<Thin>(FIELDS, { maxLength: 1, filter: { certainties: ["INFERRED"] } });
    expect(thin?.wider.map(({ change, label }) => [change, label])).toEqual([
      ["ASSOCIATIONS", "Walk associations too"],
      ["GROUPINGS", "Walk through groupings"],
      ["ONE_STEP_LONGER", "Allow 2 steps"],
      ["TWO_STEPS_LONGER", "Allow 3 steps"],
      ["NO_FILTER", "Lift the filter"],
    ]);
  });

  test("says which of its ends the filter leaves out", async () => {
    const { thin } = await ask<Thin>(FIELDS, { from: ["root-causes"] });
    expect(thin?.sentence).toContain("is a grouping: its links are left out unless groupings are included.");
  });
});

describe("a question of hostile size", () => {
  type Counts = Readonly<{
    pathCount: number;
    pathCountIsExact: boolean;
    completeLength: number;
    truncated: boolean;
    verdict: string;
    paths: readonly unknown[];
    thin: unknown;
    sentence: string;
  }>;
  const FIELDS =
    "pathCount pathCountIsExact completeLength truncated verdict paths { length } thin { sentence } sentence";

  test("of two factors, eight steps and all families is answered in full", async () => {
    const filter = { families: ["INFLUENCE", "ASSOCIATION", "TARGETING"], includeGroupings: true };
    const found = await ask<Counts>(FIELDS, { maxLength: 8, filter });
    expect(found).toMatchObject({ pathCountIsExact: true, completeLength: 8, truncated: true });
    expect(found.pathCount).toBeGreaterThan(20_000);
    expect(found.paths).toHaveLength(100);
  });

  test("of very many factors at both ends ends at its bound and says what it knows", async () => {
    const { factors } = await asking.ask<{ factors: { nodes: readonly { id: string }[] } }>(
      "{ factors(first: 100) { nodes { id } } }",
    );
    const ids = factors.nodes.map(({ id }) => id);
    const found = await ask<Counts>(FIELDS, {
      ...{ from: ids.slice(1), to: ids.slice(0, 1), maxLength: 8, limit: 1000 },
      filter: { families: ["INFLUENCE", "ASSOCIATION", "TARGETING"], includeGroupings: true },
    });
    expect(found).toMatchObject({ pathCountIsExact: false, truncated: true, thin: null, verdict: "MIXED" });
    expect(found.completeLength).toBeGreaterThanOrEqual(4);
    expect(found.completeLength).toBeLessThan(8);
    expect(found.sentence).toMatch(/^At least [\d,]+ chains /);
    expect(found.sentence).toContain(`all of those of up to ${found.completeLength} steps.`);
    expect(found.paths).toHaveLength(1000);
    const again = await ask<Counts>("pathCount", {
      ...{ from: ids.slice(1), to: ids.slice(0, 1), maxLength: found.completeLength },
      filter: { families: ["INFLUENCE", "ASSOCIATION", "TARGETING"], includeGroupings: true },
    });
    expect(again.pathCount).toBeLessThanOrEqual(found.pathCount);
  });
});
