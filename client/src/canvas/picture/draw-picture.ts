/** Draws the view as a picture file: the SVG, or its pixels. */
import type { PictureFormat } from "../../commands/command.ts";
import type { State } from "../../store/state.ts";

export const drawPicture = async (_state: State, _format: PictureFormat, _address: string): Promise<Blob> => {
  throw new Error("not yet");
};
