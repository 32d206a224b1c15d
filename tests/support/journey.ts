/** A reader's journey: whatever is done in it, outline and canvas hold the same after every step, and at its end. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import { downloaded } from "./browser.ts";
import { afterEachStep, chooseOption, type Explorer, focusedName, settled, startExplorer, tabTo } from "./explorer.ts";

const PATIENCE = { timeout: 60_000 };

type Shown = Readonly<{ id: () => string }>;
type Canvas = Readonly<{ nodes: () => { map: <T>(of: (one: Shown) => T) => T[] }; edges: Canvas["nodes"] }>;
type Held = Element & { _cyreg?: { cy: Canvas } };

/** What canvas and outline hold of factors and groups, and the outline's links that the canvas lacks; null without both. */
const readTwins = (page: Page) =>
  page.evaluate(() => {
    const holder = document.querySelector<Held>(".network .canvas");
    const canvas = [holder, ...(holder?.querySelectorAll<Held>("*") ?? [])].find((each) => each?._cyreg)?._cyreg?.cy;
    const outline = document.querySelector("[data-keys=outline]");
    // The network stays behind the other pages, where nobody sees it.
    if (!canvas || !outline || !holder?.checkVisibility()) return null;
    const drawn = canvas.nodes().map((node) => node.id());
    const lines = new Set(canvas.edges().map((edge) => edge.id()));
    const listed = [...outline.querySelectorAll("[data-id]")].map((row) => row.getAttribute("data-id") ?? "");
    const isThing = (id: string): boolean => /^(factor|group):/.test(id);
    return {
      drawn: [...new Set(drawn.filter(isThing))].sort(),
      listed: [...new Set(listed.filter(isThing))].sort(),
      notDrawn: listed.filter((id) => !isThing(id) && !lines.has(id)),
    };
  });

/** Fails unless both hold the same; tells whether both were on screen. */
const checkTwins = async (page: Page): Promise<boolean> => {
  let isSeen = false;
  const differences = async (): Promise<unknown> => {
    const twins = await readTwins(page);
    isSeen = twins !== null;
    if (twins === null) return [];
    const { drawn, listed, notDrawn } = twins;
    return [
      ...drawn.filter((id) => !listed.includes(id)).map((id) => `${id} is not in the outline`),
      ...[...listed.filter((id) => !drawn.includes(id)), ...notDrawn].map((id) => `${id} is not on the canvas`),
    ];
  };
  await expect.poll(differences, PATIENCE).toEqual([]);
  return isSeen;
};

/** The explorer for journeys: its windows open with the outline in sight, and every `settled` compares it with the canvas. */
export const startJourneys = async (): Promise<Explorer> => {
  const explorer = await startExplorer();
  const open: Explorer["open"] = async (path, look) => {
    const visit = await explorer.open(path, { ...look, panels: "open" });
    const { page } = visit;
    afterEachStep(page, () => checkTwins(page));
    await settled(page);
    // A narrow window shows one of the two at a time.
    const isWide = (look?.size ?? "wide") === "wide";
    const close = async (): Promise<void> => {
      // A journey that ends on another page, or on paper, is compared on the canvas of the same view.
      await page.emulateMedia({ media: "screen" });
      if (isWide && !(await checkTwins(page))) {
        await page.getByRole("tab", { name: "Network" }).click();
        await settled(page);
        expect(await checkTwins(page)).toBe(true);
      }
      await visit.close();
    };
    return { ...visit, close };
  };
  return { ...explorer, open };
};

/** The file that a command of the palette saves. */
export const exported = async (page: Page, command: string): Promise<string> => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(`>${command}`);
  return (await downloaded(page, () => chooseOption(page, command))).bytes.toString("utf8");
};

const FOLDED = "More questions";

/**
 * Opens the question whose name begins with `title` by keyboard alone, going `key` by `key` through the page; a question
 * that is folded is asked for first.
 */
export const openQuestion = async (page: Page, title: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
  const question = page.locator(".question").filter({ hasText: title });
  if ((await question.count()) > 0) {
    await tabTo(page, title, key);
  } else {
    await tabTo(page, FOLDED, key);
    await page.keyboard.press("Enter");
    // The focus goes on at the first question that was folded.
    await question.waitFor();
    await expect.poll(() => focusedName(page), PATIENCE).not.toContain(FOLDED);
    if (!(await focusedName(page)).includes(title)) await tabTo(page, title);
  }
  await page.keyboard.press("Enter");
  await settled(page);
};

/** Opens a filter of the panel by keyboard, with all of its choices. */
export const openFilter = async (page: Page, name: string): Promise<void> => {
  const button = page.getByRole("button", { name: new RegExp(`^${name}`) }).first();
  if ((await button.getAttribute("aria-expanded")) !== "true") await button.press("Enter");
  const all = page.getByRole("button", { name: /^Show all \d+$/ }).first();
  if (await all.isVisible()) await all.press("Enter");
  await settled(page);
};
