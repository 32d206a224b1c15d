/** How a reader at random would use every command there is, for tests that must hold whatever is done. */
import fc from "fast-check";
import { CONDITION_KINDS } from "../store/gaps/gaps-wish.ts";
import { LAYOUTS, PAGES, TABLES } from "../store/view.ts";
import { addFactors } from "./add-factors.ts";
import { arrangeAnew, cancelArranging } from "./arrange-anew.ts";
import { moveFactors, setLayout, setPage, setTable, unpin, unpinAll } from "./arrange-view.ts";
import { chooseEntry } from "./choose-entry.ts";
import { clearSelection } from "./clear-selection.ts";
import { collapse } from "./collapse.ts";
import type { Command } from "./command.ts";
import { compareWith, endComparing, showCompared, swapCompared } from "./compare.ts";
import { dismiss, dismissOthers } from "./dismiss.ts";
import { leaveWorkOut, putWorkBack, showEvidence } from "./evidence.ts";
import { expand } from "./expand.ts";
import {
  fadeFilteredOut,
  joinFilterStep,
  moveFilterStep,
  nameFilterStep,
  removeFilterStep,
  switchFilterStep,
} from "./filter-stack.ts";
import { clearFilter, clearFilterFields, type FilterChange, setFilter, setScope, widenView } from "./filters.ts";
import { toggleAllFolds, toggleFold } from "./fold.ts";
import { openBoth, setGaps, turnGaps } from "./gap-map.ts";
import { keepMoved, NUDGES, placeMoved, startMoving } from "./hand.ts";
import { putOnKeptFilter } from "./kept-filters.ts";
import { LOOK_AROUND_STEPS, lookAround } from "./look-around.ts";
import { drawEverything, drawGroups, groupBy, toggleGroups } from "./map.ts";
import { openFocused } from "./open-focused.ts";
import { openHome, openQuestion } from "./open-view.ts";
import {
  chooseChains,
  pathwaysBetween,
  pathwaysFrom,
  pathwaysTo,
  setPathways,
  showChainsInNetwork,
  swapPathways,
  widenPathways,
} from "./pathways.ts";
import type { Run } from "./run.ts";
import { openSavedView } from "./saved-views.ts";
import { select } from "./select.ts";
import {
  addSelected,
  extendDown,
  extendUp,
  invertSelection,
  keepSelected,
  pathwaysOfSelected,
  selectAll,
  selectLinked,
  toggleSelected,
} from "./several.ts";
import { showFactor } from "./show-factor.ts";
import { stepOut } from "./step-out.ts";

/** One use of a command, argument and all. */
export type Act = Readonly<{ id: string; act: (run: Run) => void }>;

const use = <Argument>(command: Command<Argument>, argument: Argument): Act => ({
  id: command.id,
  // `Run` leaves the argument out where it may be left out; here it is always given.
  act: (run) => (run as (command: Command<Argument>, argument: Argument) => void)(command, argument),
});

const uses = <Argument>(command: Command<Argument>, argument: fc.Arbitrary<Argument>): fc.Arbitrary<Act> =>
  argument.map((value) => use(command, value));

const plainUses = (...commands: readonly Command[]): readonly fc.Arbitrary<Act>[] =>
  commands.map((command) => fc.constant(use(command, undefined)));

/** The factors, grouping and group that the acts speak of. */
export const NAMED = {
  factors: ["factor:a", "factor:b", "factor:c", "factor:d"],
  grouping: "factor:g",
  group: "group:SOCIAL",
  kept: "twice",
  saved: "sides",
  question: "perpetration",
} as const;

const factor = fc.constantFrom<string>(...NAMED.factors);
/** Few are moved, so that one that is let go has often been moved before. */
const pinned = fc.constantFrom("factor:a", "factor:b");
const step = fc.nat({ max: 2 });
const place = fc.record({ x: fc.integer(), y: fc.integer() });

/** A factor taken in hand, nudged, and then something done with it. */
const inHand =
  (id: string, { act }: Act): Act["act"] =>
  (run) => {
    run(startMoving, id);
    for (const nudge of NUDGES.slice(0, 2)) run(nudge);
    act(run);
  };

const filterChange: fc.Arbitrary<FilterChange> = fc.oneof(
  fc.record({ field: fc.constant("minWorks" as const), value: fc.integer({ min: 1, max: 5 }) }),
  fc.record({ field: fc.constant("text" as const), value: fc.string({ minLength: 1, maxLength: 3 }) }),
  fc.record({ field: fc.constant("regions" as const), value: fc.constantFrom(["europe"], ["romania", "bulgaria"]) }),
  fc.record({ field: fc.constant("contested" as const), value: fc.boolean() }),
);

