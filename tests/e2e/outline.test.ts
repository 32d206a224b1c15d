/** The outline is the canvas's twin: the same things in one list, reached and followed by keys. */
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  drawnFactors,
  drawnLinks,
  type Explorer,
  focusedName,
  goTo,
  outlineFactors,
  outlineLinks,
  settled,
  startExplorer,
} from "../support/explorer.ts";

const QUESTION = "/?v=1&q=perpetration&around=factor:trafficking-perpetration&direction=IN&families=INFLUENCE";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

test("on every view the outline lists exactly the factors and links that are drawn", async () => {
  const { page, close } = await explorer.open();
  for (const path of ["/", QUESTION, "/?v=1&around=factor:women-perpetrators"]) {
    await goTo(page, path);
    expect([...(await outlineFactors(page))].sort(), path).toEqual(
      (await drawnFactors(page)).map(({ id }) => id).sort(),
    );
    expect([...(await outlineLinks(page))].sort(), path).toEqual([...(await drawnLinks(page))].sort());
  }
  await close();
});

test("arrows move and follow links, Backspace goes back, Enter opens", async () => {
  const { page, close } = await explorer.open(QUESTION);
  const [first, second] = await outlineFactors(page);
  await page.locator(`[data-id="${first}"]`).focus();
  expect(await focusedName(page)).toContain("High profits at low risk");
  await page.keyboard.press("ArrowRight");
  await page.waitForFunction(
    () => document.activeElement?.getAttribute("data-id") === "factor:trafficking-perpetration",
  );
  await page.keyboard.press("Backspace");
  await page.waitForFunction((id) => document.activeElement?.getAttribute("data-id") === id, first);
  for (let presses = 0; presses < 3; presses += 1) {
    await page.keyboard.press("ArrowDown");
    if ((await page.evaluate(() => document.activeElement?.getAttribute("data-id"))) === second) break;
  }
  expect(await page.evaluate(() => document.activeElement?.getAttribute("data-id"))).toBe(second);
  await page.keyboard.press("Enter");
  await settled(page);
  expect(page.url()).toContain(`select=${second}`);
  await close();
});
