/** What a visit does to a contender's page, whoever draws it. */
import type { Page } from "playwright-core";
import type { Room } from "./contenders.ts";
import type { Spot } from "./gestures.ts";
import type { Places } from "./picture.ts";

/** What is drawn. */
export type Drawn = Readonly<{ factors: number; elements: number }>;

/** A drawn page. */
export type Stage = Readonly<{
  /** Frames drawn since the picture was complete. */
  frames: () => Promise<number>;
  /** Whether the page itself says that it is waiting for something. */
  isBusy: () => Promise<boolean>;
  /** Hides what the filter hides, or shows it again; resolves when the page knows. */
  filter: (isOn: boolean) => Promise<void>;
  drawn: () => Promise<Drawn>;
  /** A point where nothing is drawn, in the middle as far as there is one. */
  emptySpot: () => Promise<Spot>;
  /** What only the explorer does and tells. */
  explorer?: Readonly<{
    /** Lays the picture out anew, in another way; from now on every drawing is marked. */
    layOut: () => Promise<void>;
    /** Where factors are drawn, and in which part of the window. */
    places: () => Promise<Readonly<{ places: Places; room: Room }>>;
  }>;
}>;

/** Opens the page of a contender and waits for its first full frame. */
export type OpenStage = (page: Page) => Promise<Stage>;

const INK_STEP = 12;

/** The share of the picture's pixels that are not of its most frequent colour, from a screenshot. */
export const inkShare = async (page: Page, shot: Buffer): Promise<number> =>
  page.evaluate(
    async ({ png, step }) => {
      const bytes = Uint8Array.from(atob(png), (letter) => letter.charCodeAt(0));
      const image = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
      const context = new OffscreenCanvas(image.width, image.height).getContext("2d");
      if (!context) throw new Error("The browser gives no canvas to read a picture with.");
      context.drawImage(image, 0, 0);
      const { data } = context.getImageData(0, 0, image.width, image.height);
      const counts = new Map<number, number>();
      for (let i = 0; i < data.length; i += 4) {
        const [red = 0, green = 0, blue = 0] = data.subarray(i, i + 3);
        const colour = ((red / step) << 16) | ((green / step) << 8) | (blue / step);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      return 1 - Math.max(...counts.values()) / (data.length / 4);
    },
    { png: shot.toString("base64"), step: INK_STEP },
  );
