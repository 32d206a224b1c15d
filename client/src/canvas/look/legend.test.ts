/** The legend says what is drawn: all of it, and nothing else. */
import { expect, test } from "vitest";
import { overviewNetwork, testFactor, testLink } from "../../store/test-network.ts";
import { sceneOf } from "../scene.ts";
import { legendOf, oneWorkSentence } from "./legend.ts";
import { lookOf } from "./link-look.ts";

const unmarked = { hasHidden: false, hasPins: false, hasArcs: false };

const sceneWith = (
  links: ReturnType<typeof testLink>[],
  factors = [testFactor({ id: "a" }), testFactor({ id: "b" })],
) => sceneOf({ factors, links, base: { factors, links } }, "lanes");

test("the overview's legend counts every factor and every link once in each channel", () => {
  const scene = sceneOf(overviewNetwork(), "lanes");
  const legend = legendOf(scene, unmarked);
  const total = (entries: readonly Readonly<{ count: number }>[]): number =>
    entries.reduce((sum, { count }) => sum + count, 0);
  expect(total(legend.kinds)).toBe(40);
  expect(total(legend.signs)).toBe(57);
  expect(total(legend.certainties)).toBe(57);
  expect(total(legend.widths)).toBe(57);
  expect(total(legend.marks)).toBe(57);
});

test("what does not occur is not in the legend", () => {
  const legend = legendOf(
    sceneWith([testLink("a", "b", { sign: "NEGATIVE", workCount: 3, statedCount: 0 })]),
    unmarked,
  );
  expect(legend.kinds.map(({ kind }) => kind)).toEqual(["EXTERNAL_FACTOR"]);
  expect(legend.signs.map(({ id }) => id)).toEqual(["NEGATIVE"]);
  expect(legend.families).toEqual([]);
  expect(legend.certainties.map(({ id }) => id)).toEqual(["INFERRED"]);
  expect(legend.widths.map(({ text }) => text)).toEqual(["3 to 4 works"]);
});

test("what would vanish or change without a work is in the legend while it is drawn so", () => {
  const factors = [testFactor({ id: "a" }), testFactor({ id: "b" })];
  const links = [testLink("a", "b")];
  const drawn = (gone: readonly string[], changed: readonly string[]) => {
    const marks = { gone: new Set(gone), changed: new Set(changed) };
    return legendOf(sceneOf({ factors, links, base: { factors, links } }, "lanes", [], marks), unmarked).falls;
  };
  expect(drawn([], [])).toEqual([]);
  expect(drawn(["link:a~b~influence", "a"], []).map(({ id, count }) => [id, count])).toEqual([["GONE", 2]]);
  expect(drawn([], ["link:a~b~influence"]).map(({ sample }) => sample.fall)).toEqual(["changed"]);
});

test("the sample of a sign looks as its links do", () => {
  for (const sign of ["POSITIVE", "NEGATIVE", "MIXED", "NO_EFFECT", "UNKNOWN"] as const) {
    const link = testLink("a", "b", { sign });
    const sample = legendOf(sceneWith([link]), unmarked).signs[0]?.sample;
    expect(sample).toMatchObject({ hue: lookOf(link).hue, end: lookOf(link).end });
  }
});

test("structure and targeting stand apart from signs, and structure has no width to read", () => {
  const structure = testLink("a", "b", { id: "s", family: "STRUCTURE", sign: null });
  const targeting = testLink("a", "b", { id: "t", family: "TARGETING", sign: null });
  const legend = legendOf(sceneWith([structure, targeting]), unmarked);
  expect(legend.signs).toEqual([]);
  expect(legend.families.map(({ id }) => id)).toEqual(["STRUCTURE", "TARGETING"]);
  expect(legend.widths).toEqual([expect.objectContaining({ count: 1 })]);
});

test("one work is said as it is in what is shown", () => {
  const works = (counts: readonly number[]) =>
    counts.map((workCount, index) => testLink(`a${index}`, "b", { workCount }));
  expect(oneWorkSentence(works([1, 1, 1, 1, 2]))).toBe("Four links in five shown rest on one work: 4 of 5.");
  expect(oneWorkSentence(works([2, 3]))).toBe("Every link shown rests on two works or more.");
  expect(oneWorkSentence(works([1]))).toBe("Every link shown rests on one work alone.");
  expect(oneWorkSentence([])).toBeNull();
});

test("groupings and badges are explained only where they are drawn", () => {
  const plain = legendOf(sceneWith([testLink("a", "b")]), unmarked).notes.join(" ");
  expect(plain).not.toContain("grouping");
  expect(plain).not.toContain("hidden by the filter");
  const grouped = sceneWith([testLink("a", "b")], [testFactor({ id: "a", grouping: true }), testFactor({ id: "b" })]);
  const notes = legendOf(grouped, { ...unmarked, hasHidden: true }).notes.join(" ");
  expect(notes).toContain("grouping");
  expect(notes).toContain("hidden by the filter");
});
