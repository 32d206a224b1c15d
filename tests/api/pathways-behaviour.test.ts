/** How pathways behave at their edges: bounds, unknown factors, overlap, robustness, and what they cost. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { tally } from "../support/ask-network.ts";
import { askPathways, type PathwayVariables, POVERTY, pathwayQuestion } from "../support/ask-pathways.ts";
import { type Asking, startAsking } from "../support/asking.ts";

let asking: Asking;
beforeAll(async () => {
  asking = await startAsking();
});
afterAll(() => asking.stop());

const ask = <T>(fields: string, variables: PathwayVariables = {}): Promise<T> => askPathways(asking, fields, variables);
const refusal = async (variables: PathwayVariables) => {
  const [error] = await asking.refusal(pathwayQuestion("pathCount"), { ...POVERTY, ...variables });
  return error;
};

type Path = Readonly<{
  factors: readonly { id: string; workCount: number }[];
  links: readonly { id: string; workCount: number; from: { id: string }; to: { id: string } }[];
  sign: string;
  length: number;
  weakestWorkCount: number;
}>;
const PATHS =
  "paths { factors { id workCount } links { id workCount from { id } to { id } } sign length weakestWorkCount }";

describe("an argument out of bounds is refused by name", () => {
  const many = Array.from({ length: 251 }, (_, number) => `f${number}`);

  test.each([
    [{ maxLength: 0 }, "maxLength", "1 to 8"],
    [{ maxLength: 9 }, "maxLength", "1 to 8"],
    [{ limit: 0 }, "limit", "1 to 1,000"],
    [{ limit: 1001 }, "limit", "1 to 1,000"],
    [{ from: [] }, "from", "empty"],
    [{ to: [] }, "to", "empty"],
    [{ to: many }, "to", "251 values"],
    [{ from: ["claim:c0001"] }, "from", "no id of a factor"],
    [{ filter: { regions: ["atlantis"] } }, "filter.regions", "no group of this dataset"],
  ])("%o", async (variables, argument, words) => {
    const error = await refusal(variables);
    expect(error?.extensions).toMatchObject({ code: "BAD_USER_INPUT", details: { argument } });
    expect(error?.message).toContain(words);
  });

  test("an unknown factor, with those that are nearly called so", async () => {
    for (const end of ["from", "to"]) {
      const error = await refusal({ [end]: ["poverty", "corupption"] });
      expect(error?.message).toContain(`The argument ${end} names "corupption", which is no factor of this dataset.`);
      expect(error?.extensions.hint).toContain("corruption");
    }
  });

  test("null stands for what is given without it", async () => {
    expect(await ask("pathCount", { maxLength: null, limit: null, filter: null })).toEqual({ pathCount: 17 });
    const global = { from: ["factor:poverty"], to: ["factor:trafficking-perpetration"] };
    expect(await ask("pathCount", global)).toEqual({ pathCount: 17 });
  });
});

describe("a limit", () => {
  test("gives the first chains and leaves counts, verdict and robustness those of all", async () => {
    const fields = `verdict pathCount threadCount truncated robustness { value } ${PATHS}`;
    type Whole = Readonly<{ paths: readonly Path[]; truncated: boolean }>;
    const [whole, cut] = [await ask<Whole>(fields), await ask<Whole>(fields, { limit: 3 })];
    expect(cut).toEqual({ ...whole, paths: whole.paths.slice(0, 3), truncated: true });
    expect(whole.truncated).toBe(false);
  });
});

describe("chains", () => {
  const BOTH = { families: ["INFLUENCE", "ASSOCIATION"] };

  test("join their factors by links that may be walked so, shortest and best supported first", async () => {
    const { paths } = await ask<{ paths: readonly Path[] }>(PATHS, { filter: BOTH, limit: 200 });
    expect(paths).toHaveLength(126);
    for (const { factors, links, weakestWorkCount } of paths) {
      expect(new Set(factors.map(({ id }) => id)).size).toBe(factors.length);
      expect(Math.min(...links.map(({ workCount }) => workCount))).toBe(weakestWorkCount);
      links.forEach(({ id, from, to }, step) => {
        const way = [factors[step]?.id, factors[step + 1]?.id];
        const ends = [from.id, to.id];
        expect(id.endsWith("~association") ? [...way].sort() : way).toEqual(ends);
      });
    }
    const keys = paths.map(({ length, weakestWorkCount }) => length * 1_000 - weakestWorkCount);
    expect(keys).toEqual([...keys].sort((a, b) => a - b));
  });

  test("carry links and factors as the filter counts them", async () => {
    const { paths } = await ask<{ paths: readonly Path[] }>(PATHS, { filter: { certainties: ["STATED"] } });
    const { network } = await asking.ask<{
      network: {
        links: readonly { id: string; workCount: number }[];
        factors: readonly { id: string; workCount: number }[];
      };
    }>("{ network(filter: { certainties: [STATED] }) { links { id workCount } factors { id workCount } } }");
    const counts = new Map([...network.links, ...network.factors].map(({ id, workCount }) => [id, workCount]));
    for (const { factors, links } of paths)
      for (const { id, workCount } of [...factors, ...links]) expect(workCount).toBe(counts.get(id));
  });

  test("never walk structure, and targeting only when it is named", async () => {
    const measure = { from: ["demand-reduction"], to: ["demand-cheap-labour"], maxLength: 1 };
    expect(await ask("pathCount", { ...measure, filter: { families: ["STRUCTURE"] } })).toEqual({ pathCount: 0 });
    expect(await ask("pathCount", measure)).toEqual({ pathCount: 0 });
    const named = await ask<{ verdict: string; paths: readonly Path[] }>(`verdict ${PATHS}`, {
      ...measure,
      filter: { families: ["TARGETING"] },
    });
    expect(named.paths.map(({ sign, links }) => [sign, links[0]?.id])).toEqual([
      ["UNKNOWN", "link:demand-reduction~demand-cheap-labour~targeting"],
    ]);
    expect(named.verdict).toBe("UNDETERMINED");
    const back = { from: measure.to, to: measure.from, filter: { families: ["TARGETING"] } };
    expect(await ask("pathCount", back)).toEqual({ pathCount: 0 });
  });

  test.each([
    ["restrictive-migration-policy", "human-trafficking", { POSITIVE: 9, NEGATIVE: 1 }],
    ["criminal-justice-response", "trafficking-perpetration", { POSITIVE: 1, NEGATIVE: 2 }],
  ])("that disagree are mixed, however many are on either side: from %s to %s", async (from, to, signs) => {
    const ends = { from: [from], to: [to], maxLength: 3 };
    const { paths, verdict } = await ask<{ paths: readonly Path[]; verdict: string }>(`verdict ${PATHS}`, ends);
    expect(tally(paths.map(({ sign }) => sign))).toEqual(signs);
    expect(verdict).toBe("MIXED");
  });
});

describe("ends that overlap", () => {
  test("have chains between the others, and no robustness", async () => {
    const fields = `pathCount robustness { value } ${PATHS}`;
    type Seen = Readonly<{ pathCount: number; robustness: unknown; paths: readonly Path[] }>;
    const alone = await ask<Seen>(fields, { from: ["corruption"], to: ["corruption"] });
    expect(alone).toEqual({ pathCount: 0, robustness: null, paths: [] });
    const both = await ask<Seen>(fields, {
      from: ["poverty", "trafficking-perpetration"],
      to: ["trafficking-perpetration"],
    });
    expect(both.robustness).toBeNull();
    expect(both.pathCount).toBe(17);
    expect(both.paths.every(({ length }) => length > 0)).toBe(true);
  });
});

describe("robustness", () => {
  type Seen = Readonly<{
    robustness: Readonly<{
      value: number;
      minimumCut: readonly { id: string; workCount: number }[];
      isUnique: boolean;
      linkDisjointPaths: number;
      hasDirectLink: boolean;
      chokepoints: readonly { id: string }[] | null;
      sentence: string;
    }>;
  }>;
  const FIELDS =
    "robustness { value minimumCut { id workCount } isUnique linkDisjointPaths hasDirectLink chokepoints { id } sentence }";

  test("is of chains of any length, so that the length asked for does not change it", async () => {
    const [short, long] = [await ask<Seen>(FIELDS, { maxLength: 1 }), await ask<Seen>(FIELDS, { maxLength: 8 })];
    expect(short).toEqual(long);
    expect(short.robustness.value).toBeGreaterThan(0);
  });

  test("falls with its cut: without these links no chain of up to eight is left", async () => {
    const { robustness } = await ask<Seen>(FIELDS);
    expect(robustness.minimumCut.reduce((sum, { workCount }) => sum + workCount, 0)).toBe(robustness.value);
    expect(robustness.hasDirectLink).toBe(false);
    const { paths } = await ask<{ paths: readonly Path[] }>(PATHS, { maxLength: 8, limit: 500 });
    const cut = new Set(robustness.minimumCut.map(({ id }) => id));
    const passed = new Set(robustness.chokepoints?.map(({ id }) => id));
    for (const { links, factors } of paths) {
      expect(links.some(({ id }) => cut.has(id))).toBe(true);
      expect(factors.some(({ id }) => passed.has(id))).toBe(true);
    }
    expect(robustness.linkDisjointPaths).toBeGreaterThanOrEqual(passed.size);
  });

  test("of a direct link names no chokepoint", async () => {
    const { robustness } = await ask<Seen>(FIELDS, { from: ["corruption"], to: ["human-trafficking"] });
    expect(robustness).toMatchObject({ hasDirectLink: true, chokepoints: null });
    expect(robustness.value).toBeGreaterThanOrEqual(6);
  });
});

test("an answer costs no statement once the rows are kept", async () => {
  const all = pathwayQuestion(
    "sentence robustness { sentence minimumCut { id } chokepoints { name } } thin { wider { pathCount } } paths { sentence factors { name } links { id from { name } } threadWorks { name } }",
  );
  await asking.statements(all, POVERTY);
  const cost = await asking.statements(all, POVERTY);
  expect(cost.filter((name) => name !== "read-data-version")).toEqual([]);
});
