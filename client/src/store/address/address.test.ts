/** The address holds exactly the view. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EVIDENCE_GROUPINGS, EVIDENCE_ORDERS, EVIDENCE_TABS, setEvidence } from "../evidence/evidence-wish.ts";
import { joinStep, moveStep, nameStep, setFades, stepsOf, switchStep } from "../filter-stack.ts";
import { GAP_ORDERS, type GapAxis, keptGaps } from "../gaps/gaps-wish.ts";
import { FACTOR_KINDS } from "../kinds.ts";
import {
  type Filter,
  GROUPED_BY,
  HOME_VIEW,
  LARGEST_SEED,
  LAYOUTS,
  PAGES,
  PLAIN_VIEW,
  type Scope,
  type Selection,
  TABLES,
  type View,
} from "../view.ts";
import { parseAddress, printAddress, withDataVersion } from "./address.ts";
import { parseStoredAddress } from "./stored-address.ts";
import { documentOf, viewOfDocument } from "./view-document.ts";

const anyText = fc.string({ unit: "grapheme", minLength: 1, maxLength: 12 });
const id = fc.oneof(anyText, fc.constantFrom("factor:poverty", "link:a~b~influence", "__proto__", "a@b,c+d&e=f%20"));
const ids = fc.uniqueArray(id, { minLength: 1, maxLength: 5 });
const scope: fc.Arbitrary<Scope> = fc.oneof(
  fc.constant({ kind: "all" as const }),
  fc.record({ kind: fc.constant("best" as const), limit: fc.integer({ min: 1, max: 5000 }) }),
  fc.record({ kind: fc.constant("factors" as const), ids }),
  fc.record({
    kind: fc.constant("around" as const),
    of: ids,
    hops: fc.constantFrom(1 as const, 2 as const, 3 as const),
    direction: fc.constantFrom("BOTH" as const, "IN" as const, "OUT" as const),
  }),
);
const filter: fc.Arbitrary<Filter> = fc.record(
  {
    kinds: fc.uniqueArray(fc.constantFrom(...FACTOR_KINDS), { minLength: 1 }),
    regions: ids,
    excludeWorks: ids,
    minWorks: fc.integer({ min: 0, max: 100_000 }),
    publishedFrom: fc.integer({ min: 0, max: 9999 }),
    includeUndated: fc.boolean(),
    contested: fc.boolean(),
    text: anyText,
  },
  { requiredKeys: [] },
);
const selection: fc.Arbitrary<Selection> = fc.oneof(
  fc.constant({ kind: "none" as const }),
  ids.map((slugs) => ({ kind: "factors" as const, ids: slugs.map((slug) => `factor:${slug}`) })),
  fc
    .tuple(fc.constantFrom("factor" as const, "link" as const, "claim" as const, "source" as const), id)
    .map(([kind, slug]) => ({ kind, id: `${kind}:${slug}` })),
);
const coordinate = fc.integer({ min: -1_000_000, max: 1_000_000 });
const axis: fc.Arbitrary<GapAxis> = fc.oneof(
  fc.record({
    by: fc.constant("kinds" as const),
    values: fc.uniqueArray(fc.constantFrom(...FACTOR_KINDS), { minLength: 1 }),
  }),
  fc.record({ by: fc.constant("levels" as const), values: fc.constant(["INTERNAL" as const]) }),
  fc.record({ by: fc.constant("factors" as const), values: ids }),
);
const gaps = fc.option(
  fc
    .record({
      rows: axis,
      columns: axis,
      families: fc.uniqueArray(fc.constantFrom("INFLUENCE" as const, "TARGETING" as const), { minLength: 1 }),
      direction: fc.constantFrom("OUT" as const, "IN" as const),
      rowOrder: fc.constantFrom(...GAP_ORDERS),
      columnOrder: fc.constantFrom(...GAP_ORDERS),
      showsEmpty: fc.boolean(),
      cell: fc.option(fc.record({ row: id, column: id })),
    })
    .map(keptGaps),
);
const pathways: fc.Arbitrary<View["pathways"]> = fc.option(
  fc.record({
    from: fc.uniqueArray(id, { maxLength: 3 }),
    to: fc.uniqueArray(id, { maxLength: 3 }),
    maxLength: fc.integer({ min: 1, max: 8 }),
    withAssociations: fc.boolean(),
    chosen: fc.uniqueArray(fc.oneof(id, fc.constant("link:a~b~influence!link:b~c~association")), { maxLength: 3 }),
  }),
);
/** Every second added factor came by an expansion. */
const withBrought = (view: View): View => ({
  ...view,
  brought: Object.fromEntries(
    view.added.filter((_, at) => at % 2 === 0).map((id, at) => [id, at % 4 === 0 ? "a@b" : id]),
  ),
});
const unarranged: fc.Arbitrary<View> = fc
  .record({
    brought: fc.constant({}),
    stack: fc.constant(PLAIN_VIEW.stack),
    page: fc.constantFrom(...PAGES),
    table: fc.constantFrom(...TABLES),
    question: fc.oneof(fc.constant(null), anyText),
    scope,
    filter,
    added: fc.uniqueArray(id, { maxLength: 4 }),
    dismissed: fc.uniqueArray(id, { maxLength: 4 }),
    selection,
    layout: fc.constantFrom(...LAYOUTS),
    seed: fc.integer({ min: 0, max: LARGEST_SEED }),
    moved: fc
      .uniqueArray(fc.tuple(id, fc.record({ x: coordinate, y: coordinate })), {
        selector: ([key]) => key,
        maxLength: 4,
      })
      .map((entries) => Object.fromEntries(entries)),
    gaps,
    compare: fc.option(
      fc.record({
        other: fc.record({
          scope,
          filter,
          added: fc.uniqueArray(id, { maxLength: 2 }),
          dismissed: fc.uniqueArray(id, { maxLength: 2 }),
        }),
        shows: fc.constantFrom("diff" as const, "both" as const),
      }),
    ),
    pathways,
    folded: fc.uniqueArray(id, { maxLength: 4 }),
    map: fc.oneof(
      fc.constant(null),
      fc.constant({ kind: "everything" as const }),
      fc.record({
        kind: fc.constant("groups" as const),
        by: fc.constantFrom(...GROUPED_BY),
        open: fc.uniqueArray(id, { maxLength: 4 }),
      }),
    ),
    evidence: fc
      .record({
        tab: fc.constantFrom(...EVIDENCE_TABS),
        grouping: fc.constantFrom(...EVIDENCE_GROUPINGS),
        order: fc.constantFrom(...EVIDENCE_ORDERS),
        without: fc.oneof(fc.constant(null), anyText),
      })
      .map((wish) => setEvidence(PLAIN_VIEW, wish).evidence),
  })
  .map(withBrought);
