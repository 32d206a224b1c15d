/** Rows that contradict themselves or one another, and what is only warned of. */
import type { Case } from "./test-case.ts";
import { SAMPLE_TEXTS, sampleFiles, sampleWith } from "./test-samples.ts";

/** Rows that contradict themselves or one another, and what is only warned of. */
export const ROW_CASES: readonly Case[] = [
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
