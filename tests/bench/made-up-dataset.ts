/** Makes up datasets of any size, the same for the same seed: clusters with hubs, and words that occur as unevenly as real ones do. */
import type { Claim } from "../../server/src/domain/claim.ts";
import {
  ACCESS_VALUES,
  DOMAINS,
  FACTOR_KINDS,
  type LinkFamily,
  type Polarity,
  type Relation,
} from "../../server/src/domain/closed-lists.ts";
import { linkSlug } from "../../server/src/domain/ids.ts";
import { familyOf } from "../../server/src/domain/relation.ts";
import type { PlainDataset, PlainFactor, PlainSource } from "../../server/src/import/shape-dataset.ts";

/** How much to make up. Every link has one claim at least; `claims` above the number of links are shared out among them. */
export type Size = Readonly<{ factors: number; links: number; seed: number; claims?: number }>;

/** Numbers from 0 to below 1. */
type Random = () => number;

/** A 32-bit generator by Tommy Ettinger ("mulberry32", public domain): short, seeded, even enough for test data. */
const createRandom = (seed: number): Random => {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
};

const pick = <T>(random: Random, values: readonly T[]): T => values[Math.floor(random() * values.length)] as T;

const BEGINNINGS = ["b", "br", "c", "d", "f", "g", "l", "m", "n", "p", "pr", "r", "s", "st", "t", "tr", "v"];
const ENDINGS = ["al", "an", "en", "er", "ion", "is", "ity", "on", "or", "um"];

const word = (random: Random): string => {
  const middle = Array.from({ length: 1 + Math.floor(random() * 2) }, () => pick(random, ["a", "e", "i", "o", "u"]));
  return `${middle.map((vowel) => pick(random, BEGINNINGS) + vowel).join("")}${pick(random, BEGINNINGS)}${pick(random, ENDINGS)}`;
};

/** Gives words of which few are common and most are rare; the more there are to name, the more words there are. */
const createWords = (random: Random, factors: number): ((count: number) => string) => {
  const words = [...new Set(Array.from({ length: 60 + Math.round(15 * Math.sqrt(factors)) }, () => word(random)))];
  return (count) =>
    Array.from({ length: count }, () => words[Math.floor(words.length * random() ** 3)] ?? "").join(" ");
};

const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const makeFactors = (random: Random, count: number, words: (count: number) => string): readonly PlainFactor[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `f-${index}`,
    name: capitalised(words(2 + Math.floor(random() * 3))),
    description: random() < 0.8 ? `${capitalised(words(8))}.` : null,
    kind: pick(random, FACTOR_KINDS),
    domain: pick(random, DOMAINS),
    level: random() < 0.3 ? "internal" : "external",
    grouping: index % 50 === 49,
  }));

/** 25 links rest on one document, and some works are reported by two. */
const makeSources = (random: Random, links: number, words: (count: number) => string): readonly PlainSource[] =>
  Array.from({ length: Math.max(4, Math.ceil(links / 25)) }, (_, index) => ({
    id: `s-${index}`,
    title: capitalised(words(6)),
    authors: random() < 0.7 ? `${capitalised(words(1))}, ${capitalised(words(1))}` : null,
    publisher: random() < 0.5 ? capitalised(words(2)) : null,
    year: random() < 0.8 ? 1995 + Math.floor(random() * 30) : null,
    type: "report",
    access: pick(random, ACCESS_VALUES),
    url: `https://example.org/s-${index}`,
    note: null,
    work: `w-${Math.floor(index * 0.85)}`,
    ownWork: false,
  }));

const RELATIONS: readonly (readonly [Relation, Polarity])[] = [
  ["increases", "+"],
  ["increases", "+"],
  ["increases", "+"],
  ["decreases", "-"],
  ["decreases", "-"],
  ["influences", "0"],
  ["influences", "+"],
  ["associated-with", "0"],
  ["part-of", "0"],
  ["targets", "0"],
];

type Pair = Readonly<{ subject: number; object: number; family: LinkFamily }>;

/** Four in five links stay within a cluster, where some factors draw many of them; the rest lead anywhere. */
const makePairs = (random: Random, { factors, links }: Size): readonly Pair[] => {
  const clusters = Math.max(4, Math.round(Math.sqrt(factors) / 2));
  const pairs = new Map<string, Pair>();
  while (pairs.size < links) {
    const subject = Math.floor(random() * factors);
    const inCluster = Math.ceil((factors - (subject % clusters)) / clusters);
    const near = (subject % clusters) + clusters * Math.floor(inCluster * random() ** 2);
    const object = random() < 0.8 ? near : Math.floor(random() * factors);
    const family = familyOf(pick(random, RELATIONS)[0]);
    if (subject !== object) pairs.set(linkSlug(`f-${subject}`, `f-${object}`, family), { subject, object, family });
  }
  return [...pairs.values()];
};

const makeClaim = (
  random: Random,
  index: number,
  pair: Pair,
  factors: readonly PlainFactor[],
  sources: number,
): Claim => {
  const [subject, object] = [factors[pair.subject], factors[pair.object]] as [PlainFactor, PlainFactor];
  const [relation, polarity] = pick(
    random,
    RELATIONS.filter(([one]) => familyOf(one) === pair.family),
  );
  return {
    id: `c-${index}`,
    subject: subject.id,
    object: object.id,
    source: `s-${Math.floor(random() * sources)}`,
    relation,
    polarity,
    certainty: random() < 0.9 ? "stated" : "inferred",
    locator: `p. ${1 + Math.floor(random() * 200)}`,
    statement: `${subject.name} is said to bear on ${object.name.toLowerCase()}.`,
    region: random() < 0.7 ? pick(random, ["Nepal", "Nigeria", "Romania"]) : null,
    period: null,
    exploitationForm: null,
    population: null,
    evidenceType: random() < 0.3 ? "interviews" : null,
    shape: null,
    result: pair.family === "influence" && random() < 0.02 ? "null" : null,
    contested: random() < 0.02,
    perspective: null,
  };
};

const VOCABULARY: PlainDataset["vocabulary"] = [
  ...["Nepal", "Nigeria", "Romania"].map((wording) => ({
    ...{ field: "region" as const, wording, group: wording.toLowerCase(), label: wording },
    ...{ parent: null, ownGroup: false },
  })),
  {
    ...{ field: "evidence_type" as const, wording: "interviews", group: "interviews", label: "Interviews" },
    ...{ parent: null, ownGroup: false },
  },
];

/** A dataset of that size, as an import would have read it. The same size and seed give the same dataset. O(links). */
export const madeUpDataset = (size: Size): PlainDataset => {
  const random = createRandom(size.seed);
  const words = createWords(random, size.factors);
  const factors = makeFactors(random, size.factors, words);
  const sources = makeSources(random, size.links, words);
  const pairs = makePairs(random, size);
  const claims = Array.from({ length: Math.max(size.claims ?? 0, pairs.length) }, (_, index) => {
    // What is claimed more than once is claimed of few links, as in life.
    const again = Math.floor(pairs.length * random() ** 3);
    return makeClaim(random, index, pairs[index] ?? (pairs[again] as Pair), factors, sources.length);
  });
  const works = [...new Set(sources.map(({ work }) => work))].map((id) => ({ id, name: `Work ${id.slice(2)}` }));
  return { factors, sources, works, claims, counterparts: [], vocabulary: VOCABULARY };
};
