/** Finds clusters: factors that are more linked among themselves than with others. */
import { UndirectedGraph } from "graphology";
import louvain from "graphology-communities-louvain";
import type { Link } from "./link.ts";

/** A small seeded generator (mulberry32), so that the same network always gives the same clusters. */
const seededRandom = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const SEED = 1;

const graphOf = (slugs: readonly string[], links: readonly Pick<Link, "from" | "to">[]): UndirectedGraph => {
  const graph = new UndirectedGraph();
  for (const slug of slugs) graph.addNode(slug);
  for (const { from, to } of links)
    graph.updateEdge(from, to, ({ weight = 0 }: { weight?: number }) => ({ weight: weight + 1 }));
  return graph;
};

/**
 * The clusters of the factors `slugs` by the Louvain method (Blondel et al. 2008), links undirected, weight = links
 * between a pair. Largest first, ties by the smallest slug; slugs in order. The order of the arguments does not
 * matter. A factor without a link is a cluster of its own. Cost is near linear in the links.
 */
export const clustersOf = (
  slugs: readonly string[],
  links: readonly Pick<Link, "id" | "from" | "to">[],
): readonly (readonly string[])[] => {
  const inOrder = [...slugs].sort();
  if (links.length === 0) return inOrder.map((slug) => [slug]);
  const graph = graphOf(
    inOrder,
    [...links].sort((a, b) => (a.id < b.id ? -1 : 1)),
  );
  const community = louvain(graph, { getEdgeWeight: "weight", rng: seededRandom(SEED) });
  const clusters = new Map<number, string[]>();
  for (const slug of inOrder) {
    const own = clusters.get(community[slug] as number);
    if (own) own.push(slug);
    else clusters.set(community[slug] as number, [slug]);
  }
  return [...clusters.values()].sort((a, b) => b.length - a.length || ((a[0] as string) < (b[0] as string) ? -1 : 1));
};
