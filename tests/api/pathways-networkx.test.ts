/** Pathways and robustness on 200 random signed networks, compared with networkx. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { LinkFamily, Sign } from "../../server/src/domain/closed-lists.ts";
import type { Link } from "../../server/src/domain/link.ts";
import { searchPaths } from "../../server/src/domain/pathways/path-search.ts";
import { robustnessOf } from "../../server/src/domain/pathways/robustness.ts";
import { walkedNetwork } from "../../server/src/domain/pathways/walked-network.ts";
import { finished, sampleLink } from "../../server/src/domain/test-samples.ts";
import { askPython } from "../support/python.ts";

const NETWORKS = 200;
const FAMILIES: readonly LinkFamily[] = ["influence", "association", "targeting"];

type Question = Readonly<{
  factors: readonly string[];
  links: readonly Link[];
  from: readonly string[];
  to: readonly string[];
  maxLength: number;
}>;
type SeenPath = Readonly<{
  factors: readonly string[];
  links: readonly string[];
  sign: string;
  weakest: number;
  thread: readonly string[];
}>;
type Answer = Readonly<{
  paths: readonly SeenPath[];
  robustness: Readonly<{
    value: number;
    unique: boolean;
    disjoint: number;
    direct: boolean;
    nodes: number | null;
  }> | null;
}>;

/** Numbers below 1, the same for the same seed (mulberry32, T. Ettinger). */
const seeded = (seed: number): (() => number) => {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const makeQuestion = (seed: number): Question => {
  const next = seeded(seed);
  const upTo = (most: number): number => Math.floor(next() * most);
  const pick = <T>(values: readonly T[]): T => values[upTo(values.length)] as T;
  const factors = Array.from({ length: 6 + upTo(7) }, (_, number) => `f${number}`);
  const density = 0.12 + next() * 0.38;
  const works = (): readonly string[] => ["w1", "w2", "w3", "w4"].filter(() => next() < 0.45);
  const link = (from: string, to: string): Link => {
    const own = works();
    const family = next() < 0.7 ? "influence" : pick(FAMILIES);
    const sign = family === "targeting" ? null : pick<Sign>(["positive", "positive", "negative", "unknown", "mixed"]);
    const ends = family === "association" && to < from ? ([to, from] as const) : ([from, to] as const);
    return sampleLink(...ends, { family, sign, works: own.length > 0 ? own : ["w5"] });
  };
  const made = factors.flatMap((from) =>
    factors.filter((to) => to !== from && next() < density).map((to) => link(from, to)),
  );
  const several = (): readonly string[] => [...new Set([pick(factors), ...(next() < 0.4 ? [pick(factors)] : [])])];
  // An association that was made from both of its ends is one link.
  const links = [...new Map(made.map((one) => [one.id, one])).values()];
  return { factors, links, from: several(), to: several(), maxLength: 1 + upTo(5) };
};

const questions = Array.from({ length: NETWORKS }, (_, number) => makeQuestion(20_260 + number));
const overlaps = ({ from, to }: Question): boolean => from.some((slug) => to.includes(slug));

let folder = "";
let answers: readonly Answer[] = [];
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "factor-atlas-networks-"));
  const file = join(folder, "questions.json");
  writeFileSync(file, JSON.stringify(questions));
  answers = (await askPython("api/readers/walk_networks.py", [file])) as readonly Answer[];
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const compare = (a: string, b: string): number => (a === b ? 0 : a < b ? -1 : 1);

/** Shortest first, then by weakest link, then step by step by factor and link. */
const inOrder = (a: SeenPath, b: SeenPath): number => {
  const steps = (path: SeenPath): readonly string[] =>
    path.factors.flatMap((factor, step) => (step === 0 ? [factor] : [factor, path.links[step - 1] as string]));
  const others = steps(b);
  const byStep = steps(a).map((step, at) => compare(step, others[at] as string));
  return a.links.length - b.links.length || b.weakest - a.weakest || (byStep.find((one) => one !== 0) ?? 0);
};

