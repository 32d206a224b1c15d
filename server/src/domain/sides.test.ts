/** The side of a factor, worked out by hand on a small network. */
import { expect, test } from "vitest";
import { sidesOf } from "./sides.ts";
import { sampleFactor, sampleLinks } from "./test-samples.ts";

const LINKS = sampleLinks({
  "poverty > trafficking-perpetration": ["w1"],
  "poverty > trafficking-victimisation": ["w1"],
  "debt ~ vulnerability-to-trafficking": ["w1"],
  "trafficking-perpetration > revenge": ["w1"],
  "training ! trafficking-perpetration": ["w1"],
  "causes > trafficking-perpetration": ["w1"],
  "policing > trafficking-perpetration": ["w1"],
  "law < trafficking-perpetration": ["w1"],
});

const sides = sidesOf(
  [
    sampleFactor("poverty"),
    sampleFactor("debt"),
    sampleFactor("revenge"),
    sampleFactor("training", { kind: "trend" }),
    sampleFactor("law"),
    sampleFactor("causes", { grouping: true }),
    sampleFactor("policing", { kind: "intervention" }),
    sampleFactor("greed", { kind: "trafficker-characteristic" }),
    sampleFactor("gang", { kind: "trafficker-relationship" }),
    sampleFactor("youth", { kind: "victim-vulnerability" }),
    sampleFactor("traits", { kind: "trafficker-characteristic", grouping: true }),
    sampleFactor("trafficking-perpetration", { kind: "outcome" }),
  ],
  LINKS,
);

test("a factor's own kind puts it on a side", () => {
  expect(sides.get("greed")).toEqual(["perpetrator"]);
  expect(sides.get("gang")).toEqual(["perpetrator"]);
  expect(sides.get("youth")).toEqual(["victim"]);
});

test("an influence on what happens on a side puts a factor there, an influence from it does not", () => {
  expect(sides.get("poverty")).toEqual(["perpetrator", "victim", "both"]);
  expect(sides.get("revenge")).toEqual([]);
});

test("an association counts whichever end it is written from", () => {
  expect(sides.get("debt")).toEqual(["victim"]);
  const reversed = sidesOf([sampleFactor("zeal")], sampleLinks({ "trafficking-perpetration ~ zeal": ["w1"] }));
  expect(reversed.get("zeal")).toEqual(["perpetrator"]);
});

test("targeting and being part of something put a factor on no side", () => {
  expect(sides.get("training")).toEqual([]);
  expect(sides.get("law")).toEqual([]);
});

test("groupings, outcomes and interventions lie on no side", () => {
  for (const id of ["causes", "traits", "policing", "trafficking-perpetration"]) expect(sides.get(id)).toEqual([]);
});
