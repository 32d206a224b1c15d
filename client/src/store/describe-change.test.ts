/** Each kind of step is said in words that a reader of the history understands. */
import { expect, test } from "vitest";
import { describeChange } from "./describe-change.ts";
import { PLAIN_EVIDENCE } from "./evidence/evidence-wish.ts";
import { DEFAULT_GAPS } from "./gaps/gaps-wish.ts";
import { type PathwaysWish, PLAIN_VIEW, type View } from "./view.ts";

const name = (id: string): string => ({ "factor:poverty": "Poverty" })[id] ?? id;
const from = (before: Partial<View>, now: Partial<View>) =>
  describeChange({ ...PLAIN_VIEW, ...before }, { ...PLAIN_VIEW, ...now }, name);

const poverty = "factor:poverty";
const chains = (fields: Partial<PathwaysWish>): PathwaysWish => ({
  from: [],
  to: [],
  maxLength: 4,
  withAssociations: false,
  chosen: [],
  ...fields,
});

test.each<[words: string, before: Partial<View>, now: Partial<View>]>([
  ["Question: What drives people into trafficking others?", {}, { question: "perpetration" }],
  ["The 40 best supported factors", {}, { scope: { kind: "best", limit: 40 } }],
  ["Surroundings, 2 steps", {}, { scope: { kind: "around", of: [poverty], hops: 2, direction: "BOTH" } }],
  ["2 factors kept", {}, { scope: { kind: "factors", ids: ["a", "b"] } }],
  ["Filter: region southeast asia, europe", {}, { filter: { regions: ["southeast-asia", "europe"] } }],
  [
    "Filter: kind trend, outcome, intervention and 1 more",
    {},
    { filter: { kinds: ["TREND", "OUTCOME", "INTERVENTION", "EXTERNAL_FACTOR"] } },
  ],
  ["Filter: groupings yes", {}, { filter: { includeGroupings: true } }],
  ["Filter cleared: region", { filter: { regions: ["europe"], minWorks: 2 } }, { filter: { minWorks: 2 } }],
  ["All filters cleared", { filter: { regions: ["europe"] } }, {}],
  [
    "Filter switched off: region",
    { filter: { regions: ["europe"] } },
    { stack: { order: [], off: { regions: ["europe"] }, fades: false } },
  ],
  [
    "Filter switched on: region",
    { stack: { order: [], off: { regions: ["europe"] }, fades: false } },
    { filter: { regions: ["europe"] } },
  ],
  [
    "Filter named “Mine”",
    { filter: { regions: ["europe"] } },
    {
      filter: { regions: ["europe"] },
      stack: { order: [{ name: "Mine", fields: ["regions"] }], off: {}, fades: false },
    },
  ],
  [
    "Filter “Kept” added",
    {},
    {
      filter: { minWorks: 2, certainties: ["STATED"] },
      stack: { order: [{ name: "Kept", fields: ["certainties", "minWorks"] }], off: {}, fades: false },
    },
  ],
  [
    "Steps of the filter arranged",
    { filter: { regions: ["europe"], minWorks: 2 } },
    {
      filter: { regions: ["europe"], minWorks: 2 },
      stack: {
        order: [
          { name: null, fields: ["minWorks"] },
          { name: null, fields: ["regions"] },
        ],
        off: {},
        fades: false,
      },
    },
  ],
  ["What is filtered out: pale", {}, { stack: { order: [], off: {}, fades: true } }],
  ["Poverty added", {}, { added: [poverty] }],
  ["2 factors added", {}, { added: [poverty, "factor:b"] }],
  ["Poverty dismissed", {}, { dismissed: [poverty] }],
  ["Poverty brought back", { dismissed: [poverty] }, {}],
  ["Laid out by side", {}, { layout: "sides" }],
  ["Laid out in a circle", {}, { layout: "circle" }],
  ["Arranged anew", {}, { seed: 1 }],
  [
    "Poverty unpinned",
    { moved: { [poverty]: { x: 1, y: 2 }, "factor:b": { x: 1, y: 2 } } },
    { moved: { "factor:b": { x: 1, y: 2 } } },
  ],
  ["Poverty folded", {}, { folded: [poverty] }],
  ["Poverty unfolded", { folded: [poverty] }, {}],
  ["Drawn factor by factor", {}, { map: { kind: "everything" } }],
  ["Drawn as its size allows", { map: { kind: "everything" } }, {}],
  ["Drawn in groups by kind", {}, { map: { kind: "groups", by: "KIND", open: [] } }],
  ["group:LEGAL opened", {}, { map: { kind: "groups", by: "DOMAIN", open: ["LEGAL"] } }],
  [
    "group:LEGAL closed",
    { map: { kind: "groups", by: "DOMAIN", open: ["LEGAL"] } },
    { map: { kind: "groups", by: "DOMAIN", open: [] } },
  ],
  ["2 factors selected together", {}, { selection: { kind: "factors", ids: [poverty, "factor:b"] } }],
  ["2 factors moved", {}, { moved: { [poverty]: { x: 1, y: 2 }, "factor:b": { x: 1, y: 2 } } }],
  ["Poverty moved", {}, { moved: { [poverty]: { x: 1, y: 2 } } }],
  ["All factors unpinned", { moved: { [poverty]: { x: 1, y: 2 } } }, {}],
  ["Table of claims shown", {}, { page: "table", table: "claims" }],
  [
    "Compared with another view",
    {},
    { compare: { other: { scope: { kind: "all" }, filter: {}, added: [], dismissed: [] }, shows: "diff" } },
  ],
  ["Gap map shown", {}, { page: "gaps" }],
  ["Gap map set otherwise", {}, { gaps: { ...DEFAULT_GAPS, rowOrder: "gaps" } }],
  ["Gap map of other factors", {}, { gaps: { ...DEFAULT_GAPS, rows: { by: "levels", values: ["INTERNAL"] } } }],
  ["Gap: Poverty, b", {}, { gaps: { ...DEFAULT_GAPS, cell: { row: poverty, column: "b" } } }],
  ["Gap put away", { gaps: { ...DEFAULT_GAPS, cell: { row: poverty, column: "b" } } }, {}],
  ["Pathways shown", {}, { page: "pathways" }],
  ["Pathways from Poverty", {}, { page: "pathways", pathways: chains({ from: [poverty] }) }],
  ["Pathways from Poverty to 2 factors", {}, { pathways: chains({ from: [poverty], to: ["a", "b"] }) }],
  ["Pathways: no ends named", { pathways: chains({ from: [poverty] }) }, { pathways: chains({}) }],
  ["Pathways put away", { pathways: chains({ from: [poverty] }) }, {}],
  ["Chains of at most 1 step", { pathways: chains({}) }, { pathways: chains({ maxLength: 1 }) }],
  ["Associations walked too", { pathways: chains({}) }, { pathways: chains({ withAssociations: true }) }],
  ["Influence alone walked", { pathways: chains({ withAssociations: true }) }, { pathways: chains({}) }],
  ["2 chains ticked", { pathways: chains({}) }, { pathways: chains({ chosen: ["a", "b"] }) }],
  ["No chain ticked", { pathways: chains({ chosen: ["a"] }) }, { pathways: chains({}) }],
  ["Evidence: claims", {}, { page: "evidence" }],
  ["Evidence: disagreement", {}, { page: "evidence", evidence: { ...PLAIN_EVIDENCE, tab: "disagreement" } }],
  ["trace d5 1 left out", {}, { evidence: { ...PLAIN_EVIDENCE, without: "work:trace-d5-1" } }],
  ["The work that was left out is put back", { evidence: { ...PLAIN_EVIDENCE, without: "work:a" } }, {}],
  ["Table of links shown", { page: "evidence" }, { page: "table" }],
  ["Poverty selected", {}, { selection: { kind: "factor", id: poverty } }],
  ["Selection cleared", { selection: { kind: "factor", id: poverty } }, {}],
])("%s", (words, before, now) => {
  expect(from(before, now)?.words).toBe(words);
});

test("nothing is said when nothing changed", () => {
  expect(from({ filter: { regions: ["europe"] } }, { filter: { regions: ["europe"] } })).toBeNull();
});

test("typing, dragging a year, moving one factor and looking about join their like", () => {
  const joins = (before: Partial<View>, now: Partial<View>) => from(before, now)?.joins;
  expect(joins({ filter: { text: "p" } }, { filter: { text: "po" } })).toBe(joins({}, { filter: { text: "p" } }));
  expect(joins({}, { filter: { publishedFrom: 2000 } })).not.toBe(joins({}, { filter: { text: "p" } }));
  expect(joins({}, { moved: { [poverty]: { x: 1, y: 2 } } })).toBe(`move ${poverty}`);
  expect(joins({}, { selection: { kind: "factor", id: poverty } })).toBe("selection");
  expect(joins({}, { filter: { regions: ["europe"] } })).toBeNull();
});