/** Whether some chain is left when links and factors are taken away. */
const isConnected = (
  { links, from, to }: Question,
  without: Readonly<{ links?: readonly string[]; factors?: readonly string[] }>,
): boolean => {
  const left = links.filter(
    (link) =>
      !without.links?.includes(link.id) && ![link.from, link.to].some((factor) => without.factors?.includes(factor)),
  );
  let reached = new Set(from);
  for (let size = 0; size < reached.size; ) {
    size = reached.size;
    const onward = left.flatMap((link) => [
      ...(reached.has(link.from) ? [link.to] : []),
      ...(link.family === "association" && reached.has(link.to) ? [link.from] : []),
    ]);
    reached = new Set([...reached, ...onward]);
  }
  return to.some((goal) => reached.has(goal));
};

test("the networks are of many shapes", () => {
  expect(answers).toHaveLength(NETWORKS);
  const count = (is: (answer: Answer, at: number) => boolean): number => answers.filter(is).length;
  expect(count(({ paths }) => paths.length === 0)).toBeGreaterThan(20);
  expect(count(({ paths }) => paths.length > 20)).toBeGreaterThan(20);
  expect(count(({ robustness }) => robustness?.unique === false)).toBeGreaterThan(20);
  expect(count(({ robustness }) => (robustness?.nodes ?? 0) > 1)).toBeGreaterThan(10);
  expect(count(({ robustness }) => robustness?.direct === true)).toBeGreaterThan(20);
  expect(questions.filter(overlaps).length).toBeGreaterThan(20);
});

test("every chain is found, in order, with its sign, its weakest link and its threads", () => {
  questions.forEach(({ links, from, to, maxLength }, at) => {
    const network = walkedNetwork(links, FAMILIES);
    const found = finished(searchPaths(network, { from, to, maxLength, keep: 100_000, maxSteps: 10_000_000 }));
    const paths = found.paths.map(({ start, arcs, sign, weakestWorkCount, threadWorks }) => ({
      factors: [start, ...arcs.map((arc) => network.arcTo[arc] as number)].map((number) => network.factors[number]),
      links: arcs.map((arc) => network.links[network.arcLink[arc] as number]?.id),
      ...{ sign, weakest: weakestWorkCount, thread: threadWorks },
    }));
    const expected = [...(answers[at]?.paths ?? [])].sort(inOrder);
    expect(paths, `network ${at}`).toEqual(expected);
    expect(found.pathCount).toBe(expected.length);
    expect(found.threadCount).toBe(expected.filter(({ thread }) => thread.length > 0).length);
    expect([...found.signs].sort()).toEqual([...new Set(expected.map(({ sign }) => sign))].sort());
  });
});

describe("how firmly the ends hold together", () => {
  const compared = () =>
    questions.flatMap((question, at) => {
      const expected = answers[at]?.robustness;
      const { links, from, to } = question;
      const work = robustnessOf(walkedNetwork(links, FAMILIES), { from, to, maxSteps: 1_000_000 });
      return expected ? [{ at: `network ${at}`, question, expected, found: finished(work) }] : [];
    });

  test("the value, whether its cut is the only one, and the chains without a common link", () => {
    for (const { at, expected, found } of compared())
      expect(found, at).toMatchObject({
        ...{ value: expected.value, isUnique: expected.unique },
        ...{ linkDisjointPaths: expected.disjoint, hasDirectLink: expected.direct },
      });
  });

  test("the links of the cut have so many works, and without them nothing is connected", () => {
    for (const { at, question, expected, found } of compared()) {
      const cut = found?.minimumCut ?? [];
      expect(
        cut.reduce((sum, { works }) => sum + works.length, 0),
        at,
      ).toBe(expected.value);
      expect(isConnected(question, {}), at).toBe(expected.value > 0);
      expect(isConnected(question, { links: cut.map(({ id }) => id) }), at).toBe(false);
    }
  });

  test("the chokepoints are as few as can be, lie in between, and without them nothing is connected", () => {
    for (const { at, question, expected, found } of compared()) {
      expect(found?.chokepoints?.length ?? null, at).toBe(expected.nodes);
      if (!found?.chokepoints) continue;
      expect(
        [...question.from, ...question.to].filter((end) => found.chokepoints?.includes(end)),
        at,
      ).toEqual([]);
      expect(isConnected(question, { factors: found.chokepoints }), at).toBe(false);
    }
  });
});
