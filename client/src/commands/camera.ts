/** Moves the camera over the canvas, never the network itself. */
import { type CameraMove, moveCamera } from "../store/interface.ts";
import { changeInterface } from "../store/store.ts";
import type { KeyCommand } from "./command.ts";

/** One press of an arrow key, in CSS pixels. */
const PAN_STEP_PX = 80;

const camera = (
  id: string,
  label: string,
  keys: readonly [string, ...string[]],
  move: CameraMove,
  reach: KeyCommand["reach"] = "canvas",
): KeyCommand => ({
  id,
  label,
  shortcut: keys[0],
  otherShortcuts: keys.slice(1),
  reach,
  isEnabled: ({ view }) => view.page === "network",
  run: ({ store }) => changeInterface(store, (state) => moveCamera(state, move)),
});

/** Nearer. */
export const zoomIn = camera("zoom-in", "Zoom in", ["+", "="], { kind: "in" }, "network");
/** Farther. */
export const zoomOut = camera("zoom-out", "Zoom out", ["-"], { kind: "out" }, "network");
/** The whole network. */
export const fit = camera("fit", "Fit the whole network", ["0"], { kind: "fit" }, "network");
/** What is selected, and what it is linked with. */
export const fitSelection = camera("fit-selection", "Fit the selection", ["9"], { kind: "fit-selection" }, "network");
/** The picture moves right, so that more of its left is seen. */
export const panLeft = camera("pan-left", "Pan left", ["ArrowLeft"], { kind: "pan", dx: PAN_STEP_PX, dy: 0 });
/** The picture moves left, so that more of its right is seen. */
export const panRight = camera("pan-right", "Pan right", ["ArrowRight"], { kind: "pan", dx: -PAN_STEP_PX, dy: 0 });
/** The picture moves down, so that more of its top is seen. */
export const panUp = camera("pan-up", "Pan up", ["ArrowUp"], { kind: "pan", dx: 0, dy: PAN_STEP_PX });
/** The picture moves up, so that more of its foot is seen. */
export const panDown = camera("pan-down", "Pan down", ["ArrowDown"], { kind: "pan", dx: 0, dy: -PAN_STEP_PX });
