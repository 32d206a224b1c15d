/** Looks at the explorer once before anything is measured: where it draws what, so that peers can draw the same. */
import { openPage } from "./chromium.ts";
import type { Room } from "./contenders.ts";
import { explorerStage } from "./explorer-stage.ts";
import type { Places } from "./picture.ts";

/** Where the explorer at `url` draws each factor, and in which part of the window. */
export const readExplorer = async (url: string): Promise<Readonly<{ places: Places; room: Room }>> => {
  const { page, close } = await openPage("canvas");
  try {
    const { explorer } = await explorerStage(url)(page);
    if (!explorer) throw new Error("The explorer's stage does not say where it draws.");
    return await explorer.places();
  } finally {
    await close();
  }
};
