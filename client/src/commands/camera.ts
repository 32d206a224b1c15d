/** Moves the camera over the canvas, never the network itself. */

import { type CameraMove, moveCamera } from "../store/interface.ts";
import { changeInterface } from "../store/store.ts";
import type { Page } from "../store/view.ts";
import { COMMAND_LABELS } from "../words/commands.ts";
import type { KeyCommand } from "./command.ts";

/** One press of an arrow key, in CSS pixels. */
const PAN_STEP_PX = 80;

/** Pages with a picture. */
const WITH_CANVAS: ReadonlySet<Page> = new Set(["network", "pathways", "compare"]);

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
  isEnabled: ({ view }) => WITH_CANVAS.has(view.page),
  run: ({ store }) => changeInterface(store, (state) => moveCamera(state, move)),
});

/** Nearer. */
export const zoomIn = camera("zoom-in", COMMAND_LABELS.zoomIn, ["+", "="], { kind: "in" }, "network");
/** Farther. */
export const zoomOut = camera("zoom-out", COMMAND_LABELS.zoomOut, ["-"], { kind: "out" }, "network");
/** The whole network. */
export const fit = camera("fit", COMMAND_LABELS.fit, ["0"], { kind: "fit" }, "network");
/** What is selected, and what it is linked with. */
export const fitSelection = camera(
  "fit-selection",
  COMMAND_LABELS.fitSelection,
  ["9"],
  { kind: "fit-selection" },
  "network",
);
/** The picture moves right, so that more of its left is seen. */
export const panLeft = camera("pan-left", COMMAND_LABELS.panLeft, ["ArrowLeft"], {
  kind: "pan",
  dx: PAN_STEP_PX,
  dy: 0,
});
/** The picture moves left, so that more of its right is seen. */
export const panRight = camera("pan-right", COMMAND_LABELS.panRight, ["ArrowRight"], {
  kind: "pan",
  dx: -PAN_STEP_PX,
  dy: 0,
});
/** The picture moves down, so that more of its top is seen. */
export const panUp = camera("pan-up", COMMAND_LABELS.panUp, ["ArrowUp"], { kind: "pan", dx: 0, dy: PAN_STEP_PX });
/** The picture moves up, so that more of its foot is seen. */
export const panDown = camera("pan-down", COMMAND_LABELS.panDown, ["ArrowDown"], {
  kind: "pan",
  dx: 0,
  dy: -PAN_STEP_PX,
});
