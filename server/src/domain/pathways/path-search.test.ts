/** What counts as a chain, in which order chains come, and what is known of an unfinished search. */
import { describe, expect, test } from "vitest";
import type { LinkFamily } from "../closed-lists.ts";
import type { Link } from "../link.ts";
import { finished, sampleLink } from "../test-samples.ts";
import { type PathSearch, searchPaths } from "./path-search.ts";
import { verdictOf } from "./pathways.ts";
import { walkedNetwork } from "./walked-network.ts";

const chain = (words: string, changed: Partial<Link> = {}): readonly Link[] => {
  const names = words.split(" ");
  return names.slice(1).map((to, step) => sampleLink(names[step] ?? "", to, changed));
};

type Asked = Partial<Omit<PathSearch, "from" | "to">> & Readonly<{ families?: readonly LinkFamily[] }>;

const search = (
  links: readonly Link[],
  from: string,
  to: string,
  { families = ["influence"], ...more }: Asked = {},
) => {
  const network = walkedNetwork(links, families);
  const ends = { from: from.split(" "), to: to.split(" ") };
  const found = finished(searchPaths(network, { ...ends, maxLength: 4, keep: 100, maxSteps: 10_000, ...more }));
  const words = found.paths.map(({ start, arcs }) =>
    [start, ...arcs.map((arc) => network.arcTo[arc] as number)].map((number) => network.factors[number]).join(" "),
  );
  return { ...found, words };
};

describe("a chain", () => {
  test("follows influence along its direction and meets no factor twice", () => {
    const links = [...chain("a b c a"), ...chain("b a"), ...chain("c d"), ...chain("d b")];
    expect(search(links, "a", "d").words).toEqual(["a b c d"]);
    expect(search(links, "d", "a").words).toEqual(["d b a", "d b c a"]);
  });

  test("ends at the first wanted factor that it comes to", () => {
    const links = [...chain("a b c d"), ...chain("a d")];
    expect(search(links, "a", "b d").words).toEqual(["a b", "a d"]);
  });

  test("may start from any of several factors and run through the others", () => {
    expect(search(chain("a b c"), "a b", "c").words).toEqual(["b c", "a b c"]);
  });

  test("that starts at a wanted factor goes on to another; a factor is no chain to itself", () => {
    expect(search(chain("a b a"), "a", "a").words).toEqual([]);
    expect(search(chain("a b c"), "a b", "b c").words).toEqual(["a b", "b c"]);
  });

  test("has at most so many links", () => {
    expect(search(chain("a b c d"), "a", "d", { maxLength: 2 }).words).toEqual([]);
    expect(search(chain("a b c d"), "a", "d", { maxLength: 3 }).words).toEqual(["a b c d"]);
  });

  test("walks associations both ways, targeting along its direction, only when they are named", () => {
    const links = [
      ...chain("a b", { family: "association", sign: "positive" }),
      ...chain("b c", { family: "targeting", sign: null }),
    ];
    const families = ["association", "targeting"] as const;
    expect(search(links, "a", "c").words).toEqual([]);
    expect(search(links, "a", "c", { families }).words).toEqual(["a b c"]);
    expect(search(links, "b", "a", { families }).words).toEqual(["b a"]);
    expect(search(links, "c", "b", { families }).words).toEqual([]);
  });

  test("is another when it takes another link between the same factors", () => {
    const links = [...chain("a b"), ...chain("a b", { family: "association", sign: "unknown" })];
    const found = search(links, "a", "b", { families: ["influence", "association"] });
    expect(found.pathCount).toBe(2);
    expect([...found.signs].sort()).toEqual(["positive", "unknown"]);
  });
});

describe("the sign of a chain", () => {
  const signs = (...own: readonly Link["sign"][]) => {
    const links = own.map((sign, step) => sampleLink(`f${step}`, `f${step + 1}`, { sign }));
    return search(links, "f0", `f${own.length}`).paths.map(({ sign }) => sign);
  };

  test.each([
    [["positive", "positive"], "positive"],
    [["positive", "negative"], "negative"],
    [["negative", "negative"], "positive"],
    [["negative", "negative", "negative"], "negative"],
    [["positive", "mixed"], "unknown"],
    [["no-effect", "negative"], "unknown"],
    [["unknown"], "unknown"],
  ] as const)("%s make %s", (own, sign) => {
    expect(signs(...own)).toEqual([sign]);
  });

  test("is unknown over an association, whatever the association's own sign", () => {
    const links = chain("a b", { family: "association", sign: "positive" });
    expect(search(links, "a", "b", { families: ["association"] }).paths[0]?.sign).toBe("unknown");
  });
});

describe("what all chains say together", () => {
  const verdict = (signs: readonly ("positive" | "negative" | "unknown")[], isExact = true): string =>
    verdictOf(
      { paths: [], pathCount: signs.length, threadCount: 0, signs: new Set(signs), completeLength: 4 },
      isExact,
    );

  test.each([
    [["positive", "positive"], "CONSISTENT_INCREASE"],
    [["negative"], "CONSISTENT_DECREASE"],
    [["positive", "positive", "positive", "negative"], "MIXED"],
    [["positive", "negative", "unknown"], "MIXED"],
    [["positive", "unknown"], "UNDETERMINED"],
    [["unknown"], "UNDETERMINED"],
    [[], "NONE"],
  ] as const)("%s: %s", (signs, expected) => {
    expect(verdict(signs)).toBe(expected);
  });

  test("is certain of an unfinished search only where its chains disagree already", () => {
    expect(verdict(["positive", "negative"], false)).toBe("MIXED");
    expect(verdict(["positive"], false)).toBe("UNDETERMINED");
    expect(verdict([], false)).toBe("UNDETERMINED");
  });
});

