/** Checks dataset.json against what the program shows of it and against the sources and claims it speaks of. */
import { ACCESS_VALUES } from "../domain/closed-lists.ts";
import { canonicalJson, type Json } from "../domain/data-version.ts";
import { SLUG } from "../domain/ids.ts";
import type { Finding, Report } from "./finding.ts";
import type { ReadDataset } from "./read-dataset.ts";
import { lineOfKey } from "./read-description.ts";
import { DESCRIPTION_FILE, type Description } from "./tables.ts";

type Words = Pick<Finding, "severity" | "rule" | "message" | "expected">;

const NEEDED: readonly string[] = ["id", "title", "license", "citation"];
const OPTIONAL: readonly string[] = ["description", "publisher", "language"];

const problemOf = (key: string, value: Json | undefined): Words | undefined => {
  const expected = "a text in quotes";
  if (value !== undefined && typeof value !== "string")
    return { severity: "error", rule: "json", message: "This is not a text.", expected };
  if (NEEDED.includes(key) && !value?.trim())
    return { severity: "error", rule: "required", message: "This must be there and not blank.", expected };
  if (key === "id" && !SLUG.test(value ?? ""))
    return {
      ...{ severity: "error", rule: "id", message: "This is not an id." },
      expected: "lower-case letters and digits in words joined by hyphens",
    };
  return undefined;
};

const countsByAccess = (accesses: readonly string[]): Json => ({
  total: accesses.length,
  ...Object.fromEntries(
    ACCESS_VALUES.map((access) => [access, accesses.filter((each) => each === access).length] as const).filter(
      ([, count]) => count > 0,
    ),
  ),
});

const readingDepthOf = ({ sources = [], claims = [] }: ReadDataset): Json => {
  const access = new Map(sources.map(({ cells }) => [cells.id, cells.access]));
  return {
    sources: countsByAccess(sources.map(({ cells }) => cells.access)),
    claims: countsByAccess(claims.map(({ cells }) => access.get(cells.source_id) ?? "")),
  };
};

/** Reports what is wrong with dataset.json; a reading depth that the files contradict is a warning. */
export const checkDescription = (dataset: ReadDataset, report: Report): void => {
  const description: Description | null | undefined = dataset.description;
  if (!description) return;
  const { members, text } = description;
  const say = (key: string, words: Words): void => {
    const value = members[key] === undefined ? null : canonicalJson(members[key]);
    report.add({ file: DESCRIPTION_FILE, line: lineOfKey(text, key), column: key, value, ...words });
  };
  for (const key of [...NEEDED, ...OPTIONAL]) {
    const problem = problemOf(key, members[key]);
    if (problem) say(key, problem);
  }
  const stated = members.readingDepth;
  const counted = canonicalJson(readingDepthOf(dataset));
  if (stated !== undefined && dataset.sources && dataset.claims && canonicalJson(stated) !== counted)
    say("readingDepth", {
      ...{ severity: "warning", rule: "reading-depth", expected: counted },
      message: "The sources and claims give other counts.",
    });
};
