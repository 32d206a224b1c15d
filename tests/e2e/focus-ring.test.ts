/** Whoever goes on by keyboard sees one ring, around what the next key acts on. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Explorer, goTo, settled, startExplorer } from "../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

/** What wears a ring, by tag and class; the library's own inputs lie hidden inside of what shows their ring. */
const ringed = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll(".app *")]
      .filter((element) => {
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        const isHiddenInput = element instanceof HTMLInputElement && element.type === "checkbox";
        return (
          outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0 && element.checkVisibility() && !isHiddenInput
        );
      })
      .map((element) => `${element.tagName} ${element.className}`),
  );

test.each([
  ["the tables", "/?v=1&page=table&table=links&minWorks=4", "Links", ["ArrowDown", "ArrowRight", "ArrowLeft"]],
  ["the evidence", "/?v=1&page=evidence&minWorks=5", "Claims", []],
  ["the gap map", "/?v=1&page=gaps", "Gap map", []],
] as const)("in %s one thing at a time wears a ring", async (_name, path, tab, keys) => {
  const { page, troubles, close } = await explorer.open();
  await goTo(page, path);
  await settled(page);
  await page.getByRole("tab", { name: tab }).last().focus();
  const others: string[] = [];
  for (const key of ["Tab", ...keys, "Tab", "Tab", "Tab", "Tab", "Tab"]) {
    await page.keyboard.press(key);
    const rings = await ringed(page);
    if (rings.length !== 1) others.push(`${key}: ${rings.join(", ")}`);
  }
  expect(others).toEqual([]);
  expect(troubles).toEqual([]);
  await close();
});
