/** At twice and four times the size every page still fits its window: nothing is cut off, everything can be reached. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { PAGES } from "../../client/src/store/view.ts";
import { axeFindings } from "../support/browser.ts";
import { type Explorer, goTo, startExplorer } from "../support/explorer.ts";

const QUESTION = "/?v=1&q=perpetration&around=factor:trafficking-perpetration&direction=IN&families=INFLUENCE";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

test.each(["doubled", "fourfold"] as const)("%s, every page fits and keeps its controls", async (size) => {
  const { page, troubles, close } = await explorer.open(QUESTION, { size });
  const found: Record<string, unknown> = {};
  for (const name of PAGES) {
    await goTo(page, `${QUESTION}${name === "network" ? "" : `&page=${name}`}`);
    const tabs = page.getByRole("tablist").first().getByRole("tab");
    const reached: boolean[] = [];
    for (const tab of await tabs.all()) {
      await tab.scrollIntoViewIfNeeded();
      const box = await tab.boundingBox();
      const { width } = page.viewportSize() ?? { width: 0 };
      reached.push(box !== null && box.x >= -1 && box.x + box.width <= width + 1);
    }
    found[name] = {
      tooWidePx: await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      tabs: reached.every(Boolean) && reached.length === PAGES.length,
      // The frame of the window clips what is too wide, so that it would not show as scrolling.
      cutOff: await page.locator("header button, nav button, footer a").evaluateAll((found) =>
        found
          .filter((element) => element.closest(".view-bar") === null && element.checkVisibility())
          .filter((element) => element.getBoundingClientRect().right > window.innerWidth + 1)
          .map((element) => element.getAttribute("aria-label") ?? element.textContent),
      ),
      // What is longer than the window ends where it scrolls, not under the foot; the picture has its height.
      isFootClear: await page.locator("footer").evaluate((foot) => {
        const { left, width, top, height } = foot.getBoundingClientRect();
        const points = [0.1, 0.3, 0.5, 0.7, 0.9].map((part) =>
          document.elementFromPoint(left + part * width, top + height / 2),
        );
        return points.every((found) => found === null || foot.contains(found));
      }),
      picture: await page
        .locator(".canvas")
        .first()
        .evaluate((canvas) => !canvas.checkVisibility() || canvas.clientHeight >= 250),
      search: await page.getByRole("combobox").first().isVisible(),
      axe: await axeFindings(page),
    };
  }
  expect(found).toEqual(
    Object.fromEntries(
      PAGES.map((name) => [
        name,
        { tooWidePx: 0, tabs: true, cutOff: [], isFootClear: true, picture: true, search: true, axe: [] },
      ]),
    ),
  );
  expect(troubles).toEqual([]);
  await close();
});
