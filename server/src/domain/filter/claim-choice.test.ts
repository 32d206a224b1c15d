/** A choice of claims means the same whether claims are looked at one by one or by number. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimDimensions } from "../claim-dimensions.ts";
import { claimTest, codedClaimTest } from "./claim-choice.ts";
import { codeClaims, countValues, membersAt } from "./claim-codes.ts";
import type { ClaimPredicates } from "./network-filter.ts";

const word = fc.constantFrom("a", "b", "c", "d");
const words = fc.uniqueArray(word, { minLength: 1, maxLength: 3 });
const year = fc.option(fc.integer({ min: 1998, max: 2004 }));

const claims = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1 }),
    ...{ certainty: word, source: word, access: word, work: word, year },
    ...{ evidenceTypes: words, regions: words, populations: words, exploitationForms: words },
  }),
  { selector: ({ id }) => id, maxLength: 12 },
) as unknown as fc.Arbitrary<readonly ClaimDimensions[]>;

const predicates = fc.record(
  {
    ...{ certainties: words, evidenceTypes: words, regions: words, populations: words, exploitationForms: words },
    ...{ works: words, excludeWorks: words, sources: words, access: words },
    ...{ publishedFrom: fc.integer({ min: 1998, max: 2004 }), publishedTo: fc.integer({ min: 1998, max: 2004 }) },
    includeUndated: fc.boolean(),
  },
  { requiredKeys: [] },
) as unknown as fc.Arbitrary<ClaimPredicates>;

test("the same claims count, whatever the choice", () => {
  fc.assert(
    fc.property(claims, predicates, (all, asked) => {
      const [byClaim, byNumber] = [claimTest(asked), codedClaimTest(asked, codeClaims(all))];
      expect(all.map((_, number) => byNumber(number))).toEqual(all.map(byClaim));
    }),
  );
});

test("values are counted as often as claims have them, in the order of their words", () => {
  fc.assert(
    fc.property(claims, (all) => {
      const { dimensions } = codeClaims(all);
      const counted = countValues(Int32Array.from(all.keys()), dimensions.regions);
      const expected = ["a", "b", "c", "d"]
        .map((region) => [region, all.filter(({ regions }) => regions.includes(region)).length] as const)
        .filter(([, count]) => count > 0);
      expect([...counted]).toEqual(expected);
    }),
  );
});

test("the members of some groups come one group after the other", () => {
  const groups = { first: Int32Array.of(0, 2, 2, 3), members: Int32Array.of(7, 8, 9) };
  expect([...membersAt(groups, Int32Array.of(2, 1, 0))]).toEqual([9, 7, 8]);
});
