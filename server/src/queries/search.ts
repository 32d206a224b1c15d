/** Finds factors, claims and sources by words. */
import type { Asker, Database } from "../db/run-cypher.ts";
import type { Claim } from "../domain/claim.ts";
import type { Factor } from "../domain/factor.ts";
import { parseGlobalId } from "../domain/ids.ts";
import type { Source } from "../domain/source.ts";
import { type Highlight, highlightsIn } from "../domain/text/highlights.ts";
import { nearNames } from "../domain/text/name-nearness.ts";
import {
  SEARCH_FIELDS,
  SEARCH_TYPES,
  type SearchType,
  type SearchWord,
  searchQuery,
  searchWords,
} from "../domain/text/search-query.ts";
import { AppError } from "../errors.ts";
import { replaced } from "./keep-by-version.ts";
import type { KeptRecords } from "./kept-records.ts";
import type { Page, PageArguments } from "./page.ts";
import { type Entry, entriesInRows, readPage } from "./read-page.ts";
import type { RowSets } from "./row-sets.ts";
import { toClaim, toFactor, toSource } from "./to-domain.ts";

/** A record of any searched type, named by its type. */
export type FoundRecord =
  | Readonly<{ type: "factor"; record: Factor }>
  | Readonly<{ type: "claim"; record: Claim }>
  | Readonly<{ type: "source"; record: Source }>;

/** A record that a search found; `id` is global, `score` compares within one search only, `highlights` are looked for when asked. */
export type Found = FoundRecord & Readonly<{ id: string; score: number; highlights: () => readonly Highlight[] }>;

export type Search = PageArguments &
  Readonly<{ text: string; types?: readonly SearchType[] | null | undefined; dataVersion: string }>;

export type SearchQueries = Readonly<{
  /**
   * What holds every word of `text`, best first, among `types` or all, at most 5,000 of each; factors whose name the
   * text nearly is come first.
   * Codes as for `readPage` and RowSets, and BAD_USER_INPUT (text, types).
   */
  searchRecords: (search: Search, asker?: Asker) => Promise<Page<Found>>;
}>;

const toRecord = (type: unknown, record: unknown): FoundRecord => {
  if (type === "factor") return { type, record: toFactor(record) };
  return type === "claim" ? { type, record: toClaim(record) } : { type: "source", record: toSource(record) };
};

/** The record with the global id `id` among those that are kept. Raises CONFLICT when an import has come between. */
const findRecord = (id: string, { factors, claims, sources }: KeptRecords): FoundRecord => {
  const { type, slug } = parseGlobalId(id) ?? {};
  const record = (type === "factor" ? factors : type === "claim" ? claims : sources).get(slug ?? "");
  if (!record) throw replaced();
  return { type, record } as FoundRecord;
};

const highlightsOf = (words: readonly SearchWord[], { type, record }: FoundRecord): readonly Highlight[] => {
  const texts = record as unknown as Readonly<Record<string, string | null>>;
  return highlightsIn(
    words,
    SEARCH_FIELDS[type].map(({ name }) => ({ field: name, text: texts[name] ?? null })),
  );
};

const MAX_TEXT_CHARACTERS = 200;

const checkText = (text: string): string => {
  if (text.length >= 1 && text.length <= MAX_TEXT_CHARACTERS) return text;
  throw new AppError("BAD_USER_INPUT", {
    message: `The argument text has ${text.length} characters, but a search takes 1 to ${MAX_TEXT_CHARACTERS}.`,
    hint: "Search for a few words.",
    details: { argument: "text", least: 1, most: MAX_TEXT_CHARACTERS },
  });
};

const checkTypes = (types: readonly SearchType[] | null | undefined): readonly SearchType[] => {
  if (types?.length === 0)
    throw new AppError("BAD_USER_INPUT", {
      message: "The argument types is an empty list, which would find nothing.",
      hint: "Name at least one type, or leave types out to search everything.",
      details: { argument: "types" },
    });
  return types ?? SEARCH_TYPES;
};

/** What one step of nearness counts: more than the index ever gives, so that a name comes before what mentions it. */
const NEARNESS_WEIGHT = 1_000;

/** Things of one type that a search finds at most, the best of them: more than anybody reads, and few enough to be put in order. */
const MOST_FOUND = 5_000;

const weighed = (near: ReadonlyMap<string, number>): Readonly<Record<string, number>> =>
  Object.fromEntries([...near].map(([id, nearness]) => [id, nearness * NEARNESS_WEIGHT]));

/** The search over `database`; `rowSets` has the factors' names and, where they are kept, the records. */
export const searchQueries = (
  database: Database,
  rowSets: Pick<RowSets, "names" | "isLarge" | "records">,
): SearchQueries => ({
  searchRecords: async ({ text: given, types, ...page }, asker = {}) => {
    const records = (await rowSets.isLarge(asker)) ? undefined : await rowSets.records(asker);
    const text = checkText(given);
    const asked = checkTypes(types);
    const near = asked.includes("factor") ? nearNames(text, await rowSets.names(asker)) : new Map<string, number>();
    const words = searchWords(text);
    const queryOf = (type: SearchType): string | null =>
      asked.includes(type) ? searchQuery(words, SEARCH_FIELDS[type]) : null;
    const toNode = (entry: Entry): Found => {
      const found = records ? findRecord(String(entry.id), records) : toRecord(entry.type, entry.record);
      return {
        ...found,
        id: String(entry.id),
        score: Number(entry.key),
        highlights: () => highlightsOf(words, found),
      };
    };
    const list = {
      statement: "search-records",
      parameters: {
        factorQuery: queryOf("factor"),
        claimQuery: queryOf("claim"),
        sourceQuery: queryOf("source"),
        nearFactors: weighed(near),
        mostFound: MOST_FOUND,
        withRecords: records === undefined,
      },
      query: { list: "search", text, types: [...asked].sort() },
      ...{ toNode, entriesOf: entriesInRows },
    };
    return readPage(database, { ...page, ...list }, asker);
  },
});
