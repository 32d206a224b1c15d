/** The address of an export that the API gives with a view, against that view. */
import { afterAll, beforeAll, expect, inject, test } from "vitest";
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
