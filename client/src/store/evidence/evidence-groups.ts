/** Puts claims in order and under headings; every heading counts its claims and works. */
import { ACCESS_WORDS } from "../../words/closed-lists.ts";
import { NOT_STATED_WORDS } from "../../words/evidence.ts";
import { linkSentence } from "../../words/links.ts";
import { sourceWords } from "../../words/sources.ts";
import type { EvidenceAnswer, EvidenceClaim } from "../answers.ts";
import type { Opened } from "../view.ts";
import type { EvidenceGrouping, EvidenceOrder } from "./evidence-wish.ts";

/** Claims under one heading. `opens`: what the heading leads to, if to anything. */
export type EvidenceGroup = Readonly<{
  id: string;
  title: string;
  opens: Opened | null;
  claims: readonly EvidenceClaim[];
  workCount: number;
}>;

type Heading = Pick<EvidenceGroup, "id" | "title" | "opens">;
type Labels = EvidenceAnswer["dataset"]["vocabulary"];

const NOT_STATED = "NOT_STATED";

const vocabularyHeadings = (field: Labels[number]["field"], labels: Labels) => {
  const own = new Map(labels.filter((group) => group.field === field).map(({ id, label }) => [id, label]));
  return (groups: readonly string[]): readonly Heading[] =>
    groups.map((id) => ({ id, title: id === NOT_STATED ? NOT_STATED_WORDS : (own.get(id) ?? id), opens: null }));
};

const factorHeading = ({ id, name }: EvidenceClaim["subject"]): Heading => ({
  id,
  title: name,
  opens: { kind: "factor", id },
});

/** The headings that a claim stands under. */
const headingsBy = (
  grouping: Exclude<EvidenceGrouping, "none">,
  labels: Labels,
): ((claim: EvidenceClaim) => readonly Heading[]) => {
  switch (grouping) {
    case "link":
      return ({ link }) => [
        { id: link.id, title: linkSentence(link, link.from.name, link.to.name), opens: { kind: "link", id: link.id } },
      ];
    case "factor":
      return ({ subject, object }) => [factorHeading(subject), factorHeading(object)];
    case "work":
      return ({ source: { work } }) => [{ id: work.id, title: work.name, opens: null }];
    case "source":
      return ({ source }) => [{ id: source.id, title: sourceWords(source), opens: { kind: "source", id: source.id } }];
    case "access":
      return ({ source: { access } }) => [{ id: access, title: ACCESS_WORDS[access], opens: null }];
    case "evidence": {
      const headings = vocabularyHeadings("EVIDENCE_TYPE", labels);
      return ({ evidenceTypeGroups }) => headings(evidenceTypeGroups);
    }
    case "region": {
      const headings = vocabularyHeadings("REGION", labels);
      return ({ regionGroups }) => headings(regionGroups);
    }
  }
};

const worksOf = (claims: readonly EvidenceClaim[]): number => new Set(claims.map(({ source }) => source.work.id)).size;

const yearOr = (claim: EvidenceClaim, undated: number): number => claim.source.year ?? undated;

const COMPARE: Readonly<Record<Exclude<EvidenceOrder, "support">, (a: EvidenceClaim, b: EvidenceClaim) => number>> = {
  newest: (a, b) => yearOr(b, Number.NEGATIVE_INFINITY) - yearOr(a, Number.NEGATIVE_INFINITY),
  oldest: (a, b) => yearOr(a, Number.POSITIVE_INFINITY) - yearOr(b, Number.POSITIVE_INFINITY),
  source: (a, b) => sourceWords(a.source).localeCompare(sourceWords(b.source), "en"),
  claim: (a, b) => (a.id < b.id ? -1 : 1),
};

/** The claims in an order; they come with those of the best supported links first. Undated sources stand last. */
export const orderClaims = (claims: readonly EvidenceClaim[], order: EvidenceOrder): readonly EvidenceClaim[] =>
  order === "support" ? claims : [...claims].sort((a, b) => COMPARE[order](a, b) || 0);

