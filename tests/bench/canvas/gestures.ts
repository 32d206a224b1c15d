/** Moves the mouse over a picture as a reader does: the same drag and the same wheel for every contender. */
import type { CDPSession } from "playwright-core";

/** A point of the window in CSS pixels. */
export type Spot = Readonly<{ x: number; y: number }>;

const PAN = { steps: 60, ms: 1_500, reach: 160 } as const;
const ZOOM = { steps: 30, ms: 1_500, notch: 100, there: 3 } as const;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** A gesture ends after so many ms, however far it is: what is measured is one drawn frame. */
const LONGEST_MS = 15_000;

/** Sends `steps` events at an even pace, and no faster than the page takes them; not all of them to a page that is slow. */
const paced = async (steps: number, ms: number, send: (step: number) => Promise<unknown>): Promise<void> => {
  const began = performance.now();
  for (let step = 1; step <= steps && performance.now() - began < LONGEST_MS; step += 1) {
    await send(step);
    await pause(Math.max(0, began + (step * ms) / steps - performance.now()));
  }
};

/** Drags the picture from an empty `spot` along a loop and back. */
export const drag = async (session: CDPSession, { x, y }: Spot): Promise<void> => {
  const mouse = (type: "mousePressed" | "mouseMoved" | "mouseReleased", at: Spot) =>
    session.send("Input.dispatchMouseEvent", { type, ...at, button: "left", buttons: 1, clickCount: 1 });
  await session.send("Input.dispatchMouseEvent", { type: "mouseMoved", x, y });
  await mouse("mousePressed", { x, y });
  await paced(PAN.steps, PAN.ms, (step) => {
    const turn = (2 * Math.PI * step) / PAN.steps;
    return mouse("mouseMoved", { x: x + PAN.reach * Math.sin(turn), y: y + PAN.reach * (1 - Math.cos(turn)) * 0.5 });
  });
  await mouse("mouseReleased", { x, y });
};

/** Turns the wheel at `spot`, in and out again. */
export const zoom = (session: CDPSession, { x, y }: Spot): Promise<void> =>
  paced(ZOOM.steps, ZOOM.ms, (step) => {
    const isIn = (step - 1) % (2 * ZOOM.there) < ZOOM.there;
    return session.send("Input.dispatchMouseEvent", {
      ...{ type: "mouseWheel" as const, x, y, deltaX: 0, deltaY: isIn ? -ZOOM.notch : ZOOM.notch },
    });
  });
