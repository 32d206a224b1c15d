/** Several factors are selected, looked around from, kept and moved: by mouse, and by keyboard alone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { axeFindings } from "../support/browser.ts";
import { clickFactor, drawnFactors, drawnPlaces, type Explorer, settled, startExplorer } from "../support/explorer.ts";
import {
  around,
  canvasState,
  chosen,
  clickWith,
  inAddress,
  inOutline,
  isWithin,
  middleOf,
  type Point,
  places,
} from "../support/hand.ts";
import { smallTargets } from "../support/targets.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const VIEW = "/?v=1&best=15&minWorks=2";
const PATIENCE = { timeout: 60_000 };

const bar = (page: Page) => page.getByRole("toolbar", { name: "Selection" });
const said = (page: Page, text: string) => page.getByText(text, { exact: true }).first().waitFor({ state: "attached" });

test("by mouse: a box with Shift, single clicks, the tool, one drag for all, a move by menu, and undo", async () => {
  const { page, troubles, close } = await explorer.open(VIEW);
  onTestFinished(close);
  await page.getByRole("button", { name: "Open outline" }).click();
  await settled(page);

  // A drag that begins on a badge, which cannot be moved by itself, moves the picture.
  const resting = await canvasState(page);
  const [badge = { x: 0, y: 0 }] = resting.badges;
  await page.mouse.move(badge.x, badge.y);
  await page.mouse.down();
  await page.mouse.move(badge.x + 40, badge.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect.poll(async () => (await canvasState(page)).pan.x, PATIENCE).toBeGreaterThan(resting.pan.x + 20);

  // A box around four factors, drawn from its lower right corner; what else lies in it is selected too.
  const before = await canvasState(page);
  const ids = Object.keys(before.middles).slice(0, 4);
  const box = around(ids.map((id) => before.middles[id] ?? { x: 0, y: 0 }));
  const inside = Object.keys(before.middles)
    .filter((id) => isWithin(before.middles[id] ?? { x: 0, y: 0 }, box))
    .sort();
  await page.keyboard.down("Shift");
  await page.mouse.move(box.to.x, box.to.y);
  await page.mouse.down();
  await page.mouse.move(box.from.x, box.from.y, { steps: 5 });
  await expect
    .poll(() => page.locator(".canvas-box-count").textContent(), PATIENCE)
    .toBe(`${inside.length} factor${inside.length === 1 ? "" : "s"}`);
  await page.mouse.up();
  await page.keyboard.up("Shift");
  await bar(page).getByText(`${inside.length} factors selected`).waitFor();
  const after = await canvasState(page);
  expect(after.pan).toEqual(before.pan);
  // What can be done with them stands below the picture, not over it.
  expect((await bar(page).boundingBox())?.y).toBeGreaterThanOrEqual(after.frame.bottom - 1);
  expect([await chosen(page), inAddress(page), await inOutline(page)]).toEqual([inside, inside, inside]);
  expect(await axeFindings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);

  // Control takes one out, on the canvas and in the outline; Escape clears, and undo brings all back.
  // The bar took its room from the foot of the canvas, so these are the three uppermost.
  const height = (id: string): number => before.middles[id]?.y ?? 0;
  const [first = "", second = "", third = ""] = [...inside].sort((a, b) => height(a) - height(b));
  await clickWith(page, "Control", first);
  await expect.poll(() => chosen(page), PATIENCE).toEqual(inside.filter((id) => id !== first));
  await clickWith(page, "Shift", first);
  await expect.poll(() => chosen(page), PATIENCE).toEqual(inside);
  await page.locator(`[data-id="${second}"]`).click({ modifiers: ["Control"] });
  await expect.poll(() => chosen(page), PATIENCE).toEqual(inside.filter((id) => id !== second));
  await page.keyboard.press("Escape");
  await expect.poll(() => chosen(page), PATIENCE).toEqual([]);
  await bar(page).waitFor({ state: "detached" });
  await page.keyboard.press("Control+z");
  await expect.poll(() => inAddress(page).length, PATIENCE).toBeGreaterThan(0);
  await page.keyboard.press("Escape");

  // The tool stays pressed for clicks, and goes with the box.
  const tool = page.getByRole("button", { name: "Select several" });
  await tool.click();
  for (const id of [first, third]) {
    const { x, y } = await middleOf(page, id);
    await page.mouse.click(x, y);
  }
  await expect.poll(() => inAddress(page), PATIENCE).toEqual([first, third].sort());
  expect(await tool.getAttribute("aria-pressed")).toBe("true");
  const { x, y } = await middleOf(page, second);
  await page.mouse.move(x - 8, y - 8);
  await page.mouse.down();
  await page.mouse.move(x + 8, y + 8, { steps: 3 });
  await page.mouse.up();
  await expect.poll(() => inAddress(page), PATIENCE).toEqual([first, second, third].sort());
  expect(await tool.getAttribute("aria-pressed")).toBe("false");

  // One of them is dragged, and all move by the same.
  const stood = await places(page);
  const grip = await middleOf(page, second);
  await page.mouse.move(grip.x, grip.y);
  await page.mouse.down();
  await page.mouse.move(grip.x + 40, grip.y + 24, { steps: 5 });
  await page.mouse.up();
  await expect.poll(() => new URL(page.url()).searchParams.get("moved")?.split(",").length, PATIENCE).toBe(3);
  const moved = await places(page);
  const shift = (id: string): string =>
    [(moved[id]?.x ?? 0) - (stood[id]?.x ?? 0), (moved[id]?.y ?? 0) - (stood[id]?.y ?? 0)].map(Math.round).join();
  expect(shift(second)).not.toBe("0,0");
  // Places are kept in whole units.
  for (const id of [first, third])
    for (const [at, part] of shift(id).split(",").entries())
      expect(Math.abs(Number(part) - Number(shift(second).split(",")[at]))).toBeLessThanOrEqual(1);

  // A place is pointed at instead of dragged to.
  await page.keyboard.press("Escape");
  await clickFactor(page, first, { button: "right" });
  await page.getByRole("menuitem", { name: /^Move/ }).click();
  await page.getByText("Click the new place", { exact: false }).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  const { frame, zoom, pan } = await canvasState(page);
  await page.mouse.click(frame.left + 120, frame.top + 140);
  await expect
    .poll(async () => (await places(page))[first], PATIENCE)
    .toEqual({ x: Math.round((120 - pan.x) / zoom), y: Math.round((140 - pan.y) / zoom) });
  // The click that put it down opens nothing, and clears nothing.
  await page.waitForTimeout(400);
  expect(new URL(page.url()).searchParams.get("select")).toBeNull();
  await page.keyboard.press("Control+z");
  await expect.poll(() => places(page), PATIENCE).toEqual(moved);

  // The table of factors marks the same selection, and changes it by the same keys.
  await page.keyboard.press("Escape");
  await page.getByRole("tab", { name: "Table" }).click();
  await page.getByRole("tab", { name: "Factors" }).click();
  const rows = page.getByRole("grid", { name: "Factors" }).locator("tbody").getByRole("row");
  const marked = page.getByRole("grid", { name: "Factors" }).locator("tbody [aria-selected=true]");
  await rows.nth(0).click();
  await expect.poll(() => new URL(page.url()).searchParams.get("select"), PATIENCE).toContain("factor:");
  await rows.nth(2).click({ modifiers: ["Control"] });
  await bar(page).getByText("2 factors selected").waitFor();
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(() => inAddress(page).length, PATIENCE).toBe(3);
  await expect.poll(() => marked.count(), PATIENCE).toBe(3);
  expect(await axeFindings(page)).toEqual([]);
  await rows.nth(0).click({ modifiers: ["Control"] });
  await expect.poll(() => marked.count(), PATIENCE).toBe(2);
  expect(inAddress(page)).toHaveLength(2);

  // Control and A takes every row; the bar counts what is left, and Escape leaves nothing.
  const all = await rows.count();
  expect(all).toBeGreaterThan(3);
  await page.keyboard.press("Control+a");
  await bar(page)
    .getByText(`${all} factors selected, ${all - 15} of them not in the network`, { exact: true })
    .waitFor();
  // What the picture does not show has its name here too, and a long list scrolls in its own place.
  const listed = page.getByRole("list", { name: "Selected factors" });
  await expect.poll(() => listed.getByText("factor:").count(), PATIENCE).toBe(0);
  const below = (of: string): Promise<number> =>
    page.locator(of).evaluate((element) => element.getBoundingClientRect().bottom);
  expect(await below(".panel-details > :last-child")).toBeLessThanOrEqual(await below(".panel-details"));
  expect(await marked.count()).toBe(all);
  // So many make an address that is too long: once it has stood for a while it is that of a stored view.
  if (!page.url().includes("?view=")) expect(inAddress(page)).toHaveLength(all);
  await rows.nth(1).click({ modifiers: ["Control"] });
  await bar(page)
    .getByText(`${all - 1} factors selected, ${all - 15} of them not in the network`, { exact: true })
    .waitFor();
  await page.keyboard.press("Escape");
  await bar(page).waitFor({ state: "detached" });
  expect([await marked.count(), inAddress(page)]).toEqual([0, []]);
  expect(troubles).toEqual([]);
});

test("by keyboard alone: rows are selected, kept, moved by steps or put back, and lead to their chains", async () => {
  const { page, troubles, close } = await explorer.open(VIEW);
  onTestFinished(close);
  await page.getByRole("button", { name: "Open outline" }).click();
  const rows = page.locator(".outline-row[data-id^='factor:']");
  await rows.first().focus();
  const id = async (): Promise<string> =>
    page.evaluate(() => document.activeElement?.getAttribute("data-id") ?? document.activeElement?.tagName ?? "");
  const first = await id();
  await page.keyboard.press("Space");
  await expect.poll(() => inAddress(page), PATIENCE).toEqual([first]);
  // What is selected with others opens no details.
  expect(new URL(page.url()).searchParams.get("select")).toBeNull();
  await page.keyboard.press("Shift+ArrowDown");
  await expect.poll(id, PATIENCE).not.toBe(first);
  const second = await id();
  await expect.poll(() => inAddress(page), PATIENCE).toEqual([first, second].sort());
  expect(await chosen(page)).toEqual([first, second].sort());

  // Both are moved by steps, put back by Escape, and kept by Enter; the keyboard comes back to its row.
  const stood = await places(page);
  const now = async (): Promise<readonly (Point | undefined)[]> => {
    const all = await places(page);
    return [all[first], all[second]];
  };
  const by = (dx: number, dy: number): readonly Point[] =>
    [first, second].map((each) => ({ x: (stood[each]?.x ?? 0) + dx, y: (stood[each]?.y ?? 0) + dy }));
  const rounded = (points: readonly (Point | undefined)[]) =>
    points.map((point) => point && { x: Math.round(point.x), y: Math.round(point.y) });
  await page.keyboard.press("m");
  await expect.poll(id, PATIENCE).toBe("DIV");
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Shift+ArrowDown");
  await said(page, "10 right, 80 down.");
  await expect.poll(now, PATIENCE).toEqual(by(10, 80));
  await page.keyboard.press("Escape");
  await expect.poll(now, PATIENCE).toEqual(by(0, 0));
  await expect.poll(id, PATIENCE).toBe(second);
  expect(new URL(page.url()).searchParams.get("moved")).toBeNull();
  await page.keyboard.press("m");
  await expect.poll(id, PATIENCE).toBe("DIV");
  await page.keyboard.press("ArrowLeft");
  await page.keyboard.press("Enter");
  await expect.poll(async () => rounded(await now()), PATIENCE).toEqual(rounded(by(-10, 0)));
  await said(page, "2 factors: moved.");
  await expect.poll(id, PATIENCE).toBe(second);

  // The same address shows the same places and the same selection elsewhere.
  const other = await explorer.open(page.url().replace(explorer.url, ""));
  onTestFinished(other.close);
  expect(await drawnPlaces(other.page)).toEqual(await drawnPlaces(page));
  expect(await chosen(other.page)).toEqual([first, second].sort());
  await other.close();

  // Their neighbours are looked at before any is added.
  await page.keyboard.press("n");
  const dialog = page.getByRole("dialog", { name: "Neighbours of 2 factors" });
  await dialog.getByRole("rowheader").first().waitFor();
  const listed = await dialog.getByRole("rowheader").count();
  expect(listed).toBeGreaterThan(0);
  const shown = (await drawnFactors(page)).length;
  const show = dialog.getByRole("button", { name: /^Show \d+ neighbours?$/ });
  const ticked = Number((await show.textContent())?.match(/\d+/)?.[0]);
  await show.focus();
  await page.keyboard.press("Enter");
  await settled(page);
  await expect.poll(async () => (await drawnFactors(page)).length, PATIENCE).toBe(shown + ticked);

  // Only these are kept, and two lead to the chains between them, in the order of their selection.
  await page.locator(`[data-id="${first}"]`).focus();
  await page.keyboard.press("k");
  await settled(page);
  await expect
    .poll(async () => (await drawnFactors(page)).map((each) => each.id).sort(), PATIENCE)
    .toEqual([first, second].sort());
  await bar(page).getByRole("button", { name: "Pathways between the two" }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  const { searchParams } = new URL(page.url());
  expect([searchParams.get("page"), searchParams.get("from"), searchParams.get("to")]).toEqual([
    "pathways",
    first,
    second,
  ]);
  expect(troubles).toEqual([]);
});
