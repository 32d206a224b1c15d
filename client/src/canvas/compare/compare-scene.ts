/** What is drawn of compared networks: boxes as far as names can be read, dots beyond. */
import type { Things } from "../../store/compare/diff.ts";
import { boxesOf, type Scene, sceneOf } from "../scene.ts";

/** Up to so many factors, of both networks together, are boxes with their names. */
const BOXES_LIMIT = 110;

/** Whether the two networks, drawn as one, leave room for names. */
export const hasBoxes = (union: Things): boolean => union.factors.length <= BOXES_LIMIT;

/** The scene of one network, or of both as one. */
export const compareSceneOf = ({ factors, links }: Things, isBoxes: boolean): Scene =>
  isBoxes
    ? boxesOf(factors, links)
    : sceneOf({ factors, links, base: { factors: [...factors], links: [...links] } }, "lanes");
