/**
 * The recorded answers of docs/api say what was counted by hand in the data files, question by question. That the
 * program still gives these answers is tests/api/examples.test.ts' business.
 */
import { describe, expect, test } from "vitest";
import { EXAMPLE_QUERIES } from "../../server/src/graphql/known-operations.ts";
import { projectFiles, textOf } from "../support/project-files.ts";

type Tree = { readonly [key: string]: Tree } & Iterable<Tree>;

const answer = (id: string): Tree => JSON.parse(textOf(`docs/api/answers/${id}.json`)).data;
const list = (tree: Tree | undefined): readonly Tree[] => [...(tree ?? [])];
const slug = (id: unknown): string => String(id).slice(String(id).indexOf(":") + 1);
const slugs = (tree: Tree | undefined): readonly string[] => list(tree).map(({ id }) => slug(id));
const distinct = (values: readonly unknown[]): number => new Set(values).size;
const among = (nodes: readonly Tree[], facts: Readonly<Record<string, unknown>>): readonly Tree[] =>
  nodes.filter((node) => Object.entries(facts).every(([key, value]) => (node[key] as unknown) === value));

test("every example has a recorded answer, and no answer lacks its example", () => {
  const recorded = projectFiles.filter((path) => path.startsWith("docs/api/answers/"));
  expect(recorded).toEqual(EXAMPLE_QUERIES.map(({ id }) => `docs/api/answers/${id}.json`));
});

describe("the drivers of perpetration (question 1)", () => {
  const nodes = list(answer("01-drivers-of-perpetration").factor?.links?.nodes);

  test("are 23: 17 increase, 4 decrease, 2 give no direction", () => {
    expect(nodes).toHaveLength(23);
    expect(among(nodes, { sign: "POSITIVE" })).toHaveLength(17);
    expect(among(nodes, { sign: "UNKNOWN" })).toHaveLength(2);
    const fewer = among(nodes, { sign: "NEGATIVE" }).map(({ from }) => slug(from?.id));
    expect([...fewer].sort()).toEqual([
      ...["covid-19-pandemic", "early-intervention-youth", "safe-legal-migration", "trafficking-entry-barrier"],
    ]);
  });

  test("that increase rest on one work in 8 cases, and on 4 works in 2", () => {
    const more = among(nodes, { sign: "POSITIVE" });
    expect(among(more, { workCount: 1 })).toHaveLength(8);
    const best = among(more, { workCount: 4, claimCount: 4, statedCount: 4, bestAccess: "ABSTRACT" });
    expect(best.map(({ from }) => slug(from?.id))).toEqual(["prior-victimisation-trafficker", "profit-motive"]);
  });
});

test("8 factors lie on both sides; of 14 pairs 5 are stated (question 2)", () => {
  const { factors, counterparts } = answer("02-both-sides");
  expect([...slugs(factors?.nodes)].sort()).toEqual([
    ...["acquaintance-recruitment", "aiding-participants", "covid-19-pandemic", "economic-need", "family-recruiter"],
    ...["gender-inequality", "poverty", "shared-nationality-kinship"],
  ]);
  expect(list(counterparts)).toHaveLength(14);
  expect(among(list(counterparts), { certainty: "STATED" })).toHaveLength(5);
});

test("17 chains lead from poverty to perpetration, 2 of them told whole by one work (question 3)", () => {
  const { pathways } = answer("03-chains-from-poverty");
  const paths = list(pathways?.paths);
  expect([pathways?.pathCount, pathways?.threadCount, paths.length]).toEqual([17, 2, 17]);
  expect(slugs(paths[0]?.factors)).toEqual(["poverty", "economic-imperative", "trafficking-perpetration"]);
  expect(paths[0]?.weakestWorkCount).toBe(2);
  expect(paths.map(({ threadWorks }) => list(threadWorks).length)).toEqual([2, 1, ...Array(15).fill(0)]);
  expect(among(paths, { sign: "POSITIVE" })).toHaveLength(11);
  expect(among(paths, { sign: "UNKNOWN" })).toHaveLength(6);
  expect(paths.filter(({ inferredSteps }) => list(inferredSteps).length > 0)).toHaveLength(2);
});

test("393 of 494 links rest on one work, 12 on four or more (question 4)", () => {
  const { all, onOneWork, wellSupported } = answer("04-links-on-one-work");
  expect([all?.totalCount, onOneWork?.totalCount, wellSupported?.totalCount]).toEqual([494, 393, 12]);
  expect(list(onOneWork?.nodes).every(({ works }) => list(works).length === 1)).toBe(true);
  expect(slugs(wellSupported?.nodes).slice(0, 2)).toEqual([
    "corruption~human-trafficking~influence",
    "organised-crime-groups~human-trafficking~influence",
  ]);
});

