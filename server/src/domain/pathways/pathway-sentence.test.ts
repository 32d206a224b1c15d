/** How chains, what they say together, thin answers and robustness are worded. */
import { describe, expect, test } from "vitest";
import type { NetworkFilter } from "../filter/network-filter.ts";
import type { Link } from "../link.ts";
import type { SelectedLink } from "../network/select-network.ts";
import { sampleFactor, sampleFactors, sampleLink } from "../test-samples.ts";
import { chainSentence } from "./chain-sentence.ts";
import { pathwaySentence, robustnessSentence, thinSentence } from "./pathway-sentence.ts";
import type { PathwayQuestion } from "./pathways.ts";

const factors = sampleFactors(
  sampleFactor("poverty", { name: "Poverty" }),
  sampleFactor("need", { name: "Economic need of victims" }),
  sampleFactor("covid", { name: "COVID-19 pandemic" }),
  sampleFactor("net", { name: "Internet, social media and apps" }),
  sampleFactor("roots", { name: "Root causes", grouping: true }),
);
const nothing = new Map();
const vocabulary = { region: nothing, exploitation_form: nothing, population: nothing, evidence_type: nothing };
const names = { factors, works: new Map(), sources: new Map(), vocabulary };

describe("a chain", () => {
  const say = (slugs: string, links: readonly Partial<Link>[], threadWorks: readonly string[] = []): string => {
    const passed = slugs.split(" ").map((slug) => factors.get(slug) ?? sampleFactor(slug));
    const steps = links.map((changed, step) => {
      const ends = { from: passed[step], to: passed[step + 1] } as SelectedLink["ends"];
      return { ...sampleLink(ends.from.id, ends.to.id, changed), ends };
    });
    const inferredSteps = steps.filter(({ statedCount }) => statedCount === 0);
    const works = new Map([
      ["w1", "First study"],
      ["w2", "A second one"],
    ]);
    return chainSentence({ factors: passed, links: steps, threadWorks, inferredSteps }, works);
  };

  test("is told step by step, as claimed, and as no single work's", () => {
    expect(say("poverty need covid", [{}, { sign: "negative" }])).toBe(
      "Poverty is claimed to increase economic need of victims, which is claimed to decrease COVID-19 pandemic. " +
        "No single work tells this whole chain.",
    );
  });

  test("names the works that tell the whole of it", () => {
    expect(say("poverty need covid", [{}, {}], ["w1"])).toContain("One work claims every step of it: ‘First study’.");
    expect(say("poverty need covid", [{}, {}], ["w1", "w2"])).toContain(
      "2 works claim every step of it: ‘A second one’ and ‘First study’.",
    );
    expect(say("poverty need", [{}], ["w1"])).toBe(
      "Poverty is claimed to increase economic need of victims. One work claims it: ‘First study’.",
    );
  });

  test("says which steps are our own", () => {
    expect(say("poverty need covid", [{ statedCount: 0 }, {}])).toContain(
      "The step from poverty to economic need of victims rests on our own coding.",
    );
    expect(say("poverty need covid", [{ statedCount: 0 }, { statedCount: 0 }])).toContain(
      "The steps from poverty to economic need of victims and from economic need of victims to COVID-19 pandemic rest on our own coding.",
    );
  });

  test("quotes a name whose comma would break the sentence", () => {
    expect(say("poverty net need", [{}, {}])).toMatch(
      /^Poverty is claimed to increase ‘Internet, social media and apps’, which /,
    );
  });

  test("says of every family and sign who speaks, and never that one thing causes another", () => {
    const families = ["influence", "association", "targeting"] as const;
    const signs = ["positive", "negative", "mixed", "no-effect", "unknown", null] as const;
    for (const family of families)
      for (const sign of signs)
        expect(say("poverty need", [{ family, sign }])).not.toMatch(/\bcaus|\bleads? to|\bproves?|undefined/);
  });
});

const question = (changed: Partial<PathwayQuestion> = {}): PathwayQuestion => ({
  ...{ from: ["poverty"], to: ["covid"], maxLength: 4, filter: { includeGroupings: false }, limit: 100 },
  ...changed,
});

