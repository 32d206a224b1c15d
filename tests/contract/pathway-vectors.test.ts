/** Pathways and robustness against answers that were worked out elsewhere, on an invented network of five factors. */
import { describe, expect, test } from "vitest";
import type { Link } from "../../server/src/domain/link.ts";
import { searchPaths } from "../../server/src/domain/pathways/path-search.ts";
import { verdictOf } from "../../server/src/domain/pathways/pathways.ts";
import { robustnessOf } from "../../server/src/domain/pathways/robustness.ts";
import { walkedNetwork } from "../../server/src/domain/pathways/walked-network.ts";
import { finished, sampleLink } from "../../server/src/domain/test-samples.ts";
import { textOf } from "../support/project-files.ts";

type Edge = Readonly<{ id: string; source: string; target: string; sign: number; sources: readonly string[] }>;
type KnownPath = Readonly<{
  nodes: readonly string[];
  edges: readonly string[];
  length: number;
  sign: number;
  weakestSourceCount: number;
  threadSources: readonly string[];
}>;
type PathQuery = Readonly<{
  source: string;
  target: string;
  maxLength: number;
  paths: readonly KnownPath[];
  pathCount: number;
  signVerdict: string;
}>;
type KnownRobustness = Readonly<{
  source: string;
  target: string;
  robustness: number;
  allMinimumCuts: readonly (readonly string[])[];
  edgeDisjointPaths: number;
  allMinimumNodeCuts: readonly (readonly string[])[] | null;
  hasDirectLink: boolean;
}>;

const vector = <T>(name: string): T => JSON.parse(textOf(`tests/golden/vectors/${name}.json`));
const { network: known } = vector<{ network: { edges: readonly Edge[] } }>("00-network");
const { pathQueries, robustness } = vector<{
  pathQueries: readonly PathQuery[];
  robustness: readonly KnownRobustness[];
}>("02-pathways");

/** A source of the vectors stands for a work of ours. */
const links = known.edges.map(({ source, target, sign, sources }) =>
  sampleLink(source, target, { sign: sign > 0 ? "positive" : "negative", works: sources }),
);
const edgeOf = ({ from, to }: Link): string =>
  known.edges.find(({ source, target }) => source === from && target === to)?.id ?? "";
const network = walkedNetwork(links, ["influence"]);

test("the vectors hold what they are to show", () => {
  expect(known.edges).toHaveLength(11);
  expect(pathQueries).toHaveLength(5);
  expect(robustness).toHaveLength(3);
});

describe.each(pathQueries)("from $source to $target in $maxLength links", (query) => {
  const { source, target, maxLength } = query;
  const search = { from: [source], to: [target], maxLength, keep: 100, maxSteps: 1_000 };
  const found = finished(searchPaths(network, search));

  test("every chain is found, with its sign, its weakest link and its threads, in order", () => {
    const paths = found.paths.map(({ start, arcs, sign, weakestWorkCount, threadWorks }) => ({
      nodes: [start, ...arcs.map((arc) => network.arcTo[arc] as number)].map((number) => network.factors[number]),
      edges: arcs.map((arc) => edgeOf(network.links[network.arcLink[arc] as number] as Link)),
      length: arcs.length,
      ...{ sign, weakestSourceCount: weakestWorkCount, threadSources: threadWorks },
    }));
    const byOrder = (a: KnownPath, b: KnownPath): number =>
      a.length - b.length ||
      b.weakestSourceCount - a.weakestSourceCount ||
      (a.nodes.join(" ") < b.nodes.join(" ") ? -1 : 1);
    const expected = [...query.paths].sort(byOrder);
    expect(paths).toEqual(
      expected.map(({ nodes, edges, length, sign, weakestSourceCount, threadSources }) => ({
        ...{ nodes, edges, length, sign: sign > 0 ? "positive" : "negative", weakestSourceCount, threadSources },
      })),
    );
  });

  test("they are counted, and what they say together is known", () => {
    expect(found.pathCount).toBe(query.pathCount);
    expect(found.threadCount).toBe(query.paths.filter(({ threadSources }) => threadSources.length > 0).length);
    expect(found.completeLength).toBe(maxLength);
    expect(verdictOf(found, true)).toBe(query.signVerdict);
  });
});

describe.each(robustness)("how firmly $source holds to $target", (expected) => {
  const found = finished(robustnessOf(network, { from: [expected.source], to: [expected.target], maxSteps: 10_000 }));

  test("the value, one of the smallest cuts and whether it is the only one", () => {
    expect(found?.value).toBe(expected.robustness);
    const cut = found?.minimumCut.map(edgeOf).sort();
    expect(expected.allMinimumCuts.map((one) => [...one].sort())).toContainEqual(cut);
    expect(found?.isUnique).toBe(expected.allMinimumCuts.length === 1);
  });

  test("the chains without a common link, and the factors that all of them pass", () => {
    expect(found?.linkDisjointPaths).toBe(expected.edgeDisjointPaths);
    expect(found?.hasDirectLink).toBe(expected.hasDirectLink);
    if (expected.allMinimumNodeCuts === null) expect(found?.chokepoints).toBeNull();
    else expect(expected.allMinimumNodeCuts).toContainEqual(found?.chokepoints);
  });
});
