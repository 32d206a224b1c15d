/**
 * An independent reference: computes from the CSV files alone what the program must show, sharing no line of code with
 * it. Everything is in the words of the files (slugs, `+`, `-`, `0`), and short rather than fast.
 */
import { createHash } from "node:crypto";
import { type Cells, readCells } from "./oracle-files.ts";

export type OracleFactor = Readonly<{
  id: string;
  name: string;
  description: string;
  kind: string;
  domain: string;
  level: string;
  grouping: boolean;
}>;

export type OracleSource = Readonly<{ id: string; year: number | null; access: string; work: string; cells: Cells }>;

/** A claim with what its source adds: the work (by id), the year and the access. */
export type OracleClaim = Readonly<{
  id: string;
  subject: string;
  object: string;
  relation: string;
  family: string;
  polarity: string;
  certainty: string;
  contested: boolean;
  source: string;
  work: string;
  year: number | null;
  access: string;
  /** Vocabulary groups with all ancestors, sorted, by column; `["NOT_STATED"]` for a blank. */
  groups: Readonly<Record<VocabularyColumn, readonly string[]>>;
  cells: Cells;
}>;

export type OracleLink = Readonly<{
  id: string;
  from: string;
  to: string;
  family: string;
  sign: string | null;
  supporting: number;
  opposing: number;
  undirected: number;
  contested: boolean;
  claims: readonly string[];
  works: readonly string[];
  sources: readonly string[];
  statedCount: number;
  bestAccess: string;
  yearFrom: number | null;
  yearTo: number | null;
  undatedSources: number;
}>;

export type OracleCounterpart = Readonly<{ perpetrator: string; victim: string; cells: Cells }>;

/** The dataset as its files give it. */
export type OracleDataset = Readonly<{
  factors: ReadonlyMap<string, OracleFactor>;
  sources: ReadonlyMap<string, OracleSource>;
  /** Names of the works by id. */
  works: ReadonlyMap<string, string>;
  claims: readonly OracleClaim[];
  counterparts: readonly OracleCounterpart[];
  vocabulary: readonly Cells[];
}>;

const VOCABULARY_COLUMNS = ["region", "exploitation_form", "population", "evidence_type"] as const;
export type VocabularyColumn = (typeof VOCABULARY_COLUMNS)[number];

const FAMILIES: Readonly<Record<string, readonly string[]>> = {
  influence: ["increases", "decreases", "mitigates", "influences"],
  association: ["associated-with", "interacts-with", "co-occurs", "shares"],
  structure: ["part-of"],
  targeting: ["targets"],
};

const ACCESS_FROM_BEST = ["full-text", "abstract", "excerpt", "secondary-or-notice"];

const cell = (cells: Cells, column: string): string => {
  const value = cells[column];
  if (value === undefined) throw new Error(`There is no column ${column}.`);
  return value;
};

/** The words without repeats, sorted. */
export const sorted = (words: Iterable<string>): readonly string[] => [...new Set(words)].sort();

/** The id of the work with this name. */
export const workId = (name: string): string => {
  const words = name
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
  while (words.join("-").length > 60) words.pop();
  return `${words.join("-")}-${createHash("sha256").update(name).digest("hex").slice(0, 4)}`;
};

const groupsWithAncestors = (vocabulary: readonly Cells[], column: string, wording: string): readonly string[] => {
  if (wording === "") return ["NOT_STATED"];
  const own = vocabulary.filter((row) => row.column === column);
  const upward = (group: string): readonly string[] => {
    const parent = own.find((row) => row.group === group)?.parent ?? "";
    return parent === "" ? [group] : [group, ...upward(parent)];
  };
  return sorted(own.filter((row) => row.value === wording).flatMap((row) => upward(cell(row, "group"))));
};

const toClaim = (
  cells: Cells,
  sources: ReadonlyMap<string, OracleSource>,
  vocabulary: readonly Cells[],
): OracleClaim => {
  const source = sources.get(cell(cells, "source_id"));
  const family = Object.keys(FAMILIES).find((name) => FAMILIES[name]?.includes(cell(cells, "relation")));
  if (!source || !family) throw new Error(`The claim ${cells.id} has no source or no family.`);
  const groups = VOCABULARY_COLUMNS.map(
    (column) => [column, groupsWithAncestors(vocabulary, column, cell(cells, column))] as const,
  );
  return {
    id: cell(cells, "id"),
    subject: cell(cells, "subject_id"),
    object: cell(cells, "object_id"),
    relation: cell(cells, "relation"),
    family,
    polarity: cell(cells, "polarity"),
    certainty: cell(cells, "certainty"),
    contested: cells.contested === "yes",
    source: source.id,
    work: source.work,
    year: source.year,
    access: source.access,
    groups: Object.fromEntries(groups) as OracleClaim["groups"],
    cells,
  };
};

