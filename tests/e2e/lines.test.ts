/** Lines run where they should after every change: what is known of them is never older than the picture, nor found out twice. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawnFactors, type Explorer, goTo, settled, startExplorer } from "../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

type Line = Readonly<{ id: () => string; _private: Readonly<{ rscratch: Readonly<{ allpts?: readonly number[] }> }> }>;
type Drawing = Readonly<{
  edges: () => Readonly<{ toArray: () => readonly Line[] }>;
  renderer: () => { recalculateEdgeProjections: (edges: readonly Line[]) => void };
}>;
type Held = Element & { _cyreg?: { cy: Drawing } };

declare global {
  interface Window {
    linesWorkedOut?: number;
  }
}

/** The points of every line as it was drawn last, by id, to a tenth of a canvas unit. */
const linesOf = (page: Page): Promise<Readonly<Record<string, readonly number[]>>> =>
  page.evaluate(() => {
    const drawing = [...document.querySelectorAll<Held>("main *")].find(({ _cyreg }) => _cyreg)?._cyreg?.cy;
    const lines = drawing?.edges().toArray() ?? [];
    return Object.fromEntries(
      lines.map((line) => [line.id(), (line._private.rscratch.allpts ?? []).map((at) => Math.round(at * 10) / 10)]),
    );
  });

/** The same, as soon as there are many: a page that has settled may still have to draw. */
const drawnLines = async (page: Page): ReturnType<typeof linesOf> => {
  const known = async () => Object.values(await linesOf(page)).filter((points) => points.length > 3).length;
  await expect.poll(known, { timeout: 30_000 }).toBeGreaterThan(10);
  return linesOf(page);
};

/** Counts from now on how often the library works a line out. */
const countLines = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const drawing = [...document.querySelectorAll<Held>("main *")].find(({ _cyreg }) => _cyreg)?._cyreg?.cy;
    if (!drawing) throw new Error("Nothing is drawn.");
    const renderer = drawing.renderer();
    const workOut = renderer.recalculateEdgeProjections.bind(renderer);
    window.linesWorkedOut = 0;
    renderer.recalculateEdgeProjections = (edges) => {
      window.linesWorkedOut = (window.linesWorkedOut ?? 0) + edges.length;
      workOut(edges);
    };
  });

const EVERYTHING = "/?v=1&map=everything";
const ways: readonly (readonly [string, (page: Page) => Promise<unknown>])[] = [
  ["filtered", (page) => goTo(page, `${EVERYTHING}&domains=SOCIAL,ECONOMIC`)],
  [
    "with a factor dragged elsewhere",
    async (page) => {
      const [factor] = await drawnFactors(page);
      const frame = await page.getByRole("group", { name: "Network", exact: true }).boundingBox();
      if (factor === undefined || frame === null) throw new Error("There is nothing to drag.");
      const at = { x: frame.x + factor.x1 + 4, y: frame.y + (factor.y1 + factor.y2) / 2 };
      await page.mouse.move(at.x, at.y);
      await page.mouse.down();
      await page.mouse.move(at.x + 60, at.y + 50, { steps: 4 });
      await page.mouse.up();
      await settled(page);
      expect(page.url()).toContain("moved=");
    },
  ],
  [
    "undone",
    async (page) => {
      await page.keyboard.press("Control+z");
      await settled(page);
      expect(page.url()).not.toContain("moved=");
    },
  ],
  ["with a group open", (page) => goTo(page, "/?v=1&map=KIND&open=TREND")],
];

test("after a filter, a drag, undo and the opening of a group every line runs as in a window that shows nothing else", async () => {
  const { page, troubles, close } = await explorer.open(EVERYTHING);
  await drawnLines(page);
  for (const [what, go] of ways) {
    await go(page);
    const fresh = await explorer.open(page.url().slice(explorer.url.length));
    const wanted = await drawnLines(fresh.page);
    await expect.poll(() => linesOf(page), { message: what, timeout: 30_000 }).toEqual(wanted);
    await fresh.close();
  }
  expect(troubles).toEqual([]);
  await close();
});

test("another theme draws every line anew, and works none of them out twice", async () => {
  const { page, troubles, close } = await explorer.open(EVERYTHING);
  const before = await drawnLines(page);
  await countLines(page);
  await page.emulateMedia({ colorScheme: "dark" });
  const lines = Object.keys(before).length;
  await expect
    .poll(() => page.evaluate(() => window.linesWorkedOut), { timeout: 30_000 })
    .toBeGreaterThanOrEqual(lines);
  await settled(page);
  expect(await page.evaluate(() => window.linesWorkedOut)).toBe(lines);
  expect(await linesOf(page)).toEqual(before);
  expect(troubles).toEqual([]);
  await close();
});