test("3 links have opposite signs, 12 a null result, 13 no agreed direction, 21 are contested (question 5)", () => {
  const { disagreements } = answer("05-where-sources-disagree");
  const opposite = list(disagreements?.oppositeSigns?.items).map(({ link }) => slug(link?.id));
  expect([...opposite].sort()).toEqual([
    "other-criminal-industries~political-instability~influence",
    "peacekeeping-presence~sexual-exploitation-trafficking~influence",
    "prostitution-law-regime~trafficking-inflow~influence",
  ]);
  const lists = ["noEffect", "directionNotAgreed", "contested", "near", "splitOutcomes", "shaped"];
  expect(lists.map((name) => disagreements?.[name]?.totalCount)).toEqual([12, 13, 21, 1, 3, 4]);
});

test("628 claims are stated, 77 inferred; 494 links become 443, 191 factors 190 (question 6)", () => {
  const { everything, statedOnly, stated, inferred } = answer("06-only-what-is-stated");
  expect([stated?.totalCount, inferred?.totalCount]).toEqual([628, 77]);
  expect([everything?.totalLinks, statedOnly?.totalLinks]).toEqual([494, 443]);
  expect([everything?.totalFactors, statedOnly?.totalFactors]).toEqual([191, 190]);
});

test("Bulgaria and Romania have 27 claims; 25 links join 29 factors, one on two works (question 7)", () => {
  const { network, claims, facets } = answer("07-evidence-on-one-region");
  expect(claims?.totalCount).toBe(27);
  expect([network?.totalFactors, network?.totalLinks]).toEqual([29, 25]);
  expect(list(network?.links).filter(({ workCount }) => Number(workCount) > 1)).toHaveLength(1);
  const bucketOf = (region: string) => list(facets?.facet?.buckets).find(({ value }) => String(value) === region);
  expect(bucketOf("NOT_STATED")?.count).toBe(191);
  expect(bucketOf("netherlands")?.count).toBe(32);
});

test("labour has 33 claims, sexual 89; they share 8 factors and no link (question 8)", () => {
  const { one, other, claimsOnOne, claimsOnOther } = answer("08-labour-and-sexual-exploitation");
  expect([claimsOnOne?.totalCount, claimsOnOther?.totalCount]).toEqual([33, 89]);
  expect([one?.totalFactors, one?.totalLinks, one?.workCount]).toEqual([32, 32, 12]);
  expect([other?.totalFactors, other?.totalLinks, other?.workCount]).toEqual([61, 76, 34]);
  const shared = (key: "factors" | "links") =>
    slugs(one?.[key]).filter((id) => slugs(other?.[key]).includes(id)).length;
  expect([shared("factors"), shared("links")]).toEqual([8, 0]);
});

test("28 interventions reach 23 factors directly and 5 more through a grouping (question 9)", () => {
  const nodes = list(answer("09-reach-of-interventions").factors?.nodes);
  expect(nodes).toHaveLength(28);
  const reached = nodes.flatMap(({ reach }) => list(reach));
  const conditions = reached.filter(({ factor }) => String(factor?.kind) !== "INTERVENTION");
  const direct = new Set(conditions.filter(({ through }) => through === null).map(({ factor }) => factor?.id));
  const all = new Set(conditions.map(({ factor }) => factor?.id));
  expect([direct.size, all.size]).toEqual([23, 28]);
});

test("the most cited factors that no intervention reaches begin with organised crime groups (question 10)", () => {
  const { conditions, interventions } = answer("10-cited-without-intervention");
  const reached = list(interventions?.nodes).flatMap(({ reach }) => list(reach).map(({ factor }) => slug(factor?.id)));
  const gaps = list(conditions?.nodes).filter(({ id }) => !reached.includes(slug(id)));
  expect(gaps.slice(0, 5).map(({ id, workCount }) => [slug(id), workCount])).toEqual([
    ["organised-crime-groups", 22],
    ["vulnerability-to-trafficking", 19],
    ["weak-rule-of-law", 12],
    ["women-perpetrators", 12],
    ["gender-inequality", 10],
  ]);
});

