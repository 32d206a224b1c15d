/** The picture of chains: every factor and link once, in columns from the start, with rings and with what stands out. */
import { describe, expect, test } from "vitest";
import { chainKey } from "../../store/pathways/pathways.ts";
import { testAnswer, testChain } from "../../store/pathways/test-chains.ts";
import { initialState } from "../../store/state.ts";
import { HOME_VIEW, type View } from "../../store/view.ts";
import { computeLayout } from "../layouts/compute-layout.ts";
import { pathwayAttention } from "./pathway-attention.ts";
import { pathwaySceneOf } from "./pathway-scene.ts";

const straight = testChain("a", "z");
const short = testChain("a", "b", "z");
const long = testChain("a", "c", "b", "z");
const answer = testAnswer([straight, short, long], ["b"]);

describe("the scene", () => {
  const { scene, columns, chokepoints } = pathwaySceneOf(answer);

  test("holds every factor and link of the chains once", () => {
    expect(scene.nodes.map(({ id }) => id).sort()).toEqual(["a", "b", "c", "z"]);
    expect(scene.links).toHaveLength(5);
    expect(scene.mode).toBe("boxes");
  });

  test("puts a factor where the shortest chain meets it, and ends last however near they are", () => {
    expect(columns).toEqual([
      { title: "Start", ids: ["a"] },
      { title: "1 step", ids: ["b", "c"] },
      { title: "End", ids: ["z"] },
    ]);
  });

  test("rings what the answer names, and nothing where a direct link leaves no such factor", () => {
    expect([...chokepoints]).toEqual(["b"]);
    expect(pathwaySceneOf(testAnswer([straight], null)).chokepoints.size).toBe(0);
  });

  test("leaves a factor that is start and end at the start", () => {
    const both = pathwaySceneOf(testAnswer([testChain("a", "b"), testChain("b", "c")]));
    expect(both.columns).toEqual([
      { title: "Start", ids: ["a", "b"] },
      { title: "End", ids: ["c"] },
    ]);
  });

  test("is laid out from left to right, column by column", () => {
    const item = (id: string) =>
      ({ id, kind: "OUTCOME", domain: "SOCIAL", sides: [], workCount: 1, width: 100, height: 40 }) as const;
    const { positions, lanes } = computeLayout({
      layout: "lanes",
      seed: 0,
      base: ["a", "b", "c", "z"].map(item),
      baseLinks: [],
      added: [],
      links: [],
      target: { width: 900, height: 400 },
      columns,
    });
    expect(lanes.map(({ title }) => title)).toEqual(["Start", "1 step", "End"]);
    expect(positions.a?.x).toBeLessThan(positions.b?.x ?? 0);
    expect(positions.b?.x).toBe(positions.c?.x);
    expect(positions.c?.x).toBeLessThan(positions.z?.x ?? 0);
  });
});

describe("what stands out", () => {
  const { scene } = pathwaySceneOf(answer);
  const nearOf = (chosen: readonly string[], focus: string | null = null): readonly string[] | null => {
    const pathways = { from: ["a"], to: ["z"], maxLength: 4, withAssociations: false, chosen };
    const view: View = { ...HOME_VIEW, page: "pathways", pathways };
    const state = initialState(view);
    const { near } = pathwayAttention({ ...state, interface: { ...state.interface, focus } }, answer, scene);
    return near === null ? null : [...near].sort();
  };

  test("is nothing while no chain is chosen, or none of those that are there", () => {
    expect(nearOf([])).toBeNull();
    expect(nearOf(["gone"])).toBeNull();
  });

  test("is the chosen chains whole, and nothing else", () => {
    expect(nearOf([chainKey(short)])).toEqual(["a", "b", "link:a~b~influence", "link:b~z~influence", "z"]);
  });

  test("is what is under the pointer first", () => {
    expect(nearOf([chainKey(short)], "c")).toEqual(["a", "b", "c", "link:a~c~influence", "link:c~b~influence"]);
  });
});
