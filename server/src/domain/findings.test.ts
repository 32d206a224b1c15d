/** The sentences about a dataset, on counts of any size. */
import { expect, test } from "vitest";
import { type FindingCounts, findingsOf } from "./findings.ts";

const counts: FindingCounts = {
  increasing: 17,
  increasingOnOneWork: 8,
  hasPerpetration: true,
  hasOffenderDiversity: true,
  onBothSides: 8,
  counterparts: 14,
  links: 494,
  linksOnOneWork: 393,
  sources: 194,
  sourcesReadInFull: 8,
};

test("three sentences say the drivers, the overlap and the depth of reading", () => {
  expect(findingsOf(counts)).toEqual([
    "17 factors are claimed to increase perpetration; 8 of them on one work alone. No typical perpetrator exists.",
    "8 factors lie on both the perpetrator and the victim side; 14 pairs name one condition on each side. Similar background is not sameness, and not excuse.",
    "8 of 194 sources were read in full; 393 of 494 links rest on one work.",
  ]);
});

test("one of a thing is worded as one", () => {
  const one = { ...counts, increasing: 1, increasingOnOneWork: 1, onBothSides: 1, counterparts: 1, links: 1 };
  expect(findingsOf({ ...one, linksOnOneWork: 1, sources: 1, sourcesReadInFull: 1 })).toEqual([
    "1 factor is claimed to increase perpetration; 1 of them on one work alone. No typical perpetrator exists.",
    "1 factor lies on both the perpetrator and the victim side; 1 pair names one condition on each side. Similar background is not sameness, and not excuse.",
    "1 of 1 source was read in full; 1 of 1 link rests on one work.",
  ]);
});

test("a dataset without perpetration, sides or links leaves out what it cannot say", () => {
  const other = { ...counts, hasPerpetration: false, onBothSides: 0, counterparts: 0, links: 0, linksOnOneWork: 0 };
  expect(findingsOf(other)).toEqual(["8 of 194 sources were read in full; no link between factors is claimed."]);
  expect(findingsOf({ ...other, sources: 0 })).toEqual([]);
});

test("perpetration that nothing is claimed to increase is said so, without a finding that is not in the data", () => {
  const [first] = findingsOf({ ...counts, increasing: 0, increasingOnOneWork: 0, hasOffenderDiversity: false });
  expect(first).toBe("No factor is claimed to increase perpetration.");
});
