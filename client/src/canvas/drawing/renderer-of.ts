/** What draws a canvas of Cytoscape, which the library's types leave out. */
import type { Core } from "cytoscape";

/** The renderer of `core`, as far as the caller says that it knows it. */
export const rendererOf = <Renderer>(core: Core): Renderer =>
  (core as unknown as Readonly<{ renderer: () => Renderer }>).renderer();
