/** Answers about chains for tests, made by hand from the ids of their factors. */
import type { PathwaysAnswer } from "../answers.ts";
import { testFactor, testLink } from "../test-network.ts";

/** A chain of influence through the factors of these ids. */
export const testChain = (...ids: readonly string[]): PathwaysAnswer["paths"][number] => ({
  factors: ids.map((id) => testFactor({ id })),
  links: ids.slice(1).map((to, at) => testLink(ids[at] ?? "", to)),
  sign: "POSITIVE",
  length: ids.length - 1,
  weakestWorkCount: 1,
  threadWorks: [],
  inferredSteps: [],
  sentence: `${ids.join(">")}.`,
});

/** An answer of exactly these chains, whose `chokepoints` carry a ring. */
export const testAnswer = (
  paths: PathwaysAnswer["paths"],
  chokepoints: readonly string[] | null = [],
): PathwaysAnswer => ({
  verdict: "CONSISTENT_INCREASE",
  pathCount: paths.length,
  pathCountIsExact: true,
  completeLength: 4,
  truncated: false,
  threadCount: 0,
  sentence: "",
  paths,
  robustness: {
    value: 1,
    minimumCut: [],
    isUnique: true,
    linkDisjointPaths: 1,
    hasDirectLink: chokepoints === null,
    chokepoints: chokepoints?.map((id) => ({ id, name: id })) ?? null,
    sentence: "",
  },
  thin: null,
});
