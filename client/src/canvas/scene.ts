/** What is drawn, before it is drawn: the one description that canvas, layouts, legend and picture share. */
import type { Factor, Link } from "../store/answers.ts";
import type { State } from "../store/state.ts";
import { boxOf, dotSize, SHAPES, type Shape } from "./shapes.ts";

/** Up to so many factors are boxes with their names inside; more are dots. */
export const BOXES_LIMIT = 60;
/** Factors added by hand do not turn boxes into dots before this number. */
const BOXES_LIMIT_GROWN = 90;

export type SceneMode = "boxes" | "dots";

/** A factor as drawn. `lines` is its name, broken for its box. */
export type SceneNode = Readonly<{
  id: string;
  factor: Factor;
  shape: Shape;
  lines: readonly string[];
  width: number;
  height: number;
}>;

export type Scene = Readonly<{
  mode: SceneMode;
  nodes: readonly SceneNode[];
  links: readonly Link[];
  counterparts: State["counterparts"];
}>;

/** Boxes or dots, for a view that started with `base` factors and now shows `shown`. */
export const modeFor = (base: number, shown: number): SceneMode =>
  base <= BOXES_LIMIT && shown <= BOXES_LIMIT_GROWN ? "boxes" : "dots";

/** How one factor is drawn. */
export const nodeOf = (factor: Factor, mode: SceneMode): SceneNode => {
  if (mode === "boxes") return { id: factor.id, factor, ...boxOf(factor.kind, factor.name) };
  const size = dotSize(factor.workCount);
  return { id: factor.id, factor, shape: SHAPES[factor.kind], lines: [factor.name], width: size, height: size };
};

/** What is drawn of a network. */
export const sceneOf = (
  factors: readonly Factor[],
  links: readonly Link[],
  mode: SceneMode,
  counterparts: State["counterparts"] = [],
): Scene => ({ mode, nodes: factors.map((factor) => nodeOf(factor, mode)), links, counterparts });
