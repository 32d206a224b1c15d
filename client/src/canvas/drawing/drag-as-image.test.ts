/** A drag moves an image only where nothing can come into sight that the image does not hold. */
import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { dragAsImage } from "./drag-as-image.ts";

const dragged = (x: number): readonly unknown[] => {
  const core = cytoscape({ headless: true, elements: [{ data: { id: "a" }, classes: "factor" }] });
  const { x1, x2, y1, y2 } = core.extent();
  core.getElementById("a").position({ x: (x1 + x2) / 2 + x, y: (y1 + y2) / 2 });
  dragAsImage(core);
  const { renderer } = core as unknown as { renderer: () => { textureOnViewport?: boolean; textureCache?: unknown } };
  const setting = renderer.call(core);
  setting.textureCache = "an image of a former drag";
  core.emit("tapstart");
  const during = [setting.textureOnViewport, setting.textureCache];
  core.emit("tapend");
  return [...during, setting.textureOnViewport];
};

test("a picture that is whole in sight moves as an image of its own, until it is let go", () => {
  expect(dragged(0)).toEqual([true, null, false]);
});

test("a picture that reaches out of the window is drawn as it moves", () => {
  expect(dragged(100_000)).toEqual([false, null, false]);
});
