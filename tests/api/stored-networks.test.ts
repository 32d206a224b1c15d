/** Datasets too large to be kept are answered from the stored links: with the same answers as those that are kept. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import type { NetworkFilter } from "../../server/src/domain/filter/network-filter.ts";
import type { Network } from "../../server/src/domain/network/network.ts";
import { endCursorOf } from "../../server/src/queries/page.ts";
import { createQueries, type Queries } from "../../server/src/queries/queries.ts";
import { loadLarge } from "../bench/load-large.ts";
import { type Connection, connect, type DatabaseAddress } from "../support/connect.ts";
import { startTestDatabase, type TestDatabase } from "../support/database.ts";

const asker = { requestId: "test" };
const DIRECTIONS = ["OUT", "IN", "BOTH"] as const;
const FILTERS: readonly NetworkFilter[] = [{ includeGroupings: false }, { includeGroupings: true }];

type Pair = Readonly<{ kept: Queries; stored: Queries; connection: Connection }>;

/** The same questions over kept rows, and over a database of which next to nothing may be kept. */
const open = (address: DatabaseAddress): Pair => {
  const connection = connect(address);
  return { kept: createQueries(connection.database), stored: createQueries(connection.database, 180), connection };
};

let made: TestDatabase;
const pairs = new Map<string, Pair>();
beforeAll(async () => {
  made = await startTestDatabase();
  await loadLarge(made, { factors: 800, links: 1_800, claims: 2_400, seed: 11 });
  pairs.set("the built-in dataset", open(inject("database")));
  pairs.set("a made-up dataset of 800 factors", open(made));
});
afterAll(async () => {
  for (const { connection } of pairs.values()) await connection.close();
  await made.stop();
});

/** What an answer is, or the code it fails with. */
const outcome = async (answer: Promise<unknown>): Promise<unknown> =>
  answer.catch((error: { code?: string }) => ({ code: error.code }));

const expectSame = async ({ kept, stored }: Pair, ask: (queries: Queries) => Promise<unknown>): Promise<void> => {
  const expected = await outcome(ask(kept));
  expect(expected).not.toHaveProperty("code");
  expect(await outcome(ask(stored))).toEqual(expected);
};

/** Everything that a network says, its sentence too. */
const whole = async (network: Promise<Network>): Promise<unknown> => {
  const { sentence, ...rest } = await network;
  return { ...rest, sentence: await sentence() };
};

