/** The first screen answers before a click: true sentences, questions, and an overview that can be read. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SIZES } from "../support/browser.ts";
import { type DrawnFactor, drawnFactors, type Explorer, startExplorer } from "../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const overlap = (a: DrawnFactor, b: DrawnFactor): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const overlaps = (factors: readonly DrawnFactor[]): readonly string[] =>
  factors.flatMap((a, place) =>
    factors
      .slice(place + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.id} over ${b.id}`),
  );

describe("the first screen", () => {
  test("says three things computed from the data, and how deeply the sources were read", async () => {
    const { page, troubles, close } = await explorer.open();
    const text = await page.locator("main").textContent();
    expect(text).toContain("17 factors are claimed to increase perpetration; 8 of them on one work alone.");
    expect(text).toContain(
      "8 factors lie on both the perpetrator and the victim side; 14 pairs name one condition on each side.",
    );
    expect(text).toContain("8 of 194 sources were read in full; 393 of 494 links rest on one work.");
    expect(troubles).toEqual([]);
    await close();
  });

  test("offers questions to start from", async () => {
    const { page, close } = await explorer.open();
    for (const name of [
      "What drives people into trafficking others?",
      "What do perpetrators and victims share?",
      "Prevention on two levels",
    ])
      expect(await page.getByRole("button", { name }).first().isVisible()).toBe(true);
    await close();
  });

  test("draws at most 40 factors, none over another, in letters that can be read", async () => {
    const { page, close } = await explorer.open();
    const factors = await drawnFactors(page);
    expect(factors.length).toBeGreaterThan(20);
    expect(factors.length).toBeLessThanOrEqual(40);
    expect(overlaps(factors)).toEqual([]);
    expect(Math.min(...factors.map(({ textSize }) => textSize))).toBeGreaterThanOrEqual(11);
    await close();
  });

  test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])("never scrolls sideways in a %s window", async (size) => {
    const { page, close } = await explorer.open("/", { size });
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await close();
  });
});