/** What a reader may do to the steps of a filter; each takes the view and a number that chooses the step. */
const ARRANGE: readonly ((view: View, at: number, words: string) => View)[] = [
  switchStep,
  nameStep,
  (given, at) => moveStep(given, at, 1),
  (given, at) => moveStep(given, at, -1),
  joinStep,
  (given, at) => setFades(given, at % 2 === 0),
];
const view: fc.Arbitrary<View> = fc
  .tuple(unarranged, fc.array(fc.tuple(fc.constantFrom(...ARRANGE), fc.nat({ max: 8 }), anyText), { maxLength: 6 }))
  .map(([given, acts]) =>
    acts.reduce((now, [act, at, words]) => act(now, at % Math.max(1, stepsOf(now).length), words), given),
  );

describe("address", () => {
  test("every view is read back exactly as it was written, from its address and from its document", () => {
    fc.assert(
      fc.property(view, (given) => {
        expect(parseAddress(printAddress(given))).toEqual({ view: given, problems: [], dataVersion: null });
        expect(viewOfDocument(JSON.parse(JSON.stringify(documentOf(given))))).toEqual(given);
      }),
      { numRuns: 500, seed: 11 },
    );
  });

  test("any text is read without throwing, and what is read can be written and read again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        const first = parseAddress(text);
        expect(parseAddress(printAddress(first.view)).view).toEqual(first.view);
      }),
      { numRuns: 500, seed: 12 },
    );
  });

  test("the home view has no address, and the plain view only its version", () => {
    expect(printAddress(HOME_VIEW)).toBe("");
    expect(printAddress(PLAIN_VIEW)).toBe("?v=1");
    expect(parseAddress("").view).toEqual(HOME_VIEW);
  });

  test("a question's view reads like a sentence", () => {
    const perpetration: View = {
      ...PLAIN_VIEW,
      question: "perpetration",
      scope: { kind: "around", of: ["factor:trafficking-perpetration"], hops: 1, direction: "IN" },
      filter: { families: ["INFLUENCE"] },
      selection: { kind: "factor", id: "factor:poverty" },
      moved: { "factor:poverty": { x: 10, y: -20 } },
    };
    expect(printAddress(perpetration)).toBe(
      "?v=1&q=perpetration&around=factor:trafficking-perpetration&direction=IN&families=INFLUENCE" +
        "&select=factor:poverty&moved=factor:poverty@10@-20",
    );
  });

  test("an open part of a group is written without a percent sign, and read as it was written before", () => {
    const map = { kind: "groups" as const, by: "DOMAIN" as const, open: ["SOCIAL", "SOCIAL/TREND"] };
    expect(printAddress({ ...PLAIN_VIEW, map })).toBe("?v=1&map=DOMAIN&open=SOCIAL,SOCIAL/TREND");
    expect(parseAddress("?v=1&map=DOMAIN&open=SOCIAL,SOCIAL%2FTREND").view.map).toEqual(map);
  });

  test("equal views have one address, whatever the order in which they came about", () => {
    const moved = { a: { x: 1, y: 1 }, b: { x: 2, y: 2 } };
    const other = { b: { x: 2, y: 2 }, a: { x: 1, y: 1 } };
    expect(printAddress({ ...PLAIN_VIEW, moved })).toBe(printAddress({ ...PLAIN_VIEW, moved: other }));
    const filter = { minWorks: 2, contested: true };
    expect(printAddress({ ...PLAIN_VIEW, filter })).toBe(
      printAddress({ ...PLAIN_VIEW, filter: { contested: true, minWorks: 2 } }),
    );
  });

  test("an arranged filter stays readable, and only what is not usual is written", () => {
    const filter = { kinds: ["OUTCOME" as const], certainties: ["STATED" as const], minWorks: 2 };
    const off = switchStep({ ...PLAIN_VIEW, filter }, 1);
    expect(printAddress(off)).toBe("?v=1&kinds=OUTCOME&minWorks=2&off.certainties=STATED");
    expect(printAddress(switchStep(off, 1))).toBe("?v=1&kinds=OUTCOME&certainties=STATED&minWorks=2");
    const named = setFades(nameStep(joinStep({ ...PLAIN_VIEW, filter }, 2), 1, "Sound evidence"), true);
    expect(printAddress(named)).toBe(
      "?v=1&kinds=OUTCOME&certainties=STATED&minWorks=2&steps=kinds,certainties.minWorks@Sound+evidence&fade=yes",
    );
  });

  test("a shared address says on which data the view was seen, and is the same view", () => {
    const version = "0123456789abcdef";
    expect(withDataVersion("", version)).toBe(`?v=1&best=40&minWorks=2&data=${version}`);
    expect(parseAddress(withDataVersion("", version))).toEqual({
      view: HOME_VIEW,
      problems: [],
      dataVersion: version,
    });
    expect(parseStoredAddress(`?view=abcdefgh2345&data=${version}`)).toEqual({
      id: "abcdefgh2345",
      dataVersion: version,
    });
    expect(parseStoredAddress("?view=../import&data=1")).toBeNull();
  });

  test.each([
    null,
    7,
    [],
    {},
    { version: 2 },
    { version: 1, shoes: "red" },
    { version: 1, page: "orbit" },
    { version: 1, scope: { kind: "around" } },
    { version: 1, filter: { kinds: "OUTCOME" } },
    { version: 1, stack: { order: 7 } },
    { version: 1, selection: { kind: "factor" } },
    { version: 1, moved: [{ id: "a", x: "far", y: 2 }] },
  ])("a document that is no view is refused: %j", (document) => {
    expect(viewOfDocument(document)).toBeNull();
  });

  test.each([
    ["?v=1&data=new", "data=new"],
    ["?v=1&steps=shoes", "steps=shoes"],
    ["?v=1&off.kinds=NONSENSE", "off.kinds=NONSENSE"],
    ["?v=2", "v=2"],
    ["?v=1&kinds=NONSENSE", "kinds=NONSENSE"],
    ["?v=1&minWorks=-1", "minWorks=-1"],
    ["?v=1&hops=2", "hops=2"],
    ["?v=1&shoes=red", "shoes=red"],
    ["?v=1&longest=9", "longest=9"],
    ["?v=1&from=factor:poverty", "from=factor:poverty"],
    ["?v=1&select=poverty", "select=poverty"],
    ["?v=1&regions=%E0%A4%A", "regions=%E0%A4%A"],
    ["?v=1&v=1", "v=1&v=1"],
    ["?nonsense", "nonsense"],
  ])("%s gives the home view and names what was not understood", (address, problem) => {
    expect(parseAddress(address)).toEqual({ view: HOME_VIEW, problems: [problem], dataVersion: null });
  });
});
