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

test("an unknown bench is refused with the list of those there are", async () => {
  const bench = startProgram("bench.mjs", ["nothing"], {});
  expect(await bench.ended).toBe(1);
  expect(bench.told()).toContain("npm run bench -- api");
});
