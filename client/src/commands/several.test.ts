/** Several factors are selected, kept, dismissed, copied and moved by commands over the real store and log. */
import { describe, expect, test } from "vitest";
import type { Api } from "../api/api.ts";
import { selectedTogether } from "../store/selection.ts";
import type { ShownNetwork } from "../store/shown-network.ts";
import { createStore } from "../store/store.ts";
import { testFactor, testLink } from "../store/test-network.ts";
import { keepLog } from "../store/upkeep/keep-log.ts";
import { PLAIN_VIEW } from "../store/view.ts";
import { focusOn } from "./arrange-window.ts";
import { clearSelection } from "./clear-selection.ts";
import type { Tools } from "./command.ts";
import { dismiss } from "./dismiss.ts";
import { keepMoved, letGo, NUDGES, placeMoved, startMoving, toggleChoosing } from "./hand.ts";
import { commandFor } from "./keys.ts";
import { openNeighbours } from "./overlays.ts";
import { KEY_COMMANDS } from "./registry.ts";
import { createRun } from "./run.ts";
import { select } from "./select.ts";
import {
  addSelected,
  copyIds,
  copyNames,
  extendDown,
  extendUp,
  invertSelection,
  keepSelected,
  pathwaysOfSelected,
  selectAll,
  selectLinked,
  toggleSelected,
} from "./several.ts";
import { stepOut } from "./step-out.ts";
import { undo } from "./undo.ts";

const IDS = ["factor:a", "factor:b", "factor:c", "factor:d"] as const;
const [A, B, C, D] = IDS;

/** Four factors on screen, and what the reader has copied so far; the browser may refuse to copy. */
const open = (mayCopy = true) => {
  const store = createStore(PLAIN_VIEW);
  keepLog(store);
  const factors = IDS.map((id, at) => testFactor({ id, name: id.slice(-1).toUpperCase(), workCount: 9 - at }));
  const network = { factors, links: [testLink(A, B)], base: { factors, links: [] } } as unknown as ShownNetwork;
  const positions = Object.fromEntries(IDS.map((id, at) => [id, { x: at * 100, y: 0 }]));
  store.set(() => ({ network: { status: "ready", value: network }, positions }));
  const copied: string[] = [];
  const copyText = async (text: string): Promise<boolean> => {
    if (mayCopy) copied.push(text);
    return mayCopy;
  };
  const run = createRun({ store, api: {} as Api, tools: { copyText } as Tools });
  return {
    store,
    run,
    copied,
    chosen: () => selectedTogether(store.getState().view),
    said: () => store.getState().interface.announcement.text,
  };
};

const key = (name: string, shiftKey = false) => ({
  key: name,
  shiftKey,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
});

describe("selecting", () => {
  test("by key it is about the factor under the keyboard and no other, with Shift along the outline", () => {
    const { store, run, chosen, said } = open();
    expect(toggleSelected.isEnabled(store.getState(), undefined)).toBe(false);
    run(focusOn, B);
    run(toggleSelected);
    expect([chosen(), said()]).toEqual([[B], "B selected, 1 in all."]);
    run(extendDown);
    run(extendDown);
    expect([chosen(), store.getState().interface.focus]).toEqual([[B, C, D], D]);
    run(extendDown);
    run(extendUp);
    expect(chosen()).toEqual([B, C, D]);
    run(toggleSelected);
    expect([chosen(), said()]).toEqual([[B, D], "C taken out, 2 left."]);
    run(focusOn, "link:a~b~influence");
    expect(toggleSelected.isEnabled(store.getState(), undefined)).toBe(false);
  });

  test("a click that loses a selection is one step of the history, and undo brings all of it back", () => {
    const { store, run, chosen } = open();
    run(addSelected, [A, B]);
    run(toggleSelected, C);
    run(select, { kind: "factor", id: D });
    run(undo);
    expect(chosen()).toEqual([A, B, C]);
    expect(store.getState().log.steps.map(({ words }) => words)).toEqual([
      "Opened",
      "3 factors selected together",
      "D selected",
    ]);
  });

  test("more than an address can name are not selected, and the reader is told", () => {
    const { store, run, chosen } = open();
    run(
      addSelected,
      Array.from({ length: 251 }, (_, at) => `factor:${at}`),
    );
    expect(chosen()).toEqual([]);
    expect(store.getState().interface.notice).toContain("251 factors would be selected together; 250 are possible.");
  });

  test("what is linked is selected too, and all others instead", () => {
    const { store, run, chosen, said } = open();
    run(focusOn, B);
    run(selectLinked);
    expect(chosen()).toEqual([B, A]);
    run(invertSelection);
    expect([chosen(), said()]).toEqual([[C, D], "2 factors selected."]);
    run(select, { kind: "factor", id: C });
    run(invertSelection);
    expect(chosen()).toEqual([A, B, D]);
    expect(store.getState().view.scope).toEqual(PLAIN_VIEW.scope);
  });

  test("Escape lets go of the tool first, then of the selection", () => {
    const { store, run, chosen, said } = open();
    run(selectAll);
    run(toggleChoosing);
    run(stepOut);
    expect([store.getState().interface.hand.kind, chosen().length]).toEqual(["free", 4]);
    run(stepOut);
    expect([chosen(), said()]).toEqual([[], "Selection cleared."]);
    run(addSelected, [A]);
    run(clearSelection);
    expect([chosen(), said()]).toEqual([[], "Selection cleared."]);
  });
});

