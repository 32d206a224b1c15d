/** Whether the window shows all of a picture that one image of about its size can hold. */
import type { Core } from "cytoscape";
import { countOutside } from "../note-outside.ts";
import { isLargePicture } from "./large-picture.ts";

/** Whether all factors and groups are in sight. A large picture is an image already. */
export const isWholeInSight = (core: Core): boolean =>
  !isLargePicture(core) && countOutside(core, ".factor, .group.closed") === 0;
