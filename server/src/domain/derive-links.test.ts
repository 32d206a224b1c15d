/** How claims add up to links, on cases worked by hand and on random ones. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ACCESS_VALUES, CERTAINTIES, RELATIONS } from "./closed-lists.ts";
import { deriveLinks, type LinkClaim } from "./derive-links.ts";
import type { Link } from "./link.ts";
import { familyOf, polaritiesOf } from "./relation.ts";

const claim = (given: Partial<LinkClaim> = {}): LinkClaim => ({
  id: "c1",
  subject: "poverty",
  object: "migration",
  relation: "influences",
  polarity: "0",
  certainty: "stated",
  shape: null,
  result: null,
  contested: false,
  source: given.work ? `report-of-${given.work}` : "report",
  year: 2016,
  access: "abstract",
  work: "study",
  ...given,
});

/** The claims given, numbered c1, c2, … */
const numbered = (...claims: readonly Partial<LinkClaim>[]): readonly LinkClaim[] =>
  claims.map((given, index) => claim({ id: `c${index + 1}`, ...given }));

const onlyLink = (...claims: readonly Partial<LinkClaim>[]): Link => {
  const links = deriveLinks(numbered(...claims));
  expect(links).toHaveLength(1);
  return links[0] as Link;
};

const plus = (work: string): Partial<LinkClaim> => ({ work, relation: "increases", polarity: "+" });
const minus = (work: string): Partial<LinkClaim> => ({ work, relation: "decreases", polarity: "-" });
const noDirection = (work: string): Partial<LinkClaim> => ({ work });
const nullResult = (work: string): Partial<LinkClaim> => ({ work, result: "null" });
const invertedU = (work: string): Partial<LinkClaim> => ({ work, shape: "inverted U" });

describe("the sign of a link", () => {
  const CASES = [
    ["one plus", [plus("a")], "positive", 1, 0, 0],
    ["pluses of two works", [plus("a"), plus("b")], "positive", 2, 0, 0],
    ["a plus said twice by one work", [plus("a"), plus("a")], "positive", 1, 0, 0],
    ["a plus and a claim without direction", [plus("a"), noDirection("b")], "positive", 1, 0, 1],
    ["a plus and no direction in the same work", [plus("a"), noDirection("a")], "positive", 1, 0, 0],
    ["a plus and a null result", [plus("a"), nullResult("b")], "positive", 1, 1, 0],
    ["a plus and a null result of the same work", [plus("a"), nullResult("a")], "positive", 1, 1, 0],
    ["one minus", [minus("a")], "negative", 1, 0, 0],
    ["a minus and a null result", [minus("a"), nullResult("b"), noDirection("c")], "negative", 1, 1, 1],
    ["works that disagree", [plus("a"), plus("b"), minus("c")], "mixed", 2, 1, 0],
    ["a work that says both", [plus("a"), minus("a")], "mixed", 1, 1, 0],
    ["a disagreement and a null result", [plus("a"), minus("b"), nullResult("c")], "mixed", 1, 2, 0],
    ["null results alone", [nullResult("a"), nullResult("b")], "no-effect", 2, 0, 0],
    ["a null result and no direction", [nullResult("a"), noDirection("b")], "unknown", 0, 0, 2],
    ["no direction at all", [noDirection("a"), noDirection("b")], "unknown", 0, 0, 2],
    ["an inverted U", [invertedU("a")], "unknown", 0, 0, 1],
    ["an inverted U beside a plus", [invertedU("a"), plus("b")], "positive", 1, 0, 1],
  ] as const;

  test.each(CASES)("of %s", (_, claims, sign, supporting, opposing, undirected) => {
    expect(onlyLink(...claims)).toMatchObject({ sign, supporting, opposing, undirected });
  });

  test("a shape gives no direction, even where a polarity stands beside it", () => {
    expect(onlyLink({ shape: "inverted U", polarity: "+" })).toMatchObject({ sign: "unknown", undirected: 1 });
  });

  test("a null result gives no sign, even where a polarity stands beside it", () => {
    expect(onlyLink({ result: "null", polarity: "+" })).toMatchObject({ sign: "no-effect", supporting: 1 });
  });

  test("decreases and mitigates speak with one voice", () => {
    const link = onlyLink(minus("a"), { work: "b", relation: "mitigates", polarity: "-" });
    expect(link).toMatchObject({ sign: "negative", supporting: 2, claimCount: 2 });
  });

  test.each([
    ["part-of", "structure"],
    ["targets", "targeting"],
  ] as const)("%s makes a %s link without sign or balance", (relation, family) => {
    const link = onlyLink({ relation, work: "a" }, { relation, work: "b" });
    expect(link).toMatchObject({ family, sign: null, supporting: 0, opposing: 0, undirected: 0, workCount: 2 });
  });

  test("an association has a sign by the same rules", () => {
    expect(onlyLink({ relation: "associated-with", polarity: "+" })).toMatchObject({ sign: "positive", supporting: 1 });
    expect(onlyLink({ relation: "co-occurs" })).toMatchObject({ sign: "unknown", undirected: 1 });
  });
});

