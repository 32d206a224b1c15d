/** The outline lists every factor of the canvas, and the links of the one that is open. */
import { expect, test } from "vitest";
import type { Factor, Link } from "../../store/answers.ts";
import type { Drawn } from "../../store/drawn.ts";
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

const DRAWN: Drawn = { factors: [], links: [], bundles: [], folds: new Map(), groups: [], groupOf: {} };

test("every factor has its row, with its links counted by direction", () => {
  const rows = rowsOf(ENTRIES, null, DRAWN);
  expect(rows.map((row) => (row.kind === "factor" ? [row.id, row.counts] : row.id))).toEqual([
    ["large", "0 in, 1 out, 1 both ways"],
    ["small", "0 in, 0 out, 1 both ways"],
    ["outcome", "1 in, 0 out"],
  ]);
});

test("the links of the open factor follow it, and know what they lead to", () => {
  const rows = rowsOf(ENTRIES, "large", DRAWN);
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

test("groups come with their bundles and, when open, with their factors under them; folded groupings say what they hold", () => {
  const bundle = (from: string, to: string) => ({
    id: `bundle:${from}~${to}`,
    from,
    to,
    linkCount: 7,
    forth: 5,
    back: 2,
    signs: { POSITIVE: 6, NONE: 1 },
  });
  const group = (id: string, isOpen: boolean) => ({
    id,
    label: id.slice(6),
    factorCount: 9,
    within: null,
    parts: 0,
    leading: [],
    linksInside: 0,
    signsInside: {},
    isOpen,
    drawn: isOpen ? 2 : 0,
  });
  const drawn: Drawn = {
    ...DRAWN,
    bundles: [bundle("group:A", "group:B"), bundle("large", "outcome")],
    folds: new Map([["large", { members: ["x", "y"], linksInside: 1 }]]),
    groups: [group("group:A", true), group("group:B", false)],
    groupOf: { large: "group:A", small: "group:A" },
  };
  const rows = rowsOf(ENTRIES, "group:A", drawn);
  expect(rows.map(({ id }) => id)).toEqual([
    "group:A",
    "bundle:group:A~group:B",
    "large",
    "small",
    "group:B",
    "outcome",
  ]);
  expect(rows[1]).toMatchObject({ words: "7 links with B: 5 out, 2 in", signs: "6 more, 1 without a sign" });
  expect(rows.map((row) => (row.kind === "factor" ? row.holds : 0))).toEqual([0, 0, 2, 0, 0, 0]);
  expect(rowsOf(ENTRIES, "outcome", drawn).at(-1)).toMatchObject({ words: "7 links with LARGE: 2 out, 5 in" });
});
