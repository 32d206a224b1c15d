/** The typed fields of factors and links that tables and graph files share, so that they never disagree. */
import type { Factor } from "../domain/factor.ts";
import type { AccessClaims, EvidenceClaims } from "../domain/link-evidence.ts";
import { linkWords } from "../domain/link-words.ts";
import type { EvidencedLink } from "../queries/extracts.ts";

/** Types that every graph reader knows. */
export type FieldType = "string" | "int" | "boolean";

/** One field: its name (unique whatever the case), its type, its value or null for none. */
export type Field<T> = Readonly<{
  name: string;
  type: FieldType;
  of: (thing: T) => string | number | boolean | null;
  /** True for words from the sources, which a spreadsheet might take for a formula. */
  isText?: boolean;
}>;

/** A list as two fields: joined for the eye, and as JSON for programs, because a joined list cannot always be split. */
const listFields = <T, I>(
  name: string,
  of: (thing: T) => readonly I[],
  wordsOf: (item: I) => string,
  isText = false,
): readonly Field<T>[] => [
  { name, type: "string", isText, of: (thing) => of(thing).map(wordsOf).join("; ") || null },
  { name: `${name}_json`, type: "string", of: (thing) => JSON.stringify(of(thing)) },
];

const itself = (item: string): string => item;

/** Fields of a factor beyond its id. `label` and `name` are the same: readers look for one or the other. */
export const FACTOR_FIELDS: readonly Field<Factor>[] = [
  { name: "label", type: "string", of: ({ name }) => name },
  { name: "name", type: "string", of: ({ name }) => name },
  { name: "description", type: "string", of: ({ description }) => description },
  { name: "kind", type: "string", of: ({ kind }) => kind },
  { name: "domain", type: "string", of: ({ domain }) => domain },
  { name: "level", type: "string", of: ({ level }) => level },
  { name: "grouping", type: "boolean", of: ({ grouping }) => grouping },
  ...listFields<Factor, string>("sides", ({ sides }) => sides, itself),
  { name: "work_count", type: "int", of: ({ workCount }) => workCount },
  { name: "claim_count", type: "int", of: ({ claimCount }) => claimCount },
];

/** Names of works by slug. */
export type WorkNames = ReadonlyMap<string, string>;

const support: readonly Field<EvidencedLink>[] = [
  { name: "sign", type: "string", of: ({ sign }) => sign },
  { name: "work_count", type: "int", of: ({ workCount }) => workCount },
  { name: "claim_count", type: "int", of: ({ claimCount }) => claimCount },
  { name: "source_count", type: "int", of: ({ sourceCount }) => sourceCount },
  { name: "stated_count", type: "int", of: ({ statedCount }) => statedCount },
  { name: "supporting_works", type: "int", of: ({ supporting }) => supporting },
  { name: "opposing_works", type: "int", of: ({ opposing }) => opposing },
  { name: "undirected_works", type: "int", of: ({ undirected }) => undirected },
  { name: "contested", type: "boolean", of: ({ contested }) => contested },
  { name: "best_access", type: "string", of: ({ bestAccess }) => bestAccess },
  { name: "year_from", type: "int", of: ({ yearFrom }) => yearFrom },
  { name: "year_to", type: "int", of: ({ yearTo }) => yearTo },
  { name: "undated_sources", type: "int", of: ({ undatedSources }) => undatedSources },
];

/** Fields of a link beyond its id and its two ends. No field is called source or target: readers take those for ends. */
export const linkFields = (works: WorkNames): readonly Field<EvidencedLink>[] => [
  { name: "label", type: "string", of: linkWords },
  { name: "family", type: "string", of: ({ family }) => family },
  { name: "both_ways", type: "boolean", of: ({ family }) => family === "association" },
  ...support,
  ...listFields<EvidencedLink, AccessClaims>(
    "access_claims",
    ({ evidence }) => evidence.access,
    ({ access, claims }) => `${access}: ${claims}`,
  ),
  ...listFields<EvidencedLink, EvidenceClaims>(
    "evidence_types",
    ({ evidence }) => evidence.types,
    ({ label, claims }) => `${label}: ${claims}`,
    true,
  ),
  ...listFields<EvidencedLink, string>("claim_ids", ({ claims }) => claims, itself),
  ...listFields<EvidencedLink, string>(
    "work_names",
    (link) => link.works.map((work) => works.get(work) ?? work),
    itself,
    true,
  ),
];
