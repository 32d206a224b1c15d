/** Questions on prevention: what interventions reach, what nobody acts on, and on which level they act. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { sorted } from "../support/oracle.ts";
import { startTestServer, type TestServer } from "../support/server.ts";
import { walk } from "../support/walk.ts";

let server: TestServer;

const slug = (id: string): string => id.slice(id.indexOf(":") + 1);

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

type Reached = Readonly<{ factor: { id: string; kind: string }; through: { id: string } | null }>;
type Factor = Readonly<{
  id: string;
  kind: string;
  grouping: boolean;
  workCount: number;
  level: string;
  preventionLevel: string | null;
  reach: readonly Reached[] | null;
}>;

const factors = async (): Promise<readonly Factor[]> =>
  (
    await walk<Factor>(server, {
      list: "factors",
      selection: "id kind grouping workCount level preventionLevel reach { factor { id kind } through { id } }",
    })
  ).nodes;

describe("question 9: what an intervention would reach, and what stays untouched", () => {
  const REACHES: Readonly<Record<string, readonly string[]>> = {
    "anti-corruption": ["corruption"],
    "awareness-raising": ["information-access", "prevention-effectiveness", "trafficking-victimisation"],
    "build-internal-capacity": ["internal-capacity-for-change"],
    "criminal-justice-response": [
      ...["corruption", "high-profit-low-risk", "human-trafficking", "lack-of-social-support", "police-corruption"],
    ],
    "demand-reduction": ["demand-cheap-labour", "human-trafficking", "sexual-exploitation-trafficking"],
    "dual-focus-analysis": ["understanding-mechanisms"],
    "early-intervention-youth": ["trafficking-perpetration", "young-age-at-offending"],
    "education-investment": ["low-education-victim"],
    "evaluation-and-data": ["prevention-effectiveness", "understanding-mechanisms"],
    "external-only-intervention": ["prevention-effectiveness"],
    "fair-recruitment": ["aiding-participants"],
    "information-access": ["trafficking-victimisation"],
    "non-punishment": ["coercion-into-offending"],
    "offender-rehabilitation": ["broad-criminal-career", "reoffending"],
    "offer-alternatives": ["use-of-opportunities"],
    "poverty-reduction": ["poverty"],
    "prevention-policy": ["human-trafficking", "trafficking-perpetration", "trafficking-victimisation"],
    "reduce-international-inequality": ["economic-inequality"],
    "reintegration-support": ["reoffending"],
    "safe-legal-migration": ["trafficking-perpetration"],
    "social-protection": ["human-trafficking", "income-shocks", "poverty"],
    "technology-against-trafficking": ["digitalisation-of-trafficking"],
    "two-level-intervention": ["prevention-effectiveness", "trafficking-perpetration"],
  };

  test("each intervention reaches exactly what is claimed, and a grouping stands for its members", async () => {
    const interventions = (await factors()).filter(({ kind }) => kind === "INTERVENTION");
    expect(interventions).toHaveLength(28);
    for (const { id, reach } of interventions) {
      const direct = (reach ?? []).filter(({ through }) => through === null).map(({ factor }) => slug(factor.id));
      expect(direct, id).toEqual(REACHES[slug(id)] ?? []);
      const through = (reach ?? []).filter((one) => one.through !== null);
      if (slug(id) !== "change-environment") expect(through, id).toEqual([]);
      else {
        expect(through).toHaveLength(7);
        expect(new Set(through.map((one) => one.through?.id))).toEqual(new Set(["factor:external-environment"]));
      }
    }
  });

  test("12 reach outcomes only or nothing; of 164 factors 23 are reached directly, 5 through a grouping, 136 are untouched", async () => {
    const all = await factors();
    const reached = all.flatMap(({ reach }) => reach ?? []);
    const direct = new Set(reached.filter(({ through }) => through === null).map(({ factor }) => factor.id));
    const any = new Set(reached.map(({ factor }) => factor.id));
    const conditions = all.filter(({ kind, grouping }) => kind !== "INTERVENTION" && !grouping);
    expect(conditions).toHaveLength(164);
    expect(conditions.filter(({ id }) => direct.has(id))).toHaveLength(23);
    expect(conditions.filter(({ id }) => any.has(id) && !direct.has(id))).toHaveLength(5);
    const untouched = conditions.filter(({ id }) => !any.has(id));
    const untouchedOf = (kind: string): number => untouched.filter((factor) => factor.kind === kind).length;
    const counts = new Map(untouched.map(({ kind }) => [kind, untouchedOf(kind)]));
    expect(untouched).toHaveLength(136);
    expect(Object.fromEntries(counts)).toEqual({
      EXTERNAL_FACTOR: 50,
      VICTIM_VULNERABILITY: 24,
      TRAFFICKER_RELATIONSHIP: 23,
      OUTCOME: 15,
      TRAFFICKER_CHARACTERISTIC: 15,
      TREND: 9,
    });
    const idle = all.filter(({ reach }) => reach?.every(({ factor }) => factor.kind === "OUTCOME"));
    expect(idle.filter(({ id }) => id !== "factor:two-level-intervention")).toHaveLength(12);
  });
});

describe("question 10: much-cited factors without an intervention", () => {
  test("121 factors, the most cited first", async () => {
    const all = await factors();
    const any = new Set(all.flatMap(({ reach }) => reach ?? []).map(({ factor }) => factor.id));
    const without = all.filter(
      ({ id, kind, grouping }) => !grouping && kind !== "OUTCOME" && kind !== "INTERVENTION" && !any.has(id),
    );
    expect(without).toHaveLength(121);
    expect(without.slice(0, 15).map(({ id, workCount }) => [slug(id), workCount])).toEqual([
      ["organised-crime-groups", 22],
      ["vulnerability-to-trafficking", 19],
      ["weak-rule-of-law", 12],
      ["women-perpetrators", 12],
      ["gender-inequality", 10],
      ["family-recruiter", 9],
      ["forced-displacement", 9],
      ["migrant-smuggling", 9],
      ["migration-general", 9],
      ["restrictive-migration-policy", 9],
      ["armed-groups", 8],
      ["other-criminal-industries", 8],
      ["profit-motive", 8],
      ["immediate-social-circle", 7],
      ["impunity", 7],
    ]);
  });

  test("five are reached only through a grouping", async () => {
    const all = await factors();
    const reached = all.flatMap(({ reach }) => reach ?? []);
    const direct = new Set(reached.filter(({ through }) => through === null).map(({ factor }) => factor.id));
    const only = new Set(reached.map(({ factor }) => factor.id).filter((id) => !direct.has(id)));
    expect(all.filter(({ id }) => only.has(id)).map(({ id, workCount }) => [slug(id), workCount])).toEqual([
      ["armed-conflict", 20],
      ["political-instability", 14],
      ["border-management", 8],
      ["co-ethnic-communities", 4],
      ["social-exclusion", 4],
    ]);
  });
});

describe("question 11: levels of prevention", () => {
  const LEVELS: Readonly<Record<string, readonly string[]>> = {
    INTERNAL: [
      ...["build-internal-capacity", "early-intervention-youth", "education-investment", "fair-recruitment"],
      ...["non-punishment", "offender-rehabilitation"],
    ],
    EXTERNAL: [
      ...["anti-corruption", "awareness-raising", "change-environment", "poverty-reduction"],
      ...["reduce-international-inequality", "social-protection", "technology-against-trafficking"],
    ],
    BOTH: ["criminal-justice-response", "demand-reduction", "two-level-intervention"],
    NOT_STATED: [
      ...["consumer-action", "dual-focus-analysis", "evaluation-and-data", "external-only-intervention"],
      ...["information-access", "labour-standards", "norm-change", "offer-alternatives", "prevention-policy"],
      ...["reintegration-support", "safe-legal-migration", "supply-chain-due-diligence"],
    ],
  };

  test.each(Object.keys(LEVELS))("%s, as a field and as a filter", async (level) => {
    const interventions = (await factors()).filter(({ preventionLevel }) => preventionLevel === level);
    expect(sorted(interventions.map(({ id }) => slug(id)))).toEqual(LEVELS[level]);
    const filtered = await walk<{ id: string }>(server, {
      list: "factors",
      args: `filter: { preventionLevels: [${level}] },`,
      selection: "id",
    });
    expect(sorted(filtered.nodes.map(({ id }) => slug(id)))).toEqual(LEVELS[level]);
  });

  test("27 of 28 interventions are coded external, which is another thing", async () => {
    const interventions = (await factors()).filter(({ kind }) => kind === "INTERVENTION");
    expect(interventions.filter(({ level }) => level === "EXTERNAL")).toHaveLength(27);
  });
});
