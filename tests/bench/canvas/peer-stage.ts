/** The stage of a peer: a page of the bench that draws one picture and nothing else. */
import type { Room } from "./contenders.ts";
import type { OpenStage } from "./stage.ts";

/** Opens the page at `address`, which draws in `room`. */
export const peerStage =
  (address: string, room: Room): OpenStage =>
  async (page) => {
    await page.goto(address, { waitUntil: "commit" });
    await page.waitForFunction(() => window.drawing !== undefined);
    await page.evaluate(async () => void (await window.drawing));
    return {
      frames: () => page.evaluate(async () => (await window.drawing)?.drawn() ?? 0),
      isBusy: async () => false,
      filter: (isOn) => page.evaluate(async (on) => (await window.drawing)?.filter(on), isOn),
      drawn: async () => {
        const factors = await page.evaluate(async () => (await window.drawing)?.shown() ?? 0);
        return { factors, elements: Number.NaN };
      },
      // Their factors cannot be dragged, so that any point will do.
      emptySpot: async () => ({ x: room.width / 2, y: room.height / 2 }),
    };
  };
