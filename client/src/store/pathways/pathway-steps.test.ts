/** Looking for other chains forgets what was chosen among the former ones; wider settings are those that the server counted. */
import { describe, expect, test } from "vitest";
import { PLAIN_VIEW, type View } from "../view.ts";
import * as step from "./pathway-steps.ts";

const view: View = {
  ...PLAIN_VIEW,
  page: "pathways",
  question: "poverty-chains",
  filter: { regions: ["europe"], includeGroupings: true },
  pathways: { from: ["a"], to: ["b"], maxLength: 3, withAssociations: false, chosen: ["x"] },
};

test("another length keeps the ends and forgets the chosen chains and the question", () => {
  const next = step.changePathways(view, { maxLength: 5 });
  expect(next.question).toBeNull();
  expect(next.pathways).toEqual({ from: ["a"], to: ["b"], maxLength: 5, withAssociations: false, chosen: [] });
});

test("pathways from a factor opens the page and leaves the other end as it was", () => {
  expect(step.openPathways({ ...view, page: "table" }, { from: ["c"] })).toMatchObject({
    page: "pathways",
    pathways: { from: ["c"], to: ["b"] },
  });
  expect(step.openPathways(PLAIN_VIEW, { to: ["c"] }).pathways).toEqual({
    from: [],
    to: ["c"],
    maxLength: 4,
    withAssociations: false,
    chosen: [],
  });
});

test("pathways between two factors name both ends at once", () => {
  const next = step.openPathways(view, { from: ["c"], to: ["d"] });
  expect(next).toMatchObject({ page: "pathways", pathways: { from: ["c"], to: ["d"] } });
});

test("an end names each factor once, and no more than the server takes", () => {
  const many = Array.from({ length: 300 }, (_, at) => `factor:f${at % 150}`);
  const { pathways } = step.changePathways(view, { from: many });
  expect(pathways?.from).toHaveLength(step.PATHWAY_ENDS_LIMIT);
  expect(new Set(pathways?.from).size).toBe(step.PATHWAY_ENDS_LIMIT);
});

test("start and end are exchanged", () => {
  expect(step.swapEnds(view).pathways).toMatchObject({ from: ["b"], to: ["a"], chosen: [] });
});

test("choosing chains keeps the question open, and does nothing before any were looked for", () => {
  expect(step.chooseChains(view, ["y", "y", "z"])).toMatchObject({
    question: "poverty-chains",
    pathways: { chosen: ["y", "z"] },
  });
  expect(step.chooseChains(PLAIN_VIEW, ["y"])).toBe(PLAIN_VIEW);
});

describe("a wider setting", () => {
  test("of the walk changes the walk alone", () => {
    const wider = step.widenPathways(view, { change: "ASSOCIATIONS", maxLength: 3 });
    expect(wider.pathways?.withAssociations).toBe(true);
    expect(wider.filter).toEqual(view.filter);
  });

  test("of the length takes the length that was counted", () => {
    expect(step.widenPathways(view, { change: "TWO_STEPS_LONGER", maxLength: 5 }).pathways?.maxLength).toBe(5);
  });

  test("of groupings lets them in under the same filter", () => {
    const { filter } = step.widenPathways(
      { ...view, filter: { regions: ["europe"] } },
      { change: "GROUPINGS", maxLength: 3 },
    );
    expect(filter).toEqual({ regions: ["europe"], includeGroupings: true });
  });

  test("without the filter keeps groupings as they were chosen", () => {
    expect(step.widenPathways(view, { change: "NO_FILTER", maxLength: 3 }).filter).toEqual({ includeGroupings: true });
    const without = { ...view, filter: { regions: ["europe"] } };
    expect(step.widenPathways(without, { change: "NO_FILTER", maxLength: 3 }).filter).toEqual({});
  });
});

test("shown in the network, exactly the factors of the chains are its start, and the chains stay on their page", () => {
  expect(step.showInNetwork(view, ["a", "c", "b"])).toMatchObject({
    page: "network",
    scope: { kind: "factors", ids: ["a", "c", "b"] },
    pathways: view.pathways,
    filter: view.filter,
  });
});
