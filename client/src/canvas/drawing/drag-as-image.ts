/** Moves what is drawn while it is dragged, where the whole of it is in sight: a frame of the drag draws nothing. */
import type { Core } from "cytoscape";
import type { Position } from "../../store/view.ts";
import { rendererOf } from "./renderer-of.ts";
import { isWholeInSight } from "./whole-in-sight.ts";

/** Of the library, but missing in its types: what it draws with and on, and whether a pointer or a finger moves the picture. */
type Renderer = {
  render: (options?: Readonly<{ forcedContext?: unknown }>) => void;
  hoverData: Readonly<{ dragging?: boolean }>;
  swipePanning?: boolean;
  data: Readonly<{ canvases: readonly HTMLElement[] }>;
};

const move = ({ data }: Renderer, transform: string): void => {
  for (const { style } of data.canvases) if (style.transform !== transform) style.transform = transform;
};

/**
 * Pressing a line or passing over it changes how it looks, so that the drag that follows would begin with drawing every line.
 * From now on nothing is drawn before a drag ends that began with the whole picture in sight: the browser moves the sheets it
 * is drawn on. A picture that reaches out of the window is drawn as it moves.
 */
export const dragAsImage = (core: Core): void => {
  const renderer = rendererOf<Renderer>(core);
  const render = renderer.render.bind(renderer);
  let isWhole = false;
  let drawn: Readonly<{ zoom: number; pan: Position }> | null = null;
  core.on("tapstart", () => {
    isWhole = isWholeInSight(core);
  });
  renderer.render = (options = {}) => {
    const [zoom, pan] = [core.zoom(), { ...core.pan() }];
    // A picture for paper or a file is drawn elsewhere.
    if (options.forcedContext !== undefined) {
      render(options);
      return;
    }
    const isDragged = renderer.hoverData.dragging === true || renderer.swipePanning === true;
    if (isWhole && isDragged && drawn?.zoom === zoom) {
      move(renderer, `translate(${pan.x - drawn.pan.x}px, ${pan.y - drawn.pan.y}px)`);
      return;
    }
    drawn = { zoom, pan };
    move(renderer, "");
    render(options);
  };
};
