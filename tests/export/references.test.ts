/** The exports of references, read by bibtexparser and rispy, against the CSV files. */
import { afterAll, beforeAll, describe, expect, inject, test } from "vitest";
import { bibtex } from "../../server/src/export/bibtex.ts";
import { PLAIN_OPTIONS } from "../../server/src/export/format.ts";
import { ris } from "../../server/src/export/ris.ts";
import { sorted } from "../support/oracle.ts";
import { askPython } from "../support/python.ts";
import { HOSTILE_TEXT, TINY_EXTRACT } from "../support/tiny-extract.ts";
import { bytesOf } from "../support/written.ts";
import { fetchBytes, type ServedExports, serveExports, withFile } from "./serve-export.ts";
import { ORACLE, VIEWS } from "./views.ts";

type Read = Readonly<{
  failed: readonly string[];
  bib: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  plain: Readonly<Record<string, Readonly<Record<string, string>>>>;
  ris: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
}>;

const read = (bib: Uint8Array, records: Uint8Array): Promise<Read> =>
  withFile(bib, (first) =>
    withFile(records, (second) => askPython("export/readers/read_references.py", [first, second])),
  ) as Promise<Read>;

let served: ServedExports;
beforeAll(async () => {
  served = await serveExports(inject("database"));
});
afterAll(() => served.stop());

const readView = async (filter?: object): Promise<Read> =>
  read(await fetchBytes(served.address("bib", filter)), await fetchBytes(served.address("ris", filter)));

/** Both readers keep the braces that protect a text. */
const bare = (text: unknown): string => String(text).replace(/^\{|\}$/g, "");

describe.each(VIEWS)("$name", ({ filter, links }) => {
  test("has one entry for each source that states a claim of it, and one for the dataset", async () => {
    const { failed, bib, ris: records } = await readView(filter);
    const dataset = `dataset-${await served.queries.rereadDataVersion()}`;
    const sources = sorted(links.flatMap((link) => link.sources));
    expect(failed).toEqual([]);
    expect(sorted(Object.keys(bib))).toEqual(sorted([...sources, dataset]));
    expect(sorted(Object.keys(records))).toEqual(sorted([...sources, dataset]));
    for (const id of sources) {
      const cells = ORACLE.sources.get(id)?.cells;
      expect(bare(bib[id]?.title)).toBe(cells?.title);
      expect([bib[id]?.year, records[id]?.year]).toEqual(Array(2).fill(cells?.year || "n.d."));
      expect(records[id]).toMatchObject({ title: cells?.title, ...(cells?.url && { urls: [cells.url] }) });
      if (!cells?.authors && cells?.publisher) expect(records[id]?.authors).toEqual([cells.publisher]);
    }
  });
});

test("an entry names persons by family name, keeps bodies whole, and says how many claims rest on it", async () => {
  const { bib, plain, ris: records } = await readView({});
  const [source] = [...ORACLE.sources.values()].filter(
    ({ cells }) => cells.authors === "S.-Y. Cho, A. Dreher, E. Neumayer",
  );
  const id = source?.id ?? "";
  expect(records[id]?.authors).toEqual(["Cho, S.-Y.", "Dreher, A.", "Neumayer, E."]);
  expect(bib[id]?.author).toEqual(["Cho, S.-Y.", "Dreher, A.", "Neumayer, E."]);
  const shown = new Set(VIEWS[0]?.links.flatMap(({ claims }) => claims));
  const claims = ORACLE.claims.filter((claim) => claim.source === "weatherburn-lsi-trace" && shown.has(claim.id));
  expect(claims.length).toBeGreaterThan(1);
  expect(plain["weatherburn-lsi-trace"]?.author).toBe("{Amy Weatherburn}");
  expect(String(records["weatherburn-lsi-trace"]?.notes)).toContain(
    `Read: full text. ${claims.length} claims in this view.`,
  );
});

test("hostile text stays in its field, and what a line cannot hold is a space", async () => {
  const [first] = TINY_EXTRACT.sources;
  if (first === undefined) throw new Error("The tiny extract has sources.");
  const title = `${HOSTILE_TEXT} @misc{x, } $5_#%^~\\`;
  const extract = { ...TINY_EXTRACT, sources: [{ ...first, title, url: "https://a.example/{b} c%20\\d" }] };
  const written = [bibtex, ris].map((format) => bytesOf(format.write(extract, PLAIN_OPTIONS)));
  const [bib, records] = await Promise.all(written);
  if (bib === undefined || records === undefined) throw new Error("Both were written.");
  const found = await read(bib, records);
  expect(found.failed).toEqual([]);
  expect(Object.keys(found.bib)).toEqual(["study-one", "dataset-0123456789abcdef"]);
  expect(found.ris["study-one"]?.title).toMatch(
    /^Say "hi", 'x' & <b>\]\]><\/b> next cell; .* -- end- @misc\{x, \} \$5_#%\^~\\$/u,
  );
  expect(bib.toString("utf8")).toContain("\\$5\\_\\#\\%\\textasciicircum{}\\textasciitilde{}\\textbackslash{}");
  expect(found.plain["study-one"]?.url).toBe("https://a.example/%7Bb%7D%20c%20%5Cd");
});
