/** Finds the chains between factors, shortest first, within a stated number of steps however dense the network is. */
import { type FoundPath, type OnPath, type PathSign, startWalk, walkEnds } from "./path-walk.ts";
import { numbersOf, type WalkedNetwork } from "./walked-network.ts";

/** What to look for; factors by slug. */
export type PathSearch = Readonly<{
  from: readonly string[];
  to: readonly string[];
  /** Links of a chain, at most. */
  maxLength: number;
  /** Chains to give, at most: shortest first, then those whose weakest link has most works, then by slugs. */
  keep: number;
  /** Arcs to look at, at most. */
  maxSteps: number;
}>;

/** What a search found; the counts are of all chains found, given or not. */
export type FoundPaths = Readonly<{
  paths: readonly FoundPath[];
  pathCount: number;
  threadCount: number;
  signs: ReadonlySet<PathSign>;
  /** All chains of up to this many links were found: `maxLength`, unless the search ran out of steps. */
  completeLength: number;
}>;

/** Arcs looked at before others have their turn. */
const SLICE_STEPS = 50_000;

type Collection = Readonly<{
  add: OnPath;
  /** Says that all chains of the present length have been added. */
  endLength: () => void;
  found: () => Omit<FoundPaths, "completeLength">;
}>;

/** Counts the chains that are found, and keeps the first `keep` of them. */
const createCollection = (keep: number): Collection => {
  const kept: FoundPath[] = [];
  const signs = new Set<PathSign>();
  const ofLength = new Map<number, FoundPath[]>();
  let pathCount = 0;
  let threadCount = 0;

  return {
    add: (path, arcsOf) => {
      pathCount += 1;
      if (path.threadWorks.length > 0) threadCount += 1;
      signs.add(path.sign);
      // Chains of one length come in the order of their slugs, so those with equally many works stay in it.
      const equals = ofLength.get(path.weakestWorkCount) ?? [];
      if (kept.length + equals.length >= keep) return;
      equals.push({ ...path, arcs: arcsOf() });
      ofLength.set(path.weakestWorkCount, equals);
    },
    endLength: () => {
      const works = [...ofLength.keys()].sort((a, b) => b - a);
      kept.push(...works.flatMap((count) => ofLength.get(count) ?? []).slice(0, keep - kept.length));
      ofLength.clear();
    },
    found: () => ({ paths: kept, pathCount, threadCount, signs }),
  };
};

/**
 * All chains in `network` that start from one of `from`, end at the first of `to` that they come to, and meet no
 * factor twice. It pauses after each slice of its work. When it runs out of steps it gives all shorter chains and some
 * of the length it was at.
 */
export function* searchPaths(
  network: WalkedNetwork,
  { from, to, maxLength, keep, maxSteps }: PathSearch,
): Generator<void, FoundPaths> {
  const ends = walkEnds(network, numbersOf(network, from), numbersOf(network, to));
  const collection = createCollection(keep);
  let stepsLeft = maxSteps;
  let completeLength = maxLength;
  for (let length = 1; length <= maxLength && stepsLeft > 0; length += 1) {
    const walk = startWalk(network, ends, length, collection.add);
    let isOver = false;
    while (!isOver && stepsLeft > 0) {
      const slice = Math.min(SLICE_STEPS, stepsLeft);
      const unused = walk(slice);
      isOver = unused > 0;
      stepsLeft -= slice - unused;
      yield;
    }
    if (!isOver) completeLength = length - 1;
    collection.endLength();
  }
  return { ...collection.found(), completeLength };
}
