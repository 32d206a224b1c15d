/** A choice of claims leaves the same links whether they are looked for around factors or laid out as a whole. */
import fc from "fast-check";
import { expect, test } from "vitest";
import type { ClaimDimensions } from "../../server/src/domain/claim-dimensions.ts";
import { deriveLinks, type LinkClaim } from "../../server/src/domain/derive-links.ts";
import type { Factor } from "../../server/src/domain/factor.ts";
import { claimTest } from "../../server/src/domain/filter/claim-choice.ts";
import { codeClaims } from "../../server/src/domain/filter/claim-codes.ts";
import type { NetworkFilter } from "../../server/src/domain/filter/network-filter.ts";
import { compareSupport, createGround, listedLinks, narrowGround } from "../../server/src/domain/network/ground.ts";
import { type Selection, selectFrom, selectNetwork } from "../../server/src/domain/network/select-network.ts";
import { chooseKeptLinks } from "../../server/src/queries/choose-links.ts";

const SLUGS = ["a", "b", "c", "d"] as const;

const factors: ReadonlyMap<string, Factor> = new Map(
  SLUGS.map((id) => [
    id,
    {
      ...{ id, name: id, description: null, kind: "outcome", domain: "economic", level: "external" },
      ...{ grouping: id === "d", sides: [], claimCount: 0, workCount: 0 },
    } as Factor,
  ]),
);

const claim = fc.record({
  ends: fc.shuffledSubarray([...SLUGS], { minLength: 2, maxLength: 2 }),
  relation: fc.constantFrom("increases", "decreases", "associated-with", "part-of"),
  certainty: fc.constantFrom("stated", "inferred"),
  work: fc.constantFrom("w1", "w2", "w3", "w4"),
});

const POLARITIES: Readonly<Record<string, string>> = { increases: "+", decreases: "-" };

const claims = fc.array(claim, { minLength: 1, maxLength: 30 }).map((all) =>
  all.map(({ ends: [subject, object], relation, ...own }, number) => ({
    ...{ id: `c${number}`, subject, object, relation, polarity: POLARITIES[relation] ?? "0", ...own },
    ...{ shape: null, result: null, contested: false, source: `s-${own.work}`, year: 2000, access: "abstract" },
    ...{ evidenceTypes: [], regions: [], populations: [], exploitationForms: [] },
  })),
) as unknown as fc.Arbitrary<readonly (LinkClaim & ClaimDimensions)[]>;

const filters = fc.record(
  {
    excludeWorks: fc.subarray(["w1", "w2", "w3", "w4"]),
    certainties: fc.constant(["stated"]),
    includeGroupings: fc.boolean(),
    minWorks: fc.constantFrom(1, 2),
    families: fc.constant(["influence"]),
    factors: fc.constant(["a", "b"]),
  },
  { requiredKeys: [] },
) as fc.Arbitrary<NetworkFilter>;

const narrowed = (all: readonly (LinkClaim & ClaimDimensions)[], filter: NetworkFilter): Selection => {
  const links = [...deriveLinks(all)].sort(compareSupport);
  const codes = codeClaims(all);
  const bundled = { all: listedLinks(links), codes, behind: codes.behind(links), claims: all };
  const { among, ...chosen } = chooseKeptLinks(bundled, filter);
  if (!among) throw new Error("Links that are chosen among others must say where these are.");
  return selectFrom(narrowGround(createGround(factors, links), { ...chosen, among }), filter);
};

const around = ({ linksOf, factor }: Selection) => SLUGS.map((slug) => [linksOf(slug), factor(slug)]);

const asWhole = ({ links, factors: held, topFactors, topLinks, remaining }: Selection) => [
  ...[links(), [...held().values()], topFactors(2), topLinks(2)],
  remaining().map(({ id }) => id),
];

test("whatever is asked for first", () => {
  fc.assert(
    fc.property(claims, filters, fc.boolean(), (all, filter, isWholeFirst) => {
      const links = deriveLinks(all.filter(claimTest(filter)));
      const expected = selectNetwork(filter, factors, links);
      const selection = narrowed(all, filter);
      if (isWholeFirst) expect(asWhole(selection)).toEqual(asWhole(expected));
      expect(around(selection)).toEqual(around(expected));
      expect(asWhole(selection)).toEqual(asWhole(expected));
    }),
    { seed: 2026, numRuns: 300 },
  );
});
