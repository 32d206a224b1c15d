/** How much would have to fall before one factor no longer leads to another: minimum cuts of the walked network. */
import type { Link } from "../link.ts";
import { type Flow, type FlowArc, maximumFlow } from "./maximum-flow.ts";
import { numbersOf, stepsFrom, stepsTo, UNREACHED, type WalkedNetwork } from "./walked-network.ts";

/** What holds a connection up, whatever the length of its chains. */
export type Robustness<L extends Link = Link> = Readonly<{
  /** The least number of attributions of a work to a link that must be discredited before no chain is left. */
  value: number;
  /** The links of one such choice, the one nearest to the start; by id. */
  minimumCut: readonly L[];
  /** False when another choice of links is as small. */
  isUnique: boolean;
  /** Chains that share no link, at most. */
  linkDisjointPaths: number;
  hasDirectLink: boolean;
  /** Slugs of a smallest set of factors in between that every chain passes one of; null with a direct link. */
  chokepoints: readonly string[] | null;
}>;

type Ends = Readonly<{ starts: readonly number[]; goals: readonly number[] }>;

/** A link that some chain from a start to a goal may use, by numbers of its network; the way it points as it is walked. */
type Useful = Readonly<{ from: number; to: number; link: number; bothWays: boolean }>;

const usefulArcs = (network: WalkedNetwork, { starts, goals }: Ends): readonly Useful[] => {
  const [isStart, isGoal] = [new Set(starts), new Set(goals)];
  const away = stepsFrom(network, starts);
  const toGoal = stepsTo(network, goals);
  const useful = new Map<number, Useful>();
  network.arcLink.forEach((link, arc) => {
    const [from, to] = [network.arcFrom[arc] as number, network.arcTo[arc] as number];
    if (away[from] === UNREACHED || toGoal[to] === UNREACHED || isGoal.has(from) || isStart.has(to)) return;
    useful.set(link, { from, to, link, bothWays: useful.has(link) });
  });
  return [...useful.values()];
};

const endArcs = ({ starts, goals }: Ends, source: number, sink: number): readonly FlowArc[] => [
  ...starts.map((start) => ({ from: source, to: start, capacity: Number.POSITIVE_INFINITY, back: 0 })),
  ...goals.map((goal) => ({ from: goal, to: sink, capacity: Number.POSITIVE_INFINITY, back: 0 })),
];

type Asked = Readonly<{ network: WalkedNetwork; ends: Ends; useful: readonly Useful[]; maxSteps: number }>;

/** The flow through links that carry what `capacityOf` says. */
const flowOfLinks = (
  { network, ends, useful, maxSteps }: Asked,
  capacityOf: (link: Link) => number,
): Generator<void, Flow | null> => {
  const [source, sink] = [network.factors.length, network.factors.length + 1];
  const arcs = useful.map(({ from, to, link, bothWays }) => {
    const capacity = capacityOf(network.links[link] as Link);
    return { from, to, capacity, back: bothWays ? capacity : 0 };
  });
  return maximumFlow({ nodes: sink + 1, arcs: [...arcs, ...endArcs(ends, source, sink)], source, sink }, maxSteps);
};

/** The links that lead out of a side. */
const cutBy = ({ network, useful }: Asked, isInside: (factor: number) => boolean): readonly Link[] =>
  useful
    .filter(({ from, to, bothWays }) => isInside(from) !== isInside(to) && (bothWays || isInside(from)))
    .map(({ link }) => network.links[link] as Link)
    .sort((a, b) => (a.id < b.id ? -1 : 1));

/** The factors in between that cut all chains, the set nearest to the start: each is entered and left as a node of its own. */
function* chokepointsOf({ network, ends, useful, maxSteps }: Asked): Generator<void, readonly string[] | null> {
  const { starts, goals } = ends;
  const count = network.factors.length;
  const [source, sink] = [2 * count, 2 * count + 1];
  const isEnd = new Set([...starts, ...goals]);
  const left = (factor: number): number => factor + count;
  const inner = network.factors.map((_, factor) => ({
    ...{ from: factor, to: left(factor), back: 0 },
    capacity: isEnd.has(factor) ? Number.POSITIVE_INFINITY : 1,
  }));
  const open = { capacity: Number.POSITIVE_INFINITY, back: 0 };
  const between = useful.flatMap(({ from, to, bothWays }) => [
    { from: left(from), to, ...open },
    ...(bothWays ? [{ from: left(to), to: from, ...open }] : []),
  ]);
  const outer = endArcs({ starts, goals: goals.map(left) }, source, sink);
  const flow = yield* maximumFlow({ nodes: sink + 1, arcs: [...inner, ...between, ...outer], source, sink }, maxSteps);
  if (!flow) return null;
  return network.factors.filter((_, factor) => flow.sourceSide(factor) && !flow.sourceSide(left(factor)));
}

type Question = Readonly<{ from: readonly string[]; to: readonly string[]; maxSteps: number }>;

/**
 * The robustness of the connection from `from` to `to` (slugs without one in common) in `network`; null when one of
 * its three flows cannot be found by looking at `maxSteps` arcs. It pauses now and then. An association, which is walked both ways, falls as one link.
 */
export function* robustnessOf<L extends Link>(
  network: WalkedNetwork<L>,
  { from, to, maxSteps }: Question,
): Generator<void, Robustness<L> | null> {
  const ends = { starts: numbersOf(network, from), goals: numbersOf(network, to) };
  const asked = { network, ends, useful: usefulArcs(network, ends), maxSteps };
  const byWorks = yield* flowOfLinks(asked, ({ workCount }) => workCount);
  const byLinks = yield* flowOfLinks(asked, () => 1);
  const [starts, goals] = [new Set(ends.starts), new Set(ends.goals)];
  const hasDirectLink = asked.useful.some((one) => starts.has(one.from) && goals.has(one.to));
  const chokepoints = hasDirectLink ? null : yield* chokepointsOf(asked);
  if (!byWorks || !byLinks || (!hasDirectLink && !chokepoints)) return null;
  const minimumCut = cutBy(asked, byWorks.sourceSide);
  const furthest = new Set(cutBy(asked, (factor) => !byWorks.sinkSide(factor)));
  return {
    value: byWorks.value,
    minimumCut: minimumCut as readonly L[],
    isUnique: minimumCut.length === furthest.size && minimumCut.every((link) => furthest.has(link)),
    linkDisjointPaths: byLinks.value,
    hasDirectLink,
    chokepoints,
  };
}
