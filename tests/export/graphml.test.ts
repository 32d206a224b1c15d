/** The GraphML export, read by networkx and igraph, against the CSV files. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Factor } from "../../server/src/domain/factor.ts";
import { PLAIN_OPTIONS } from "../../server/src/export/format.ts";
import { graphml } from "../../server/src/export/graphml.ts";
import { countsOfFactor, type OracleLink } from "../support/oracle.ts";
import { askPython } from "../support/python.ts";
import { HOSTILE_TEXT, TINY_EXTRACT } from "../support/tiny-extract.ts";
import { bytesOf } from "../support/written.ts";
import { fetchBytes, type ServedExports, serveExports, withFile } from "./serve-export.ts";
import { ORACLE, VIEWS } from "./views.ts";

type Fields = Readonly<Record<string, string | number | boolean>>;
type Read = Readonly<{
  directed: boolean;
  about: Fields;
  nodes: Readonly<Record<string, Fields>>;
  edges: Readonly<Record<string, Fields>>;
  igraph: Readonly<{
    directed: boolean;
    labels: Readonly<Record<string, string>>;
    edges: Readonly<Record<string, readonly [string, string, number]>>;
  }>;
}>;

const read = (bytes: Uint8Array): Promise<Read> =>
  withFile(bytes, (path) => askPython("export/readers/read_graphml.py", [path])) as Promise<Read>;

let served: ServedExports;
beforeAll(async () => {
  served = await serveExports(inject("database"));
});
afterAll(() => served.stop());

const known = new Map<string, Promise<Read>>();

/** What the readers make of the view that `filter` leaves; each is read once. */
const readView = (filter?: object): Promise<Read> => {
  const url = served.address("graphml", filter);
  const found = known.get(url) ?? fetchBytes(url).then(read);
  known.set(url, found);
  return found;
};

/** Fields without a value are not in the file at all. */
const withoutBlanks = (fields: Readonly<Record<string, unknown>>): unknown =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== ""));

const nodeOf = (id: string, links: readonly OracleLink[]): unknown => {
  const factor = ORACLE.factors.get(id);
  const claims = new Set(links.flatMap((link) => link.claims));
  const { claimCount, workCount } = countsOfFactor(
    ORACLE.claims.filter((claim) => claims.has(claim.id)),
    id,
  );
  const { name, description, kind, domain, level, grouping } = factor ?? {};
  const counts = { claim_count: claimCount, work_count: workCount };
  return withoutBlanks({ label: name, name, description, kind, domain, level, grouping, ...counts });
};

const edgeOf = (link: OracleLink): unknown => {
  const names = link.works.map((work) => ORACLE.works.get(work));
  return withoutBlanks({
    from: link.from,
    to: link.to,
    link_id: link.id,
    interaction: link.family,
    family: link.family,
    both_ways: link.family === "association",
    sign: link.sign,
    work_count: link.works.length,
    claim_count: link.claims.length,
    source_count: link.sources.length,
    stated_count: link.statedCount,
    supporting_works: link.supporting,
    opposing_works: link.opposing,
    undirected_works: link.undirected,
    contested: link.contested,
    best_access: link.bestAccess,
    year_from: link.yearFrom,
    year_to: link.yearTo,
    undated_sources: link.undatedSources,
    claim_ids: link.claims.join("; "),
    claim_ids_json: JSON.stringify(link.claims),
    work_names: names.join("; "),
    work_names_json: JSON.stringify(names),
    name: `${ORACLE.factors.get(link.from)?.name} (${link.family}) ${ORACLE.factors.get(link.to)?.name}`,
  });
};

/** Fields that have a test of their own. */
const comparable = ({ sides: _, sides_json: __, label, ...fields }: Fields, isNode: boolean): Fields => {
  const { access_claims: _a, access_claims_json: _b, evidence_types: _c, evidence_types_json: _d, ...rest } = fields;
  return isNode ? { ...rest, label: label ?? "" } : rest;
};

describe.each(VIEWS)("$name", ({ filter, factors, links }) => {
  test("is read by networkx with the nodes, edges and fields that the CSV files give", async () => {
    const { directed, nodes, edges } = await readView(filter);
    expect(directed).toBe(true);
    expect(Object.keys(nodes).sort()).toEqual(factors);
    expect(Object.keys(edges).sort()).toEqual(links.map(({ id }) => id));
    for (const [id, fields] of Object.entries(nodes)) expect(comparable(fields, true)).toEqual(nodeOf(id, links));
    for (const link of links) expect(comparable(edges[link.id] ?? {}, false)).toEqual(edgeOf(link));
  });

  test("is read by igraph with the same labels, ends and works", async () => {
    const { igraph } = await readView(filter);
    expect(igraph.directed).toBe(true);
    expect(Object.keys(igraph.labels).sort()).toEqual(factors);
    for (const id of factors) expect(igraph.labels[id]).toBe(ORACLE.factors.get(id)?.name);
    const ends = links.map(({ id, from, to, works }) => [id, [from, to, works.length]]);
    expect(igraph.edges).toEqual(Object.fromEntries(ends));
  });
});

