/** The bench of the canvas must read its flags strictly, take medians, and judge by the goals. */
import { describe, expect, test } from "vitest";
import { readFlags } from "../bench/canvas/flags.ts";
import { judge } from "../bench/canvas/goals.ts";
import { DRAWING_MARKS, longestTaskIn } from "../bench/canvas/main-tasks.ts";
import { report } from "../bench/canvas/report.ts";
import { type CanvasRecord, summarise } from "../bench/canvas/summarise.ts";

describe("flags", () => {
  test("leave out the largest picture and traces unless asked for", () => {
    expect(readFlags([])).toEqual({
      rounds: 3,
      sizes: ["built-in", "200", "1k", "5k"],
      only: ["ours", "cytoscape", "sigma", "vis-network", "raw-canvas"],
      trace: [],
      profile: false,
    });
    expect(readFlags(["--sizes", "20k", "--only", "ours", "--trace", "ours", "--rounds", "1"])).toMatchObject({
      ...{ sizes: ["20k"], only: ["ours"], trace: ["ours"], rounds: 1 },
    });
  });

  test.each([
    [["--sizes", "2k"], /--sizes takes 200, built-in, tiny, 1k, 5k, 20k, but not "2k"/],
    [["--only", "gephi"], /--only takes ours, cytoscape/],
    [["--trace", ""], /--trace takes ours/],
    [["--rounds", "0"], /must be a number above 0/],
    [["--fast"], /fast/],
  ])("%j is refused in words", (given, words) => {
    expect(() => readFlags(given)).toThrow(words);
  });
});

test("the longest task is one of the page's main thread, in its own time, without the drawing in it", () => {
  const main = { pid: 7, tid: 7 };
  const task = (tts: number, tdur: number, where = main) => ({ name: "RunTask", ...where, tts, tdur });
  const events = [
    { name: "thread_name", pid: 7, tid: 7, args: { name: "CrRendererMain" } },
    { name: "thread_name", pid: 1, tid: 1, args: { name: "CrBrowserMain" } },
    ...[task(0, 40_000), task(100_000, 90_000), task(0, 900_000, { pid: 1, tid: 1 })],
    { name: DRAWING_MARKS[0], ...main, tts: 110_000 },
    { name: DRAWING_MARKS[1], ...main, tts: 175_000 },
  ];
  expect(longestTaskIn(events)).toBe(40);
  expect(longestTaskIn([])).toBe(0);
});

const record = (given: Partial<CanvasRecord>): CanvasRecord => ({
  ...{ size: "200", contender: "ours", round: 1, machine: { load: 1, spinMs: 20 }, load: 300, loadWallMs: 500 },
  ...{ filter: 60, coldPan: 10, zoom: 10, warmPan: 10, heapMB: 9, longTasks: 0, longest: {} },
  ...{ factors: 200, filtered: 90, elements: 800, expected: 200 },
  ...given,
});

test("a contender that passes the limit keeps its row, with the step that took too long and what was measured before it", () => {
  const rounds = [
    record({ contender: "sigma", load: 400, filter: Number.NaN, coldPan: Number.NaN, over: "filter" }),
    record({ contender: "sigma", load: 500, filter: 80 }),
  ];
  const [sigma] = summarise(rounds);
  expect(sigma).toMatchObject({ load: 450, filter: 80, over: "filter" });
  const heading = "A run.";
  const written = report({ heading, summaries: summarise(rounds.slice(0, 1)), elements: new Map([["200", 800]]) });
  expect(written).toMatch(/\| sigma: filter over 90 s \| 400 \| – \|/);
});

describe("goals", () => {
  const records = [
    record({ load: 9_000 }),
    record({ layoutTask: 20 }),
    record({ layoutTask: 70 }),
    record({ contender: "cytoscape", load: 500, coldPan: 20, warmPan: 8, filter: 80 }),
  ];

  test("hold medians against plain Cytoscape up to the threshold, and the longest task of a layout against 50 ms", () => {
    const verdicts = judge(summarise(records), new Map([["200", 800]]));
    expect(verdicts.map(({ goal, found, met }) => [goal, found, met])).toEqual([
      ["load and first full frame", 0.6, true],
      ["first drag after a filter", 0.5, true],
      ["warm pan", 1.25, false],
      ["filter hiding half", 0.75, false],
      ["longest task of a layout, drawing left out", 70, false],
    ]);
  });

  test("ask of a picture above the threshold that it opens as fast as the built-in network, in processor time and on the clock", () => {
    const large = summarise([
      record({ size: "built-in", load: 200, loadWallMs: 1_000 }),
      record({ size: "5k", load: 250, loadWallMs: 1_100 }),
      record({ size: "20k", load: 300, loadWallMs: 1_400 }),
    ]);
    const verdicts = judge(large, new Map(Object.entries({ "built-in": 600, "5k": 20_000, "20k": 80_000 })));
    expect(verdicts.map(({ size, found, met }) => [size, found, met])).toEqual([
      ["5k", 1.25, true],
      ["5k", 1.1, true],
      ["20k", 1.5, false],
      ["20k", 1.4, false],
    ]);
  });

  test("are told in the report, beside what was drawn", () => {
    const text = report({ heading: "", summaries: summarise(records), elements: new Map([["200", 800]]) });
    expect(text).toContain("- MISSED: warm pan ≤ 1.2 ×: 200 1.25");
    expect(text).toMatch(/^\| ours \| 300 \|.*\| 200 of 200 \|$/m);
  });
});
