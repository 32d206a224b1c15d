/** Sentences about views, word for word. */
import { describe, expect, test } from "vitest";
import { sampleFactor } from "../test-samples.ts";
import { vocabularyOf } from "../vocabulary.ts";
import { filterSentence, startSentences, type View } from "./filter-sentence.ts";
import type { NetworkFilter } from "./network-filter.ts";
import { listed } from "./sentence-words.ts";

const group = (field: "region" | "evidence_type" | "population" | "exploitation_form", id: string, label: string) => ({
  field,
  wording: "",
  group: id,
  label,
  parent: null,
});

const names = {
  factors: new Map([
    ["poverty", { name: "Poverty" }],
    ["corruption", { name: "Corruption" }],
  ]),
  works: new Map([["w1", "TRACE, overall"]]),
  sources: new Map([["s1", "Final report"]]),
  vocabulary: vocabularyOf([
    group("region", "bulgaria", "Bulgaria"),
    group("region", "romania", "Romania"),
    group("region", "worldwide", "Worldwide or many countries"),
    group("evidence_type", "regression", "Regression"),
    group("population", "convicted-women", "Convicted women"),
    group("exploitation_form", "sexual", "Sexual exploitation"),
  ]),
};

const totals = {
  claims: 705,
  undated: 256,
  notStated: { regions: 191, exploitationForms: 515, populations: 563, evidenceTypes: 1 },
};

const say = (filter: NetworkFilter, changed: Partial<View["counts"]> = {}, rest: Partial<View> = {}): string => {
  const [factors, links] = [changed.factors ?? 29, changed.links ?? 25];
  const counts = { factors, links, shownFactors: factors, shownLinks: links, claims: 27, undatedClaims: 9, ...changed };
  return filterSentence({ filter, counts, totals, names, ...rest });
};

test("no filter", () => {
  expect(say({}, { factors: 191, links: 494 })).toBe("191 factors and 494 links: all claims, without groupings.");
  expect(say({ includeGroupings: true }, { factors: 204, links: 542 })).toBe(
    "204 factors and 542 links: all claims, with groupings.",
  );
});

test("a region names its groups and what states none", () => {
  expect(say({ regions: ["bulgaria", "romania"] })).toBe(
    "29 factors and 25 links from claims on Bulgaria or Romania, without groupings. " +
      "191 of 705 claims state no region and are left out.",
  );
});

test("blanks that are asked for are not said to be left out", () => {
  expect(say({ regions: ["worldwide", "NOT_STATED"] })).toBe(
    "29 factors and 25 links from claims on ‘Worldwide or many countries’, or without a stated region, without groupings.",
  );
});

test("one of a thing is spoken of in the singular, none of it too", () => {
  expect(say({ evidenceTypes: ["regression"] }, { factors: 1, links: 1 })).toBe(
    "1 factor and 1 link from claims of the evidence type ‘Regression’, without groupings. " +
      "1 of 705 claims states no evidence type and is left out.",
  );
  expect(say({ contested: true }, { factors: 0, links: 0 })).toBe(
    "No factors and no links from all claims; only links that are contested; without groupings.",
  );
});

describe("years say what becomes of undated sources", () => {
  test.each([
    [{ publishedFrom: 2016 }, "published in 2016 or later"],
    [{ publishedTo: 2016 }, "published in 2016 or earlier"],
    [{ publishedFrom: 2016, publishedTo: 2020 }, "published from 2016 to 2020"],
    [{ publishedFrom: 2016, publishedTo: 2016, includeUndated: true }, "published in 2016"],
  ] as const)("%j", (filter, words) => {
    expect(say(filter)).toBe(
      `29 factors and 25 links from claims ${words}, without groupings. ` +
        "9 of the 27 claims behind these links come from undated sources and stay.",
    );
  });

  test.each([
    [{ claims: 0, undatedClaims: 0 }, "without groupings."],
    [{ claims: 5, undatedClaims: 0 }, "groupings. No claim behind these links comes from an undated source."],
    [{ claims: 5, undatedClaims: 1 }, "1 of the 5 claims behind these links comes from an undated source and stays."],
  ])("%j", (counts, words) => {
    expect(say({ publishedFrom: 2016 }, counts).endsWith(words)).toBe(true);
  });

  test("left out", () => {
    expect(say({ publishedFrom: 2016, includeUndated: false })).toBe(
      "29 factors and 25 links from claims published in 2016 or later, of dated sources only; without groupings. " +
        "256 of 705 claims come from undated sources and are left out.",
    );
  });
});

