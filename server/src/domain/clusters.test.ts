/** Clusters where the eye sees them too. */
import { expect, test } from "vitest";
import { clustersOf } from "./clusters.ts";
import { sampleLinks } from "./test-samples.ts";

const twoTriangles = sampleLinks({
  "a > b": ["w"],
  "b > c": ["w"],
  "c > a": ["w"],
  "d > e": ["w"],
  "e > f": ["w"],
  "f > d": ["w"],
  "g ~ d": ["w"],
  "c > d": ["w"],
});

test("two triangles joined by one link are two clusters, the larger first", () => {
  expect(clustersOf(["a", "b", "c", "d", "e", "f", "g"], twoTriangles)).toEqual([
    ["d", "e", "f", "g"],
    ["a", "b", "c"],
  ]);
});

test("the order of factors and links does not matter", () => {
  const slugs = ["g", "f", "e", "d", "c", "b", "a"];
  expect(clustersOf(slugs, [...twoTriangles].reverse())).toEqual(clustersOf([...slugs].reverse(), twoTriangles));
});

test("factors without links are clusters of their own", () => {
  expect(clustersOf(["z", "y"], [])).toEqual([["y"], ["z"]]);
  expect(clustersOf(["a", "b", "z"], sampleLinks({ "a > b": ["w"] }))).toEqual([["a", "b"], ["z"]]);
});
