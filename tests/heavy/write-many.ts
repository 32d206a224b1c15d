/** Writes an extract of many links, claims and sources in a process of its own and prints how much its memory grew. */
import type { Claim } from "../../server/src/domain/claim.ts";
import { PLAIN_OPTIONS } from "../../server/src/export/format.ts";
import { findFormat } from "../../server/src/export/registry.ts";
import type { EvidencedLink, SourceRecord } from "../../server/src/queries/extracts.ts";
import { TINY_EXTRACT } from "../support/tiny-extract.ts";
import { bytesOf } from "../support/written.ts";

const [id = "", count = ""] = process.argv.slice(2);
const BATCH_ROWS = 500;

// Sources are given as a list, not row by row; references name each of them once.
const sources = Array.from({ length: 10_000 }, (_, index) => ({
  ...(TINY_EXTRACT.sources[index % TINY_EXTRACT.sources.length] as SourceRecord),
  id: `source-${index}`,
}));

/** The rows given over and over, in batches with a pause between, as a database gives them. */
const repeated = async function* <T>(rows: readonly T[], differing: (index: number) => Partial<T>) {
  for (let index = 0; index < Number(count); index += 1) {
    if (index % BATCH_ROWS === 0) await new Promise((resolve) => setImmediate(resolve));
    const row = rows[index % rows.length];
    if (row) yield { ...row, ...differing(index) };
  }
};

const format = findFormat(id);
await bytesOf(format.write(TINY_EXTRACT, PLAIN_OPTIONS));
const before = process.memoryUsage().rss;
let [bytes, most] = [0, before];
const links = repeated([...(TINY_EXTRACT.links as Iterable<EvidencedLink>)], (index) => ({ id: `row-${index}` }));
const claims = repeated([...(TINY_EXTRACT.claims as Iterable<Claim>)], (index) => ({
  id: `row-${index}`,
  source: `source-${index % sources.length}`,
}));
for await (const piece of format.write({ ...TINY_EXTRACT, links, claims, sources }, PLAIN_OPTIONS)) {
  bytes += piece.length;
  most = Math.max(most, process.memoryUsage().rss);
}
process.stdout.write(JSON.stringify({ bytes, grownBytes: most - before }));
