/** Checks sources.csv. */
import { ACCESS_VALUES } from "../domain/closed-lists.ts";
import type { Report } from "./finding.ts";
import type { ReadDataset } from "./read-dataset.ts";
import { createRowChecker } from "./row-checker.ts";
import { type ColumnOf, TABLES } from "./tables.ts";

const WEB_ADDRESS = /^https?:\/\/[^\s/]+/;

/** Reports what is wrong with the sources. */
export const checkSources = ({ sources }: ReadDataset, report: Report): void => {
  if (!sources) return;
  const check = createRowChecker<ColumnOf<"sources">>(TABLES.sources.file, report);
  for (const row of sources) {
    check.isSlug(row, "id");
    check.isFilled(row, "title", "the title of the source");
    check.isListed(row, "access", ACCESS_VALUES);
    if (!/^(\d{4})?$/.test(row.cells.year))
      check.error(row, "year", {
        rule: "year",
        message: "This is not a year.",
        expected: "four digits, or blank for an undated source",
      });
    if (!WEB_ADDRESS.test(row.cells.url))
      check.warning(row, "url", {
        rule: "no-url",
        message: row.cells.url === "" ? "There is no address." : "This is not a web address, so it will not be a link.",
        expected: "an address that begins with https:// or http://",
      });
  }
  check.areUnique(sources, "id");
};
