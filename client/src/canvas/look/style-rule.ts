/** What every part of the stylesheet is made of. */

/** Shipped with the explorer; the others stand in until it is there. */
export const FONT_FAMILY = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';

/** A rule by its selector. Cytoscape's own types lag behind its properties, so the values are checked by eye and test. */
export type Rule = Readonly<{ selector: string; style: Readonly<Record<string, unknown>> }>;

/**
 * Sizes of words in canvas units, as they are now: beside dots they follow the zoom, so that words keep their size on the
 * screen.
 */
export type Fonts = Readonly<{ dotLabel: () => number; title: () => number }>;

/** Where no words follow the zoom. */
export const fixedFonts = (dotLabel: number, title: number): Fonts => ({
  dotLabel: () => dotLabel,
  title: () => title,
});
