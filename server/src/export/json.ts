/** Writes everything an extract holds as one JSON document, described by network.schema.json. */
import type { ExportHeader, Extract, Format, Rows } from "./format.ts";
import { inPieces } from "./pieces.ts";

/** Raised when a reader of an earlier version would misread the file. */
const FORMAT_VERSION = 1;

const opening = (header: ExportHeader): string => {
  const { title, dataVersion, dataset, filter, sentence, license, citation, address, notes, counts } = header;
  const where = address === undefined ? {} : { address };
  const about = { title, dataVersion, sentence, filter, license, citation, ...where, notes, counts, dataset };
  const format = { name: "factor-atlas-network", version: FORMAT_VERSION };
  const members = { $schema: "network.schema.json", format, ...about };
  return Object.entries(members)
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},\n`)
    .join("");
};

const texts = async function* (extract: Extract): AsyncGenerator<string, void, undefined> {
  const { header, factors, links, claims, sources, works, counterparts, vocabulary } = extract;
  const parts: Readonly<Record<string, Rows<unknown>>> = {
    factors,
    links,
    claims,
    sources,
    works,
    counterparts,
    vocabulary,
  };
  const written: Record<string, number> = {};
  yield `{\n${opening(header)}`;
  for (const [name, rows] of Object.entries(parts)) {
    let count = 0;
    yield `"${name}": [`;
    for await (const row of rows) {
      yield `${count === 0 ? "" : ","}\n${JSON.stringify(row)}`;
      count += 1;
    }
    yield "\n],\n";
    written[name] = count;
  }
  // Last, so that a file that was cut has no count to trust; it does not parse either.
  yield `"rows": ${JSON.stringify(written)}\n}\n`;
};

/** Lossless JSON with a published schema; its last member counts the rows written. */
export const json: Format = {
  id: "json",
  mime: "application/json",
  fileEnding: "json",
  label: "JSON",
  purpose: "Everything in one file, with a published schema; for programs and for keeping.",
  write: (extract) => inPieces(texts(extract)),
};