describe("a selection", () => {
  test("is kept alone, or dismissed as a whole unless one factor is named", () => {
    const { store, run, chosen } = open();
    run(addSelected, [A, B]);
    run(dismiss, A);
    expect([store.getState().view.dismissed, chosen()]).toEqual([[A], [B]]);
    run(addSelected, [C]);
    run(dismiss);
    expect([store.getState().view.dismissed, chosen()]).toEqual([[A, B, C], []]);
    run(undo);
    run(keepSelected);
    expect(store.getState().view.scope).toEqual({ kind: "factors", ids: [B, C] });
    expect(chosen()).toEqual([B, C]);
  });

  test("of exactly two leads to the chains from the first to the second", () => {
    const { store, run } = open();
    run(addSelected, [C, A, B]);
    expect(pathwaysOfSelected.isEnabled(store.getState(), undefined)).toBe(false);
    run(toggleSelected, B);
    run(pathwaysOfSelected);
    expect(store.getState().view).toMatchObject({ page: "pathways", pathways: { from: [C], to: [A] } });
  });

  test("is looked around from as a whole", () => {
    const { store, run } = open();
    run(addSelected, [A, B]);
    run(openNeighbours);
    expect(store.getState().interface.overlay).toMatchObject({ kind: "neighbours", of: [A, B] });
  });

  test("is copied by name or id, one a line; a refusal is said", async () => {
    const { run, copied, said } = open();
    run(addSelected, [C, A]);
    run(copyNames);
    run(copyIds);
    await Promise.resolve();
    expect(copied).toEqual(["C\nA", `${C}\n${A}`]);
    expect(said()).toBe("2 ids are copied.");
    const refused = open(false);
    refused.run(addSelected, [A]);
    refused.run(copyNames);
    await Promise.resolve();
    expect(refused.said()).toBe("The browser did not allow copying. The names stand in the outline.");
  });
});

describe("moving", () => {
  const step = (id: string) => {
    const found = NUDGES.find((each) => each.id === id);
    if (found === undefined) throw new Error(`There is no step ${id}.`);
    return found;
  };

  test("arrows move what is in hand, nothing is in the view before it is kept, and then it is one step", () => {
    const { store, run, said } = open();
    run(startMoving, A);
    run(step("move-right"));
    run(step("move-far-up"));
    expect([store.getState().view.moved, said()]).toEqual([{}, "10 right, 80 up."]);
    run(keepMoved);
    expect(store.getState().view.moved).toEqual({ [A]: { x: 10, y: -80 } });
    expect(store.getState().log.steps.map(({ words }) => words)).toEqual(["Opened", "A moved"]);
    expect(store.getState().interface.hand.kind).toBe("free");
  });

  test("a part of a selection stands for all of it, and a place that is pointed at is that of its middle", () => {
    const { store, run } = open();
    run(addSelected, [A, C]);
    run(startMoving, C);
    run(placeMoved, { x: 100, y: 300 });
    expect(store.getState().view.moved).toEqual({ [A]: { x: 0, y: 300 }, [C]: { x: 200, y: 300 } });
    run(startMoving, B);
    run(placeMoved, { x: 1, y: 2 });
    expect(store.getState().view.moved[B]).toEqual({ x: 1, y: 2 });
  });

  test("what is put back, or kept without a step, was never moved", () => {
    const { store, run, said } = open();
    run(startMoving, A);
    run(step("move-down"));
    run(letGo);
    expect(said()).toBe("A: back in place.");
    run(startMoving, A);
    run(keepMoved);
    expect(said()).toBe("A: not moved.");
    expect(store.getState().view).toBe(PLAIN_VIEW);
    expect(store.getState().log.steps).toHaveLength(1);
  });

  test("only on the canvas, and only while something is in hand, arrows and Enter are about it", () => {
    const { store, run } = open();
    const meant = (name: string, place: "canvas" | "outline", shift = false): string | undefined =>
      commandFor(KEY_COMMANDS, store.getState(), key(name, shift), place)?.id;
    expect(meant("ArrowLeft", "canvas")).toBe("pan-left");
    run(startMoving, A);
    expect([meant("ArrowLeft", "canvas"), meant("ArrowLeft", "canvas", true)]).toEqual(["move-left", "move-far-left"]);
    expect([meant("Enter", "canvas"), meant("Escape", "canvas")]).toEqual(["keep-moved", "step-out"]);
    expect(meant("Delete", "canvas")).toBeUndefined();
    run(clearSelection);
    run(stepOut);
    expect(meant("ArrowLeft", "canvas")).toBe("pan-left");
  });

  test("nothing is taken in hand that has no place, or on another page", () => {
    const { store } = open();
    expect(startMoving.isEnabled(store.getState(), "factor:elsewhere")).toBe(false);
    store.set(({ view }) => ({ view: { ...view, page: "table" } }));
    expect(startMoving.isEnabled(store.getState(), A)).toBe(false);
  });
});

test("Space is the key of selecting, and leaves other keys alone", () => {
  const { store, run } = open();
  run(focusOn, A);
  expect(commandFor(KEY_COMMANDS, store.getState(), key(" "), "outline")?.id).toBe("toggle-selected");
  expect(commandFor(KEY_COMMANDS, store.getState(), key(" ", true), "outline")).toBeUndefined();
  expect(commandFor(KEY_COMMANDS, store.getState(), key(" "), "text")).toBeUndefined();
});
