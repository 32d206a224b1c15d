/** Rows that are kept belong to the data version they were read under, and to no request. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { Asker } from "../../server/src/db/run-cypher.ts";
import { AppError } from "../../server/src/errors.ts";
import { counterpartQueries } from "../../server/src/queries/counterparts.ts";
import { dataVersionQueries } from "../../server/src/queries/data-version.ts";
import { datasetQueries } from "../../server/src/queries/dataset.ts";
import { factorQueries } from "../../server/src/queries/factors.ts";
import { createRowSets, type RowSets } from "../../server/src/queries/row-sets.ts";
import { type Connection, connect } from "../support/connect.ts";

let connection: Connection;
beforeAll(() => {
  connection = connect(inject("database"));
});
afterAll(() => connection.close());

type Watched = Readonly<{ asker: Asker; statements: readonly string[] }>;

const someone = (signal?: AbortSignal): Watched => {
  const statements: string[] = [];
  const asker = {
    requestId: "test",
    onStatement: (name: string) => void statements.push(name),
    ...(signal ? { signal } : {}),
  };
  return { asker, statements };
};

/** What row sets read by beside the database, but for the data version. */
const finders = () => ({
  ...datasetQueries(connection.database),
  ...factorQueries(connection.database),
  ...counterpartQueries(connection.database),
});

/** Row sets over the real database that are told which data version is live. */
const rowSetsOf = (live: { version: string }): RowSets =>
  createRowSets(connection.database, {
    ...finders(),
    readDataVersion: async () => live.version,
    liveAtHand: () => ({ version: live.version, importedAt: "" }),
    rereadDataVersion: async () => live.version,
  });

describe("kept rows", () => {
  test("are read once for all who ask at the same time, and not again", async () => {
    const rowSets = rowSetsOf({ version: "v1" });
    const [one, two] = [someone(), someone()];
    const [a, b] = await Promise.all([rowSets.links({}, one.asker), rowSets.links({}, two.asker)]);
    expect(a).toBe(b);
    expect(a.links()).toHaveLength(542);
    // How large the dataset is decides whether its rows are kept at all.
    expect([...one.statements, ...two.statements]).toEqual(["read-stored-totals", "list-stored-links"]);
  });

  test("are the same for a choice of claims whatever the order of its values", async () => {
    const rowSets = rowSetsOf({ version: "v1" });
    const { asker, statements } = someone();
    const a = await rowSets.links({ regions: ["romania", "bulgaria"], includeUndated: true }, asker);
    const b = await rowSets.links({ regions: ["bulgaria", "romania", "bulgaria"] }, asker);
    expect(a).toBe(b);
    // The claims are chosen among those that are kept: all of them are read once, and none for a choice.
    expect(statements).not.toContain("select-link-claims");
    expect(new Set(statements).size).toBe(statements.length);
    const another = someone();
    await rowSets.links({ regions: ["romania"] }, another.asker);
    expect(another.statements).toEqual([]);
  });

  test("are read anew as soon as another data version is live", async () => {
    const live = { version: "v1" };
    const rowSets = rowSetsOf(live);
    const before = await rowSets.factors(someone().asker);
    live.version = "v2";
    const { asker, statements } = someone();
    expect(await rowSets.factors(asker)).not.toBe(before);
    expect(statements).toEqual(["read-stored-totals", "list-all-factors"]);
  });

  test("survive the one who asked first and went away", async () => {
    const rowSets = rowSetsOf({ version: "v1" });
    const leaving = new AbortController();
    const first = rowSets.claims(someone(leaving.signal).asker);
    const second = rowSets.claims(someone().asker);
    leaving.abort();
    expect((await second).totals.claims).toBe(705);
    expect(await first).toBe(await second);
  });
});

test("rows read while an import ended are refused, to be asked for again, and are not kept", async () => {
  const versions = ["v1", "v2", "v2", "v2"];
  const rowSets = createRowSets(connection.database, {
    ...finders(),
    readDataVersion: async () => versions.shift() ?? "v2",
    liveAtHand: () => undefined,
    rereadDataVersion: async () => versions.shift() ?? "v2",
  });
  const failure = await rowSets.claims(someone().asker).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(AppError);
  expect(failure).toMatchObject({ code: "CONFLICT", retriable: true });
  expect((await rowSets.claims(someone().asker)).byId.size).toBe(705);
});

test("one request sees one data version, another the newest", async () => {
  const { readDataVersion, rereadDataVersion } = dataVersionQueries(connection.database);
  const { asker, statements } = someone();
  expect(await readDataVersion(asker)).toBe(await readDataVersion(asker));
  expect(statements).toEqual(["read-data-version"]);
  await rereadDataVersion(asker);
  expect(statements).toHaveLength(2);
});

describe("the data version", () => {
  test("is read at most once a second, however many ask, and is a second old at most", async () => {
    const clock = { ms: 0 };
    const { readDataVersion, readLiveVersion } = dataVersionQueries(connection.database, () => clock.ms);
    const askers = Array.from({ length: 20 }, () => someone());
    await Promise.all(askers.slice(0, 10).map(({ asker }) => readDataVersion(asker)));
    clock.ms = 999;
    await Promise.all(askers.slice(10).map(({ asker }) => readLiveVersion(asker)));
    expect(askers.flatMap(({ statements }) => statements)).toEqual(["read-data-version"]);
    clock.ms = 1_000;
    const { asker, statements } = someone();
    expect(await readLiveVersion(asker)).toEqual({
      version: await readDataVersion(asker),
      importedAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
    });
    expect(statements).toEqual(["read-data-version"]);
  });

  test("that was read anew is told to others as well", async () => {
    const { readDataVersion, rereadDataVersion } = dataVersionQueries(connection.database, () => 0);
    const [one, two] = [someone(), someone()];
    expect(await rereadDataVersion(one.asker)).toBe(await readDataVersion(two.asker));
    expect(two.statements).toEqual([]);
  });

  test("is shared with whoever asks while it is read, though the first has gone; a failure is not remembered", async () => {
    const { readDataVersion } = dataVersionQueries(connection.database, () => 0);
    const leaving = new AbortController();
    leaving.abort();
    const first = readDataVersion(someone(leaving.signal).asker);
    expect(await readDataVersion(someone().asker)).toBe(await first);

    const lost = connect({ ...inject("database"), database: "no-such-database" });
    try {
      const gone = dataVersionQueries(lost.database, () => 0);
      for (const { asker, statements } of [someone(), someone()]) {
        await expect(gone.readDataVersion(asker)).rejects.toThrow(AppError);
        expect(statements).toEqual(["read-data-version"]);
      }
    } finally {
      await lost.close();
    }
  });
});