test("6 interventions act on the internal level, 7 on the external, 3 on both, 12 state nothing (question 11)", () => {
  const levels = Object.entries(answer("11-levels-of-prevention"));
  expect(Object.fromEntries(levels.map(([level, { totalCount }]) => [level, totalCount]))).toEqual({
    internal: 6,
    external: 7,
    both: 3,
    notStated: 12,
  });
});

test("9 chains lead from the family to organised networks, 12 back, 9 of two steps with association (question 12)", () => {
  const { influence, reverse, withAssociation } = answer("12-family-and-networks");
  expect([influence, reverse, withAssociation].map((one) => one?.pathCount)).toEqual([9, 12, 9]);
  const direct = list(withAssociation?.paths).map(({ factors }) => slugs(factors));
  expect(direct[0]).toEqual(["strong-family-bonds", "larger-criminal-networks"]);
});

test("44 influence links lead inwards and 37 outwards; 25 and 8 between conditions (question 13)", () => {
  const { all, conditions } = answer("13-bridges-between-levels");
  const count = (from: string, to: string) => among(list(all?.links), { from, to })[0]?.linkCount;
  expect([count("EXTERNAL", "INTERNAL"), count("INTERNAL", "EXTERNAL")]).toEqual([44, 37]);
  const bridges = (from: string, to: string) =>
    list(conditions?.links).filter((link) => String(link.from?.level) === from && String(link.to?.level) === to).length;
  expect([bridges("EXTERNAL", "INTERNAL"), bridges("INTERNAL", "EXTERNAL")]).toEqual([25, 8]);
});

test("six claims of six works stand behind the best supported link (question 15)", () => {
  const { link } = answer("15-evidence-behind-a-link");
  expect([link?.workCount, link?.sourceCount, link?.claims?.totalCount]).toEqual([6, 6, 6]);
  expect(slugs(link?.claims?.nodes)).toEqual(["c0016", "c0220", "c0296", "c0359", "c0507", "c0642"]);
  const read = list(link?.claims?.nodes).map(({ source }) => String(source?.access));
  expect(read).toEqual(["FULL_TEXT", "EXCERPT", "ABSTRACT", "EXCERPT", "EXCERPT", "ABSTRACT"]);
});

test("63 claims of 23 works come from regressions; no field study meets them on a link (question 16)", () => {
  const { regressions, noTypeStated, ...fields } = answer("16-regressions-and-field-studies");
  const nodes = list(regressions?.nodes);
  const linksOf = (claims: readonly Tree[]) => claims.map(({ link }) => String(link?.id));
  expect([nodes.length, distinct(nodes.map(({ source }) => source?.work?.id)), distinct(linksOf(nodes))]).toEqual([
    ...[63, 23, 51],
  ]);
  const own = new Set(nodes.map(({ id }) => String(id)));
  const field = Object.values(fields).flatMap((one) => list(one.nodes).filter(({ id }) => !own.has(String(id))));
  expect(distinct(field.map(({ id }) => id))).toBe(129);
  expect(linksOf(field).filter((id) => linksOf(nodes).includes(id))).toEqual([]);
  expect(noTypeStated?.totalCount).toBe(495);
});

test("10 claims of 4 works on 10 links were added on technology since 2016 (question 17)", () => {
  const nodes = list(answer("17-technology-since-a-year").claims?.nodes);
  expect(nodes).toHaveLength(10);
  expect(distinct(nodes.map(({ source }) => source?.work?.id))).toBe(4);
  expect(distinct(nodes.map(({ link }) => link?.id))).toBe(10);
});

test("8 links, 16 claims and 12 works tell of women among perpetrators; 11 claims of convicted women (question 18)", () => {
  const { factor, claims } = answer("18-women-among-perpetrators");
  expect([factor?.links?.totalCount, factor?.claimCount, factor?.workCount]).toEqual([8, 16, 12]);
  expect(slugs(claims?.nodes)).toEqual([
    ...["c0368", "c0369", "c0370", "c0371", "c0382", "c0388", "c0400", "c0409", "c0591", "c0592", "c0593"],
  ]);
});

test("29 claims are no findings: 9 forecasts, 6 aims, 14 recommendations (question 19)", () => {
  const { claims, forecasts, aims, recommendations } = answer("19-forecasts-aims-recommendations");
  expect([claims, forecasts, aims, recommendations].map((one) => one?.totalCount)).toEqual([29, 9, 6, 14]);
});

test("the citable view of what is stated has 443 links of 582 claims and 151 works (question 20)", () => {
  const { network } = answer("20-citable-extract");
  expect([network?.totalLinks, network?.claimCount, network?.workCount]).toEqual([443, 582, 151]);
});