describe("all chains", () => {
  type Counts = Parameters<typeof pathwaySentence>[1];
  const counts = (changed: Partial<Counts>): Counts => ({
    ...{ verdict: "CONSISTENT_INCREASE", pathCount: 3, pathCountIsExact: true, completeLength: 4, threadCount: 0 },
    paths: Array(changed.pathCount ?? 3).fill({}),
    ...changed,
  });
  const say = (changed: Partial<Counts>, asked: Partial<PathwayQuestion> = {}): string =>
    pathwaySentence(question(asked), counts(changed), names, []);

  test("are counted between names, under the filter in words", () => {
    expect(say({})).toContain(
      "3 chains of influence run from ‘Poverty’ to ‘COVID-19 pandemic’ in at most 4 steps: all claims, without groupings.",
    );
    const filter: NetworkFilter = { certainties: ["stated"], families: ["influence", "association"], minWorks: 2 };
    expect(say({ pathCount: 1 }, { filter, from: ["poverty", "need"], maxLength: 1 })).toContain(
      "1 chain of influence or association runs from ‘Poverty’ or ‘Economic need of victims’ to ‘COVID-19 pandemic’ in " +
        "at most 1 step: claims stated by their source; only links resting on at least 2 works; without groupings.",
    );
    expect(say({ pathCount: 0, verdict: "NONE" })).toBe(
      "No chain of influence runs from ‘Poverty’ to ‘COVID-19 pandemic’ in at most 4 steps: all claims, without groupings.",
    );
  });

  test.each([
    [
      { threadCount: 2 },
      "2 of them are threads (one work claims every step). The others join different studies: a chain is a hypothesis, not a finding.",
    ],
    [{ threadCount: 1 }, "1 of them is a thread (one work claims every step). The others"],
    [{ threadCount: 0 }, "None of them is a thread"],
    [
      { threadCount: 3 },
      "All of them are threads: one work claims every step; even so, a chain is a hypothesis, not a finding.",
    ],
    [{ pathCount: 1, threadCount: 1 }, "It is a thread: one work claims every step; even so, a chain is a hypothesis"],
    [
      { pathCount: 1, threadCount: 0 },
      "No single work claims every step of it: it joins different studies, and a chain is a hypothesis",
    ],
  ])("say how many of them one work tells: %o", (changed, words) => {
    expect(say(changed)).toContain(words);
  });

  test.each([
    [{}, "Each of them claims, step by step, that more of the first brings more of the last."],
    [
      { verdict: "CONSISTENT_DECREASE", pathCount: 1 },
      "It claims, step by step, that more of the first brings less of the last.",
    ],
    [
      { verdict: "MIXED" },
      "They disagree: some claim more of the last, others less, and their number does not decide between them.",
    ],
    [{ verdict: "UNDETERMINED" }, "Not all of them have a direction, so none is given for them together."],
    [{ verdict: "UNDETERMINED", pathCount: 1 }, "One of its steps or more has no direction, so it has none."],
  ] as const)("say what they claim together: %o", (changed, words) => {
    expect(say(changed)).toContain(words);
  });

  test("say when some are not given, and when not all were found", () => {
    expect(say({ pathCount: 1_204, paths: Array(100).fill({}) })).toContain("Only the first 100 are given.");
    expect(say({ pathCount: 3, paths: [{}] as unknown as Counts["paths"] })).toContain("Only the first is given.");
    const cut = say({
      pathCountIsExact: false,
      completeLength: 3,
      verdict: "UNDETERMINED",
      pathCount: 5_000,
      paths: [],
    });
    expect(cut).toMatch(/^At least 5,000 chains of influence run /);
    expect(cut).toContain("As not all chains are known, no direction is given for them together.");
    expect(cut).toContain(
      "The search was ended before it had found all chains: these are some, all of those of up to 3 steps.",
    );
    const blind = say({ pathCountIsExact: false, completeLength: 0, verdict: "UNDETERMINED", pathCount: 0 });
    expect(blind).toContain("The search was ended before it had found all chains: these are some.");
    expect(blind).toMatch(/^It is not known how many chains of influence run from ‘Poverty’/);
  });
});

describe("a thin answer", () => {
  const ends = [factors.get("poverty"), factors.get("roots")].filter((factor) => factor !== undefined);

  test("says which choices keep it thin", () => {
    expect(thinSentence(question(), 0, [])).toBe(
      "No chain was found: only influence is walked, groupings are left out and chains end after 4 steps.",
    );
    const narrow = { regions: ["romania"], includeGroupings: true };
    expect(thinSentence(question({ filter: narrow, maxLength: 8 }), 2, [])).toBe(
      "Only two chains were found: only influence is walked and a filter is set.",
    );
    const widest: NetworkFilter = { families: ["influence", "association"], includeGroupings: true };
    expect(thinSentence(question({ filter: widest, maxLength: 8 }), 1, [])).toBe(
      "Only one chain was found: no setting is wider than these.",
    );
    expect(thinSentence(question({ filter: { families: ["structure"] } }), 0, [])).toContain(
      "what is part of what is never walked",
    );
  });

  test("names the ends that the filter itself leaves out", () => {
    expect(thinSentence(question(), 0, ends)).toContain(
      "‘Root causes’ is a grouping: its links are left out unless groupings are included.",
    );
  });
});

describe("robustness", () => {
  const base = {
    value: 3,
    minimumCut: [sampleLink("a", "b"), sampleLink("a", "c")],
    isUnique: true,
    linkDisjointPaths: 2,
  };
  const say = (changed: Partial<Parameters<typeof robustnessSentence>[0]>): string =>
    robustnessSentence({ ...base, hasDirectLink: false, chokepoints: ["poverty"], ...changed }, factors);

  test("says how much must fall, where, and whether that is the only way", () => {
    expect(say({})).toBe(
      "Chains of any length counted, 3 attributions of a link to a work must fall before none is left: those of 2 links, " +
        "and no other choice is as small. Every chain passes ‘Poverty’.",
    );
    expect(
      say({ value: 1, isUnique: false, minimumCut: base.minimumCut.slice(1), chokepoints: ["poverty", "need"] }),
    ).toBe(
      "Chains of any length counted, 1 attribution of a link to a work must fall before none is left: that of 1 link, or " +
        "another choice as small. Every chain passes at least one of ‘Poverty’ and ‘Economic need of victims’.",
    );
  });

  test("says when a direct link passes everything by, and when nothing connects", () => {
    expect(say({ hasDirectLink: true, chokepoints: null })).toContain("A direct link joins them");
    expect(say({ value: 0, minimumCut: [], chokepoints: [] })).toBe("No chain of any length connects them.");
  });
});