describe("which link a claim lies in", () => {
  test("direction matters to an influence, and each family is a link of its own", () => {
    const links = deriveLinks(
      numbered(
        { relation: "increases", polarity: "+" },
        { relation: "influences", subject: "migration", object: "poverty" },
        { relation: "part-of" },
        { relation: "targets" },
        { relation: "shares" },
      ),
    );
    expect(links.map(({ id, claims }) => [id, ...claims])).toEqual([
      ["migration~poverty~association", "c5"],
      ["migration~poverty~influence", "c2"],
      ["poverty~migration~influence", "c1"],
      ["poverty~migration~structure", "c3"],
      ["poverty~migration~targeting", "c4"],
    ]);
  });

  test("an association bundles both directions under the smaller slug", () => {
    const link = onlyLink(
      { relation: "associated-with", polarity: "+" },
      { relation: "co-occurs", subject: "migration", object: "poverty" },
    );
    expect(link).toMatchObject({ id: "migration~poverty~association", from: "migration", to: "poverty" });
    expect(link.claims).toEqual(["c1", "c2"]);
  });

  test("the smaller slug goes by code point: a hyphen before a digit before a letter", () => {
    const ends = (subject: string, object: string): readonly string[] => {
      const { from, to } = onlyLink({ relation: "shares", subject, object });
      return [from, to];
    };
    expect(ends("war-zones", "war")).toEqual(["war", "war-zones"]);
    expect(ends("war2", "war-zones")).toEqual(["war-zones", "war2"]);
    expect(ends("wars", "war2")).toEqual(["war2", "wars"]);
  });
});

describe("what a link counts", () => {
  test("two documents of one work are one work, and a work speaks once", () => {
    const link = onlyLink(
      { ...plus("trace"), source: "trace-report", year: 2014 },
      { ...plus("trace"), source: "trace-press-release", year: 2016 },
      { ...minus("field-study"), source: "article", year: 2020 },
    );
    expect(link).toMatchObject({ claimCount: 3, workCount: 2, sourceCount: 3, supporting: 1, opposing: 1 });
    expect(link.works).toEqual(["field-study", "trace"]);
  });

  test("years span the dated sources, and an undated source is counted once", () => {
    const link = onlyLink(
      { source: "old", year: 1998 },
      { source: "new", year: 2023 },
      { source: "undated", year: null },
      { source: "undated", year: null },
    );
    expect(link).toMatchObject({ yearFrom: 1998, yearTo: 2023, undatedSources: 1, sourceCount: 3 });
  });

  test("without a dated source there is no year", () => {
    expect(onlyLink({ year: null })).toMatchObject({ yearFrom: null, yearTo: null, undatedSources: 1 });
  });

  test("stated claims are counted apart from our coding steps", () => {
    expect(onlyLink({ certainty: "inferred" }, { certainty: "stated" }, {}).statedCount).toBe(2);
    expect(onlyLink({ certainty: "inferred" }).statedCount).toBe(0);
  });

  test.each(ACCESS_VALUES.map((access, rank) => [access, ACCESS_VALUES.slice(rank)] as const))(
    "%s is the best access among it and what is worse",
    (best, accesses) => {
      const link = onlyLink(...accesses.toReversed().map((access) => ({ access })));
      expect(link.bestAccess).toBe(best);
    },
  );

  test("a link is contested by an opposing work or by its source's own mark, not by silence", () => {
    expect(onlyLink(plus("a"), plus("b"), noDirection("c")).contested).toBe(false);
    expect(onlyLink(plus("a"), nullResult("b")).contested).toBe(true);
    expect(onlyLink(plus("a"), minus("b")).contested).toBe(true);
    expect(onlyLink(plus("a"), { work: "b", contested: true }).contested).toBe(true);
    expect(onlyLink({ relation: "part-of", contested: true }).contested).toBe(true);
    expect(onlyLink(nullResult("a")).contested).toBe(false);
  });
});

