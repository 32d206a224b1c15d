/** Orders of links, and what comes last. */
import { expect, test } from "vitest";
import { deriveLinks } from "../derive-links.ts";
import { sampleClaim } from "../test-samples.ts";
import { type LinkOrder, linkKey, orderLinks } from "./order-links.ts";

const links = deriveLinks([
  sampleClaim("c1", "a > b", "w1", { year: 2020 }),
  sampleClaim("c2", "a > b", "w2", { year: 2010 }),
  sampleClaim("c3", "b > c", "w1", { year: null }),
  sampleClaim("c4", "c > d", "w1", { year: 2015 }),
  sampleClaim("c5", "c > d", "w1", { year: 2015 }),
  sampleClaim("c6", "c > d", "w1", { year: 2015 }),
  sampleClaim("c7", "d > e", "w1", { year: 2020 }),
]);

test.each([
  ["WORK_COUNT", "DESC", "ab bc cd de"],
  ["WORK_COUNT", "ASC", "bc cd de ab"],
  ["CLAIM_COUNT", "DESC", "cd ab bc de"],
  ["LATEST_YEAR", "DESC", "ab de cd bc"],
  ["LATEST_YEAR", "ASC", "cd ab de bc"],
  ["ID", "ASC", "ab bc cd de"],
  ["ID", "DESC", "de cd bc ab"],
] as const)("by %s %s, ties by id, undated last", (field, direction, expected) => {
  const order: LinkOrder = { field, direction };
  expect(
    orderLinks(links, order)
      .map(({ from, to }) => from + to)
      .join(" "),
  ).toBe(expected);
});

test("the key of a link is what it is ordered by", () => {
  expect(links.map((link) => linkKey(link, { field: "LATEST_YEAR", direction: "ASC" }))).toEqual([
    2020,
    null,
    2015,
    2020,
  ]);
});
