/** Says in words what a view shows and what it leaves out; the one place where this sentence is made. */
import type { ClaimTotals } from "../claim-dimensions.ts";
import { NOT_STATED } from "../closed-lists.ts";
import type { Factor } from "../factor.ts";
import type { Direction, Walk } from "../network/neighbourhood.ts";
import { VOCABULARY_FILTER_FIELDS, type VocabularyFilter } from "../vocabulary.ts";
import { type FilterNames, phrasesOf } from "./filter-phrases.ts";
import type { NetworkFilter } from "./network-filter.ts";
import { factorTest } from "./network-predicates.ts";
import { capitalised, counted, listed, quoted } from "./sentence-words.ts";

/** How much a view holds; `shown…` differ from the totals when a limit cut it. */
export type ViewCounts = Readonly<{
  factors: number;
  links: number;
  shownFactors: number;
  shownLinks: number;
  /** Claims behind the links, and those among them of undated sources. */
  claims: number;
  undatedClaims: number;
}>;

/** What a sentence is made from. */
export type View = Readonly<{
  filter: NetworkFilter;
  counts: ViewCounts;
  totals: ClaimTotals;
  names: FilterNames;
  /** For a neighbourhood. */
  walk?: Walk;
  /** For a network drawn together, such as "7 kinds". */
  groups?: string;
}>;

const BLANK_WORDS: Readonly<Record<VocabularyFilter, string>> = {
  regions: "region",
  evidenceTypes: "evidence type",
  populations: "population",
  exploitationForms: "form of exploitation",
};

const AWAY: Readonly<Record<Direction, string>> = { OUT: "onward from", IN: "leading to", BOTH: "of" };

const someOrNo = (count: number, noun: string): string => (count === 0 ? `no ${noun}s` : counted(count, noun));

const head = ({ counts, walk, groups, names }: View): string => {
  const amount = capitalised(`${someOrNo(counts.factors, "factor")} and ${someOrNo(counts.links, "link")}`);
  const drawn = groups ? `, drawn together into ${groups}` : "";
  if (!walk) return `${amount}${drawn}`;
  const start = listed(
    walk.of.map((slug) => quoted(names.factors.get(slug)?.name ?? slug)),
    "or",
  );
  return `${amount} within ${counted(walk.hops, "step")} ${AWAY[walk.direction]} ${start}${drawn}`;
};

const ALL_CLAIMS = "all claims";

/** The choice that `filter` makes, such as "all claims, without groupings" or "claims on Romania; only links …". */
export const choiceWords = (filter: NetworkFilter, names: FilterNames): string => {
  const { claims, links, factors } = phrasesOf(filter, names);
  const groupings = filter.includeGroupings ? "with groupings" : "without groupings";
  const narrowed = [
    ...(links.length > 0 ? [`only links ${links.join(", ")}`] : []),
    ...(factors.length > 0 ? [`only factors ${factors.join(", ")}`] : []),
  ];
  const behind = claims.length === 0 ? ALL_CLAIMS : `claims ${claims.join(", ")}`;
  const separator = claims.length < 2 && narrowed.length === 0 ? ", " : "; ";
  return [behind, ...narrowed, groupings].join(separator);
};

/** What is shown and by which choice: the first sentence of every view. */
const shownSentence = (view: View): string => {
  const choice = choiceWords(view.filter, view.names);
  if (choice.startsWith(`${ALL_CLAIMS},`)) return `${head(view)}: ${choice}.`;
  return `${head(view)}${view.walk ? "," : ""} from ${choice}.`;
};

const cutSentence = ({ counts, walk }: View): readonly string[] => {
  const { shownFactors, shownLinks } = counts;
  if (shownFactors === counts.factors && shownLinks === counts.links) return [];
  if (shownFactors === counts.factors) return [`Only the ${counted(shownLinks, "best supported link")} are shown.`];
  const order = walk ? "nearest" : "best supported";
  if (shownFactors === 1) return [`Only the ${order} factor is shown.`];
  return [
    `Only the ${counted(shownFactors, `${order} factor`)} are shown, with ${someOrNo(shownLinks, "link")} between them.`,
  ];
};

const leftOut = (count: number, of: number, what: string): string =>
  `${count.toLocaleString("en-GB")} of ${counted(of, "claim")} ${count === 1 ? `${what} and is` : `${what} and are`} left out.`;

/** For every vocabulary field that is filtered: how many claims are left out because they state nothing. */
const blankSentences = ({ filter, totals }: Pick<View, "filter" | "totals">): readonly string[] =>
  VOCABULARY_FILTER_FIELDS.filter((field) => filter[field] && !filter[field].includes(NOT_STATED)).map((field) => {
    const count = totals.notStated[field];
    return leftOut(count, totals.claims, `${count === 1 ? "states" : "state"} no ${BLANK_WORDS[field]}`);
  });

type LeftOut = Readonly<{
  filter: NetworkFilter;
  totals: ClaimTotals;
  counts: Pick<ViewCounts, "claims" | "undatedClaims">;
  /** What the counted claims stand behind; "these links" unless said. */
  behind?: string;
}>;

const undatedSentence = ({ filter, totals, counts, behind = "these links" }: LeftOut): readonly string[] => {
  if (filter.includeUndated === false) {
    const verb = totals.undated === 1 ? "comes" : "come";
    return [leftOut(totals.undated, totals.claims, `${verb} from undated sources`)];
  }
  if (filter.publishedFrom === undefined && filter.publishedTo === undefined) return [];
  if (counts.claims === 0) return [];
  if (counts.undatedClaims === 0) return [`No claim behind ${behind} comes from an undated source.`];
  const verb =
    counts.undatedClaims === 1 ? "comes from an undated source and stays" : "come from undated sources and stay";
  const undated = counts.undatedClaims.toLocaleString("en-GB");
  return [`${undated} of the ${counted(counts.claims, "claim")} behind ${behind} ${verb}.`];
};

/** How many claims `filter` leaves out because nothing is stated, and what it does with undated sources; none when nothing. */
export const leftOutSentences = (leftOut: LeftOut): readonly string[] => [
  ...blankSentences(leftOut),
  ...undatedSentence(leftOut),
];

/** For each factor that a view starts from and the filter itself leaves out: why it stands without links. */
export const startSentences = (filter: NetworkFilter, starts: readonly Factor[]): readonly string[] => {
  const passes = factorTest(filter);
  return starts
    .filter((factor) => !passes(factor))
    .map(({ name, grouping }) =>
      grouping && !filter.includeGroupings
        ? `${quoted(name)} is a grouping: its links are left out unless groupings are included.`
        : `${quoted(name)} itself does not pass the filter, so it stands without links.`,
    );
};

/**
 * What the view shows, in plain words: how much, under which choice, what a limit cut, and how many claims are left
 * out because nothing is stated. Names are shown, never ids. `outside` adds a sentence of the caller's own.
 */
export const filterSentence = (view: View, outside: readonly string[] = []): string =>
  [shownSentence(view), ...cutSentence(view), ...outside, ...leftOutSentences(view)].join(" ");
