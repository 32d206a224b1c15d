/** Questions 3, 6 and 12 on the built-in dataset: by what chains one thing may lead to another. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { bare, type Filter } from "../support/ask-network.ts";
import { type Asking, startAsking } from "../support/asking.ts";

let asking: Asking;
beforeAll(async () => {
  asking = await startAsking();
});
afterAll(() => asking.stop());

type SeenPath = Readonly<{
  factors: readonly { id: string }[];
  links: readonly { id: string; family: string }[];
  sign: string;
  length: number;
  weakestWorkCount: number;
  threadWorks: readonly { name: string }[];
  inferredSteps: readonly { id: string; claims: { nodes: readonly { id: string }[] } }[];
  sentence: string;
}>;
type Seen = Readonly<{
  verdict: string;
  pathCount: number;
  pathCountIsExact: boolean;
  truncated: boolean;
  threadCount: number;
  paths: readonly SeenPath[];
  sentence: string;
  thin: unknown;
}>;
type Question = Readonly<{ from: readonly string[]; to: readonly string[]; maxLength?: number; filter?: Filter }>;

const ask = async (question: Question): Promise<Seen> =>
  (
    await asking.ask<{ pathways: Seen }>(
      `query ($from: [ID!]!, $to: [ID!]!, $maxLength: Int, $filter: NetworkFilter) {
        pathways(from: $from, to: $to, maxLength: $maxLength, filter: $filter) {
          verdict pathCount pathCountIsExact truncated threadCount sentence thin { sentence }
          paths { factors { id } links { id family } sign length weakestWorkCount threadWorks { name } sentence
            inferredSteps { id claims(first: 5) { nodes { id } } } } } }`,
      question,
    )
  ).pathways;

/** The factors along a chain, such as "poverty > corruption ~ impunity" with ~ for an association. */
const along = ({ factors, links }: SeenPath): string =>
  factors
    .map(({ id }, step) => {
      const mark = { INFLUENCE: ">", ASSOCIATION: "~", TARGETING: "!" }[links[step - 1]?.family ?? ""];
      return `${mark === undefined ? "" : `${mark} `}${bare(id)}`;
    })
    .join(" ");

const POVERTY = { from: ["poverty"], to: ["trafficking-perpetration"] };

describe("3: by what chains poverty may lead to perpetration", () => {
  /** The middle of each chain, its sign and its weakest link's works, as the dataset gives them. */
  const CHAINS = [
    "economic-imperative POSITIVE 2",
    "restricted-legitimate-opportunity POSITIVE 1",
    "trafficking-victimisation UNKNOWN 1",
    "desire-to-migrate > trafficking-victimisation UNKNOWN 1",
    "human-trafficking > armed-groups POSITIVE 1",
    "trafficking-victimisation > restricted-legitimate-opportunity POSITIVE 1",
    "desire-to-migrate > trafficking-victimisation > restricted-legitimate-opportunity POSITIVE 1",
    "dysfunctional-family > childhood-abuse > prior-victimisation-trafficker POSITIVE 1",
    "family-recruiter > sexual-exploitation-trafficking > social-norms-exploitation UNKNOWN 1",
    "human-trafficking > armed-conflict > economic-need POSITIVE 1",
    "human-trafficking > armed-conflict > impunity POSITIVE 1",
    "human-trafficking > armed-conflict > trafficking-victimisation UNKNOWN 1",
    "human-trafficking > corruption > impunity POSITIVE 1",
    "human-trafficking > forced-displacement > trafficking-victimisation UNKNOWN 1",
    "human-trafficking > other-criminal-industries > armed-groups POSITIVE 1",
    "human-trafficking > trafficking-proceeds > armed-groups POSITIVE 1",
    "human-trafficking > weak-rule-of-law > trafficking-victimisation UNKNOWN 1",
  ];

  test("17 chains, each with its sign and its weakest step", async () => {
    const found = await ask(POVERTY);
    expect(found.paths.map((path) => `${along(path)} ${path.sign} ${path.weakestWorkCount}`)).toEqual(
      CHAINS.map((chain) => {
        const [, middle, end] = /^(.*) (\w+ \d)$/.exec(chain) ?? [];
        return `poverty > ${middle} > trafficking-perpetration ${end}`;
      }),
    );
    expect(found).toMatchObject({ pathCount: 17, pathCountIsExact: true, truncated: false, verdict: "UNDETERMINED" });
    expect(found.thin).toBeNull();
    for (const { factors, links, length } of found.paths)
      expect([links.length, factors.length]).toEqual([length, length + 1]);
  });

  test("two of them are threads, of these works", async () => {
    const { threadCount, paths } = await ask(POVERTY);
    expect(threadCount).toBe(2);
    expect(
      paths.map(({ threadWorks }) => threadWorks.map(({ name }) => name)).filter((names) => names.length > 0),
    ).toEqual([
      ["Shen, female perpetrators in internal child trafficking in China", "TRACE project (FP7 607669), overall"],
      ["Keo et al., traffickers in Cambodia"],
    ]);
    expect(paths.filter(({ sentence }) => sentence.includes("No single work tells this whole chain."))).toHaveLength(
      15,
    );
  });

  test("two of them have a step of our own coding", async () => {
    const { paths } = await ask(POVERTY);
    const inferred = paths.filter(({ inferredSteps }) => inferredSteps.length > 0);
    expect(
      inferred.map((path) => [along(path), path.inferredSteps.map(({ id, claims }) => [bare(id), claims.nodes])]),
    ).toEqual([
      [
        "poverty > restricted-legitimate-opportunity > trafficking-perpetration",
        [["poverty~restricted-legitimate-opportunity~influence", [{ id: "claim:c0579" }]]],
      ],
      [
        "poverty > family-recruiter > sexual-exploitation-trafficking > social-norms-exploitation > trafficking-perpetration",
        [["sexual-exploitation-trafficking~social-norms-exploitation~influence", [{ id: "claim:c0557" }]]],
      ],
    ]);
  });

  test("126 when associations may be walked, 17 with groupings", async () => {
    const wider = await ask({ ...POVERTY, filter: { families: ["INFLUENCE", "ASSOCIATION"] } });
    expect(wider).toMatchObject({ pathCount: 126, truncated: true });
    expect(wider.paths).toHaveLength(100);
    expect((await ask({ ...POVERTY, filter: { includeGroupings: true } })).pathCount).toBe(17);
  });

  test("in words: how many, how many of them threads, and that a chain is a hypothesis", async () => {
    const { sentence, paths } = await ask(POVERTY);
    expect(sentence).toBe(
      "17 chains of influence run from ‘Poverty’ to ‘Becoming involved in trafficking as a perpetrator’ in at most " +
        "4 steps: all claims, without groupings. 2 of them are threads (one work claims every step). The others join " +
        "different studies: a chain is a hypothesis, not a finding. Not all of them have a direction, so none is given " +
        "for them together.",
    );
    expect(paths[1]?.sentence).toBe(
      "Poverty is claimed to increase restricted access to legitimate work and income, which is claimed to increase " +
        "becoming involved in trafficking as a perpetrator. One work claims every step of it: ‘Keo et al., traffickers " +
        "in Cambodia’. The step from poverty to restricted access to legitimate work and income rests on our own coding.",
    );
  });
});

