/** What the reader saved is carried out and in as a file without loss, and a file with a fault is refused with a reason. */
import { describe, expect, test } from "vitest";
import {
  addressOfFilter,
  filterOfAddress,
  type Kept,
  keepFilter,
  mergeKept,
  NOTHING_KEPT,
  printKept,
  readKept,
  removeFilter,
  removeView,
  renameView,
  type SavedView,
  saveView,
} from "./kept.ts";

const view = (name: string, address = "?v=1&best=20"): SavedView => ({
  name,
  address,
  sentence: "20 factors.",
  dataVersion: "0123456789abcdef",
  savedAt: "2026-11-22T21:45:00.000Z",
});
const names = (kept: Kept): readonly string[] => kept.views.map(({ name }) => name);

describe("saved views", () => {
  test("are saved, renamed and removed by name, and no two have one name", () => {
    const two = saveView(saveView(NOTHING_KEPT, view("Mine")), view(" Mine "));
    expect(names(two)).toEqual(["Mine", "Mine (2)"]);
    expect(names(renameView(two, "Mine (2)", "Mine"))).toEqual(["Mine", "Mine (2)"]);
    expect(names(renameView(two, "Mine", "Other"))).toEqual(["Other", "Mine (2)"]);
    expect(names(removeView(two, "Mine"))).toEqual(["Mine (2)"]);
  });

  test("come back from a file as they went into it, and opening it twice adds nothing", () => {
    const filter = { regions: ["europe"], minWorks: 2 };
    const kept = keepFilter(saveView(NOTHING_KEPT, view("Mine")), {
      name: "Europe",
      address: addressOfFilter(filter),
    });
    expect(readKept(printKept(kept))).toEqual({ status: "ready", kept });
    expect(mergeKept(kept, kept)).toEqual(kept);
    expect(names(mergeKept(kept, saveView(NOTHING_KEPT, view("Mine", "?v=1"))))).toEqual(["Mine", "Mine (2)"]);
    expect(filterOfAddress(kept.filters[0]?.address ?? "")).toEqual(filter);
    expect(removeFilter(kept, "Europe").filters).toEqual([]);
  });

  test("an address that is readable but not canonical is taken over as the canonical one", () => {
    const text = printKept({ views: [view("Mine", "v=1&layout=lanes&best=20")], filters: [] });
    expect(readKept(text)).toEqual({ status: "ready", kept: { views: [view("Mine")], filters: [] } });
  });
});

const fileWith = (change: object): string =>
  JSON.stringify({ format: "factor-atlas-views", version: 1, views: [], filters: [], ...change });

test.each([
  ["no JSON", "{", "holds no JSON"],
  ["null", "null", "must be “factor-atlas-views”"],
  ["another format", '{"format":"x"}', "must be “factor-atlas-views”"],
  ["another version", fileWith({ version: 2 }), "has version 2"],
  ["views that are no list", fileWith({ views: {} }), "“views” must be a list"],
  ["a view without a name", fileWith({ views: [{ ...view("") }] }), "Entry 1 of “views”: the field “name”"],
  ["a long name", fileWith({ views: [view("x".repeat(500))] }), "the field “name” must be a text of 1 to"],
  ["an address that is none", fileWith({ views: [view("a"), view("b", "?v=1&shoes=red")] }), "Entry 2 of “views”"],
  ["an unknown data version", fileWith({ views: [{ ...view("a"), dataVersion: "new" }] }), "“dataVersion” must be 16"],
  ["a time that is none", fileWith({ views: [{ ...view("a"), savedAt: "soon" }] }), "“savedAt” must be a time"],
  ["a filter that is a text", fileWith({ filters: ["a"] }), "Entry 1 of “filters”"],
])("a file with %s is refused, and says why", (_case, text, reason) => {
  const read = readKept(text);
  expect(read).toMatchObject({ status: "refused" });
  expect(read.status === "refused" && read.message).toContain(reason);
});
