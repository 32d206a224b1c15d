/** What a hand does on the canvas of a page: boxes, fingers, and where things are for them. */
import type { Page } from "playwright-core";
import { drawnPlaces } from "./explorer.ts";

/** A place in the window, in CSS pixels, or on the canvas, in its units. */
export type Point = Readonly<{ x: number; y: number }>;

/** Camera, marks and window place of the canvas. */
export const canvasState = (page: Page) =>
  page.evaluate(() => {
    type Node = Readonly<{ id: () => string; hasClass: (name: string) => boolean; renderedPosition: () => Point }>;
    type Core = Readonly<{ zoom: () => number; pan: () => Point; nodes: () => { toArray: () => Node[] } }>;
    const holder = [...document.querySelectorAll("[data-keys=canvas]")].map(
      (element) => element as Element & { _cyreg: { cy: Core } },
    )[0];
    if (holder === undefined) throw new Error("There is no canvas.");
    const { cy } = holder._cyreg;
    const frame = holder.getBoundingClientRect();
    const nodes = cy.nodes().toArray();
    const factors = nodes.filter((node) => node.hasClass("factor"));
    const inWindow = (node: Node): Point => {
      const { x, y } = node.renderedPosition();
      return { x: frame.left + x, y: frame.top + y };
    };
    const scrolled = [...document.querySelectorAll("*")].reduce((sum, { scrollTop }) => sum + scrollTop, 0);
    return {
      zoom: cy.zoom(),
      pan: { ...cy.pan() },
      scrolled,
      chosen: factors.filter((node) => node.hasClass("chosen")).map((node) => node.id()),
      frame: { left: frame.left, top: frame.top, right: frame.right, bottom: frame.bottom },
      middles: Object.fromEntries(factors.map((node) => [node.id(), inWindow(node)] as const)),
      badges: nodes.filter((node) => node.hasClass("badge")).map(inWindow),
    };
  });

/** Where a factor is drawn, in the window. */
export const middleOf = async (page: Page, id: string): Promise<Point> => {
  const at = (await canvasState(page)).middles[id];
  if (at === undefined) throw new Error(`${id} is not drawn.`);
  return at;
};

/** Where a link is drawn, in the window: the middle of its line. */
export const middleOfLink = (page: Page, id: string): Promise<Point> =>
  page.evaluate((wanted) => {
    type Line = Readonly<{ length: number; renderedMidpoint: () => Point }>;
    type Core = Readonly<{ getElementById: (id: string) => Line }>;
    const holder = document.querySelector<Element & { _cyreg: { cy: Core } }>("[data-keys=canvas]");
    const line = holder?._cyreg.cy.getElementById(wanted);
    if (!holder || !line?.length) throw new Error(`${wanted} is not drawn.`);
    const [frame, { x, y }] = [holder.getBoundingClientRect(), line.renderedMidpoint()];
    return { x: frame.left + x, y: frame.top + y };
  }, id);

/** The factors that the canvas marks as selected together, sorted. */
export const chosen = async (page: Page): Promise<readonly string[]> => [...(await canvasState(page)).chosen].sort();

/** Where every factor stands, in canvas units, by id. */
export const places = async (page: Page): Promise<Readonly<Record<string, Point>>> =>
  Object.fromEntries(
    (await drawnPlaces(page)).map((line) => {
      const [id = "", x, y] = line.split(" ");
      return [id, { x: Number(x), y: Number(y) }] as const;
    }),
  );

/** The ids that the address says are selected. */
export const inAddress = (page: Page): readonly string[] =>
  (new URL(page.url()).searchParams.get("selected") ?? "").split(",").filter(Boolean).sort();

/** The ids of the rows that say so in the outline. */
export const inOutline = async (page: Page): Promise<readonly string[]> =>
  (
    await page
      .locator(".outline-row[data-id]")
      .filter({ has: page.locator(".outline-chosen") })
      .evaluateAll((rows) => rows.map((row) => row.getAttribute("data-id") ?? ""))
  ).sort();

/** Clicks a factor with a key held. */
export const clickWith = async (page: Page, key: "Control" | "Shift", id: string): Promise<void> => {
  const { x, y } = await middleOf(page, id);
  await page.keyboard.down(key);
  await page.mouse.click(x, y);
  await page.keyboard.up(key);
};

/** A box from a little above and left of some factors to a little below and right of them. */
export const around = (points: readonly Point[], by = 8) => ({
  from: { x: Math.min(...points.map(({ x }) => x)) - by, y: Math.min(...points.map(({ y }) => y)) - by },
  to: { x: Math.max(...points.map(({ x }) => x)) + by, y: Math.max(...points.map(({ y }) => y)) + by },
});

/** Whether a place lies in a box. */
export const isWithin = ({ x, y }: Point, { from, to }: ReturnType<typeof around>): boolean =>
  x > from.x && x < to.x && y > from.y && y < to.y;

/** Fingers on a page as its device tells of them: each point is one finger. */
export const fingersOn = async (page: Page) => {
  const device = await page.context().newCDPSession(page);
  const touch = (type: "touchStart" | "touchMove" | "touchEnd", ...points: readonly Point[]) =>
    device.send("Input.dispatchTouchEvent", { type, touchPoints: points.map(({ x, y }, id) => ({ x, y, id })) });
  const drag = async (from: readonly Point[], to: readonly Point[]): Promise<void> => {
    await touch("touchStart", ...from);
    for (let step = 1; step <= 6; step += 1) {
      const part = (a: number, b: number): number => a + ((b - a) * step) / 6;
      const fingers = from.map(({ x, y }, at) => ({ x: part(x, to[at]?.x ?? x), y: part(y, to[at]?.y ?? y) }));
      await touch("touchMove", ...fingers);
    }
    await touch("touchEnd");
  };
  const tap = async (at: Point): Promise<void> => {
    await touch("touchStart", at);
    await touch("touchEnd");
  };
  return { touch, drag, tap };
};
