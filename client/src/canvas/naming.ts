/** What the names beside dots are chosen among, and how large they are at the zoom of a canvas. */
import type { Core } from "cytoscape";
import type { State } from "../store/state.ts";
import type { Lane } from "../store/view.ts";
import { DOT_LABEL_PX, labelPlaces, type Naming, titleBox, titleWidth } from "./look/dot-labels.ts";
import { LABEL_FONT } from "./look/shapes.ts";
import type { Scene } from "./scene.ts";

/** Names beside dots keep their size on the screen. Rounded, so that a zoom to and fro ends with the same size. */
export const dotFont = (core: Core): number => Math.round((DOT_LABEL_PX / core.zoom()) * 100) / 100;

/** Titles grow with boxes; beside dots they keep their size, as far as each fits over its lane. */
export const titleFont = (core: Core, { mode }: Scene, lanes: readonly Lane[]): number => {
  if (mode === "boxes") return LABEL_FONT;
  const columns = lanes.filter(({ titleAt, x }) => titleAt.x === x);
  return Math.min(dotFont(core), ...columns.map(({ title, width }) => width / titleWidth(title, 1)));
};

/** Everything that may be named: the dots that have a place and are `isClear`. */
export const namingOf = (
  core: Core,
  scene: Scene,
  { positions, lanes }: Pick<State, "positions" | "lanes">,
  isClear: (id: string) => boolean,
): Naming => ({
  dots: scene.nodes.flatMap(({ id, factor, width }) => {
    const at = positions[id];
    return at === undefined || !isClear(id)
      ? []
      : [{ id, name: factor.name, workCount: factor.workCount, ...at, size: width }];
  }),
  font: dotFont(core),
  obstacles: lanes.map(({ title, titleAt }) => titleBox(title, titleAt, titleFont(core, scene, lanes))),
  placesOf: labelPlaces(lanes),
});