test("the file says what it is: version, sentence, licence, citation, caveats and counts", async () => {
  const { about } = await readView({});
  const { title, citation, license } = await served.queries.readDataset();
  const dataVersion = await served.queries.rereadDataVersion();
  expect(about).toMatchObject({ title, license, data_version: dataVersion });
  expect(about.citation).toBe(`${citation} Data version ${dataVersion}.`);
  expect(about.sentence).toBe("191 factors and 494 links: all claims, without groupings.");
  expect(about.notes).toContain("393 of 494 links rest on one work alone.");
  expect(JSON.parse(String(about.counts_json))).toMatchObject({ factors: 191, links: 494, claims: 645 });
});

test("what a link rests on is counted by reading and by kind of evidence", async () => {
  const { edges } = await readView({});
  const edge = edges["corruption~human-trafficking~influence"];
  expect(edge?.access_claims).toBe("full-text: 1; abstract: 2; excerpt: 3");
  expect(JSON.parse(String(edge?.evidence_types_json))).toEqual([
    { type: "NOT_STATED", label: "Not stated", claims: 4 },
    expect.objectContaining({ type: "interviews", claims: 1 }),
    expect.objectContaining({ type: "regression", claims: 1 }),
  ]);
  expect(edge?.label).toBe("is claimed to increase");
});

test("every kind of text comes back from both readers, but for what XML cannot hold", async () => {
  const { nodes, edges, igraph } = await read(await bytesOf(graphml.write(TINY_EXTRACT, PLAIN_OPTIONS)));
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the two in the hostile text that XML has no room for.
  expect(nodes.debt?.description).toBe(HOSTILE_TEXT.replace(/[\u0001\u000b]/g, ""));
  expect(nodes.debt?.sides).toBe("perpetrator; victim; both");
  expect(nodes.debt?.sides_json).toBe('["perpetrator","victim","both"]');
  expect(nodes.conditions?.description).toBe("-2");
  expect(igraph.labels.conditions).toBe("Conditions \u{1F30D}");
  expect(JSON.parse(String(edges["debt~exploitation~influence"]?.work_names_json))).toEqual([
    "Study one; first part",
    "Study two",
  ]);
});

test("lone surrogates are taken out, and the file stays readable", async () => {
  const factors: Factor[] = [];
  for await (const factor of TINY_EXTRACT.factors)
    factors.push({ ...factor, description: "a\ud800b\udc00c\u{1F30D}\uffff" });
  const { nodes } = await read(await bytesOf(graphml.write({ ...TINY_EXTRACT, factors }, PLAIN_OPTIONS)));
  expect(Object.values(nodes).map(({ description }) => description)).toEqual(Array(3).fill("abc\u{1F30D}"));
});

test("keys differ whatever the case, none is called source or target, and a file that was cut is no XML", async () => {
  const bytes = await fetchBytes(served.address("graphml", {}));
  const text = bytes.toString("utf8");
  const keys = [...text.matchAll(/<key id="([^"]+)" for="([^"]+)" attr\.name="([^"]+)"/g)];
  const ids = keys.map(([, id]) => id?.toLowerCase());
  const names = keys.map(([, , owner, name]) => `${owner} ${name}`.toLowerCase());
  expect([new Set(ids).size, new Set(names).size]).toEqual([keys.length, keys.length]);
  expect(keys.length).toBeGreaterThan(30);
  for (const [, , , name] of keys) expect(["source", "target", "id", "key", "weight"]).not.toContain(name);
  expect(text).toMatch(/<!-- Complete: 191 factors, 494 links\. -->\n<\/graphml>\n$/);
  await expect(read(bytes.subarray(0, bytes.length - 12))).rejects.toThrow();
  await expect(read(bytes.subarray(0, bytes.length / 2))).rejects.toThrow();
});

test("mixed writes associations as undirected edges and changes nothing else", async () => {
  const plain = (await fetchBytes(served.address("graphml", {}))).toString("utf8");
  const mixed = (await fetchBytes(served.address("graphml", {}, "mixed=1"))).toString("utf8");
  expect(mixed.split(' directed="false"').length - 1).toBe(89);
  expect(mixed.replaceAll(' directed="false"', "")).toBe(plain);
});
