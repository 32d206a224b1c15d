/** Questions that records answer: what stands behind a line, regressions, technology, women, aims. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { startTestServer, type TestServer } from "../support/server.ts";
import { walk } from "../support/walk.ts";

let server: TestServer;

const slug = (id: string): string => id.slice(id.indexOf(":") + 1);

beforeAll(async () => {
  server = await startTestServer(inject("database"));
});

afterAll(() => server.stop());

test("question 15: what stands behind the line with most works and claims", async () => {
  type Line = {
    sign: string;
    workCount: number;
    claimCount: number;
    sourceCount: number;
    statedCount: number;
    bestAccess: string;
    evidence: { access: { access: string; claims: number }[]; types: { type: string; claims: number }[] };
    claims: {
      nodes: {
        id: string;
        locator: string;
        region: string | null;
        evidenceType: string | null;
        source: { id: string; access: string };
      }[];
    };
  };
  const { data } = await server.query<{ link: Line }>(
    `{ link(id: "link:corruption~human-trafficking~influence") {
      sign workCount claimCount sourceCount statedCount bestAccess
      evidence { access { access claims } types { type claims } }
      claims(first: 100) { nodes { id locator region evidenceType source { id access } } } } }`,
  );
  const { claims, evidence, ...line } = data.link;
  expect(line).toEqual({
    sign: "POSITIVE",
    workCount: 6,
    claimCount: 6,
    sourceCount: 6,
    statedCount: 6,
    bestAccess: "FULL_TEXT",
  });
  expect(Object.fromEntries(evidence.access.map((one) => [one.access, one.claims]))).toMatchObject({
    EXCERPT: 3,
    ABSTRACT: 2,
    FULL_TEXT: 1,
  });
  expect(Object.fromEntries(evidence.types.map(({ type, claims: count }) => [type, count]))).toMatchObject({
    NOT_STATED: 4,
    interviews: 1,
    regression: 1,
  });
  expect(
    claims.nodes.map(({ id, locator, region, evidenceType, source }) => [
      ...[slug(id), slug(source.id), locator, source.access, region, evidenceType],
    ]),
  ).toEqual([
    ["c0016", "weatherburn-lsi-trace", "P1", "FULL_TEXT", null, null],
    ["c0220", "osce-cthb-background", "Background section", "EXCERPT", "OSCE area", null],
    ["c0296", "bales-2007", "Abstract", "ABSTRACT", "cross-country", "regression"],
    ["c0359", "corruption-chapter-ebrary", "Chapter opening", "EXCERPT", null, null],
    ["c0507", "ti-2011-corruption", "Opening paragraph", "EXCERPT", null, null],
    ["c0642", "gezie-2021", "Abstract", "ABSTRACT", "Ethiopia", "interviews"],
  ]);
});

test("question 16: 63 claims come from regressions, of 23 works", async () => {
  const { nodes } = await walk<{ evidenceType: string; source: { work: { id: string } } }>(server, {
    list: "claims",
    args: 'filter: { evidenceTypes: ["regression"] },',
    selection: "evidenceType source { work { id } }",
  });
  expect(nodes).toHaveLength(63);
  expect(nodes.filter(({ evidenceType }) => evidenceType === "regression")).toHaveLength(26);
  expect(new Set(nodes.map(({ source }) => source.work.id)).size).toBe(23);
});

describe("question 17: what was added on technology", () => {
  const claimsOn = async (published: string): Promise<readonly { id: string; source: { work: { id: string } } }[]> => {
    const technology = await walk<{ id: string }>(server, {
      list: "factors",
      args: "filter: { domains: [TECHNOLOGICAL] },",
      selection: "id",
    });
    expect(technology.nodes).toHaveLength(4);
    const ids = JSON.stringify(technology.nodes.map(({ id }) => id));
    const args = `filter: { factors: ${ids}, ${published} },`;
    return (
      await walk<{ id: string; source: { work: { id: string } } }>(server, {
        ...{ list: "claims", args, selection: "id source { work { id } }" },
      })
    ).nodes;
  };

  test("14 claims touch it: 10 from 2016 on, of 4 works, 1 before, 3 undated", async () => {
    expect(await claimsOn("")).toHaveLength(14);
    const since = await claimsOn("publishedFrom: 2016, includeUndated: false");
    expect(since).toHaveLength(10);
    expect(await claimsOn("publishedFrom: 2017, includeUndated: false")).toHaveLength(10);
    expect(new Set(since.map(({ source }) => source.work.id)).size).toBe(4);
    expect(await claimsOn("publishedTo: 2015, includeUndated: false")).toHaveLength(1);
    const withUndated = await claimsOn("publishedFrom: 2016");
    expect(withUndated).toHaveLength(13);
    const dated = new Set(since.map(({ id }) => id));
    expect(withUndated.map(({ id }) => slug(id)).filter((id) => !dated.has(`claim:${id}`))).toEqual([
      ...["c0086", "c0177", "c0178"],
    ]);
  });
});

describe("question 18: women among perpetrators", () => {
  test("16 claims of 12 works, on 8 links, 9 with groupings", async () => {
    type Links = { totalCount: number; nodes: { id: string; sign: string | null; workCount: number }[] };
    const { data } = await server.query<{ factor: Record<"without" | "with", Links> & Record<string, number> }>(
      `{ factor(id: "women-perpetrators") { claimCount workCount
        without: links(filter: { includeGroupings: false }, first: 100) { totalCount nodes { id sign workCount } }
        with: links(first: 100) { totalCount nodes { id sign workCount } } } }`,
    );
    const { claimCount, workCount, without, with: all } = data.factor;
    expect([claimCount, workCount, without.totalCount, all.totalCount]).toEqual([16, 12, 8, 9]);
    expect(all.nodes.map((link) => [slug(link.id), link.sign, link.workCount])).toEqual([
      ["women-perpetrators~trafficker-characteristics~structure", null, 4],
      ["low-level-roles~women-perpetrators~association", "POSITIVE", 3],
      ["intimate-partner-co-offending~women-perpetrators~association", "POSITIVE", 2],
      ["organised-crime-groups~women-perpetrators~association", "NEGATIVE", 2],
      ["coercion-into-offending~women-perpetrators~influence", "POSITIVE", 1],
      ["digitalisation-of-trafficking~women-perpetrators~influence", "POSITIVE", 1],
      ["larger-criminal-networks~women-perpetrators~association", "UNKNOWN", 1],
      ["restricted-legitimate-opportunity~women-perpetrators~association", "POSITIVE", 1],
      ["transnational-brokers~women-perpetrators~association", "UNKNOWN", 1],
    ]);
  });

  test("11 claims of 5 works are on convicted women", async () => {
    const { nodes } = await walk<{ id: string; source: { work: { id: string } } }>(server, {
      list: "claims",
      args: 'filter: { populations: ["convicted-women"] },',
      selection: "id source { work { id } }",
    });
    expect(nodes.map(({ id }) => slug(id))).toEqual([
      ...["c0368", "c0369", "c0370", "c0371", "c0382", "c0388", "c0400", "c0409", "c0591", "c0592", "c0593"],
    ]);
    expect(new Set(nodes.map(({ source }) => source.work.id)).size).toBe(5);
  });
});

test("question 19: 29 claims are only forecasts, aims or recommendations", async () => {
  const { nodes } = await walk<{ id: string; evidenceType: string }>(server, {
    list: "claims",
    args: 'filter: { evidenceTypes: ["aim-or-forecast", "recommendation"] },',
    selection: "id",
  });
  expect(nodes.map(({ id }) => slug(id))).toEqual([
    ...["c0024", "c0025", "c0026", "c0089", "c0093", "c0096", "c0118", "c0121", "c0122", "c0125", "c0127", "c0217"],
    ...["c0231", "c0259", "c0281", "c0283", "c0300", "c0301", "c0302", "c0340", "c0402", "c0415", "c0416", "c0422"],
    ...["c0425", "c0428", "c0453", "c0502", "c0503"],
  ]);
  const recommendations = await walk<{ id: string }>(server, {
    list: "claims",
    args: 'filter: { evidenceTypes: ["recommendation"] },',
    selection: "id",
  });
  expect(recommendations.nodes).toHaveLength(14);
});