describe.each(["the built-in dataset", "a made-up dataset of 800 factors"])("%s", (name) => {
  const pair = (): Pair => pairs.get(name) as Pair;
  /** Factors with many links, with few, with none, and groupings. */
  const someFactors = async (): Promise<readonly string[]> => {
    const rows = await pair().connection.ask(
      `MATCH (f:Factor) WITH f ORDER BY f.workCount DESC, f.id WITH collect(f.id) AS ids
       RETURN ids[0..2] + ids[40..41] + ids[-2..] + COLLECT { MATCH (g:Factor {grouping: true}) RETURN g.id ORDER BY g.id LIMIT 2 } AS ids`,
    );
    return rows[0]?.ids as readonly string[];
  };

  test("gives the same unfiltered network for any limit, with groupings and without", async () => {
    for (const filter of FILTERS)
      for (const limit of [1, 40, 500, 5_000])
        await expectSame(pair(), (queries) => whole(queries.readNetwork({ filter, limit }, asker)));
  });

  test("gives the same neighbourhoods from one factor or several, however far and whichever way", async () => {
    const ids = await someFactors();
    const starts = [...ids.map((id) => [id]), ids.slice(0, 4), [ids[0] as string, ids[0] as string]];
    const ways = FILTERS.flatMap((filter) =>
      [1, 2, 3].flatMap((hops) => DIRECTIONS.map((direction) => ({ filter, hops, direction }))),
    );
    // Each way from three of the starts, another three each time, so that every start is gone from in many ways.
    for (const [index, way] of ways.entries())
      for (const of of starts.filter((_, place) => (place + index) % 3 === 0))
        await expectSame(pair(), (queries) => whole(queries.readNeighbourhood({ of, ...way, limit: 60 }, asker)));
    await expectSame(pair(), (queries) =>
      whole(
        queries.readNeighbourhood({ of: ids.slice(0, 2), hops: 3, direction: "BOTH", filter: {}, limit: 1_000 }, asker),
      ),
    );
  });

  test("gives the same neighbours, counted by kind, without those that are shown", async () => {
    for (const of of await someFactors())
      for (const filter of FILTERS) {
        const page = (excluding: readonly string[]) => (queries: Queries) =>
          queries.listNeighbours({ of, filter, excluding, first: 10 }, asker);
        await expectSame(pair(), page([]));
        const [first] = (await page([])(pair().kept)).nodes;
        if (first) await expectSame(pair(), page([first.factor.id]));
      }
  });

  test("gives the same links of factors, page by page, whichever way", async () => {
    const parents = await someFactors();
    for (const filter of FILTERS)
      for (const direction of DIRECTIONS) {
        await expectSame(pair(), async (queries) =>
          (await queries.listLinksOfFactors({ parents, filter, direction, first: 100 }, asker)).map(
            ({ nodes, totalCount, hasNextPage }) => ({ nodes, totalCount, hasNextPage }),
          ),
        );
        const walked = async (queries: Queries): Promise<readonly string[]> => {
          const found: string[] = [];
          for (let after: string | undefined; ; ) {
            const list = { parents: parents.slice(0, 1), filter, direction, first: 7, after };
            const [page] = await queries.listLinksOfFactors(list, asker);
            found.push(...(page?.nodes ?? []).map(({ id }) => id));
            if (!page?.hasNextPage) return found;
            after = endCursorOf(page) ?? undefined;
          }
        };
        await expectSame(pair(), walked);
      }
  });

  test("gives the same links by id and the same evidence behind them", async () => {
    const { links } = await pair().kept.readNetwork({ filter: { includeGroupings: true }, limit: 60 }, asker);
    const ids = [...links.map(({ id }) => id), "nowhere~at-all~influence", "not a link"];
    await expectSame(pair(), (queries) => queries.findLinks(ids, asker));
    await expectSame(pair(), (queries) => queries.listEvidence(links, asker));
  });

  test("gives the same networks of few claims, in the same words", async () => {
    const [row] = await pair().connection.ask(
      "MATCH (s:Source) WHERE s.claimCount > 3 AND s.claimCount < 30 RETURN s.id AS id ORDER BY s.claimCount DESC, id LIMIT 1",
    );
    const sources = [String(row?.id)];
    const choices: readonly NetworkFilter[] = [
      { sources },
      { sources, includeGroupings: true, minWorks: 1 },
      { sources, publishedFrom: 1990 },
      { sources, regions: ["nigeria", "romania"] },
      { sources, includeUndated: false },
    ];
    for (const filter of choices)
      await expectSame(pair(), (queries) => whole(queries.readNetwork({ filter, limit: 100 }, asker)));
  });

  test("refuses what would need every row, and says what is answered", async () => {
    const { stored } = pair();
    const refused = { code: "OPERATION_LIMIT_EXCEEDED", hint: expect.stringContaining("Unfiltered networks") };
    const dataVersion = await stored.readDataVersion(asker);
    expect(dataVersion).toMatch(/^[0-9a-f]{16}$/);
    await expect(stored.readNetwork({ filter: { minWorks: 2 }, limit: 10 }, asker)).rejects.toMatchObject(refused);
    await expect(stored.readNetwork({ filter: {} }, asker)).rejects.toMatchObject(refused);
    await expect(stored.readNetwork({ filter: { certainties: ["stated"] }, limit: 10 }, asker)).rejects.toMatchObject(
      refused,
    );
    await expect(stored.readAggregate({ filter: {}, by: "KIND" }, asker)).rejects.toMatchObject(refused);
    await expect(stored.listFacets({ filter: {}, fields: ["KINDS"] }, asker)).rejects.toMatchObject(refused);
    await expect(
      stored.readNeighbourhood({ of: ["nowhere"], hops: 1, direction: "BOTH", filter: {}, limit: 10 }, asker),
    ).rejects.toMatchObject({ code: "BAD_USER_INPUT" });
  });
});
