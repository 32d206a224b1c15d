/** What becomes of rows: domain values, counts, groups and a version. */
import { expect, test } from "vitest";
import { checkDataset } from "./check-dataset.ts";
import type { DatasetFiles } from "./dataset-files.ts";
import { deriveDataset } from "./derive-dataset.ts";
import { describeDataset } from "./describe-dataset.ts";
import { shapeDataset } from "./shape-dataset.ts";
import { sampleFiles, sampleWith } from "./test-samples.ts";

const complete = (files: DatasetFiles) => {
  const { dataset, found } = checkDataset(files);
  if (!dataset) throw new Error(JSON.stringify(found));
  return dataset;
};
const derived = (files: DatasetFiles) => deriveDataset(shapeDataset(complete(files)));

test("words become booleans, numbers and null", () => {
  const { factors, sources, claims } = shapeDataset(complete(sampleFiles()));
  expect(factors.map(({ grouping }) => grouping)).toEqual([false, true, false]);
  expect(sources.map(({ year }) => year)).toEqual([2015, null]);
  expect(claims.map(({ contested, region }) => [contested, region])).toEqual([
    [false, "Nepal"],
    [true, null],
  ]);
});

test("a source that names no work is its own, under its title, and is marked", () => {
  const { sources, works } = shapeDataset(complete(sampleWith("sources.csv", "Study two", "")));
  expect(sources.map(({ ownWork }) => ownWork)).toEqual([false, true]);
  expect(works.map(({ name }) => name)).toEqual(["Study one", "Second report"]);
  expect(works[1]?.id).toBe(sources[1]?.work);
});

test("two sources of one work are one work", () => {
  const { works } = shapeDataset(complete(sampleWith("sources.csv", "Study two", "Study one")));
  expect(works.map(({ name }) => name)).toEqual(["Study one"]);
});

test("counts of claims and works are those of the claims at a factor, a source and a work", () => {
  const { factors, sources, works, counts } = derived(sampleFiles());
  expect(factors.map(({ id, claimCount, workCount }) => [id, claimCount, workCount])).toEqual([
    ["poverty", 2, 2],
    ["root-causes", 1, 1],
    ["trafficking-perpetration", 1, 1],
  ]);
  expect(sources.map(({ claimCount }) => claimCount)).toEqual([1, 1]);
  expect(works.map(({ claimCount }) => claimCount)).toEqual([1, 1]);
  expect(counts).toEqual({
    ...{ factors: 3, groupings: 1, claims: 2, statedClaims: 1, sources: 2, works: 2 },
    ...{ links: 2, linksOnOneWork: 2, counterparts: 1 },
  });
});

test("each claim carries the groups of its wordings", () => {
  const [claim] = derived(sampleFiles()).claims;
  expect(claim?.regionGroups).toEqual(["asia", "nepal"]);
  expect(claim?.populationGroups).toEqual(["NOT_STATED"]);
});

test("a dataset without a description has an id, a title and no licence stated", () => {
  const description = describeDataset(complete(sampleFiles({ "dataset.json": null })));
  expect(description).toMatchObject({ id: "dataset", title: "Dataset without a title", license: "NOASSERTION" });
  expect(description.json).toBeNull();
});

test("byte order mark, line endings, quotes and the order of rows and columns leave the version as it is", () => {
  const version = (files: DatasetFiles) => describeDataset(complete(files)).version;
  const text = new TextDecoder().decode(sampleFiles().get("factors.csv"));
  const [header = "", ...rows] = text.trim().split("\n");
  const turned = [header, ...rows.reverse()].map((line) => line.split(",").reverse().join(",")).join("\r\n");
  const marked = `\uFEFF${text.replaceAll("Poverty", '"Poverty"')}\n`;
  const changed = [turned, marked].map((factors) => version(sampleFiles({ "factors.csv": factors })));
  expect(new Set([version(sampleFiles()), ...changed]).size).toBe(1);
  expect(version(sampleWith("factors.csv", "Want of money.", "Lack of money."))).not.toBe(changed[0]);
});
