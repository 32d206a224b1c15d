/** Puts each filter field into words: one phrase a field, so that a new field needs one entry here. */
import {
  type Access,
  type Certainty,
  type Domain,
  type FactorKind,
  type LinkFamily,
  NOT_STATED,
  type Side,
  type Sign,
} from "../closed-lists.ts";
import { KIND_LABELS } from "../labels.ts";
import { VOCABULARY_FILTERS, type Vocabulary, type VocabularyFilter } from "../vocabulary.ts";
import type { NetworkFilter } from "./network-filter.ts";
import { counted, listed, quoted, quotedIfJoined } from "./sentence-words.ts";

/** What things are called, by bare slug; a slug without a name is shown as it is. */
export type FilterNames = Readonly<{
  factors: ReadonlyMap<string, Readonly<{ name: string }>>;
  works: ReadonlyMap<string, string>;
  sources: ReadonlyMap<string, string>;
  vocabulary: Vocabulary;
}>;

/** What a phrase speaks of. */
export type Speaks = "claims" | "links" | "factors";

type Phrase = Readonly<{
  of: Speaks;
  /** The field in words; nothing when another field's phrase already says it, or when the value filters nothing. */
  say: (filter: NetworkFilter, names: FilterNames) => string | null | undefined;
}>;

const CERTAINTY_WORDS: Readonly<Record<Certainty, string>> = {
  stated: "stated by their source",
  inferred: "added as our coding steps",
};
const ACCESS_WORDS: Readonly<Record<Access, string>> = {
  "full-text": "as full text",
  abstract: "as an abstract",
  excerpt: "as an excerpt",
  "secondary-or-notice": "as a notice or at second hand",
};
const FAMILY_WORDS: Readonly<Record<LinkFamily, string>> = {
  influence: "influence",
  association: "association",
  structure: "structure (part of)",
  targeting: "targeting",
};
const SIGN_WORDS: Readonly<Record<Sign, string>> = {
  positive: "claimed to increase",
  negative: "claimed to decrease",
  mixed: "claimed to do both",
  "no-effect": "found to have no effect",
  unknown: "without a direction",
};
const DOMAIN_WORDS: Readonly<Partial<Record<Domain, string>>> = { "criminal-industry": "criminal industry" };
const SIDE_WORDS: Readonly<Record<Side, string>> = {
  perpetrator: "the perpetrator side",
  victim: "the victim side",
  both: "both sides at once",
};

const inWords = <V extends string>(values: readonly V[], words: Readonly<Partial<Record<V, string>>>): string =>
  listed(
    values.map((value) => words[value] ?? value),
    "or",
  );

/** `influence`, `influence or association`. */
export const familyWords = (families: readonly LinkFamily[]): string => inWords(families, FAMILY_WORDS);

const kindWord = (kind: FactorKind): string => KIND_LABELS[kind].toLowerCase();

const named = (slugs: readonly string[], names: ReadonlyMap<string, string>): readonly string[] =>
  slugs.map((slug) => quoted(names.get(slug) ?? slug));

const plural = (noun: string, count: number): string => (count === 1 ? noun : `${noun}s`);

/** Groups under `lead`, such as "on Romania", with blanks as "without a stated region". */
const vocabularyPhrase = (
  field: VocabularyFilter,
  blank: string,
  lead: (count: number) => string,
  spell: (label: string) => string = quoted,
): Phrase => ({
  of: "claims",
  say: ({ [field]: chosen }, { vocabulary }) => {
    if (!chosen) return null;
    const groups = vocabulary[VOCABULARY_FILTERS[field]];
    const labels = chosen.filter((id) => id !== NOT_STATED).map((id) => spell(groups.get(id)?.label ?? id));
    const stated = labels.length > 0 ? [`${lead(labels.length)} ${listed(labels, "or")}`] : [];
    return [...stated, ...(chosen.includes(NOT_STATED) ? [`without a stated ${blank}`] : [])].join(", or ");
  },
});

const publishedWords = ({ publishedFrom: from, publishedTo: to }: NetworkFilter): string | null => {
  if (from === undefined) return to === undefined ? null : `published in ${to} or earlier`;
  if (to === undefined) return `published in ${from} or later`;
  return from === to ? `published in ${from}` : `published from ${from} to ${to}`;
};

const worksWords = ({ minWorks: least, maxWorks: most }: NetworkFilter): string | null => {
  if (most === 1) return "resting on one work alone";
  if (least === undefined) return most === undefined ? null : `resting on at most ${counted(most, "work")}`;
  if (most === undefined) return `resting on at least ${counted(least, "work")}`;
  return least === most ? `resting on exactly ${counted(most, "work")}` : `resting on ${least} to ${most} works`;
};