/** Reads the dataset in `folder`. */
export const readOracle = (folder: string): OracleDataset => {
  const vocabulary = readCells(folder, "vocabulary.csv");
  const sourceRows = readCells(folder, "sources.csv");
  const sources = new Map(
    sourceRows.map((cells) => {
      const year = cells.year === "" ? null : Number(cells.year);
      const work = workId(cell(cells, "work"));
      return [cell(cells, "id"), { id: cell(cells, "id"), year, access: cell(cells, "access"), work, cells }];
    }),
  );
  const factors = readCells(folder, "factors.csv").map((cells) => ({
    id: cell(cells, "id"),
    name: cell(cells, "name"),
    description: cell(cells, "description"),
    kind: cell(cells, "kind"),
    domain: cell(cells, "domain"),
    level: cell(cells, "level"),
    grouping: cells.grouping === "yes",
  }));
  return {
    factors: new Map(factors.map((factor) => [factor.id, factor])),
    sources,
    works: new Map(sourceRows.map((cells) => [workId(cell(cells, "work")), cell(cells, "work")])),
    claims: readCells(folder, "claims.csv").map((cells) => toClaim(cells, sources, vocabulary)),
    counterparts: readCells(folder, "counterparts.csv").map((cells) => ({
      perpetrator: cell(cells, "perpetrator_factor"),
      victim: cell(cells, "victim_factor"),
      cells,
    })),
    vocabulary,
  };
};

/** What one claim says of the direction: "+", "-", "0", or "null" for a null result; a curve gives no direction. */
const voice = ({ cells, polarity }: OracleClaim): string =>
  cells.result === "null" ? "null" : cells.shape === "" ? polarity : "0";

const balanceOf = (
  claims: readonly OracleClaim[],
): Pick<OracleLink, "sign" | "supporting" | "opposing" | "undirected"> => {
  const worksSaying = (...voices: readonly string[]): ReadonlySet<string> =>
    new Set(claims.filter((claim) => voices.includes(voice(claim))).map(({ work }) => work));
  const all = new Set(claims.map(({ work }) => work)).size;
  const plus = worksSaying("+").size;
  const minus = worksSaying("-").size;
  const withoutVoice = (...voices: readonly string[]): number => all - worksSaying(...voices).size;
  if (plus > 0) {
    const sign = minus > 0 ? "mixed" : "positive";
    const opposing = worksSaying("-", "null").size;
    return { sign, supporting: plus, opposing, undirected: withoutVoice("+", "-", "null") };
  }
  if (minus > 0) {
    const opposing = worksSaying("null").size;
    return { sign: "negative", supporting: minus, opposing, undirected: withoutVoice("-", "null") };
  }
  if (claims.every((claim) => voice(claim) === "null"))
    return { sign: "no-effect", supporting: all, opposing: 0, undirected: 0 };
  return { sign: "unknown", supporting: 0, opposing: 0, undirected: all };
};

const toLink = (id: string, claims: readonly OracleClaim[]): OracleLink => {
  const [from = "", to = "", family = ""] = id.split("~");
  const hasSign = family === "influence" || family === "association";
  const balance = hasSign ? balanceOf(claims) : { sign: null, supporting: 0, opposing: 0, undirected: 0 };
  const sources = sorted(claims.map(({ source }) => source));
  const yearOf = (source: string): number | null => claims.find((claim) => claim.source === source)?.year ?? null;
  const years = sources.map(yearOf).filter((year) => year !== null);
  return {
    id,
    from,
    to,
    family,
    ...balance,
    contested: balance.opposing > 0 || claims.some(({ contested }) => contested),
    claims: sorted(claims.map((claim) => claim.id)),
    works: sorted(claims.map(({ work }) => work)),
    sources,
    statedCount: claims.filter(({ certainty }) => certainty === "stated").length,
    bestAccess: ACCESS_FROM_BEST.find((access) => claims.some((claim) => claim.access === access)) ?? "",
    yearFrom: years.length === 0 ? null : Math.min(...years),
    yearTo: years.length === 0 ? null : Math.max(...years),
    undatedSources: sources.length - years.length,
  };
};

/** The id of the link that a claim lies in. */
export const linkIdOf = ({ subject, object, family }: OracleClaim): string =>
  [...(family === "association" ? [subject, object].sort() : [subject, object]), family].join("~");

/** The links that `claims` make, by id. */
export const linksOf = (claims: readonly OracleClaim[]): readonly OracleLink[] =>
  sorted(claims.map(linkIdOf)).map((id) =>
    toLink(
      id,
      claims.filter((claim) => linkIdOf(claim) === id),
    ),
  );

/** The links among `links` that touch no grouping. */
export const withoutGroupings = ({ factors }: OracleDataset, links: readonly OracleLink[]): readonly OracleLink[] =>
  links.filter(({ from, to }) => !factors.get(from)?.grouping && !factors.get(to)?.grouping);

/** The factors at the ends of `links`, sorted. */
const endsOf = (links: readonly OracleLink[]): readonly string[] => sorted(links.flatMap(({ from, to }) => [from, to]));

/** The default network of `claims` (all claims unless given): links without groupings, and the factors left with one. */
export const defaultNetwork = (
  dataset: OracleDataset,
  claims: readonly OracleClaim[] = dataset.claims,
): Readonly<{ factors: readonly string[]; links: readonly OracleLink[] }> => {
  const links = withoutGroupings(dataset, linksOf(claims));
  return { factors: endsOf(links), links };
};

/** The claims whose wording lies in one of `groups`; a parent includes its children. */
export const claimsIn = (
  { claims }: OracleDataset,
  column: VocabularyColumn,
  ...groups: readonly string[]
): readonly OracleClaim[] => claims.filter((claim) => claim.groups[column].some((group) => groups.includes(group)));

/** How many claims have a factor at either end, and how many works stand behind them. */
export const countsOfFactor = (
  claims: readonly OracleClaim[],
  factor: string,
): Readonly<{ claimCount: number; workCount: number }> => {
  const own = claims.filter(({ subject, object }) => subject === factor || object === factor);
  return { claimCount: own.length, workCount: new Set(own.map(({ work }) => work)).size };
};
