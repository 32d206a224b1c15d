/** Asks a large database what is answered at any size, and prints the answers and what that took of memory. */
import type { NetworkFilter } from "../../server/src/domain/filter/network-filter.ts";
import { createQueries } from "../../server/src/queries/queries.ts";
import { connect, type DatabaseAddress } from "../support/connect.ts";

const { database, close } = connect(JSON.parse(process.argv[2] ?? "{}") as DatabaseAddress);
const queries = createQueries(database);
const asker = { requestId: "large" };

/** Planning a statement for the first time may take its time; what is asked twice is answered. */
const patiently = async <T>(ask: () => Promise<T>): Promise<T> => {
  for (let attempt = 1; ; attempt += 1)
    try {
      return await ask();
    } catch (error) {
      if (attempt === 4 || (error as { code?: string }).code !== "QUERY_TIMEOUT") throw error;
    }
};

const refusal = (ask: () => Promise<unknown>): Promise<string> =>
  ask().then(
    () => "answered",
    (error: { code?: string }) => error.code ?? String(error),
  );

const network = (filter: NetworkFilter, limit: number) =>
  patiently(async () => {
    const { factors, links, sentence, ...rest } = await queries.readNetwork({ filter, limit }, asker);
    return {
      ...rest,
      sentence: await sentence(),
      factors: factors.map(({ id }) => id),
      links: links.map(({ id }) => id),
    };
  });

const walk = (of: readonly string[], hops: number) =>
  patiently(async () => {
    const asked = { of, hops, direction: "BOTH", filter: {}, limit: 1_000 } as const;
    const { factors, links, totalFactors, totalLinks } = await queries.readNeighbourhood(asked, asker);
    return { totalFactors, totalLinks, factors: factors.length, links: links.length };
  });

const dataVersion = await queries.readDataVersion(asker);
const best = await network({}, 500);
const [hub = ""] = best.factors;
const page = { first: 25, dataVersion };
const before = process.memoryUsage().rss;
const answers = {
  hub,
  best,
  whole: await network({ includeGroupings: true }, 5_000),
  walks: [await walk([hub], 1), await walk([hub], 2), await walk([hub], 3)],
  neighbours: (await patiently(() => queries.listNeighbours({ of: hub, filter: {}, excluding: [], first: 10 }, asker)))
    .totalCount,
  links: (
    await patiently(() =>
      queries.listLinksOfFactors({ parents: [hub], filter: {}, direction: "BOTH", first: 10 }, asker),
    )
  )[0]?.totalCount,
  records: [
    (await queries.findFactors([hub], asker)).length,
    (await queries.findClaims(["c-7"], asker)).length,
    (await queries.findSources(["s-7"], asker)).length,
    (await queries.findLinks(best.links.slice(0, 3), asker)).length,
  ],
  found: await patiently(async () => {
    const [factor] = await queries.findFactors([hub], asker);
    const { nodes } = await queries.searchRecords({ ...page, text: factor?.name ?? "" }, asker);
    return nodes[0]?.id;
  }),
  findings: await patiently(() => queries.countFindings(asker)),
  oneSource: await network({ sources: ["s-7"] }, 500),
  refused: [
    await refusal(() => queries.readNetwork({ filter: {} }, asker)),
    await refusal(() => queries.listFacets({ filter: {}, fields: ["KINDS"] }, asker)),
    await refusal(() => queries.readNetwork({ filter: { certainties: ["stated"] }, limit: 10 }, asker)),
  ],
};
await close();
process.stdout.write(JSON.stringify({ ...answers, grownBytes: process.memoryUsage().rss - before }));
