/** Says how many factors lie outside of the window, where a picture is larger than what can be read at once. */

import type { Core } from "cytoscape";
import { NETWORK_WORDS } from "../words/network.ts";
import { onceAtRest } from "./drawing/once-at-rest.ts";

/** How long the picture has rested when factors out of sight are counted: to count them in every frame makes dragging dearer. */
const COUNT_REST_MS = 120;

/** How many factors, or other nodes of this class, have their middle outside of the window. */
export const countOutside = (core: Core, nodes = ".factor"): number => {
  const { x1, x2, y1, y2 } = core.extent();
  return core.nodes(nodes).filter((node) => {
    const { x, y } = node.position();
    return x < x1 || x > x2 || y < y1 || y > y2;
  }).length;
};

/** "31 of 40 factors lie outside: drag to move, or fit all." Empty when all are in sight. */
export const outsideWords = (outside: number, all: number, areGroups = false): string => {
  if (outside === 0) return "";
  return areGroups ? NETWORK_WORDS.groupsOutside(outside, all) : NETWORK_WORDS.outside(outside, all);
};

/** Keeps a note in `container` up to date. Hidden from screen readers: the outline lists every factor. */
export const noteOutside = (core: Core, container: HTMLElement): void => {
  const note = document.createElement("p");
  note.className = "canvas-outside";
  note.hidden = true;
  note.setAttribute("aria-hidden", "true");
  container.append(note);
  const count = (): void => {
    if (core.destroyed()) return;
    // While all groups are closed there are no factors that could lie outside.
    const areGroups = core.nodes(".factor").empty();
    const nodes = areGroups ? ".group.closed" : ".factor";
    const words = outsideWords(countOutside(core, nodes), core.nodes(nodes).length, areGroups);
    if (note.textContent !== words) note.textContent = words;
    note.hidden = words === "";
  };
  core.on("viewport add remove position resize", onceAtRest(COUNT_REST_MS, count));
  core.on("destroy", () => note.remove());
};
