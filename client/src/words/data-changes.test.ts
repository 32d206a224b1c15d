/** The note on changed data says what differs, and never more than is known. */
import { expect, test } from "vitest";
import type { ChangesQuery } from "../api/generated.ts";
import { changeLines } from "./data-changes.ts";

type Changes = ChangesQuery["changes"];

const SIZE = { factors: 3, links: 2, claims: 5, works: 1 };
const NONE = { gone: { totalCount: 0, items: [] }, new: { totalCount: 0, items: [] } };
const SAME: Changes = {
  since: "0123456789abcdef",
  dataVersion: "fedcba9876543210",
  before: SIZE,
  now: SIZE,
  factors: NONE,
  links: NONE,
  works: NONE,
  signs: { totalCount: 0, items: [] },
};

test("a view that is the same is said to be the same", () => {
  expect(changeLines(SAME, [])).toEqual({
    shown: [
      "Nothing in this view differs. Under this filter there were and are 3 factors and 2 links, from 5 claims of 1 work.",
    ],
    folded: [],
  });
});

test("what is gone, new or turned is named, and what the view itself names comes first", () => {
  const thing = { id: "factor:old", name: "Old factor" };
  const changes: Changes = {
    ...SAME,
    before: { ...SIZE, factors: 4 },
    factors: { gone: { totalCount: 3, items: [thing] }, new: NONE.new },
    signs: {
      totalCount: 1,
      items: [{ link: { id: "link:a~b~influence", name: "A – B" }, before: null, now: "NEGATIVE" }],
    },
  };
  const { shown, folded } = changeLines(changes, ["factor:old-factor"]);
  expect(shown[0]).toMatch(/^Under this filter there were 4 factors .*; now there are 3 factors/);
  expect(shown[1]).toBe("Named by this view and not in the data any more: old factor.");
  expect(folded[0]).toBe("Factors gone (3): Old factor; and 2 more.");
  expect(folded[1]).toMatch(/^Other sign \(1\): A – B \(no sign, now .+\)\.$/);
});

test("without the former data only the present is told", () => {
  const { shown, folded } = changeLines({ ...SAME, before: null, factors: null }, ["factor:old"]);
  expect(shown[0]).toContain("no longer has the former data");
  expect(shown[1]).toContain("old");
  expect(folded).toEqual([]);
});
