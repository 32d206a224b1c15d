/** Somebody who opens an address made on other data is told what differs, or that it cannot be told. */
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { zipSync } from "fflate";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { createFormerDatasets } from "../../server/src/import/former-datasets.ts";
import { prepareDataset } from "../../server/src/import/import-dataset.ts";
import { keepArchive } from "../../server/src/import/keep-archive.ts";
import { createQueries } from "../../server/src/queries/queries.ts";
import { connect } from "../support/connect.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

const DATA = fileURLToPath(new URL("../../data/", import.meta.url));

/** The built-in dataset as it might have been: a factor more, a claim that said the opposite, and a pair without claims. */
const formerFiles = async (): Promise<ReadonlyMap<string, Uint8Array>> => {
  const names = (await readdir(DATA)).filter((name) => /\.(csv|json)$/.test(name));
  const texts = new Map(
    await Promise.all(names.map(async (name) => [name, await readFile(DATA + name, "utf8")] as const)),
  );
  const factors = texts.get("factors.csv") ?? "";
  const claims = (texts.get("claims.csv") ?? "").trimEnd().split(/\r?\n/);
  const former = claims
    // The two claims on climate change and forced displacement said the opposite.
    .filter((line) => !line.includes(",profit-motive,increases,trafficking-perpetration,"))
    .map((line) =>
      /^c0(132|213),/.test(line) ? line.replace(",increases,", ",decreases,").replace(",+,", ",-,") : line,
    );
  former.push(
    "c9999,acrath-glotip-2022,old-factor,increases,poverty,+,stated,P1,An old claim that was taken away since.,,,,,,,,,",
  );
  texts.set("claims.csv", `${former.join("\n")}\n`);
  texts.set("factors.csv", `${factors.trimEnd()}\nold-factor,external-factor,social,external,,Old factor,\n`);
  return new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)]));
};

let server: TestServer;
let dataDir: string;
let since: string;
let close: () => Promise<void>;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "factor-atlas-changes-"));
  const files = await formerFiles();
  since = (await prepareDataset({ zip: zipSync(Object.fromEntries(files)) })).description.version;
  await keepArchive(dataDir, since, files);
  const connection = connect(inject("database"));
  close = connection.close;
  const queries = createQueries(connection.database, undefined, createFormerDatasets(dataDir));
  server = await startTestServer(inject("database"), { queries });
});
afterAll(async () => {
  await server.stop();
  await close();
  await rm(dataDir, { recursive: true, force: true });
});

const LISTS = "{ gone { totalCount items { id name } } new { totalCount items { id name } } }";
const QUERY = `query Ask($since: String!, $filter: NetworkFilter) {
  changes(since: $since, filter: $filter) {
    since dataVersion before { factors links claims works } now { factors links claims works }
    factors ${LISTS} links ${LISTS} works ${LISTS} signs { totalCount items { link { id name } before now } }
  }
  network(filter: $filter, limit: 1) { totalFactors totalLinks dataVersion }
}`;

type Things = Readonly<{ totalCount: number; items: readonly Readonly<{ id: string; name: string }>[] }>;
type Lists = Readonly<{ gone: Things; new: Things }>;
type Size = Readonly<{ factors: number; links: number; claims: number; works: number }>;
type Sent = Readonly<{
  changes: Readonly<{
    since: string;
    dataVersion: string;
    before: Size | null;
    now: Size;
    factors: Lists | null;
    links: Lists | null;
    works: Lists | null;
    signs: unknown;
  }>;
  network: Readonly<{ totalFactors: number; totalLinks: number; dataVersion: string }>;
}>;

const ask = async (version: string, filter: object = {}) => server.query<Sent>(QUERY, { since: version, filter });

test("a former dataset is compared as far as the filter goes: what is gone, what is new, which sign is another", async () => {
  const { data } = await ask(since);
  const { changes, network } = data;
  expect(changes).toMatchObject({ since, dataVersion: network.dataVersion });
  expect([changes.now.factors, changes.now.links]).toEqual([network.totalFactors, network.totalLinks]);
  expect(changes.factors?.gone).toEqual({ totalCount: 1, items: [{ id: "factor:old-factor", name: "Old factor" }] });
  expect(changes.links?.gone).toEqual({
    totalCount: 1,
    items: [{ id: "link:old-factor~poverty~influence", name: "Old factor – Poverty" }],
  });
  expect(changes.links?.new.items.map(({ id }) => id)).toEqual([
    "link:profit-motive~trafficking-perpetration~influence",
  ]);
  expect(changes.signs).toEqual({
    totalCount: 1,
    items: [
      {
        link: {
          id: "link:climate-change~forced-displacement~influence",
          name: "Climate change – Forced displacement",
        },
        before: "NEGATIVE",
        now: "POSITIVE",
      },
    ],
  });
  expect(changes.before?.links).toBe(network.totalLinks);
});

test("a filter that leaves out what changed finds no difference", async () => {
  const { data } = await ask(since, { kinds: ["INTERVENTION"] });
  const { before, now, factors, links, signs } = data.changes;
  expect(before).toEqual(now);
  expect(
    [factors?.gone, factors?.new, links?.gone, links?.new, signs].map((list) => (list as Things).totalCount),
  ).toEqual([0, 0, 0, 0, 0]);
});

test("without the former dataset only the present is told", async () => {
  const { data, errors } = await ask("0123456789abcdef");
  expect(errors).toEqual([]);
  expect(data.changes).toMatchObject({ before: null, factors: null, links: null, works: null, signs: null });
  expect(data.changes.now.links).toBe(data.network.totalLinks);
});

test.each(["../../etc/passwd", "", "0123456789ABCDEF", "0123456789abcdef.zip"])(
  "%j is no data version, so no file is looked for",
  async (version) => {
    const { errors } = await ask(version);
    expect(errors[0]?.extensions?.code).toBe("BAD_USER_INPUT");
    expect(errors[0]?.message).toContain("since");
  },
);
