/** Maximum flow and minimum cuts, by Dinic's algorithm (Y. Dinitz, 1970): shortest ways first, whole layers at once. */
import { groupNumbers, type NumberGroups } from "../network/group-numbers.ts";

/** A way for the flow from one node to another, by number; `back` is what it can carry the other way. */
export type FlowArc = Readonly<{ from: number; to: number; capacity: number; back: number }>;

/** Nodes are numbered from 0. A capacity may be infinite, but not along a whole way from source to sink. */
export type FlowNetwork = Readonly<{ nodes: number; arcs: readonly FlowArc[]; source: number; sink: number }>;

/** How much can flow, and the two minimum cuts that lie nearest to the ends. */
export type Flow = Readonly<{
  value: number;
  /** True for the nodes on the source's side of the minimum cut nearest to the source. */
  sourceSide: (node: number) => boolean;
  /** True for the nodes on the sink's side of the minimum cut nearest to the sink. */
  sinkSide: (node: number) => boolean;
}>;

/** Each arc as two halves, `2a` along it and `2a + 1` against it; `left` is what a half can still carry. */
type Halves = Readonly<{ ends: Int32Array; left: Float64Array; of: NumberGroups; nodes: number }>;

const NO_LAYER = -1;

const halvesOf = ({ nodes, arcs }: FlowNetwork): Halves => {
  const ends = new Int32Array(arcs.length * 2);
  const starts = new Int32Array(arcs.length * 2);
  const left = new Float64Array(arcs.length * 2);
  arcs.forEach(({ from, to, capacity, back }, arc) => {
    starts.set([from, to], 2 * arc);
    ends.set([to, from], 2 * arc);
    left.set([capacity, back], 2 * arc);
  });
  return { ends, left, of: groupNumbers(starts, nodes), nodes };
};

/** The layer of each node: steps from `start` over halves that `isOpen`, or `NO_LAYER`. */
const layersFrom = ({ ends, of, nodes }: Halves, start: number, isOpen: (half: number) => boolean): Int32Array => {
  const layers = new Int32Array(nodes).fill(NO_LAYER);
  layers[start] = 0;
  const reached = [start];
  // The list grows while it is gone through.
  for (const node of reached)
    for (let place = of.first[node] as number; place < (of.first[node + 1] as number); place += 1) {
      const half = of.members[place] as number;
      const next = ends[half] as number;
      if (layers[next] !== NO_LAYER || !isOpen(half)) continue;
      layers[next] = (layers[node] as number) + 1;
      reached.push(next);
    }
  return layers;
};

const push = ({ left }: Halves, way: readonly number[]): number => {
  const amount = way.reduce((least, half) => Math.min(least, left[half] as number), Number.POSITIVE_INFINITY);
  for (const half of way) {
    left[half] = (left[half] as number) - amount;
    left[half ^ 1] = (left[half ^ 1] as number) + amount;
  }
  return amount;
};

type Layered = Readonly<{ halves: Halves; layers: Int32Array; source: number; sink: number }>;

/** Fills all ways through the layers; says how much flowed, and how many halves it looked at. */
const fillLayers = ({ halves, layers, source, sink }: Layered): Readonly<{ amount: number; steps: number }> => {
  const { ends, left, of } = halves;
  const next = of.first.slice();
  let way: number[] = [];
  let node = source;
  let amount = 0;
  let steps = 0;
  for (;;) {
    if (node === sink) {
      amount += push(halves, way);
      way = [];
      node = source;
    }
    const place = next[node] as number;
    steps += 1;
    if (place === of.first[node + 1]) {
      const back = way.pop();
      if (back === undefined) return { amount, steps };
      node = ends[back ^ 1] as number;
      next[node] = (next[node] as number) + 1;
      continue;
    }
    const half = of.members[place] as number;
    if ((left[half] as number) > 0 && layers[ends[half] as number] === (layers[node] as number) + 1) {
      way.push(half);
      node = ends[half] as number;
    } else next[node] = place + 1;
  }
};

/**
 * The maximum flow of `network`, or null when it cannot be found by looking at `maxSteps` arcs. It pauses after each
 * set of layers.
 */
export function* maximumFlow(network: FlowNetwork, maxSteps: number): Generator<void, Flow | null> {
  const { arcs, source, sink } = network;
  const halves = halvesOf(network);
  const isOpen = (half: number): boolean => (halves.left[half] as number) > 0;
  let value = 0;
  let steps = 0;
  for (;;) {
    const layers = layersFrom(halves, source, isOpen);
    if (layers[sink] === NO_LAYER) break;
    const filled = fillLayers({ halves, layers, source, sink });
    value += filled.amount;
    steps += filled.steps + 2 * arcs.length;
    if (steps > maxSteps) return null;
    yield;
  }
  const fromSource = layersFrom(halves, source, isOpen);
  const toSink = layersFrom(halves, sink, (half) => isOpen(half ^ 1));
  return {
    value,
    sourceSide: (node) => fromSource[node] !== NO_LAYER,
    sinkSide: (node) => toSink[node] !== NO_LAYER,
  };
}
