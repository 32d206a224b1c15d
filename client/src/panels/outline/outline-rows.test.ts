/** The outline lists every factor of the canvas, and the links of the one that is open. */
import { expect, test } from "vitest";
import type { Factor, Link } from "../../store/answers.ts";
import { outline } from "../../store/outline.ts";
import { testLink } from "../../store/test-network.ts";
import { rowsOf } from "./outline-rows.ts";

const factor = (id: string, kind: Factor["kind"], workCount: number): Factor => ({
  id,
  name: id.toUpperCase(),
  kind,
  domain: "SOCIAL",
  level: "EXTERNAL",
  grouping: false,
  sides: [],
  claimCount: workCount,
  workCount,
});

const link = (from: string, to: string, family: Link["family"]): Link =>
  testLink(from, to, { id: `link:${from}~${to}~${family.toLowerCase()}`, family });

const ENTRIES = outline(
  [factor("outcome", "OUTCOME", 9), factor("small", "EXTERNAL_FACTOR", 1), factor("large", "EXTERNAL_FACTOR", 5)],
  [link("large", "outcome", "INFLUENCE"), link("large", "small", "ASSOCIATION")],
);

test("every factor has its row, with its links counted by direction", () => {
  const rows = rowsOf(ENTRIES, null);
  expect(rows.map((row) => (row.kind === "factor" ? [row.id, row.counts] : row.id))).toEqual([
    ["large", "0 in, 1 out, 1 both ways"],
    ["small", "0 in, 0 out, 1 both ways"],
    ["outcome", "1 in, 0 out"],
  ]);
});

test("the links of the open factor follow it, and know what they lead to", () => {
  const rows = rowsOf(ENTRIES, "large");
  expect(rows.map(({ id }) => id)).toEqual([
    "large",
    "link:large~outcome~influence",
    "link:large~small~association",
    "small",
    "outcome",
  ]);
  expect(rows.flatMap((row) => (row.kind === "link" ? [[row.owner, row.otherName]] : []))).toEqual([
    ["large", "OUTCOME"],
    ["large", "SMALL"],
  ]);
});
