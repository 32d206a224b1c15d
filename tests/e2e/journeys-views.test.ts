/** Questions that a view of its own answers, by keyboard: each journey ends at the numbers that the dataset gives. */
import { readFile } from "node:fs/promises";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Explorer, focusedName, settled, startExplorer, tabTo } from "../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const openQuestion = async (page: Page, title: string): Promise<void> => {
  await tabTo(page, title);
  await page.keyboard.press("Enter");
  await settled(page);
};

/** The works of the factors that no intervention reaches, as question 10 counts them: the first fifteen. */
const MOST_CITED = [22, 19, 12, 12, 10, 9, 9, 9, 9, 9, 8, 8, 8, 7, 7];

test("question 10: much-cited factors without an intervention are listed beside their gap map", async () => {
  const { page, troubles, close } = await explorer.open("/");
  await openQuestion(page, "Which much-cited factors has no intervention?");
  const list = page.getByRole("region", { name: "121 factors without an intervention" });
  const works = await list.locator("ol").first().locator("li .caption").allTextContents();
  expect(works.map((text) => Number.parseInt(text, 10))).toEqual(MOST_CITED);
  expect(await list.getByRole("heading", { name: "5 reached only through a grouping" }).isVisible()).toBe(true);
  const grid = page.getByRole("grid", { name: /^Gap map: 5 kinds of factor, by interventions$/ });
  // The dataset's 28 interventions, one column each, under one header row.
  expect(await grid.getByRole("columnheader").count()).toBe(28);

  await tabTo(page, "Organised crime groups");
  await page.keyboard.press("Control+Home");
  expect(await focusedName(page)).toMatch(/^Organised crime groups.*: no claim in this dataset/);
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await focusedName(page)).toMatch(
    /^No claim in this dataset that .* influences or is aimed at organised crime/,
  );
  const address = page.url();
  await page.keyboard.press("Escape");
  expect(await focusedName(page)).toMatch(/^Organised crime groups/);
  expect(page.url()).not.toBe(address);

  const [download] = await Promise.all([
    page.waitForEvent("download"),
    page.getByRole("button", { name: "Save the gap map as CSV" }).press("Enter"),
  ]);
  const rows = (await readFile(await download.path(), "utf8")).trimEnd().split("\r\n");
  // 141 conditions and 28 interventions: every pair has its line, the empty ones too.
  expect(rows.length).toBeGreaterThan(141 * 28);
  expect(rows.filter((row) => row.includes(",claimed,")).length).toBeGreaterThanOrEqual(17);
  expect(troubles).toEqual([]);
  await close();

  // The gap that was looked at is in its address, whoever opens it.
  const again = await explorer.open(new URL(address).pathname + new URL(address).search);
  expect(await again.page.getByRole("heading", { name: /^No claim in this dataset that/ }).isVisible()).toBe(true);
  await again.close();
});

test("a claimed cell opens its evidence, a filter is told from a gap, and a narrow window reads the same as a list", async () => {
  const { page, troubles, close } = await explorer.open("/?v=1&page=gaps");
  await page.locator('[data-row="factor:poverty"][data-column="factor:economic-imperative"]').focus();
  expect(await focusedName(page)).toMatch(/^Poverty, economic imperative.*: claimed to increase, \d works?/);
  await page.keyboard.press("Enter");
  await settled(page);
  expect(page.url()).toContain("select=link:poverty~economic-imperative~influence");
  await close();

  const filtered = await explorer.open("/?v=1&page=gaps&minWorks=5&emptyLines=yes");
  const hidden = filtered.page.locator('[data-row="factor:poverty"][data-column="factor:economic-imperative"]');
  expect(await hidden.getAttribute("aria-label")).toContain("claims left out by the filter, 1 link");
  await hidden.press("Enter");
  await filtered.page
    .getByRole("region", { name: /^The filter leaves out/ })
    .getByRole("button", { name: "Clear all filters" })
    .press("Enter");
  await settled(filtered.page);
  expect(await hidden.getAttribute("aria-label")).toContain("claimed to increase");
  await filtered.close();

  const narrow = await explorer.open("/?v=1&page=gaps", { size: "narrow" });
  await narrow.page
    .getByRole("button", { name: /^Economic imperative: claimed to increase/ })
    .first()
    .press("Enter");
  await settled(narrow.page);
  expect(narrow.page.url()).toContain("select=link:");
  expect([...troubles, ...filtered.troubles, ...narrow.troubles]).toEqual([]);
  await narrow.close();
});
