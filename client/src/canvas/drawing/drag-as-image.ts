/** Moves an image of the picture while it is dragged, where the whole of it is in sight: every frame costs one image. */
import type { Core } from "cytoscape";
import { countOutside } from "../note-outside.ts";
import { isLargePicture } from "./large-picture.ts";
import { rendererOf } from "./renderer-of.ts";

/** What decides in Cytoscape whether a gesture moves an image; an option of a new canvas, but no setting of one in use. */
type ImageSetting = { textureOnViewport: boolean; textureCache: unknown };

const settingOf = (core: Core): ImageSetting => rendererOf(core);

/**
 * Pressing a line or passing over it changes how it looks, which ends the image that Cytoscape keeps of the picture, so that
 * the drag that follows would draw every line in every frame. The image of a gesture is made once, as it begins, with all
 * that the picture shows; but only of what is in sight. A picture that reaches out of the window is drawn as it moves.
 */
export const dragAsImage = (core: Core): void => {
  core.on("tapstart", () => {
    const setting = settingOf(core);
    setting.textureCache = null;
    // A large picture is an image already.
    setting.textureOnViewport = !isLargePicture(core) && countOutside(core) === 0;
  });
  core.on("tapend", () => {
    settingOf(core).textureOnViewport = false;
  });
};
