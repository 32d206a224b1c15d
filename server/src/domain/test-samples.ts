/** Small factors, claims and links for unit tests: only what a test is about is spelled out. */
import { deriveLinks, type LinkClaim } from "./derive-links.ts";
import type { Factor } from "./factor.ts";
import { linkSlug } from "./ids.ts";
import type { Link } from "./link.ts";

/** A factor with the slug `id`, an external social factor unless said. */
export const sampleFactor = (id: string, changed: Partial<Factor> = {}): Factor => ({
  id,
  name: id,
  description: null,
  kind: "external-factor",
  domain: "social",
  level: "external",
  grouping: false,
  sides: [],
  claimCount: 0,
  workCount: 0,
  ...changed,
});

/** Factors by slug. */
export const sampleFactors = (...factors: readonly (Factor | string)[]): ReadonlyMap<string, Factor> =>
  new Map(factors.map((one) => (typeof one === "string" ? sampleFactor(one) : one)).map((one) => [one.id, one]));

/** A stated claim `a > b` (increases), `a ~ b` (goes together with), `a < b` (is part of) or `a ! b` (targets). */
export const sampleClaim = (id: string, words: string, work: string, changed: Partial<LinkClaim> = {}): LinkClaim => {
  const [subject = "", mark = "", object = ""] = words.split(" ");
  const relation = ({ ">": "increases", "~": "associated-with", "<": "part-of", "!": "targets" } as const)[mark];
  if (!relation) throw new Error(`No relation is written ${mark}`);
  return {
    id,
    subject,
    object,
    relation,
    polarity: mark === ">" ? "+" : "0",
    certainty: "stated",
    shape: null,
    result: null,
    contested: false,
    source: `s-${work}`,
    year: 2015,
    access: "abstract",
    work,
    ...changed,
  };
};

/** A positive influence that leads from `from` to `to`, on one work unless `works` says otherwise. */
export const sampleLink = (from: string, to: string, changed: Partial<Link> = {}): Link => {
  const { family = "influence", works = ["w1"] } = changed;
  return {
    id: linkSlug(from, to, family),
    ...{ from, to, family, works, sign: "positive", workCount: works.length, sourceCount: works.length },
    ...{ claims: works.map((work) => `c-${work}`), claimCount: works.length, statedCount: works.length },
    ...{ supporting: works.length, opposing: 0, undirected: 0, contested: false, bestAccess: "abstract" },
    ...{ yearFrom: 2015, yearTo: 2015, undatedSources: 0 },
    ...changed,
  };
};

/** What work that is done in slices gives in the end. */
export const finished = <T>(work: Generator<void, T>): T => {
  for (;;) {
    const { done, value } = work.next();
    if (done) return value;
  }
};

/** The links of claims written as `a > b` with the works that make them: `{ "a > b": ["w1", "w2"] }`. */
export const sampleLinks = (works: Readonly<Record<string, readonly string[]>>): readonly Link[] =>
  deriveLinks(
    Object.entries(works).flatMap(([words, own], row) =>
      own.map((work, column) => sampleClaim(`c${row}-${column}`, words, work)),
    ),
  );
