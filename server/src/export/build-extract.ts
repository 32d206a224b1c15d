/** Makes of the rows behind a filter what a format writes: the same rows, and a header that says what they are. */
import { counted } from "../domain/filter/sentence-words.ts";
import type { ExtractRows } from "../queries/extracts.ts";
import type { ExportHeader, Extract, ExtractCounts } from "./format.ts";

const countsOf = ({ factors, links, dimensions, sources, counterparts }: ExtractRows): ExtractCounts => {
  const used = new Set(dimensions.map(({ source }) => source));
  const behind = sources.filter(({ id }) => used.has(id));
  return {
    factors: factors.length,
    links: links.length,
    linksOnOneWork: links.filter(({ workCount }) => workCount === 1).length,
    claims: dimensions.length,
    statedClaims: dimensions.filter(({ certainty }) => certainty === "stated").length,
    sources: behind.length,
    works: new Set(behind.map(({ work }) => work)).size,
    undatedSources: behind.filter(({ year }) => year === null).length,
    sourcesWithoutAuthors: behind.filter(({ authors }) => authors === null).length,
    counterparts: counterparts.length,
  };
};

const wasOrWere = (count: number): string => (count === 1 ? "was" : "were");

/** What a reader must know before trusting what is here. */
const notesOf = ({ sources, factors }: ExtractRows, counts: ExtractCounts): readonly string[] => {
  const readInFull = sources.filter(({ access }) => access === "full-text").length;
  const unused = sources.length - counts.sources;
  return [
    `${readInFull} of ${counted(sources.length, "source")} ${wasOrWere(sources.length)} read in full.`,
    `${counts.linksOnOneWork} of ${counted(counts.links, "link")} ${counts.linksOnOneWork === 1 ? "rests" : "rest"} on one work alone.`,
    "A link says what sources claim; association is not cause, and no effect size is given.",
    ...(factors.some(({ sides }) => sides.includes("perpetrator"))
      ? ["Factors describe populations, never a person; no typical perpetrator exists."]
      : []),
    ...(unused > 0
      ? [`${counted(unused, "source")} of the dataset ${unused === 1 ? "carries" : "carry"} no claim here.`]
      : []),
  ];
};

/** What was asked for, in the words of the API (null for everything), and the address of the answer where there is one. */
export type Asked = Pick<ExportHeader, "filter" | "address">;

const headerOf = (rows: ExtractRows, asked: Asked): ExportHeader => {
  const { title, dataVersion, description, sentence, license, citation } = rows;
  const counts = countsOf(rows);
  return {
    ...{ title, dataVersion, dataset: description, sentence, license, ...asked },
    citation: `${citation ?? `${title}.`} Data version ${dataVersion}.`,
    notes: notesOf(rows, counts),
    counts,
  };
};

/** The extract that `rows` make in answer to `asked`. */
export const buildExtract = (rows: ExtractRows, asked: Asked): Extract => {
  const { factors, links, sources, works, counterparts, vocabulary } = rows;
  return {
    ...{ header: headerOf(rows, asked), factors, links, sources, works, counterparts, vocabulary },
    claims: rows.claims(),
  };
};

/** Rows of every kind that the extract will write. */
export const countRows = (rows: ExtractRows): number =>
  [rows.factors, rows.links, rows.dimensions, rows.sources, rows.works, rows.counterparts, rows.vocabulary].reduce(
    (sum, { length }) => sum + length,
    0,
  );
