/** Which links are disagreements, which positions their works take, and what lies one step apart. */
import { expect, test } from "vitest";
import type { ClaimDimensions } from "./claim-dimensions.ts";
import { deriveLinks, type LinkClaim } from "./derive-links.ts";
import { disagreementSentence, disagreementsOf } from "./disagreements.ts";
import { selectNetwork } from "./network/select-network.ts";
import { sampleClaim, sampleFactors } from "./test-samples.ts";

const factors = sampleFactors(
  "poverty",
  "economy",
  "root",
  "trafficking",
  "law",
  "child-trafficking",
  "forced-criminality",
);
const LISTS = ["oppositeSigns", "noEffect", "directionNotAgreed", "contested"] as const;

const find = (claims: readonly LinkClaim[]) => {
  const selection = selectNetwork({ includeGroupings: true }, factors, deriveLinks(claims));
  const links = selection.links().map(selection.withEnds);
  const known = new Map(
    claims.map((claim) => [
      claim.id,
      {
        ...claim,
        ...{ evidenceTypes: ["NOT_STATED"], regions: ["NOT_STATED"] },
        ...{ populations: ["NOT_STATED"], exploitationForms: ["NOT_STATED"] },
      } satisfies ClaimDimensions,
    ]),
  );
  return disagreementsOf(
    links,
    known,
    links.filter(({ family }) => family === "structure"),
  );
};

const inLists = (claims: readonly LinkClaim[]): readonly string[] => {
  const found = find(claims);
  return LISTS.filter((list) => found[list].length > 0);
};

const more = sampleClaim("c1", "law > trafficking", "w1");

test.each([
  ["one work alone that claims more", [], []],
  ["another work that claims more", [sampleClaim("c2", "law > trafficking", "w2")], []],
  [
    "a work that claims less",
    [sampleClaim("c2", "law > trafficking", "w2", { polarity: "-" })],
    ["oppositeSigns", "contested"],
  ],
  [
    "a work that found no effect",
    [sampleClaim("c2", "law > trafficking", "w2", { polarity: "0", result: "null" })],
    ["noEffect", "contested"],
  ],
  [
    "a work without a direction",
    [sampleClaim("c2", "law > trafficking", "w2", { polarity: "0" })],
    ["directionNotAgreed"],
  ],
  [
    "a work with an inverted U",
    [sampleClaim("c2", "law > trafficking", "w2", { shape: "inverted U" })],
    ["directionNotAgreed"],
  ],
  [
    "a claim that its source disputes",
    [sampleClaim("c2", "law > trafficking", "w1", { contested: true })],
    ["contested"],
  ],
] as const)("beside a claim of more, %s", (_, others, lists) => {
  expect(inLists([more, ...others])).toEqual(lists);
});

test("null results alone, and a null result beside no direction, are told as no effect found", () => {
  const none = sampleClaim("c1", "law > trafficking", "w1", { polarity: "0", result: "null" });
  expect(inLists([none])).toEqual(["noEffect"]);
  expect(inLists([none, sampleClaim("c2", "law > trafficking", "w2", { polarity: "0" })])).toEqual(["noEffect"]);
});

test("each position names its works and claims, and a work that says two things stands under both", () => {
  const [found] = find([
    more,
    sampleClaim("c2", "law > trafficking", "w1", { polarity: "-" }),
    sampleClaim("c3", "law > trafficking", "w2", { polarity: "0" }),
  ]).oppositeSigns;
  expect(found?.positions).toEqual([
    { stance: "MORE", works: ["w1"], claims: ["c1"] },
    { stance: "LESS", works: ["w1"], claims: ["c2"] },
    { stance: "NO_DIRECTION", works: ["w2"], claims: ["c3"] },
  ]);
});

test("a whole and a part of it disagree on one factor, through a part of a part too; agreeing ones do not", () => {
  const parts = [sampleClaim("p1", "poverty < economy", "w1"), sampleClaim("p2", "economy < root", "w1")];
  const pairs = (claims: readonly LinkClaim[]) =>
    find([...claims, ...parts]).near.map(({ whole, part }) => `${whole.link.from} / ${part.link.from}`);
  const ofPoverty = sampleClaim("c1", "poverty > trafficking", "w1");
  const ofRoot = (changed: Partial<LinkClaim>) => sampleClaim("c2", "root > trafficking", "w2", changed);
  expect(pairs([ofPoverty, ofRoot({ polarity: "-" })])).toEqual(["root / poverty"]);
  expect(pairs([ofPoverty, ofRoot({ polarity: "0", result: "null" })])).toEqual(["root / poverty"]);
  expect(pairs([ofPoverty, ofRoot({})])).toEqual([]);
  expect(pairs([ofPoverty, ofRoot({ polarity: "0" })])).toEqual([]);
});

test("factors that are part of each other end the search for wholes", () => {
  const circle = [sampleClaim("p1", "poverty < economy", "w1"), sampleClaim("p2", "economy < poverty", "w1")];
  const claims = [
    sampleClaim("c1", "poverty > trafficking", "w1"),
    sampleClaim("c2", "economy > trafficking", "w2", { polarity: "-" }),
  ];
  expect(find([...claims, ...circle]).near).toHaveLength(2);
});

test("a factor that is claimed to bring more of one outcome of trafficking and less of another is told with both", () => {
  const toChild = sampleClaim("c1", "law > child-trafficking", "w1");
  const toForced = sampleClaim("c2", "law > forced-criminality", "w2", { polarity: "-" });
  const found = find([toChild, toForced, sampleClaim("c3", "poverty > child-trafficking", "w1")]);
  expect(found.splitOutcomes.map(({ factor, more: up, less }) => [factor.id, up[0]?.to, less[0]?.to])).toEqual([
    ["law", "child-trafficking", "forced-criminality"],
  ]);
  expect(disagreementSentence(found)).toContain(
    "1 factor is claimed to bring more of one outcome of trafficking and less of another.",
  );
  expect(find([toChild, { ...toForced, polarity: "0" }]).splitOutcomes).toEqual([]);
  expect(find([toChild, sampleClaim("c4", "law > trafficking", "w1", { polarity: "-" })]).splitOutcomes).toEqual([]);
});

test("a claim of another form than a straight line puts its link among the shapes, whatever else is claimed", () => {
  const curve = sampleClaim("c1", "law > trafficking", "w1", { shape: "inverted U", polarity: "0" });
  expect(find([curve]).shaped.map(({ positions }) => positions.map(({ stance }) => stance))).toEqual([
    ["NO_DIRECTION"],
  ]);
  expect(find([more]).shaped).toEqual([]);
});

test("the sentence counts every list, one or many", () => {
  const one = find([more, sampleClaim("c2", "law > trafficking", "w2", { polarity: "-" })]);
  expect(disagreementSentence(one)).toBe(
    "1 link has opposite signs, no links have a work that found no effect, no links have a sign beside a claim without direction and 1 link is contested; a link may be in several of these lists, and groupings count. No more disagreements lie one step away, between a whole and its part.",
  );
});