describe("every field has its phrase", () => {
  test.each([
    [{ certainties: ["stated"] }, "from claims stated by their source,"],
    [{ certainties: ["inferred"] }, "from claims added as our coding steps,"],
    [{ populations: ["convicted-women"] }, "from claims on the population ‘Convicted women’,"],
    [{ exploitationForms: ["sexual"] }, "from claims on the form of exploitation ‘Sexual exploitation’,"],
    [{ works: ["w1"] }, "from claims of the work ‘TRACE, overall’,"],
    [{ excludeWorks: ["w1", "w2"] }, "from claims outside the works ‘TRACE, overall’ and ‘w2’,"],
    [{ sources: ["s1"] }, "from claims in the source ‘Final report’,"],
    [{ access: ["full-text", "abstract"] }, "from claims read as full text or as an abstract,"],
    [{ families: ["influence"] }, "; only links of influence;"],
    [{ signs: ["positive", "no-effect"] }, "; only links claimed to increase or found to have no effect;"],
    [{ minWorks: 2 }, "; only links resting on at least 2 works;"],
    [{ maxWorks: 1 }, "; only links resting on one work alone;"],
    [{ maxWorks: 3 }, "; only links resting on at most 3 works;"],
    [{ minWorks: 2, maxWorks: 3 }, "; only links resting on 2 to 3 works;"],
    [{ minWorks: 2, maxWorks: 2 }, "; only links resting on exactly 2 works;"],
    [{ minClaims: 1 }, "; only links resting on at least 1 claim;"],
    [{ contested: false }, "; only links that are not contested;"],
    [{ factors: ["poverty", "x"] }, "; only factors among the 2 chosen: ‘Poverty’ and ‘x’;"],
    [{ kinds: ["external-factor", "trend"] }, "; only factors of the kinds external factor or trend;"],
    [{ domains: ["criminal-industry"] }, "; only factors of the criminal industry domain;"],
    [{ levels: ["internal"] }, "; only factors on the internal level;"],
    [{ sides: ["both"] }, "; only factors on both sides at once;"],
    [{ text: " women " }, "; only factors with ‘women’ in name or description;"],
  ] as const satisfies readonly (readonly [NetworkFilter, string])[])("%j", (filter, words) => {
    expect(say(filter)).toContain(words);
  });
});

test("claims, links and factors are told apart", () => {
  expect(
    say({ certainties: ["stated"], regions: ["romania"], signs: ["positive"], minWorks: 2, kinds: ["trend"] }),
  ).toBe(
    "29 factors and 25 links from claims stated by their source, on Romania; only links claimed to increase, " +
      "resting on at least 2 works; only factors of the kind trend; without groupings. " +
      "191 of 705 claims state no region and are left out.",
  );
});

test("a cut view says what is shown of it", () => {
  const whole = { factors: 191, links: 494 };
  expect(say({}, { ...whole, shownFactors: 40, shownLinks: 120 })).toBe(
    "191 factors and 494 links: all claims, without groupings. " +
      "Only the 40 best supported factors are shown, with 120 links between them.",
  );
  expect(say({}, { ...whole, shownFactors: 1, shownLinks: 0 })).toContain("Only the best supported factor is shown.");
  expect(say({}, { ...whole, shownLinks: 400 })).toContain("Only the 400 best supported links are shown.");
});

test("a neighbourhood names where it starts and how far it goes", () => {
  const walk = { of: ["poverty"], hops: 1, direction: "BOTH" } as const;
  expect(say({}, {}, { walk })).toBe(
    "29 factors and 25 links within 1 step of ‘Poverty’: all claims, without groupings.",
  );
  expect(
    say(
      { certainties: ["stated"] },
      { shownFactors: 5, shownLinks: 0 },
      {
        walk: { ...walk, hops: 2, direction: "OUT", of: ["poverty", "corruption"] },
      },
    ),
  ).toBe(
    "29 factors and 25 links within 2 steps onward from ‘Poverty’ or ‘Corruption’, from claims stated by their source, " +
      "without groupings. Only the 5 nearest factors are shown, with no links between them.",
  );
});

test("a network drawn together says into what", () => {
  expect(say({}, {}, { groups: "7 kinds" })).toBe(
    "29 factors and 25 links, drawn together into 7 kinds: all claims, without groupings.",
  );
});

test("long lists are cut", () => {
  expect(listed(["A", "B", "C", "D"], "or")).toBe("A, B, C or D");
  expect(listed(["A", "B", "C", "D", "E", "F"], "or")).toBe("A, B, C and 3 more");
});

test("a start that the filter leaves out is explained", () => {
  const grouping = sampleFactor("g", { name: "Root causes", grouping: true });
  const plain = sampleFactor("p", { name: "Poverty" });
  expect(startSentences({}, [grouping, plain])).toEqual([
    "‘Root causes’ is a grouping: its links are left out unless groupings are included.",
  ]);
  expect(startSentences({ kinds: ["outcome"], includeGroupings: true }, [grouping, plain])).toEqual([
    "‘Root causes’ itself does not pass the filter, so it stands without links.",
    "‘Poverty’ itself does not pass the filter, so it stands without links.",
  ]);
});
