/** What is printed is whole: pictures as wide as their paper, and lists that nobody can unfold there. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Explorer, settled, startExplorer } from "../support/explorer.ts";

/** What A4 leaves between its margins, in CSS pixels. */
const PAPER = { width: 680, height: 1000 };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

test.each(["diff", "both"])("a comparison (%s) fits its paper, and its lists are unfolded on it", async (shows) => {
  const { page, troubles, close } = await explorer.open(
    `/?v=1&page=compare&regions=netherlands&compare=${shows}&with.regions=romania`,
    { colorScheme: "dark" },
  );
  await settled(page);
  await page.locator(".compare canvas").first().waitFor();
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.setViewportSize(PAPER);
  const found = await page.evaluate(() => {
    dispatchEvent(new Event("beforeprint"));
    const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();
    const papers = [...document.querySelectorAll(".compare .canvas-paper")].map(boxOf);
    const hint = document.querySelector("#compare-hint");
    const row = document.querySelector(".diff-row");
    const seen = {
      pictures: papers.length,
      right: Math.max(...papers.map(({ right }) => right)),
      // The words below the picture are not drawn over.
      clearance: (hint ? boxOf(hint).top : 0) - Math.max(...papers.map(({ bottom }) => bottom)),
      row: row ? boxOf(row).height : 0,
    };
    dispatchEvent(new Event("afterprint"));
    return seen;
  });
  expect(found.pictures).toBe(shows === "both" ? 2 : 1);
  expect(found.right).toBeLessThanOrEqual(PAPER.width);
  expect(found.clearance).toBeGreaterThanOrEqual(0);
  expect(found.row).toBeGreaterThan(5);
  expect(troubles).toEqual([]);
  await close();
});

test("the network's legend takes the width of its paper, and nothing of it is cut", async () => {
  const { page, troubles, close } = await explorer.open("/?v=1&best=15&minWorks=2");
  await settled(page);
  // What a keyboard is for is told where there is one.
  expect(await page.locator(".search-key").textContent()).toBe("Ctrl+K");
  await page.emulateMedia({ media: "print" });
  await page.setViewportSize(PAPER);
  const legend = await page.locator(".network .margin").evaluate((margin) => ({
    width: margin.clientWidth,
    isCut: getComputedStyle(margin).overflow !== "visible" || margin.scrollWidth > margin.clientWidth,
  }));
  expect(legend).toEqual({ width: PAPER.width, isCut: false });
  expect(troubles).toEqual([]);
  await close();
});