/** What a reader does to a view, command by command: each of these can change it. */
export const VIEW_ACTS: readonly fc.Arbitrary<Act>[] = [
  ...plainUses(arrangeAnew, cancelArranging, clearFilter, clearSelection, drawEverything, drawGroups, endComparing),
  ...plainUses(openFocused, openHome, putWorkBack, stepOut, swapCompared, swapPathways, toggleAllFolds, turnGaps),
  ...plainUses(...LOOK_AROUND_STEPS, invertSelection, selectLinked),
  ...plainUses(unpinAll, extendDown, extendUp, keepSelected, pathwaysOfSelected, selectAll),
  uses(addSelected, fc.constantFrom(["factor:a"], ["factor:b", "factor:c"])),
  uses(addFactors, fc.record({ ids: factor.map((id) => [id]), by: fc.constantFrom("factor:a", "factor:b") })),
  uses(chooseChains, fc.constantFrom(["one"], ["one", "two"], [])),
  uses(
    chooseEntry,
    fc.constantFrom(...LAYOUTS).map((layout) => ({
      ...{ id: layout, label: layout, whyNot: "", isEnabled: () => true },
      act: (run: Run) => run(setLayout, layout),
    })),
  ),
  uses(clearFilterFields, fc.constantFrom(["minWorks" as const], ["text" as const, "regions" as const])),
  // Those that addFactors says something was brought by.
  uses(collapse, fc.constantFrom("factor:a", "factor:b")),
  uses(
    compareWith,
    fc.oneof(
      fc.constantFrom("?v=1&regions=europe", "?v=1&best=5").map((address) => ({ kind: "address" as const, address })),
      fc.constant({ kind: "question" as const, id: NAMED.question }),
    ),
  ),
  uses(dismiss, factor),
  uses(dismissOthers, factor),
  uses(expand, factor),
  uses(fadeFilteredOut, fc.boolean()),
  uses(groupBy, fc.constantFrom("DOMAIN", "KIND", "CLUSTER")),
  uses(joinFilterStep, step),
  uses(leaveWorkOut, fc.constantFrom("work:one", "work:two")),
  uses(lookAround, fc.record({ of: factor, hops: fc.constantFrom(1, 2, 3) })),
  uses(
    moveFactors,
    fc.tuple(pinned, place).map(([id, at]) => ({ [id]: at })),
  ),
  factor.map((id) => ({ id: keepMoved.id, act: inHand(id, use(keepMoved, undefined)) })),
  fc.tuple(factor, place).map(([id, at]) => ({ id: placeMoved.id, act: inHand(id, use(placeMoved, at)) })),
  uses(moveFilterStep, fc.record({ index: step, by: fc.constantFrom(-1, 1) })),
  uses(nameFilterStep, fc.record({ index: step, name: fc.constantFrom("", "Mine", "Théirs") })),
  uses(openBoth, fc.tuple(factor, factor)),
  uses(openQuestion, fc.constant(NAMED.question)),
  uses(openSavedView, fc.constant(NAMED.saved)),
  uses(pathwaysBetween, fc.record({ from: factor, to: factor })),
  uses(pathwaysFrom, factor),
  uses(pathwaysTo, factor),
  uses(putOnKeptFilter, fc.constant(NAMED.kept)),
  uses(removeFilterStep, step),
  uses(select, fc.record({ kind: fc.constantFrom("factor", "link", "claim", "source"), id: factor })),
  uses(setFilter, filterChange),
  uses(
    setGaps,
    fc.oneof(
      fc.record({ showsEmpty: fc.boolean() }),
      fc.record({ rows: fc.constant({ by: "kinds" as const, values: CONDITION_KINDS }) }),
      fc.record({ cell: fc.record({ row: factor, column: factor }) }),
    ),
  ),
  uses(setLayout, fc.constantFrom(...LAYOUTS)),
  uses(setPage, fc.constantFrom(...PAGES)),
  uses(
    setPathways,
    fc.oneof(fc.record({ maxLength: fc.integer({ min: 1, max: 8 }) }), fc.record({ withAssociations: fc.boolean() })),
  ),
  uses(
    setScope,
    fc.oneof(
      fc.integer({ min: 1, max: 90 }).map((limit) => ({ kind: "best" as const, limit })),
      fc.constant({ kind: "all" as const }),
    ),
  ),
  uses(setTable, fc.constantFrom(...TABLES)),
  uses(showChainsInNetwork, fc.tuple(factor, factor)),
  uses(showCompared, fc.constantFrom("diff", "both")),
  uses(
    showEvidence,
    fc.record({ grouping: fc.constantFrom("work", "none", "region"), order: fc.constantFrom("newest", "claim") }),
  ),
  uses(showFactor, factor),
  uses(switchFilterStep, step),
  uses(toggleFold, fc.constant(NAMED.grouping)),
  uses(toggleSelected, factor),
  uses(toggleGroups, fc.constant([NAMED.group])),
  uses(unpin, pinned),
  uses(
    widenPathways,
    fc.record({ change: fc.constantFrom("ASSOCIATIONS", "ONE_STEP_LONGER"), maxLength: fc.constantFrom(5, 6) }),
  ),
  uses(
    widenView,
    fc.constantFrom({ kind: "groupings" as const }, { kind: "lift-all" as const }, { kind: "further", hops: 2 }),
  ),
];
