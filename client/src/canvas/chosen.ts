/** How factors that are selected together look, and which do. */
import type { Core } from "cytoscape";
import type { Palette } from "./look/palette.ts";
import type { Rule } from "./look/style-rule.ts";

/** A ring like that of a single selection, over a halo: seen from afar, and in one colour alone. */
export const chosenRules = (palette: Palette): readonly Rule[] => [
  {
    selector: "node.chosen",
    style: {
      "outline-color": palette.accent,
      "outline-width": 3,
      "outline-offset": 2,
      "underlay-color": palette.accent,
      "underlay-opacity": 0.22,
      "underlay-padding": 7,
    },
  },
];

/** Marks these factors and no others. */
export const markChosen = (core: Core, ids: readonly string[]): void => {
  const chosen = new Set(ids);
  core.batch(() => {
    core.nodes(".chosen").forEach((node) => {
      if (!chosen.has(node.id())) node.removeClass("chosen");
    });
    for (const id of chosen) core.getElementById(id).addClass("chosen");
  });
};
