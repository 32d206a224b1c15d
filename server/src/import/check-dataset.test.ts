import { describe, expect, test } from "vitest";
import { checkDataset } from "./check-dataset.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { RULES, type Rule } from "./finding.ts";
import {
  MAX_CELL_BYTES,
  MAX_COLUMNS,
  MAX_DESCRIPTION_BYTES,
  MAX_FILE_BYTES,
  MAX_FINDINGS,
  MAX_ROWS,
} from "./limits.ts";
import { SAMPLE_TEXTS, sampleFiles, sampleWith } from "./test-samples.ts";

type Case = Readonly<{
  title: string;
  rule: Rule;
  severity?: "warning";
  files: DatasetFiles;
  /** `file:line:column`, `-` where a part does not apply. */
  place: string;
  value?: string | null;
}>;

const CLAIMS_HEADER = (SAMPLE_TEXTS["claims.csv"] ?? "").split("\n")[0] ?? "";

const badUtf8 = (): DatasetFiles => {
  const bytes = new TextEncoder().encode(SAMPLE_TEXTS["factors.csv"]);
  const place = bytes.indexOf("W".charCodeAt(0));
  bytes[place] = 0xff;
  return sampleFiles({ "factors.csv": bytes });
};

const CASES: readonly Case[] = [
  // Files and text
  { title: "a missing file", rule: "file", files: sampleFiles({ "claims.csv": null }), place: "claims.csv:-:-" },
  { title: "bytes that are not UTF-8", rule: "encoding", files: badUtf8(), place: "factors.csv:2:-" },
  {
    title: "a control character",
    rule: "encoding",
    files: sampleWith("factors.csv", "Want of", "Want\u0000of"),
    place: "factors.csv:2:description",
  },
  {
    title: "a quote that is never closed",
    rule: "csv",
    files: sampleWith("claims.csv", "Coding step", '"Coding step'),
    place: "claims.csv:3:-",
  },
  { title: "an empty file", rule: "csv", files: sampleFiles({ "sources.csv": "" }), place: "sources.csv:1:-" },
  {
    title: "a dataset.json that is no JSON",
    rule: "json",
    files: sampleFiles({ "dataset.json": "{" }),
    place: "dataset.json:1:-",
  },
  {
    title: "a dataset.json that is a list",
    rule: "json",
    files: sampleFiles({ "dataset.json": "[]" }),
    place: "dataset.json:1:-",
  },
  {
    title: "a dataset.json with a forbidden name deep inside",
    rule: "json",
    files: sampleWith("dataset.json", '"Sample, 2026."', '"Sample, 2026.",\n  "more": [{ "__proto__": {} }]'),
    place: "dataset.json:6:__proto__",
  },
  {
    title: "a dataset.json that is nested too deep",
    rule: "json",
    files: sampleWith(
      "dataset.json",
      '"Sample, 2026."',
      `"Sample, 2026.",\n  "deep": ${"[".repeat(30)}${"]".repeat(30)}`,
    ),
    place: "dataset.json:6:deep",
  },
  {
    title: "a dataset.json with a number for a title",
    rule: "json",
    files: sampleWith("dataset.json", '"Sample"', "7"),
    place: "dataset.json:3:title",
    value: "7",
  },
  // Columns
  {
    title: "an unknown column",
    rule: "columns",
    files: sampleWith("factors.csv", "name,description", "name,description,colour"),
    place: "factors.csv:1:colour",
    value: "colour",
  },
  {
    title: "a missing column",
    rule: "columns",
    files: sampleWith("vocabulary.csv", ",parent", ""),
    place: "vocabulary.csv:1:parent",
    value: null,
  },
  {
    title: "a column that is there twice",
    rule: "columns",
    files: sampleWith("factors.csv", "name,description", "name,name,description"),
    place: "factors.csv:1:name",
  },
  ...["__proto__", "constructor", "prototype"].map((name) => ({
    title: `a column named ${name}`,
    rule: "columns" as const,
    files: sampleWith("factors.csv", "name,description", `name,description,${name}`),
    place: `factors.csv:1:${name}`,
    value: name,
  })),
  {
    title: "a row with a cell too many",
    rule: "columns",
    files: sampleWith("factors.csv", "Want of money.", "Want,of money."),
    place: "factors.csv:2:-",
  },
  // Limits
  {
    title: "a file that is too large",
    rule: "limit",
    files: sampleFiles({ "factors.csv": new Uint8Array(MAX_FILE_BYTES + 1).fill(0x20) }),
    place: "factors.csv:-:-",
  },
  {
    title: "a dataset.json that is too large",
    rule: "limit",
    files: sampleFiles({ "dataset.json": `"${"x".repeat(MAX_DESCRIPTION_BYTES)}"` }),
    place: "dataset.json:-:-",
  },
  {
    title: "too many rows",
    rule: "limit",
    files: sampleFiles({ "vocabulary.csv": `${SAMPLE_TEXTS["vocabulary.csv"]}${"region,,a,A,\n".repeat(MAX_ROWS)}` }),
    place: "vocabulary.csv:-:-",
  },
  {
    title: "too many columns",
    rule: "limit",
    files: sampleFiles({ "factors.csv": Array.from({ length: MAX_COLUMNS + 1 }, (_, i) => `c${i}`).join(",") }),
    place: "factors.csv:1:-",
  },
  {
    title: "a cell that is too long, counted in bytes",
    rule: "limit",
    files: sampleWith("factors.csv", "Want of money.", "ä".repeat(MAX_CELL_BYTES / 2 + 1)),
    place: "factors.csv:2:description",
  },
  // Required cells and ids
  {
    title: "a blank id",
    rule: "required",
    files: sampleWith("claims.csv", "c2,s-two", ",s-two"),
    place: "claims.csv:3:id",
    value: "",
  },
  {
    title: "a blank name",
    rule: "required",
    files: sampleWith("factors.csv", ",Root causes,", ",,"),
    place: "factors.csv:3:name",
  },
  {
    title: "a blank title",
    rule: "required",
    files: sampleWith("sources.csv", "First report", " "),
    place: "sources.csv:2:title",
  },
  {
    title: "a blank locator",
    rule: "required",
    files: sampleWith("claims.csv", "p. 2", ""),
    place: "claims.csv:3:locator",
  },
  {
    title: "a blank statement",
    rule: "required",
    files: sampleWith("claims.csv", "Poverty is said to push people into it.", ""),
    place: "claims.csv:2:statement",
  },
  {
    title: "a blank label",
    rule: "required",
    files: sampleWith("vocabulary.csv", "asia,Asia", "asia,"),
    place: "vocabulary.csv:2:label",
  },
  {
    title: "a dataset.json without a licence",
    rule: "required",
    files: sampleWith("dataset.json", '  "license": "CC-BY-4.0",\n', ""),
    place: "dataset.json:1:license",
    value: null,
  },
  {
    title: "an id that is no slug",
    rule: "id",
    files: sampleWith("claims.csv", "c2,s-two", "Claim 2,s-two"),
    place: "claims.csv:3:id",
    value: "Claim 2",
  },
  {
    title: "an id that is too long",
    rule: "id",
    files: sampleWith("claims.csv", "c2,s-two", `${"c".repeat(121)},s-two`),
    place: "claims.csv:3:id",
  },
  {
    title: "a dataset id that is no slug",
    rule: "id",
    files: sampleWith("dataset.json", '"sample"', '"My sample"'),
    place: "dataset.json:2:id",
  },
  {
    title: "an id used twice",
    rule: "duplicate-id",
    files: sampleWith("claims.csv", "c2,s-two", "c1,s-two"),
    place: "claims.csv:3:id",
    value: "c1",
  },
  {
    title: "a factor id used twice",
    rule: "duplicate-id",
    files: sampleFiles({ "factors.csv": `${SAMPLE_TEXTS["factors.csv"]}poverty,trend,social,internal,,Want,\n` }),
    place: "factors.csv:5:id",
  },
  // References
  ...(["source_id", "subject_id", "object_id"] as const).map((column) => ({
    title: `a claim whose ${column} is not there`,
    rule: "reference" as const,
    files: sampleWith(
      "claims.csv",
      "c1,s-one,poverty,increases,trafficking-perpetration",
      `c1,${column === "source_id" ? "gone" : "s-one"},${column === "subject_id" ? "gone" : "poverty"},increases,${
        column === "object_id" ? "gone" : "trafficking-perpetration"
      }`,
    ),
    place: `claims.csv:2:${column}`,
    value: "gone",
  })),
  {
    title: "a counterpart whose claim is not there",
    rule: "reference",
    files: sampleWith("counterparts.csv", ",c1,", ",c9,"),
    place: "counterparts.csv:2:basis_claim",
  },
  {
    title: "a counterpart whose factor is not there",
    rule: "reference",
    files: sampleWith("counterparts.csv", ",poverty,", ",wealth,"),
    place: "counterparts.csv:2:victim_factor",
  },
  {
    title: "a group whose parent is not there",
    rule: "reference",
    files: sampleWith("vocabulary.csv", "Nepal,asia", "Nepal,europe"),
    place: "vocabulary.csv:3:parent",
    value: "europe",
  },
  // Closed lists
  ...(
    [
      ["factors.csv", "poverty,external-factor", "poverty,external", 2, "kind"],
      ["factors.csv", "economic,external", "money,external", 2, "domain"],
      ["factors.csv", "economic,external", "economic,outer", 2, "level"],
      ["factors.csv", "external,yes", "external,no", 3, "grouping"],
      ["sources.csv", "abstract", "skimmed", 2, "access"],
      ["sources.csv", "full-text", "", 3, "access"],
      ["claims.csv", ",increases,", ",raises,", 2, "relation"],
      ["claims.csv", ",+,", ",plus,", 2, "polarity"],
      ["claims.csv", ",inferred,", ",guessed,", 3, "certainty"],
      ["claims.csv", "into it.,Nepal,,,,,,", "into it.,Nepal,,,,,,none", 2, "result"],
      ["claims.csv", ",yes,", ",maybe,", 3, "contested"],
      ["counterparts.csv", ",stated,", ",sure,", 2, "certainty"],
      ["vocabulary.csv", "region,Nepal", "country,Nepal", 3, "column"],
    ] as const
  ).map(([file, from, to, line, column]) => ({
    title: `a ${column} of ${file} that is not in its list`,
    rule: "closed-list" as const,
    files: sampleWith(file, from, to),
    place: `${file}:${line}:${column}`,
  })),
  // What one row says
  {
    title: "a polarity that the relation does not admit",
    rule: "polarity",
    files: sampleWith("claims.csv", "part-of,root-causes,0", "part-of,root-causes,+"),
    place: "claims.csv:3:polarity",
    value: "+",
  },
  {
    title: "a claim that joins a factor with itself",
    rule: "self-loop",
    files: sampleWith("claims.csv", "part-of,root-causes", "part-of,poverty"),
    place: "claims.csv:3:object_id",
  },
  {
    title: "a pair that joins a factor with itself",
    rule: "self-loop",
    files: sampleWith("counterparts.csv", "trafficking-perpetration,poverty", "poverty,poverty"),
    place: "counterparts.csv:2:victim_factor",
  },
  {
    title: "a year that is none",
    rule: "year",
    files: sampleWith("sources.csv", "2015", "c. 2015"),
    place: "sources.csv:2:year",
    value: "c. 2015",
  },
  {
    title: "a stated pair without a claim",
    rule: "counterpart",
    files: sampleWith("counterparts.csv", ",c1,", ",,"),
    place: "counterparts.csv:2:basis_claim",
  },
  // What two rows say together
  {
    title: "two claims with the same key",
    rule: "duplicate-claim",
    files: sampleFiles({
      "claims.csv": `${SAMPLE_TEXTS["claims.csv"]}c3,s-one,poverty,increases,trafficking-perpetration,+,stated,p. 1,Again.,,,,,,,,,\n`,
    }),
    place: "claims.csv:4:id",
    value: "c3",
  },
  {
    title: "a pair that is there twice",
    rule: "duplicate-row",
    files: sampleFiles({
      "counterparts.csv": `${SAMPLE_TEXTS["counterparts.csv"]}trafficking-perpetration,poverty,,inferred,Again.\n`,
    }),
    place: "counterparts.csv:3:victim_factor",
  },
  {
    title: "a wording that is put into a group twice",
    rule: "duplicate-row",
    files: sampleFiles({ "vocabulary.csv": `${SAMPLE_TEXTS["vocabulary.csv"]}region,Nepal,nepal,Nepal,asia\n` }),
    place: "vocabulary.csv:4:value",
  },
  {
    title: "a group with two labels",
    rule: "vocabulary",
    files: sampleFiles({ "vocabulary.csv": `${SAMPLE_TEXTS["vocabulary.csv"]}region,,asia,Asia and more,\n` }),
    place: "vocabulary.csv:4:label",
  },
  {
    title: "a group that lies within itself",
    rule: "vocabulary",
    files: sampleWith("vocabulary.csv", "asia,Asia,", "asia,Asia,asia"),
    place: "vocabulary.csv:2:parent",
  },
  {
    title: "a group that is used for two columns",
    rule: "vocabulary",
    files: sampleFiles({ "vocabulary.csv": `${SAMPLE_TEXTS["vocabulary.csv"]}population,,asia,People of Asia,\n` }),
    place: "vocabulary.csv:4:group",
  },
  // Warnings
  {
    title: "a cell with white space around it",
    rule: "untrimmed",
    severity: "warning",
    files: sampleWith("factors.csv", "Want of money.", " Want of money."),
    place: "factors.csv:2:description",
  },
  {
    title: "a factor that no claim names",
    rule: "unused-factor",
    severity: "warning",
    files: sampleFiles({ "factors.csv": `${SAMPLE_TEXTS["factors.csv"]}war,trend,political,external,,War,\n` }),
    place: "factors.csv:5:id",
    value: "war",
  },
  {
    title: "two factors with one name",
    rule: "duplicate-name",
    severity: "warning",
    files: sampleWith("factors.csv", "Root causes", "Poverty"),
    place: "factors.csv:3:name",
  },
  {
    title: "two groups with one label",
    rule: "duplicate-name",
    severity: "warning",
    files: sampleWith("vocabulary.csv", "nepal,Nepal", "nepal,Asia"),
    place: "vocabulary.csv:3:label",
  },
  {
    title: "a wording without a group",
    rule: "no-group",
    severity: "warning",
    files: sampleWith("vocabulary.csv", "region,Nepal", "region,"),
    place: "claims.csv:2:region",
    value: "Nepal",
  },
  {
    title: "a vocabulary row for a wording that no claim uses",
    rule: "unused-wording",
    severity: "warning",
    files: sampleFiles({ "vocabulary.csv": `${SAMPLE_TEXTS["vocabulary.csv"]}region,Laos,laos,Laos,asia\n` }),
    place: "vocabulary.csv:4:value",
  },
  {
    title: "a source without an address",
    rule: "no-url",
    severity: "warning",
    files: sampleWith("sources.csv", "https://example.org/1", ""),
    place: "sources.csv:2:url",
  },
  {
    title: "an address that is not of the web",
    rule: "no-url",
    severity: "warning",
    files: sampleWith("sources.csv", "https://example.org/1", "javascript:alert(1)"),
    place: "sources.csv:2:url",
  },
  {
    title: "a statement without a full stop",
    rule: "no-full-stop",
    severity: "warning",
    files: sampleWith("claims.csv", "into it.", "into it"),
    place: "claims.csv:2:statement",
  },
  {
    title: "a note without a full stop",
    rule: "no-full-stop",
    severity: "warning",
    files: sampleWith("counterparts.csv", "both.", "both"),
    place: "counterparts.csv:2:note",
  },
  {
    title: "a coding step that counts as stated",
    rule: "coding-step",
    severity: "warning",
    files: sampleWith("claims.csv", ",inferred,", ",stated,"),
    place: "claims.csv:3:certainty",
  },
  {
    title: "a reading depth that the files contradict",
    rule: "reading-depth",
    severity: "warning",
    files: sampleWith("dataset.json", '"Sample, 2026."', '"Sample, 2026.",\n  "readingDepth": {}'),
    place: "dataset.json:6:readingDepth",
    value: "{}",
  },
];

