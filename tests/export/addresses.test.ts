/** Addresses of exports: the one that the API gives with a view, against that view, and the one that a file carries of itself. */

import { unzipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { exportUrl } from "../../server/src/graphql/filter-json.ts";
import { fetchBytes, type ServedExports, serveExports } from "./serve-export.ts";

let served: ServedExports;
beforeAll(async () => {
  served = await serveExports(inject("database"));
});
afterAll(() => served.stop());

const asker = { requestId: "test" };
const idsOf = (things: readonly Readonly<{ id: string }>[]): readonly string[] => things.map(({ id }) => id).sort();

test("what lies around a factor is exported as it is shown", async () => {
  const around = { of: ["poverty"], hops: 1, direction: "BOTH", filter: {} } as const;
  const { factors, links, exportFilter } = await served.queries.readNeighbourhood(around, asker);
  const file = JSON.parse((await fetchBytes(`${served.url}${exportUrl(exportFilter)}`)).toString("utf8"));
  expect(idsOf(file.factors)).toEqual(idsOf(factors));
  expect(idsOf(file.links)).toEqual(idsOf(links));
  expect(factors.length).toBeGreaterThan(5);
});

test("a view that a limit cut is exported as it is shown when its factors can be named", async () => {
  const { factors, links, exportFilter, truncated } = await served.queries.readNetwork(
    { filter: {}, limit: 38 },
    asker,
  );
  const file = JSON.parse((await fetchBytes(`${served.url}${exportUrl(exportFilter)}`)).toString("utf8"));
  expect(truncated).toBe(true);
  expect(idsOf(file.factors)).toEqual(idsOf(factors));
  expect(file.factors).toHaveLength(38);
  expect(idsOf(file.links)).toEqual(expect.arrayContaining([...idsOf(links)]));
});

describe("a file that knows its public address", () => {
  const PUBLIC = "https://atlas.example.org/explorer";
  let known: ServedExports;
  beforeAll(async () => {
    known = await serveExports(inject("database"), { publicUrl: PUBLIC });
  });
  afterAll(() => known.stop());

  /** The address in a file, as its own form carries it; undefined when there is none. */
  const addressIn = (format: string, bytes: Buffer): string | undefined => {
    if (format === "json") return JSON.parse(bytes.toString("utf8")).address;
    if (format === "csv")
      return /^Fetch again: (.*)\r$/m.exec(Buffer.from(unzipSync(bytes)["README.txt"] ?? []).toString("utf8"))?.[1];
    if (format === "bib") return /^@misc\{dataset-[^@]*? {2}url = \{(.*)\},$/m.exec(bytes.toString("utf8"))?.[1];
    if (format === "ris")
      return /^TY {2}- DATA\r\n(?:(?!ER).*\r\n)*?UR {2}- (.*)\r$/m.exec(bytes.toString("utf8"))?.[1];
    return /<data key="graph_address">(.*?)<\/data>/.exec(bytes.toString("utf8"))?.[1]?.replaceAll("&amp;", "&");
  };

  test.each([
    ["json", undefined, ""],
    ["json", { certainties: ["STATED"], regions: ["europe"], text: 'é & "ü"' }, ""],
    ["csv", { families: ["INFLUENCE"], includeGroupings: true }, "bom=1&raw=1"],
    ["csv", undefined, ""],
    ["graphml", {}, "mixed=1"],
    ["graphml", undefined, ""],
    ["bib", { regions: ["bulgaria"] }, ""],
    ["ris", { regions: ["bulgaria"] }, ""],
  ])("is fetched again from there, byte for byte: %s of %j with %j", async (format, filter, choices) => {
    const bytes = await fetchBytes(known.address(format, filter, choices));
    const address = addressIn(format, bytes);
    expect(address).toMatch(new RegExp(`^${PUBLIC}/export/network\\.${format}(\\?|$)`));
    const again = await fetchBytes(`${known.url}${address?.slice(PUBLIC.length)}`);
    expect(again.equals(bytes)).toBe(true);
  });

  test.each(["json", "csv", "graphml", "bib", "ris"])(
    "is not made of %s when the server has no public address",
    async (format) => {
      expect(addressIn(format, await fetchBytes(served.address(format, {})))).toBeUndefined();
    },
  );

  test("has none when the filter is too long for an address", async () => {
    const response = await fetch(`${known.url}/export/network.json`, {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify({
        filter: {
          text: "poverty",
          excludeWorks: Array.from({ length: 200 }, (_, n) => `work-${n}-${"with-a-long-name-".repeat(3)}`),
        },
      }),
    });
    const file = await response.json();
    expect(file.filter.text).toBe("poverty");
    expect(file.address).toBeUndefined();
  });
});