/** Most works first, what is not stated last; ties stay as they came. Links are in the order of their support already. */
const compareGroups = (a: EvidenceGroup, b: EvidenceGroup): number =>
  Number(a.id === NOT_STATED) - Number(b.id === NOT_STATED) || b.workCount - a.workCount;

/** The claims under their headings. A claim may stand under several; without a grouping all stand under one. */
export const groupClaims = (
  claims: readonly EvidenceClaim[],
  grouping: EvidenceGrouping,
  labels: Labels,
): readonly EvidenceGroup[] => {
  if (grouping === "none")
    return claims.length === 0 ? [] : [{ id: "all", title: "", opens: null, claims, workCount: worksOf(claims) }];
  const headings = headingsBy(grouping, labels);
  const groups = new Map<string, Heading & { claims: EvidenceClaim[] }>();
  for (const claim of claims)
    for (const heading of headings(claim)) {
      const group = groups.get(heading.id);
      if (group) group.claims.push(claim);
      else groups.set(heading.id, { ...heading, claims: [claim] });
    }
  return [...groups.values()].map((group) => ({ ...group, workCount: worksOf(group.claims) })).sort(compareGroups);
};

const textOf = ({ id, statement, locator, subject, object, source, ...context }: EvidenceClaim) =>
  [
    id,
    statement,
    locator,
    subject.name,
    object.name,
    sourceWords(source),
    source.work.name,
    context.region,
    context.population,
    context.evidenceType,
    context.shape,
  ]
    .join(" ")
    .toLocaleLowerCase("en");

/** The claims that hold every word of `text` somewhere, in any case. */
export const claimsHolding = (claims: readonly EvidenceClaim[], text: string): readonly EvidenceClaim[] => {
  const words = text.toLocaleLowerCase("en").split(/\s+/).filter(Boolean);
  if (words.length === 0) return claims;
  return claims.filter((claim) => {
    const own = textOf(claim);
    return words.every((word) => own.includes(word));
  });
};

/** What the list of claims comes to: how much there is, and how thin it is. */
export const thinnessOf = (claims: readonly EvidenceClaim[]) => {
  const sources = new Map(claims.map(({ source }) => [source.id, source]));
  const onLink = new Map<string, number>();
  for (const { link } of claims) onLink.set(link.id, (onLink.get(link.id) ?? 0) + 1);
  const withMore = new Set(
    claims.filter(({ link }) => link.claimCount > (onLink.get(link.id) ?? 0)).map((c) => c.link.id),
  );
  return {
    claims: claims.length,
    works: worksOf(claims),
    sources: sources.size,
    links: onLink.size,
    readInFull: [...sources.values()].filter(({ access }) => access === "FULL_TEXT").length,
    withoutType: claims.filter(({ evidenceType }) => evidenceType === null).length,
    linksWithMore: withMore.size,
  };
};

/** A work with the links that rest on it alone, and those that it shares with others. */
export type WorkLoad = Readonly<{ id: string; name: string; alone: number; shared: number }>;

/** The works behind `claims`, those first on which most links rest alone. */
export const workLoads = (claims: readonly EvidenceClaim[]): readonly WorkLoad[] => {
  const names = new Map(claims.map(({ source }) => [source.work.id, source.work.name]));
  const byLink = new Map<string, Set<string>>();
  for (const { link, source } of claims) byLink.set(link.id, (byLink.get(link.id) ?? new Set()).add(source.work.id));
  const loads = new Map([...names].map(([id, name]) => [id, { id, name, alone: 0, shared: 0 }]));
  for (const works of byLink.values())
    for (const id of works) {
      const load = loads.get(id);
      if (load) load[works.size === 1 ? "alone" : "shared"] += 1;
    }
  return [...loads.values()].sort((a, b) => b.alone - a.alone || b.shared - a.shared || (a.name < b.name ? -1 : 1));
};
