/** A box drawn by mouse, pen or finger: with Shift held, or while the tool for it is pressed. */
import type { Core, EventObject } from "cytoscape";
import { focusOn } from "../../commands/arrange-window.ts";
import { letGo } from "../../commands/hand.ts";
import type { Run } from "../../commands/run.ts";
import { addSelected } from "../../commands/several.ts";
import type { Places } from "../../store/hand.ts";
import { selectedTogether } from "../../store/selection.ts";
import type { Store } from "../../store/store.ts";
import type { Position } from "../../store/view.ts";
import { SELECTION_WORDS } from "../../words/selection.ts";
import { markChosen } from "../chosen.ts";
import { boxBetween, boxOnScreen, idsInBox } from "./box.ts";

/** A press that moves less is a click. */
const LEAST_DRAG_PX = 6;

/** The drawn frame with its count; hidden from screen readers, who hear of the selection. */
const createFrame = (container: HTMLElement) => {
  const frame = document.createElement("div");
  frame.className = "canvas-box";
  frame.setAttribute("aria-hidden", "true");
  frame.hidden = true;
  const count = document.createElement("span");
  count.className = "canvas-box-count";
  frame.append(count);
  container.append(frame);
  return {
    show: (core: Core, from: Position, to: Position, caught: number): void => {
      const { left, top, width, height } = boxOnScreen(boxBetween(from, to), core.zoom(), core.pan());
      Object.assign(frame.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
      count.textContent = SELECTION_WORDS.inBox(caught);
      frame.hidden = false;
    },
    hide: (): void => {
      frame.hidden = true;
    },
    remove: (): void => frame.remove(),
  };
};

const touches = ({ originalEvent }: EventObject): number =>
  // Cytoscape's types know of the mouse alone.
  (originalEvent as UIEvent as Partial<TouchEvent>).touches?.length ?? 1;

const drawnPlaces = (core: Core): Places =>
  Object.fromEntries(core.nodes(".factor").map((node) => [node.id(), { ...node.position() }] as const));

const isTool = (store: Store): boolean => store.getState().interface.hand.kind === "choosing";
const isFree = (store: Store): boolean => store.getState().interface.hand.kind === "free";
const selected = (store: Store): readonly string[] => selectedTogether(store.getState().view);

/** One box at a time: begun, drawn, and given up or taken. */
const createBox = (core: Core, container: HTMLElement, store: Store, run: Run) => {
  const frame = createFrame(container);
  let press: Readonly<{ from: Position; places: Places }> | null = null;
  let caught: readonly string[] | null = null;
  /** A box starts where the picture would be dragged, or a factor: both keep still for it. */
  const hold = (isHeld: boolean): void => {
    core.userPanningEnabled(!isHeld);
    core.autoungrabify(isHeld || !isFree(store));
  };
  const giveUp = (): void => {
    press = null;
    caught = null;
    frame.hide();
    hold(isTool(store));
    markChosen(core, selected(store));
  };
  return {
    hold,
    giveUp,
    isBegun: (): boolean => press !== null,
    begin: (from: Position): void => {
      press = { from, places: drawnPlaces(core) };
      // What the pointer passes over would fade the rest.
      run(focusOn, null);
    },
    draw: (to: Position): void => {
      if (press === null) return;
      const far = Math.hypot(to.x - press.from.x, to.y - press.from.y) * core.zoom();
      if (caught === null && far < LEAST_DRAG_PX) return;
      caught = idsInBox(boxBetween(press.from, to), press.places);
      frame.show(core, press.from, to, caught.length);
      markChosen(core, [...selected(store), ...caught]);
    },
    take: (): void => {
      const ids = caught;
      giveUp();
      if (ids === null) return;
      if (isTool(store)) run(letGo);
      run(addSelected, ids);
    },
    remove: frame.remove,
  };
};

/** Listens to boxes; what one holds is selected too. Gives the function that ends it. */
export const listenToBoxes = (core: Core, container: HTMLElement, store: Store, run: Run): (() => void) => {
  const box = createBox(core, container, store, run);
  const onPointerDown = (event: PointerEvent): void => {
    if (event.shiftKey && event.button === 0 && isFree(store)) box.hold(true);
  };
  // A finger that draws does not scroll: said at once, so that its end is still ours to handle.
  const onTouchMove = (event: TouchEvent): void => {
    if (box.isBegun() && event.cancelable) event.preventDefault();
  };
  container.addEventListener("pointerdown", onPointerDown, { capture: true });
  container.addEventListener("touchmove", onTouchMove, { passive: false });
  core.on("tapstart", (event) => {
    const isMeant = isTool(store) || (event.originalEvent.shiftKey && isFree(store));
    if (isMeant && touches(event) === 1) box.begin({ ...event.position });
  });
  core.on("tapdrag", (event) => {
    // A second finger wants something else.
    if (box.isBegun() && touches(event) > 1) box.giveUp();
    else box.draw(event.position);
  });
  core.on("tapend", box.take);
  const stopWatching = store.watch((state) => state.interface.hand.kind, box.giveUp);
  return () => {
    stopWatching();
    container.removeEventListener("pointerdown", onPointerDown, { capture: true });
    container.removeEventListener("touchmove", onTouchMove);
    box.remove();
  };
};