test("no claims make no links", () => {
  expect(deriveLinks([])).toEqual([]);
});

const slug = fc.constantFrom("a", "a-b", "a2", "ab", "b", "b-a");
const claimWithoutId = fc
  .record({
    ends: fc.tuple(slug, slug).filter(([subject, object]) => subject !== object),
    relation: fc.constantFrom(...RELATIONS),
    polarityPick: fc.nat(),
    certainty: fc.constantFrom(...CERTAINTIES),
    shape: fc.constantFrom(null, null, "inverted U"),
    result: fc.constantFrom(null, null, "null"),
    contested: fc.boolean(),
    work: fc.constantFrom("w1", "w2", "w3"),
    document: fc.constantFrom(1, 2),
    access: fc.constantFrom(...ACCESS_VALUES),
  })
  .map(({ ends: [subject, object], polarityPick, document, relation, ...rest }): Omit<LinkClaim, "id"> => {
    const polarities = polaritiesOf(relation);
    const polarity = polarities[polarityPick % polarities.length] ?? "0";
    // A source has one work and one year, as in a dataset.
    const year = document === 1 ? 2010 : null;
    return { ...rest, subject, object, relation, polarity, source: `${rest.work}-${document}`, year };
  });
const someClaims = fc
  .array(claimWithoutId, { maxLength: 40 })
  .map((claims) => claims.map((given, index): LinkClaim => ({ ...given, id: `c${index}` })));
const shuffled = someClaims.chain((claims) =>
  fc.tuple(fc.constant(claims), fc.shuffledSubarray(claims, { minLength: claims.length })),
);
const seeded = { seed: 20_161_018, numRuns: 300 };

describe("for any claims", () => {
  test("their order never matters", () => {
    fc.assert(
      fc.property(shuffled, ([claims, other]) => {
        expect(deriveLinks(other)).toEqual(deriveLinks(claims));
      }),
      seeded,
    );
  });

  test("each claim lies in exactly one link, of its own family and between its own factors", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        const links = deriveLinks(claims);
        expect(links.flatMap((link) => link.claims).sort()).toEqual(claims.map(({ id }) => id).sort());
        for (const { id, subject, object, relation } of claims) {
          const link = links.find(({ claims: own }) => own.includes(id));
          expect(link?.family).toBe(familyOf(relation));
          expect([link?.from, link?.to].sort()).toEqual([subject, object].sort());
        }
      }),
      seeded,
    );
  });

  test("the counts of a link agree with one another", () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        for (const link of deriveLinks(claims)) {
          expect(link.claimCount).toBe(link.claims.length);
          expect(link.workCount).toBe(link.works.length);
          expect(link.workCount).toBeLessThanOrEqual(link.sourceCount);
          expect(link.sourceCount).toBeLessThanOrEqual(link.claimCount);
          expect(link.statedCount).toBeLessThanOrEqual(link.claimCount);
          if (link.sign === null) continue;
          // A work that says two things counts on both sides; none goes uncounted.
          expect(link.supporting + link.opposing + link.undirected).toBeGreaterThanOrEqual(link.workCount);
          expect(link.undirected).toBeLessThanOrEqual(link.workCount);
        }
      }),
      seeded,
    );
  });
});