test("6: 15 of these chains are left of what sources state themselves, none of them with a step of ours", async () => {
  const { pathCount, paths, sentence } = await ask({ ...POVERTY, filter: { certainties: ["STATED"] } });
  expect(pathCount).toBe(15);
  expect(paths.flatMap(({ inferredSteps }) => inferredSteps)).toEqual([]);
  expect(sentence).toContain("in at most 4 steps: claims stated by their source, without groupings.");
});

describe("12: what links the family with organised networks", () => {
  const NETWORKS = ["larger-criminal-networks", "organised-crime-groups", "trusted-core-networks"];
  const BOTH_FAMILIES = ["INFLUENCE", "ASSOCIATION"];
  const familyFactors = async (): Promise<readonly string[]> => {
    const { factors } = await asking.ask<{ factors: { nodes: readonly { id: string; kind: string }[] } }>(
      "{ factors(filter: { domains: [FAMILY], includeGroupings: false }, first: 100) { nodes { id kind } } }",
    );
    return factors.nodes.filter(({ kind }) => kind !== "INTERVENTION").map(({ id }) => id);
  };

  test("nine chains of influence, twelve back, nine with groupings", async () => {
    const family = await familyFactors();
    expect(family).toHaveLength(15);
    expect((await ask({ from: family, to: NETWORKS })).pathCount).toBe(9);
    expect((await ask({ from: NETWORKS, to: family })).pathCount).toBe(12);
    expect((await ask({ from: family, to: NETWORKS, filter: { includeGroupings: true } })).pathCount).toBe(9);
  });

  test("with associations nine of two steps (ten with groupings) and 38 of three, all that have one without a direction", async () => {
    const from = await familyFactors();
    const two = await ask({ from, to: NETWORKS, maxLength: 2, filter: { families: BOTH_FAMILIES } });
    expect(two.pathCount).toBe(9);
    expect(two.paths.slice(0, 1).map(along)).toEqual(["strong-family-bonds ~ larger-criminal-networks"]);
    expect(two.paths.map(along)).toEqual(
      expect.arrayContaining([
        "criminal-family-members ~ trafficking-perpetration ~ organised-crime-groups",
        "intimate-partner-co-offending ~ women-perpetrators ~ larger-criminal-networks",
        "intimate-partner-co-offending ~ women-perpetrators ~ organised-crime-groups",
        "strong-family-bonds > other-traffickers ~ trusted-core-networks",
        "strong-family-bonds ~ trafficking-perpetration ~ organised-crime-groups",
      ]),
    );
    for (const { links, sign } of two.paths)
      if (links.some(({ family }) => family === "ASSOCIATION")) expect(sign).toBe("UNKNOWN");
    const wider = { families: BOTH_FAMILIES, includeGroupings: true };
    expect((await ask({ from, to: NETWORKS, maxLength: 2, filter: wider })).pathCount).toBe(10);
    const three = { from, to: NETWORKS, maxLength: 3, filter: { families: BOTH_FAMILIES } };
    expect((await ask(three)).pathCount).toBe(38);
  });
});
