/** The bench runs from beginning to end: databases, contenders, rounds and a report with a row for everything. */
import { expect, test } from "vitest";
import { startProgram } from "../support/program.ts";

test("a bench of one operation reports every way of asking, beside the raw driver and the peer", async () => {
  const flags = ["--sizes", "tiny", "--rounds", "1", "--seconds", "0.2", "--only", "neighbourhood,NetworkTotals"];
  const bench = startProgram("bench.mjs", ["api", ...flags], {});
  expect(await bench.ended, bench.told()).toBe(0);
  const rows = [...bench.printed().matchAll(/^\| ([\w ,()]+?)(?: \*)? \| (\w+) \| ([\d.]+) \|/gm)];
  const ways = (operation: string) => rows.filter(([, name]) => name === operation).map(([, , way]) => way);
  expect(ways("neighbourhood")).toEqual(["raw", "cold", "other", "warm", "304", "peer"]);
  expect(ways("neighbourhood, new claims")).toEqual(["raw", "rows", "cold", "other"]);
  expect(ways("NetworkTotals")).toEqual(["raw", "cold", "warm", "304"]);
  expect(bench.printed()).toMatch(/^- (met|MISSED): known operation, no answer kept ≤ 1\.6: tiny neighbourhood cold/m);
  expect(bench.printed()).toContain("## What the peer was asked");
});

test("a bench of the canvas draws the same picture with the explorer and a peer, and judges it", async () => {
  const flags = ["--sizes", "tiny", "--rounds", "1", "--only", "ours,cytoscape,raw-canvas"];
  const bench = startProgram("bench.mjs", ["canvas", ...flags], {});
  expect(await bench.ended, bench.told()).toBe(0);
  const rows = [...bench.printed().matchAll(/^\| (ours|cytoscape|raw-canvas) \| [\d.]+ \|.*\| (\d+) of (\d+) \|$/gm)];
  expect(rows.map(([, contender]) => contender)).toEqual(["ours", "cytoscape", "raw-canvas"]);
  for (const [, , drawn, expected] of rows) expect(drawn).toBe(expected);
  expect(bench.printed()).toMatch(/^- (met|MISSED): load and first full frame ≤ 0\.75 ×: tiny [\d.]+$/m);
  expect(bench.printed()).toMatch(/^- (met|MISSED): longest task of a layout/m);
});

test("an unknown bench is refused with the list of those there are", async () => {
  const bench = startProgram("bench.mjs", ["nothing"], {});
  expect(await bench.ended).toBe(1);
  expect(bench.told()).toContain("npm run bench -- api");
});
