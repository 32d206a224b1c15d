/** Walks through all chains of one length, step by step, so that it can be stopped and gone on with anywhere. */
import { groupNumbers } from "../network/group-numbers.ts";
import { stepsTo, type WalkedNetwork } from "./walked-network.ts";

/** The product of the signs of a chain's links; unknown when one of them is neither positive nor negative. */
export type PathSign = "positive" | "negative" | "unknown";

/** A chain by numbers of its network: the factor it starts from and its arcs. */
export type FoundPath = Readonly<{
  start: number;
  arcs: readonly number[];
  sign: PathSign;
  weakestWorkCount: number;
  /** Works behind every link of the chain, by slug. */
  threadWorks: readonly string[];
}>;

/** Where chains may start and end, how far each factor is from an end, and the arcs that lead there at once. */
export type WalkEnds = Readonly<{
  starts: readonly number[];
  goals: ReadonlySet<number>;
  toGoal: Int32Array;
  /** The arcs of factor `f` that end at a goal are `goalArcs` from `firstGoalArc[f]` up to `firstGoalArc[f + 1]`. */
  firstGoalArc: Int32Array;
  goalArcs: Int32Array;
}>;

/** Takes in a chain that was found; its arcs are only worked out when they are asked for, at once. */
export type OnPath = (path: Omit<FoundPath, "arcs">, arcsOf: () => readonly number[]) => void;

/** What is known of the chain so far, up to each of its factors. */
type Trail = Readonly<{
  factors: Int32Array;
  arcs: Int32Array;
  /** The arc to try next from each factor. */
  nextArc: Int32Array;
  /** Product of the signs: 1, -1, or 0 for unknown. */
  product: Int8Array;
  weakest: Float64Array;
  shared: (readonly string[])[];
}>;

const newTrail = (length: number): Trail => ({
  factors: new Int32Array(length + 1),
  arcs: new Int32Array(length),
  nextArc: new Int32Array(length + 1),
  product: new Int8Array(length + 1).fill(1),
  weakest: new Float64Array(length + 1).fill(Number.POSITIVE_INFINITY),
  shared: Array.from({ length: length + 1 }, () => []),
});

/** The ends of all chains from `starts` to `goals` in `network`. */
export const walkEnds = (network: WalkedNetwork, starts: readonly number[], goals: readonly number[]): WalkEnds => {
  const { arcsInto, arcFrom, factors } = network;
  const into = goals.flatMap((goal) => [...arcsInto.members.subarray(arcsInto.first[goal], arcsInto.first[goal + 1])]);
  const goalArcs = Int32Array.from(into).sort();
  const { first } = groupNumbers(
    goalArcs.map((arc) => arcFrom[arc] as number),
    factors.length,
  );
  return { starts, goals: new Set(goals), toGoal: stepsTo(network, goals), firstGoalArc: first, goalArcs };
};

const signOf = (product: number): PathSign => (product === 0 ? "unknown" : product > 0 ? "positive" : "negative");

const LINK_SIGNS: Readonly<Record<string, number>> = { positive: 1, negative: -1 };
const MANY_WORKS = 8;

const common = (some: readonly string[], others: readonly string[]): readonly string[] => {
  if (some.length === 0) return some;
  const known = others.length > MANY_WORKS ? new Set(others) : null;
  return some.filter((one) => (known ? known.has(one) : others.includes(one)));
};

/** Writes into `trail` what the chain is with `arc` behind its factor at `depth`. */
const extend = ({ arcLink, links }: WalkedNetwork, trail: Trail, depth: number, arc: number): void => {
  const { works, workCount, family, sign } = links[arcLink[arc] as number] as WalkedNetwork["links"][number];
  const linkSign = family === "influence" ? (LINK_SIGNS[sign ?? ""] ?? 0) : 0;
  trail.arcs[depth] = arc;
  trail.product[depth + 1] = (trail.product[depth] as number) * linkSign;
  trail.weakest[depth + 1] = Math.min(trail.weakest[depth] as number, workCount);
  trail.shared[depth + 1] = depth === 0 ? works : common(trail.shared[depth] ?? [], works);
};

const report = (trail: Trail, length: number, onPath: OnPath): void =>
  onPath(
    {
      start: trail.factors[0] as number,
      sign: signOf(trail.product[length] as number),
      weakestWorkCount: trail.weakest[length] as number,
      threadWorks: trail.shared[length] ?? [],
    },
    () => [...trail.arcs],
  );

/**
 * A walk over the chains of exactly `length` links that end at the first goal they come to and meet no factor twice,
 * in the order of their starts and arcs. What it gives looks at so many arcs at most and says how many it did not
 * need: the walk is over when that is not 0.
 */
export const startWalk = (
  network: WalkedNetwork,
  { starts, goals, toGoal, firstGoalArc, goalArcs }: WalkEnds,
  length: number,
  onPath: OnPath,
): ((steps: number) => number) => {
  const trail = newTrail(length);
  const isOnTrail = new Uint8Array(network.factors.length);
  let depth = -1;
  let started = 0;

  const enter = (factor: number): void => {
    depth += 1;
    trail.factors[depth] = factor;
    trail.nextArc[depth] = (depth === length - 1 ? firstGoalArc : network.firstArc)[factor] as number;
    isOnTrail[factor] = 1;
  };
  const goOn = (arc: number): void => {
    const next = network.arcTo[arc] as number;
    if (isOnTrail[next] || goals.has(next) || (toGoal[next] as number) > length - depth - 1) return;
    extend(network, trail, depth, arc);
    enter(next);
  };
  const end = (arc: number): void => {
    if (isOnTrail[network.arcTo[arc] as number]) return;
    extend(network, trail, depth, arc);
    report(trail, length, onPath);
  };

  return (steps) => {
    for (let unused = steps; unused > 0; unused -= 1) {
      if (depth < 0 && started === starts.length) return unused;
      if (depth < 0) enter(starts[started++] as number);
      const isLast = depth === length - 1;
      const factor = trail.factors[depth] as number;
      const place = trail.nextArc[depth] as number;
      trail.nextArc[depth] = place + 1;
      if (place === (isLast ? firstGoalArc : network.firstArc)[factor + 1]) {
        isOnTrail[factor] = 0;
        depth -= 1;
      } else if (isLast) end(goalArcs[place] as number);
      else goOn(place);
    }
    return 0;
  };
};
