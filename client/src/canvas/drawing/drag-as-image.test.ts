/** A drag moves what is drawn only where nothing can come into sight that is not. */
import cytoscape, { type Core } from "cytoscape";
import { expect, test, vi } from "vitest";
import { dragAsImage } from "./drag-as-image.ts";

type Renderer = {
  render: (options?: object) => void;
  hoverData: { dragging: boolean };
  data: { canvases: { style: { transform: string } }[] };
};

/** A picture of one factor, `x` beside the middle of the window, and how often it was drawn. */
const picture = (x: number) => {
  const core: Core = cytoscape({ headless: true, elements: [{ data: { id: "a" }, classes: "factor" }] });
  const { x1, x2, y1, y2 } = core.extent();
  core.getElementById("a").position({ x: (x1 + x2) / 2 + x, y: (y1 + y2) / 2 });
  const renderer = (core as unknown as Readonly<{ renderer: () => Renderer }>).renderer();
  const sheet = { style: { transform: "" } };
  const draw = vi.fn();
  Object.assign(renderer, { render: draw, hoverData: { dragging: false }, data: { canvases: [sheet] } });
  dragAsImage(core);
  return { core, renderer, sheet, draw };
};

const dragBy = ({ core, renderer }: ReturnType<typeof picture>, x: number): void => {
  renderer.render();
  core.emit("tapstart");
  renderer.hoverData.dragging = true;
  core.pan({ x: core.pan().x + x, y: core.pan().y });
  renderer.render();
};

test("a picture that is whole in sight is moved as it is drawn, and drawn where it was put when it is let go", () => {
  const shown = picture(0);
  dragBy(shown, 30);
  expect(shown.sheet.style.transform).toBe("translate(30px, 0px)");
  expect(shown.draw).toHaveBeenCalledTimes(1);
  shown.renderer.hoverData.dragging = false;
  shown.renderer.render();
  expect(shown.sheet.style.transform).toBe("");
  expect(shown.draw).toHaveBeenCalledTimes(2);
});

test("a picture that reaches out of the window is drawn as it moves", () => {
  const shown = picture(100_000);
  dragBy(shown, 30);
  expect(shown.sheet.style.transform).toBe("");
  expect(shown.draw).toHaveBeenCalledTimes(2);
});

test("a drag during which the zoom changes is drawn, and so is what paper wants of it", () => {
  const shown = picture(0);
  dragBy(shown, 30);
  shown.renderer.render({ forcedContext: {} });
  expect(shown.draw).toHaveBeenCalledTimes(2);
  shown.core.zoom(2);
  shown.renderer.render();
  expect(shown.draw).toHaveBeenCalledTimes(3);
  expect(shown.sheet.style.transform).toBe("");
});
