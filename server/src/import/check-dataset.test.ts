/** Every rule of the checks finds what it is for, where it is, and nothing else. */
import { describe, expect, test } from "vitest";
import { checkDataset } from "./check-dataset.ts";
import { RULES } from "./finding.ts";
import { MAX_FINDINGS } from "./limits.ts";
import { CELL_CASES } from "./test-cases-cell.ts";
import { FILE_CASES } from "./test-cases-file.ts";
import { ROW_CASES } from "./test-cases-row.ts";
import { SAMPLE_TEXTS, sampleFiles, sampleWith } from "./test-samples.ts";

const CLAIMS_HEADER = (SAMPLE_TEXTS["claims.csv"] ?? "").split("\n")[0] ?? "";

const CASES = [...FILE_CASES, ...CELL_CASES, ...ROW_CASES];

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
