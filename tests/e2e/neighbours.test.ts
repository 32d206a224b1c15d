/** A reader looks at what lies one step away before adding any of it, and takes back what was added. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clickFactor, drawnFactors, type Explorer, outlineFactors, settled } from "../support/explorer.ts";
import { startJourneys } from "../support/journey.ts";

const CORRUPTION = "factor:corruption";
const OTHERS = ["human-trafficking", "trafficking-law-compliance", "organised-crime-groups", "impunity"];
const FIVE = `/?v=1&factors=factor:corruption,${OTHERS.map((slug) => `factor:${slug}`).join(",")}&families=INFLUENCE`;
const PATIENCE = { timeout: 60_000 };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startJourneys();
});
afterAll(() => explorer.stop());

const count = async (page: Page): Promise<number> => (await drawnFactors(page)).length;

/** The rows of the open table, by their names. */
const listed = async (page: Page): Promise<readonly string[]> =>
  page.getByRole("dialog").getByRole("rowheader").allTextContents();

/** Chooses by keyboard from one of the lists over the table. */
const choose = async (page: Page, label: string, value: string): Promise<void> => {
  await page.getByRole("dialog").getByRole("button", { name: label }).focus();
  await page.keyboard.press("Enter");
  await page.getByRole("option", { name: value, exact: true }).waitFor();
  await page.getByRole("option", { name: value, exact: true }).focus();
  await page.keyboard.press("Enter");
};

test("neighbours are counted, looked at in a table, narrowed, ticked, added, and taken back, by keyboard", async () => {
  const { page, troubles, close } = await explorer.open(`${FIVE}&select=${CORRUPTION}`);
  const before = await count(page);
  const details = page.getByRole("region", { name: "Details" });
  const look = details.getByRole("button", { name: /^Look at neighbours: \+\d+ hidden \(\d+ by the filter\)$/ });
  const words = (await look.textContent()) ?? "";
  const [hidden = 0, byFilter = 0] = (words.match(/\d+/g) ?? []).map(Number);

  // Outline and button say the same of the factor, and the table holds what is left of it.
  await outlineFactors(page);
  expect(await page.locator(`[data-id="${CORRUPTION}"]`).textContent()).toContain(
    `+${hidden} hidden (${byFilter} by the filter)`,
  );
  await look.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog");
  await dialog.getByRole("button", { name: "Show 7 neighbours" }).waitFor();
  const all = await listed(page);
  expect({ hidden, byFilter, listed: all.length }).toEqual({ hidden: 9, byFilter: 2, listed: 7 });
  await dialog.getByText(`The filter hides the links to ${byFilter} more, on screen or not.`).waitFor();

  // Those on screen are listed on request, and cannot be ticked.
  await dialog.getByRole("switch", { name: "List those already shown too" }).focus();
  await page.keyboard.press("Space");
  await expect.poll(async () => (await listed(page)).length, PATIENCE).toBeGreaterThan(all.length);
  await dialog.getByRole("row").filter({ hasText: "Yes" }).first().waitFor();
  await dialog.getByRole("switch", { name: "List those already shown too" }).press("Space");

  await choose(page, "Direction", "To it");
  await expect.poll(async () => (await listed(page)).length, PATIENCE).toBeLessThan(all.length);
  const towards = (await listed(page)).length;
  await dialog.getByText("of the ticked", { exact: false }).waitFor();
  await choose(page, "Direction", "Any");

  // Ticks: none of the page, all of it, none again, then the first row alone.
  const first = dialog
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") })
    .first();
  const head = dialog.getByRole("columnheader").first().getByRole("checkbox");
  // A table is entered at a row; from there the keyboard goes on to its head.
  await first.focus();
  for (const ticked of [0, 7, 0]) {
    await head.focus();
    await page.keyboard.press("Space");
    await dialog.getByRole("button", { name: `Show ${ticked} neighbours` }).waitFor();
  }
  await first.focus();
  await page.keyboard.press("Space");
  await dialog.getByRole("button", { name: "Show 1 neighbour", exact: true }).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(towards).toBeGreaterThan(0);
  await expect.poll(() => count(page), PATIENCE).toBe(before + 1);
  const address = page.url();
  expect(new URL(address).searchParams.get("brought")).toBe(`${CORRUPTION}@0`);

  // Expanding adds the rest, a second time nothing; collapsing takes back what hangs on nothing else.
  await page.locator(`[data-id="${CORRUPTION}"]`).focus();
  await page.keyboard.press("e");
  await settled(page);
  await expect.poll(() => count(page), PATIENCE).toBe(before + all.length);
  await page.locator(`[data-id="${CORRUPTION}"]`).focus();
  await page.keyboard.press("e");
  await page.getByText("All neighbours of Corruption", { exact: false }).first().waitFor();
  expect(await count(page)).toBe(before + all.length);
  await page.locator(`[data-id="${CORRUPTION}"]`).focus();
  await page.keyboard.press("c");
  await settled(page);
  await expect.poll(() => count(page), PATIENCE).toBeLessThan(before + all.length);
  await page.keyboard.press("Control+z");
  await settled(page);
  await expect.poll(() => count(page), PATIENCE).toBe(before + all.length);

  // The menu offers the same; keeping only another factor and its neighbours is undone as well.
  await clickFactor(page, CORRUPTION, { button: "right" });
  await page.getByRole("menuitem", { name: /Take back what it brought/ }).waitFor();
  await page.keyboard.press("Escape");
  await expect.poll(() => page.evaluate(() => document.activeElement?.matches(".canvas")), PATIENCE).toBe(true);
  await page.locator('[data-id="factor:impunity"]').focus();
  await page.keyboard.press("Shift+Delete");
  await settled(page);
  await expect.poll(() => count(page), PATIENCE).toBeLessThan(before + all.length);
  await page.keyboard.press("Control+z");
  await settled(page);
  await expect.poll(() => count(page), PATIENCE).toBe(before + all.length);
  expect(troubles).toEqual([]);
  await close();

  const again = await explorer.open(address.slice(explorer.url.length));
  expect(await count(again.page)).toBe(before + 1);
  await again.close();
});

test("a factor with many neighbours opens the table instead of flooding the view, and says why", async () => {
  const { page, troubles, close } = await explorer.open("/?v=1&factors=factor:poverty,factor:human-trafficking");
  await outlineFactors(page);
  await page.locator('[data-id="factor:human-trafficking"]').focus();
  await page.keyboard.press("e");
  await page.getByText("These are more than are added at once.", { exact: false }).waitFor();
  await page.getByRole("dialog").getByRole("button", { name: "Show 8 neighbours" }).waitFor();
  await page.keyboard.press("Escape");
  expect(await count(page)).toBe(2);
  expect(troubles).toEqual([]);
  await close();
});
