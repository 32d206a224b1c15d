/** Neighbours are listed once, with every way and sign of their links, and chosen by any of them. */
import { expect, test } from "vitest";
import type { LinkRow, Neighbour } from "../../store/answers.ts";
import { testFactor, testLink } from "../../store/test-network.ts";
import { chooseRows, NOT_SHOWN, neighbourRows } from "./neighbour-rows.ts";

const row = (from: string, to: string, fields: Partial<LinkRow> = {}): LinkRow => {
  const { from: _from, to: _to, ...link } = testLink(from, to);
  const end = (id: string) => ({ id, name: id, kind: "EXTERNAL_FACTOR" as const });
  const years = { from: null, to: null, undated: 1 };
  return { ...link, from: end(from), to: end(to), sourceCount: 1, years, ...fields };
};

const neighbours: readonly Neighbour[] = [
  {
    factor: testFactor({ id: "a" }),
    links: [row("hub", "a", { workCount: 3 }), row("a", "hub", { sign: "NEGATIVE" })],
  },
  { factor: testFactor({ id: "b", kind: "OUTCOME" }), links: [row("b", "hub", { sign: "UNKNOWN" })] },
  { factor: testFactor({ id: "c" }), links: [row("c", "hub", { family: "ASSOCIATION" })] },
  { factor: testFactor({ id: "d" }), links: [row("d", "hub", { family: "STRUCTURE", sign: null })] },
];
const rows = neighbourRows(["hub"], neighbours, new Set(["b"]));
const ids = (choice: Partial<typeof NOT_SHOWN>): readonly string[] =>
  chooseRows(rows, { ...NOT_SHOWN, ...choice }).map(({ id }) => id);

test("a neighbour with links both ways has both directions, both signs, and the works of the best supported", () => {
  expect(rows[0]).toMatchObject({
    directions: ["out", "in"],
    signs: ["POSITIVE", "NEGATIVE"],
    works: 3,
    isShown: false,
  });
  expect(rows[2]?.directions).toEqual(["both"]);
  expect(rows[3]?.signs).toEqual([]);
});

test("what is on screen is listed only when asked for", () => {
  expect(ids({})).toEqual(["a", "c", "d"]);
  expect(ids({ withShown: true })).toEqual(["a", "b", "c", "d"]);
});

test("each choice leaves what has it, and choices hold together", () => {
  expect(ids({ direction: "in" })).toEqual(["a", "d"]);
  expect(ids({ direction: "in", sign: "NEGATIVE" })).toEqual(["a"]);
  expect(ids({ direction: "both" })).toEqual(["c"]);
  expect(ids({ kind: "OUTCOME" })).toEqual([]);
  expect(ids({ kind: "OUTCOME", withShown: true })).toEqual(["b"]);
});
