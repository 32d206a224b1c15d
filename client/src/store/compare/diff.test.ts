/** The diff puts every factor and link of two networks into exactly one list. */
import { expect, test } from "vitest";
import { testFactor, testLink } from "../test-network.ts";
import { diffOf, unionOf, whereOf } from "./diff.ts";

const factors = (...ids: readonly string[]) => ids.map((id, at) => testFactor({ id, workCount: at + 1 }));
const HERE = {
  factors: factors("a", "b", "c"),
  links: [
    testLink("a", "b", { workCount: 3 }),
    testLink("b", "c", { sign: "POSITIVE" }),
    testLink("a", "c", { workCount: 2 }),
    testLink("c", "a"),
  ],
};
const THERE = {
  factors: factors("b", "c", "d"),
  links: [
    testLink("a", "b", { workCount: 3, claimCount: 9 }),
    testLink("b", "c", { sign: "NEGATIVE", workCount: 4 }),
    testLink("a", "c", { workCount: 1 }),
    testLink("d", "b"),
  ],
};
const ids = (things: readonly Readonly<{ id: string }>[]) => things.map(({ id }) => id);

test("what is here, there and in both is told apart, and a changed sign from changed works", () => {
  const { factors: found, links } = diffOf(HERE, THERE);
  expect([ids(found.here), ids(found.there), ids(found.both)]).toEqual([["a"], ["d"], ["c", "b"]]);
  expect(ids(links.here)).toEqual(["link:c~a~influence"]);
  expect(ids(links.there)).toEqual(["link:d~b~influence"]);
  expect(ids(links.same)).toEqual(["link:a~b~influence"]);
  expect(links.sign.map(({ here, there }) => [here.sign, there.sign])).toEqual([["POSITIVE", "NEGATIVE"]]);
  expect(links.works.map(({ here, there }) => [here.workCount, there.workCount])).toEqual([[2, 1]]);
});

test("swapped, the lists change places and the rest stays", () => {
  const one = diffOf(HERE, THERE);
  const other = diffOf(THERE, HERE);
  expect(ids(other.factors.here)).toEqual(ids(one.factors.there));
  expect(ids(other.links.there)).toEqual(ids(one.links.here));
  expect(ids(other.links.same)).toEqual(ids(one.links.same));
});

test("a network does not differ from itself", () => {
  const { factors: found, links } = diffOf(HERE, HERE);
  expect([found.here, found.there, links.here, links.there, links.sign, links.works].flat()).toEqual([]);
});

test("everything of either is drawn once, and knows where it is", () => {
  const diff = diffOf(HERE, THERE);
  const union = unionOf(diff);
  expect(ids(union.factors).sort()).toEqual(["a", "b", "c", "d"]);
  expect(union.links).toHaveLength(5);
  const where = whereOf(diff);
  expect([...union.factors, ...union.links].every(({ id }) => where.has(id))).toBe(true);
  expect(where.get("link:b~c~influence")).toBe("changed");
});
