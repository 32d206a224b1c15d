/** Every view that the explorer can show can be stored, and comes back as it was. */
import { expect, test } from "vitest";
import { documentOf, viewOfDocument } from "../../client/src/store/address/view-document.ts";
import { addStep, nameStep, switchStep } from "../../client/src/store/filter-stack.ts";
import { INTERVENTION_GAPS } from "../../client/src/store/gaps/gaps-wish.ts";
import { openPathways } from "../../client/src/store/pathways/pathway-steps.ts";
import { addToSelection } from "../../client/src/store/selection.ts";
import { HOME_VIEW, type View } from "../../client/src/store/view.ts";
import { addFactors, moveFactors, select } from "../../client/src/store/view-steps.ts";
import { createViewReader, readViewSchema } from "../../server/src/http/view-document.ts";

test("the published form knows every field of a view: a new one needs its line in stored-view.graphql", () => {
  const [, fields = ""] = /input StoredView \{(.*?)\n\}/s.exec(readViewSchema()) ?? [];
  const known = [...fields.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
  expect(Object.keys(HOME_VIEW).filter((field) => !known.includes(field))).toEqual([]);
});

const arranged = switchStep(nameStep(addStep(HOME_VIEW, "Kept", { regions: ["europe"], text: "pov" }), 1, "Mine"), 0);
const moved = moveFactors(arranged, { "factor:poverty": { x: 1.4, y: -2 } });

test.each<[what: string, view: View]>([
  ["the overview", HOME_VIEW],
  ["an arranged filter", arranged],
  ["moved factors and a selection", select(moved, { kind: "link", id: "link:a~b~influence" })],
  ["factors selected together", addToSelection(HOME_VIEW, ["factor:poverty", "factor:b"])],
  ["surroundings", { ...HOME_VIEW, scope: { kind: "around", of: ["factor:poverty"], hops: 2, direction: "IN" } }],
  ["an expansion", addFactors(HOME_VIEW, ["factor:b", "factor:c"], "factor:poverty")],
  ["chains", openPathways(HOME_VIEW, { from: ["factor:poverty"] })],
  [
    "a gap map at a gap",
    { ...HOME_VIEW, page: "gaps", gaps: { ...INTERVENTION_GAPS, cell: { row: "factor:a", column: "factor:b" } } },
  ],
  [
    "a comparison",
    {
      ...HOME_VIEW,
      page: "compare",
      compare: {
        other: {
          scope: { kind: "best", limit: 30 },
          filter: { regions: ["europe"] },
          added: ["factor:b"],
          dismissed: [],
        },
        shows: "both",
      },
    },
  ],
  ["named factors", { ...HOME_VIEW, scope: { kind: "factors", ids: ["factor:poverty"] }, added: ["factor:b"] }],
])("%s: the server takes what the explorer sends, and the explorer what the server gives back", (_what, view) => {
  const { json, id } = createViewReader()(JSON.parse(JSON.stringify(documentOf(view))));
  expect(viewOfDocument(JSON.parse(json))).toEqual(view);
  expect(id).toMatch(/^[a-z2-7]{12}$/);
  expect(createViewReader()(JSON.parse(json)).id).toBe(id);
});
