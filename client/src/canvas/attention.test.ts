/** Within one step of what is looked at everything stays clear; the rest fades. */
import { expect, test } from "vitest";
import { testLink } from "../store/test-network.ts";
import { attentionOf, jointsOf, nearOf } from "./attention.ts";

const joints = jointsOf({ links: [testLink("a", "b"), testLink("c", "a"), testLink("d", "e")], bundles: [] });

test("a factor keeps its links and their other ends clear", () => {
  expect([...(nearOf("a", joints) ?? [])].sort()).toEqual(["a", "b", "c", "link:a~b~influence", "link:c~a~influence"]);
});

test("a link keeps its two ends clear", () => {
  expect([...(nearOf("link:d~e~influence", joints) ?? [])].sort()).toEqual(["d", "e", "link:d~e~influence"]);
});

test("nothing fades while nothing is in focus, or for a factor without links", () => {
  expect(nearOf(null, joints)).toBeNull();
  expect(nearOf("alone", joints)).toBeNull();
});

test("a selected claim marks nothing on the canvas", () => {
  expect(attentionOf(null, { kind: "claim", id: "claim:c1" }, joints).selected).toBeNull();
});