describe("evidence", () => {
  test("the weakest link is the one of fewest works, and a thread is a work behind every link", () => {
    const links = [
      sampleLink("a", "b", { works: ["w1", "w2", "w3"] }),
      sampleLink("b", "c", { works: ["w2", "w3"] }),
      sampleLink("c", "d", { works: ["w1", "w3", "w4"] }),
      sampleLink("a", "d", { works: ["w9"] }),
      sampleLink("b", "d", { works: ["w8"] }),
    ];
    const found = search(links, "a", "d");
    expect(found.words).toEqual(["a d", "a b d", "a b c d"]);
    expect(found.paths.map(({ weakestWorkCount }) => weakestWorkCount)).toEqual([1, 1, 2]);
    expect(found.paths.map(({ threadWorks }) => threadWorks)).toEqual([["w9"], [], ["w3"]]);
    expect(found.threadCount).toBe(2);
  });

  test("a work among very many behind a link is found as well", () => {
    const many = Array.from({ length: 40 }, (_, number) => `w${String(number).padStart(2, "0")}`);
    const links = [sampleLink("a", "b", { works: ["v", "w07", "w39"] }), sampleLink("b", "c", { works: many })];
    expect(search(links, "a", "c").paths[0]?.threadWorks).toEqual(["w07", "w39"]);
  });
});

describe("chains come", () => {
  const fan = ["m", "k", "x", "b"].flatMap((middle, place) => {
    const works = place === 2 ? ["w1", "w2"] : ["w1"];
    return [sampleLink("a", middle, { works }), sampleLink(middle, "z", { works })];
  });

  test("shortest first, then with the best supported weakest link, then by slugs", () => {
    const links = [...fan, ...chain("a c d z")];
    expect(search(links, "a", "z").words).toEqual(["a x z", "a b z", "a k z", "a m z", "a c d z"]);
  });

  test.each([1, 2, 3, 4, 5, 6])("the first %i of them, and all are counted", (keep) => {
    const links = [...fan, ...chain("a c d z")];
    const [all, cut] = [search(links, "a", "z"), search(links, "a", "z", { keep })];
    expect(cut.words).toEqual(all.words.slice(0, keep));
    expect(cut.pathCount).toBe(5);
    expect(cut.threadCount).toBe(5);
  });

  test("none at all when only their number is wanted", () => {
    expect(search(fan, "a", "z", { keep: 0 })).toMatchObject({ words: [], pathCount: 4 });
  });
});

describe("a search that runs out of steps", () => {
  /** Every factor leads to every other. */
  const dense = (size: number): readonly Link[] => {
    const names = Array.from({ length: size }, (_, number) => `f${String(number).padStart(2, "0")}`);
    return names.flatMap((from) => names.filter((to) => to !== from).map((to) => sampleLink(from, to)));
  };

  test("gives all shorter chains and says up to which length", () => {
    const found = search(dense(30), "f00", "f29", { maxLength: 8, maxSteps: 100_000 });
    // 1 of one link, 28 of two, 28 x 27 of three; those of four, 28 x 27 x 26, take a few steps each.
    expect(found.completeLength).toBe(4);
    expect(found.pathCount).toBeGreaterThan(1 + 28 + 28 * 27 + 28 * 27 * 26);
    expect(found.paths.map(({ arcs }) => arcs.length)).toEqual([1, ...Array(28).fill(2), ...Array(71).fill(3)]);
  });

  test("looks at no more links than it may, and pauses on its way", () => {
    const network = walkedNetwork(dense(30), ["influence"]);
    const asked = { from: ["f00"], to: ["f29"], maxLength: 8, keep: 10 };
    const work = searchPaths(network, { ...asked, maxSteps: 1_000_000 });
    let pauses = 0;
    for (let slice = work.next(); !slice.done; slice = work.next()) pauses += 1;
    expect(pauses).toBeGreaterThanOrEqual(20);
    expect(pauses).toBeLessThan(20 + 8);
  });

  test("knows nothing for certain when even the shortest did not fit", () => {
    const found = search(dense(30), "f00 f01", "f29", { maxSteps: 1 });
    expect(found).toMatchObject({ completeLength: 0, pathCount: 1, words: ["f00 f29"] });
  });
});

test("a factor without links, or none at all, has no chains", () => {
  expect(search(chain("a b"), "z", "b")).toMatchObject({ pathCount: 0, completeLength: 4 });
  expect(search([], "a", "b")).toMatchObject({ pathCount: 0, completeLength: 4 });
});

test("a link from a factor to itself leads nowhere", () => {
  expect(search([...chain("a a"), ...chain("a b")], "a", "b").words).toEqual(["a b"]);
});
