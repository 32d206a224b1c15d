/** Factors in hand: they follow the keys as they would follow a pointer, and a click says where they go. */
import { letGo, placeMoved } from "../../commands/hand.ts";
import type { Run } from "../../commands/run.ts";
import { type Hand, heldPlaces, middleOf, type Places } from "../../store/hand.ts";
import { selectedTogether } from "../../store/selection.ts";
import { markChosen } from "../chosen.ts";
import { updateElements } from "../drawing/update-elements.ts";
import type { Canvas } from "../dress.ts";
import { elementsOf } from "../elements.ts";
import { shiftIntoSight } from "./box.ts";
import { listenToDragsTogether } from "./drag-together.ts";

const EDGE_PX = 60;

/** Draws factors elsewhere than the state has them, with all that belongs to them. */
const drawAt = ({ core, store, sceneOf }: Canvas, places: Places): void => {
  const state = store.getState();
  const { positions, lanes, hiddenNeighbours, view } = state;
  // What has just been kept stands in the view before the picture is brought up to it.
  const all = { ...positions, ...view.moved, ...places };
  updateElements(core, elementsOf(sceneOf(state), all, lanes, hiddenNeighbours, view.moved));
  // What is dressed anew has lost its marks.
  markChosen(core, selectedTogether(view));
};

const drawHeld = (canvas: Canvas, hand: Hand): void => {
  const { core, store } = canvas;
  const held = heldPlaces(hand, store.getState().positions);
  drawAt(canvas, held);
  const middle = middleOf(held);
  if (middle === null) return;
  const { x, y } = core.pan();
  const onScreen = { x: middle.x * core.zoom() + x, y: middle.y * core.zoom() + y };
  core.panBy(shiftIntoSight(onScreen, { width: core.width(), height: core.height() }, EDGE_PX));
};

/** The keyboard goes to the canvas while something is moved there, and back to where it was. */
const createKeyboardLoan = (container: HTMLElement) => {
  let owner: Element | null = null;
  return {
    take: (): void => {
      owner = document.activeElement;
      container.focus({ preventScroll: true });
    },
    giveBack: (): void => {
      const isElsewhere = document.activeElement !== container && document.activeElement !== document.body;
      if (!isElsewhere && owner instanceof HTMLElement && owner.isConnected) owner.focus({ preventScroll: true });
      owner = null;
    },
  };
};

/** Draws what is moved and listens to where it should go. Gives the function that ends it. */
export const keepMoving = (canvas: Canvas, container: HTMLElement, run: Run): (() => void) => {
  const { core, store } = canvas;
  const keyboard = createKeyboardLoan(container);
  listenToDragsTogether(core, (places) => drawAt(canvas, places));
  const stopWatching = store.watch(
    (state) => state.interface.hand,
    (hand, before) => {
      container.dataset.hand = hand.kind;
      core.autoungrabify(hand.kind !== "free");
      const wasMoving = before.kind === "moving";
      if (hand.kind === "moving" && !wasMoving) keyboard.take();
      if (hand.kind === "moving" || wasMoving) drawHeld(canvas, hand);
      if (wasMoving && hand.kind !== "moving") keyboard.giveBack();
    },
  );
  // A view that changes otherwise is no longer the one whose factors are in hand.
  const stopView = store.watch(
    ({ view }) => view,
    ({ page }) => {
      const { hand } = store.getState().interface;
      if (hand.kind === "moving" || (hand.kind === "choosing" && page !== "network")) run(letGo);
    },
  );
  core.on("tap", ({ position }) => {
    if (store.getState().interface.hand.kind === "moving") run(placeMoved, { ...position });
  });
  return () => {
    stopWatching();
    stopView();
  };
};
