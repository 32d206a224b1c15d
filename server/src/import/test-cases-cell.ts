/** Cells that are wrong by themselves, or refer to nothing. */
import type { Case } from "./test-case.ts";
import { SAMPLE_TEXTS, sampleFiles, sampleWith } from "./test-samples.ts";

/** Cells that are wrong by themselves, or refer to nothing. */
export const CELL_CASES: readonly Case[] = [
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
];