describe("the checks of a dataset", () => {
  test("find nothing in the sample", () => {
    const { dataset, found } = checkDataset(sampleFiles());
    expect(found).toEqual({ findings: [], errorCount: 0, warningCount: 0 });
    expect(dataset?.claims).toHaveLength(2);
  });

  test.each(CASES)("report $title as $rule at $place", ({ files, rule, severity = "error", place, value }) => {
    const { dataset, found } = checkDataset(files);
    const alike = found.findings.filter((finding) => finding.severity === severity);
    expect(alike.map((each) => [each.rule, each.file, each.line ?? "-", each.column ?? "-"].join(":"))).toEqual([
      `${rule}:${place}`,
    ]);
    if (value !== undefined) expect(alike[0]?.value).toBe(value);
    expect(alike[0]?.message).toMatch(/\.$/);
    expect(alike[0]?.expected).not.toBe("");
    expect(dataset === undefined).toBe(severity === "error");
  });

  test("have a case for every rule", () => {
    expect([...new Set(CASES.map(({ rule }) => rule))].sort()).toEqual([...RULES].sort());
  });

  test("report everything in one run, errors first, each file by line", () => {
    const { found } = checkDataset(
      sampleFiles({
        "factors.csv":
          SAMPLE_TEXTS["factors.csv"]?.replace("Root causes", "Poverty").replace(",outcome,", ",end,") ?? null,
        "claims.csv": SAMPLE_TEXTS["claims.csv"]?.replace("c2,s-two", "c2,gone").replace(",+,", ",-,") ?? null,
      }),
    );
    expect(found.findings.map(({ severity, file, line, rule }) => [severity, file, line, rule])).toEqual([
      ["error", "claims.csv", 2, "polarity"],
      ["error", "claims.csv", 3, "reference"],
      ["error", "factors.csv", 4, "closed-list"],
      ["warning", "factors.csv", 3, "duplicate-name"],
    ]);
  });

  test("do not call references dangling when the file they point to cannot be read", () => {
    const { found } = checkDataset(sampleFiles({ "factors.csv": null }));
    expect(found.findings.map(({ rule }) => rule)).toEqual(["file"]);
  });

  test("name the line on which a cell begins, also below cells that span lines", () => {
    const claims = [
      CLAIMS_HEADER,
      'c1,s-one,poverty,increases,trafficking-perpetration,+,stated,"p. 1,',
      "second",
      'line","A sentence',
      'in two lines.",Nepal,,,,,,,,',
      "",
      'c2,s-two,poverty,part-of,root-causes,0,inferred,"p.',
      '2",Words without a stop,,,,,,,,yes,',
      "",
    ];
    const files = sampleFiles({ "claims.csv": claims.join("\r\n") });
    const { found } = checkDataset(files);
    expect(found.findings.map(({ line, column }) => [line, column])).toEqual([[8, "statement"]]);
  });

  test("count findings beyond the number that is kept", () => {
    const rows = Array.from({ length: MAX_FINDINGS + 20 }, (_, i) => `f${i},thing,social,external,,Name ${i},\n`);
    const { found } = checkDataset(sampleFiles({ "factors.csv": `${SAMPLE_TEXTS["factors.csv"]}${rows.join("")}` }));
    expect(found.errorCount).toBe(MAX_FINDINGS + 20);
    expect(found.findings.filter(({ severity }) => severity === "error")).toHaveLength(MAX_FINDINGS);
  });

  test("keep a cell named after a part of JavaScript away from it", () => {
    const { dataset } = checkDataset(sampleFiles());
    for (const { cells } of dataset?.claims ?? []) {
      expect(Object.getPrototypeOf(cells)).toBeNull();
      expect("toString" in cells).toBe(false);
    }
  });

  test("take the apostrophe away that guards a cell from being run as a formula, once", () => {
    const { dataset } = checkDataset(sampleWith("factors.csv", "Want of money.", "'-of-money"));
    expect(dataset?.factors[0]?.cells.description).toBe("-of-money");
    const twice = checkDataset(sampleWith("factors.csv", "Want of money.", "''=1+1"));
    expect(twice.dataset?.factors[0]?.cells.description).toBe("'=1+1");
    const plain = checkDataset(sampleWith("factors.csv", "Want of money.", "'quoted' words"));
    expect(plain.dataset?.factors[0]?.cells.description).toBe("'quoted' words");
  });
});
