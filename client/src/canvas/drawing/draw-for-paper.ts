/**
 * Gives a printed page a light picture of its canvas. Paper is taken before the next frame, and a canvas that is drawn over
 * while it is printed comes out empty, so the picture is drawn once on a fresh one.
 */
import type { Core } from "cytoscape";
import { LIGHT, type Palette } from "../look/palette.ts";
import { rendererOf } from "./renderer-of.ts";

type Renderer = Readonly<{
  renderTo: (context: CanvasRenderingContext2D, zoom: number, pan: object, pixelRatio: number) => void;
}>;

/** Sharp enough on paper, and small enough for a printer. */
const SCALE = 2;

/**
 * The library draws from pictures of elements that it keeps, which are still those of the screen; it has none for a screen as
 * sharp as this, and draws every element itself.
 */
const SHARPER_THAN_KEPT = 64;

/** The picture of `core` as it stands, as an element of its size. */
const paperOf = (core: Core): HTMLCanvasElement => {
  const paper = document.createElement("canvas");
  paper.className = "canvas-paper";
  paper.width = core.width() * SCALE;
  paper.height = core.height() * SCALE;
  paper.style.width = `${core.width()}px`;
  const context = paper.getContext("2d");
  // The library's own pictures are drawn so.
  const renderer = rendererOf<Renderer>(core);
  // Which multiplies the pan, but not the zoom.
  const { x, y } = core.pan();
  const pan = { x: (x * SCALE) / SHARPER_THAN_KEPT, y: (y * SCALE) / SHARPER_THAN_KEPT };
  if (context !== null) renderer.renderTo(context, core.zoom() * SCALE, pan, SHARPER_THAN_KEPT);
  return paper;
};

/**
 * Whenever the page is printed, dresses `cores` in the colours of paper and lays their pictures into them for as long;
 * `dress` gives them back the colours of the screen. Gives the function that ends it.
 */
export const drawForPaper = (
  cores: () => readonly Core[],
  dress: (palette?: Palette | undefined) => void,
): (() => void) => {
  let papers: readonly HTMLCanvasElement[] = [];
  const clear = (): void => {
    for (const paper of papers) paper.remove();
    papers = [];
  };
  const lay = (): void => {
    clear();
    dress(LIGHT);
    papers = cores().flatMap((core) => {
      const container = core.container();
      if (container === null || core.width() === 0) return [];
      const paper = paperOf(core);
      container.append(paper);
      return [paper];
    });
  };
  const end = (): void => {
    clear();
    dress();
  };
  window.addEventListener("beforeprint", lay);
  window.addEventListener("afterprint", end);
  return () => {
    clear();
    window.removeEventListener("beforeprint", lay);
    window.removeEventListener("afterprint", end);
  };
};
