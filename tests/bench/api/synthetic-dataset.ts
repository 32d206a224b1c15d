/** Makes up a dataset of any size whose claims are spread as those of the built-in one, the same every time. */
import { zipSync } from "fflate";
import { checkDataset } from "../../../server/src/import/check-dataset.ts";
import { readDatasetFiles } from "../../../server/src/import/dataset-files.ts";
import type { CompleteDataset } from "../../../server/src/import/read-dataset.ts";
import { TABLES, type TableName } from "../../../server/src/import/tables.ts";
import { pick, type Random, seededRandom } from "../support/random.ts";

/** How many factors and claims to make up. */
export type DatasetSize = Readonly<{ factors: number; claims: number }>;

type Cells = Readonly<Record<string, string>>;

const SEED = 42;
const QUALITIES = "weak,early,hidden,rural,urban,sudden,lasting,public,private,local,foreign,shared,open,tight".split(
  ",",
);
const SUBJECTS =
  "migration,schooling,debt,housing,policing,border,labour,family,trust,income,conflict,recruitment,gender,youth".split(
    ",",
  );
const NOUNS =
  "pressure,instability,control,networks,access,demand,poverty,exclusion,violence,support,corruption,norms".split(",");

const digits = (value: number): string => String(value).padStart(5, "0");

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

const fileOf = (table: TableName, rows: readonly Cells[]): Uint8Array => {
  const columns: readonly string[] = TABLES[table].columns;
  const lines = rows.map((row) => columns.map((column) => quoted(row[column] ?? "")).join(","));
  return new TextEncoder().encode([columns.join(","), ...lines, ""].join("\r\n"));
};

const times = (count: number, row: (index: number) => Cells): readonly Cells[] =>
  Array.from({ length: count }, (_, index) => row(index));

const cellsOf = (rows: readonly Readonly<{ cells: Cells }>[]): readonly Cells[] => rows.map(({ cells }) => cells);

const factorRows = (count: number, built: readonly Cells[], random: Random): readonly Cells[] =>
  times(count, (index) => {
    const words = [pick(QUALITIES, random), pick(SUBJECTS, random), pick(NOUNS, random)];
    const model = pick(built, random);
    const name = words.join(" ");
    return { ...model, id: `${words.join("-")}-${digits(index)}`, name: `${name} ${index}` };
  });

const sourceRows = (count: number, built: readonly Cells[], random: Random): readonly Cells[] => {
  // As in the built-in dataset, several sources may report one work.
  const works = Math.ceil(count * 0.84);
  return times(count, (index) => ({
    ...pick(built, random),
    id: `source-${digits(index)}`,
    title: `${pick(SUBJECTS, random)} and ${pick(NOUNS, random)}: report ${index}`,
    work: `Work ${index < works ? index : Math.floor(random() * works)}`,
  }));
};

const idOf = (rows: readonly Cells[], random: Random, skew: number): string =>
  rows[Math.floor(rows.length * random() ** skew)]?.id ?? "";

/** Two different factors: the one end anywhere, the other more often one of the few that much is claimed about. */
const pairOf = (factors: readonly Cells[], random: Random): Readonly<{ subject: string; object: string }> => {
  const subject = idOf(factors, random, 1);
  const object = idOf(factors, random, 2);
  return subject === object ? pairOf(factors, random) : { subject, object };
};

const claimRows = (
  count: number,
  { built, factors, sources }: Readonly<Record<"built" | "factors" | "sources", readonly Cells[]>>,
  random: Random,
): readonly Cells[] => {
  const pairs: Readonly<{ subject: string; object: string; model: Cells }>[] = [];
  return times(count, (index) => {
    // About a quarter of the claims is about a link that another claim made already, and says the same kind of thing.
    const known = pairs.length > 0 && random() < 0.23 ? pick(pairs, random) : undefined;
    const pair = known ?? { ...pairOf(factors, random), model: pick(built, random) };
    if (!known) pairs.push(pair);
    const said = pick(built, random);
    const { relation = "", polarity = "" } = pair.model;
    const own = { relation, polarity, subject_id: pair.subject, object_id: pair.object };
    return { ...said, ...own, id: `c${digits(index)}`, source_id: idOf(sources, random, 1.3), locator: `p. ${index}` };
  });
};

/** Conditions of perpetrators and of victims taken for the same, a pair for every fourteenth factor. */
const counterpartRows = (factors: readonly Cells[]): readonly Cells[] => {
  const ofKind = (kind: string): readonly Cells[] => factors.filter((factor) => factor.kind === kind);
  const [perpetrators, victims] = [ofKind("trafficker-characteristic"), ofKind("victim-vulnerability")];
  const pairs = Math.min(perpetrators.length, victims.length, Math.floor(factors.length / 14));
  return times(pairs, (index) => ({
    perpetrator_factor: perpetrators[index]?.id ?? "",
    victim_factor: victims[index]?.id ?? "",
    certainty: "inferred",
  }));
};

const builtIn = async (folder: string): Promise<CompleteDataset> => {
  const { dataset, found } = checkDataset(await readDatasetFiles(folder));
  if (!dataset) throw new Error(`The built-in dataset has ${found.errorCount} errors.`);
  return dataset;
};

/**
 * A dataset as the bytes of a zip that an import takes: factors, claims and, in the built-in one's proportions, sources
 * and works, with cells drawn from the dataset in `folder`. The same size gives the same rows.
 */
export const syntheticDataset = async (folder: string, size: DatasetSize): Promise<Uint8Array> => {
  const built = await builtIn(folder);
  const random = seededRandom(SEED);
  const factors = factorRows(size.factors, cellsOf(built.factors), random);
  const sources = sourceRows(Math.ceil(size.claims * 0.275), cellsOf(built.sources), random);
  const claims = claimRows(size.claims, { built: cellsOf(built.claims), factors, sources }, random);
  const description = {
    id: `synthetic-${size.factors}-${size.claims}`,
    title: `Made up for measuring: ${size.factors} factors, ${size.claims} claims`,
    license: "CC0-1.0",
    citation: "Made up for measuring; it says nothing about anything.",
  };
  return zipSync(
    {
      "factors.csv": fileOf("factors", factors),
      "sources.csv": fileOf("sources", sources),
      "claims.csv": fileOf("claims", claims),
      "counterparts.csv": fileOf("counterparts", counterpartRows(factors)),
      "vocabulary.csv": fileOf("vocabulary", cellsOf(built.vocabulary)),
      "dataset.json": new TextEncoder().encode(JSON.stringify(description)),
    },
    { level: 1 },
  );
};