/** A phrase for every filter field but `includeGroupings`, which ends each sentence. */
const PHRASES: Readonly<Record<Exclude<keyof NetworkFilter, "includeGroupings">, Phrase>> = {
  certainties: {
    of: "claims",
    say: ({ certainties }) => certainties?.map((value) => CERTAINTY_WORDS[value]).join(" or ") ?? null,
  },
  regions: vocabularyPhrase("regions", "region", () => "on", quotedIfJoined),
  evidenceTypes: vocabularyPhrase(
    "evidenceTypes",
    "evidence type",
    (count) => `of the evidence ${plural("type", count)}`,
  ),
  populations: vocabularyPhrase("populations", "population", (count) => `on the ${plural("population", count)}`),
  exploitationForms: vocabularyPhrase(
    "exploitationForms",
    "form of exploitation",
    (count) => `on the ${plural("form", count)} of exploitation`,
  ),
  works: {
    of: "claims",
    say: ({ works }, names) =>
      works && `of the ${plural("work", works.length)} ${listed(named(works, names.works), "or")}`,
  },
  excludeWorks: {
    of: "claims",
    say: ({ excludeWorks: left }, { works }) =>
      left && `outside the ${plural("work", left.length)} ${listed(named(left, works), "and")}`,
  },
  sources: {
    of: "claims",
    say: ({ sources }, names) =>
      sources && `in the ${plural("source", sources.length)} ${listed(named(sources, names.sources), "or")}`,
  },
  access: { of: "claims", say: ({ access }) => access && `read ${inWords(access, ACCESS_WORDS)}` },
  publishedFrom: { of: "claims", say: publishedWords },
  publishedTo: { of: "claims", say: (filter) => (filter.publishedFrom === undefined ? publishedWords(filter) : null) },
  includeUndated: {
    of: "claims",
    say: ({ includeUndated }) => (includeUndated === false ? "of dated sources only" : null),
  },
  families: { of: "links", say: ({ families }) => families && `of ${familyWords(families)}` },
  signs: { of: "links", say: ({ signs }) => signs && inWords(signs, SIGN_WORDS) },
  minWorks: { of: "links", say: worksWords },
  maxWorks: { of: "links", say: (filter) => (filter.minWorks === undefined ? worksWords(filter) : null) },
  minClaims: {
    of: "links",
    say: ({ minClaims }) => (minClaims === undefined ? null : `resting on at least ${counted(minClaims, "claim")}`),
  },
  contested: {
    of: "links",
    say: ({ contested }) =>
      contested === undefined ? null : contested ? "that are contested" : "that are not contested",
  },
  factors: {
    of: "factors",
    say: ({ factors }, names) =>
      factors &&
      `among the ${factors.length} chosen: ${listed(
        factors.map((slug) => quoted(names.factors.get(slug)?.name ?? slug)),
        "and",
      )}`,
  },
  kinds: {
    of: "factors",
    say: ({ kinds }) => kinds && `of the ${plural("kind", kinds.length)} ${listed(kinds.map(kindWord), "or")}`,
  },
  domains: {
    of: "factors",
    say: ({ domains }) => domains && `of the ${inWords(domains, DOMAIN_WORDS)} ${plural("domain", domains.length)}`,
  },
  levels: { of: "factors", say: ({ levels }) => levels && `on the ${listed(levels, "or")} level` },
  sides: { of: "factors", say: ({ sides }) => sides && `on ${inWords(sides, SIDE_WORDS)}` },
  text: { of: "factors", say: ({ text }) => text && `with ${quoted(text.trim())} in name or description` },
};

/** The phrases of the fields that `filter` sets, by what they speak of, in the order of the table. */
export const phrasesOf = (filter: NetworkFilter, names: FilterNames): Readonly<Record<Speaks, readonly string[]>> => {
  const said = Object.entries(PHRASES)
    // A field that is not set says nothing; its phrase is not asked, so that shared phrases are said once.
    .filter(([field]) => filter[field as keyof NetworkFilter] !== undefined)
    .map(([, { of, say }]) => ({ of, words: say(filter, names) }));
  const about = (speaks: Speaks): readonly string[] =>
    said.flatMap(({ of, words }) => (of === speaks && words ? [words] : []));
  return { claims: about("claims"), links: about("links"), factors: about("factors") };
};
