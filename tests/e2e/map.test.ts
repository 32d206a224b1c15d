/** A network drawn in groups, and groupings drawn for their parts: the outline lists what the canvas draws, and nothing is lost. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/browser.ts";
import { drawnElements, type Explorer, outlineIds, settled, startExplorer } from "../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

/** The ids that canvas and outline show of factors, groups, links and bundles; the outline opens row by row. */
const parity = async (page: Page): Promise<void> => {
  const drawn = (await drawnElements(page)).filter((id) => /^(factor|group|link|bundle):/.test(id));
  expect([...(await outlineIds(page))].sort()).toEqual([...new Set(drawn)].sort());
};

test("groups open by key and pointer, in the address, undone and redone; everything can be drawn instead", async () => {
  const { page, troubles, close } = await explorer.open("/?v=1&map=KIND");
  await page.getByRole("button", { name: "Open outline" }).click();
  const row = (name: RegExp) => page.getByRole("button", { name });
  await parity(page);
  expect((await drawnElements(page)).filter((id) => id.startsWith("factor:"))).toEqual([]);

  await row(/^Trend:/).focus();
  await page.keyboard.press("ArrowRight");
  await settled(page);
  expect(page.url()).toContain("map=KIND&open=TREND");
  await row(/^Intervention:/).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  expect(page.url()).toContain("open=TREND,INTERVENTION");
  await parity(page);
  expect(await axeFindings(page)).toEqual([]);
  const places = await drawnElements(page);
  // Colours that the device forces come in another form than ours; what cannot draw them would be among the troubles.
  await page.emulateMedia({ forcedColors: "active" });
  await settled(page);
  await page.emulateMedia({ forcedColors: "none" });

  await row(/^Trend:/).focus();
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  expect(page.url()).toContain("open=INTERVENTION");
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(await drawnElements(page)).toEqual(places);

  await page.getByRole("button", { name: /^Draw all 191 factors and 494 links/ }).click();
  await settled(page);
  expect((await drawnElements(page)).filter((id) => id.startsWith("factor:")).length).toBe(191);
  expect(page.url()).toContain("map=everything");
  expect(troubles).toEqual([]);
  await close();
});

test("a factor that is searched for opens its group, is drawn in it, and goes with it", async () => {
  const { page, troubles, close } = await explorer.open("/?v=1&map=DOMAIN");
  await page
    .getByRole("combobox", { name: /search/i })
    .first()
    .fill("poverty");
  await page
    .getByRole("option", { name: /^Poverty/ })
    .first()
    .click();
  await settled(page);
  expect(page.url()).toContain("open=ECONOMIC");
  expect(page.url()).toContain("added=factor:poverty");
  await parity(page);
  const row = page.getByRole("button", { name: /^Economic: / });
  await row.focus();
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  expect(page.url()).not.toContain("added=");
  expect((await drawnElements(page)).filter((id) => id.startsWith("factor:"))).toEqual([]);
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(await drawnElements(page)).toContain("factor:poverty");
  expect(troubles).toEqual([]);
  await close();
});

test("a grouping stands for its parts by key and button, and its badge draws them again", async () => {
  const { page, troubles, close } = await explorer.open(
    "/?v=1&around=factor:root-causes&hops=2&includeGroupings=yes&families=STRUCTURE,INFLUENCE",
  );
  await page.getByRole("button", { name: "Open outline" }).click();
  const all = await drawnElements(page);
  await page.locator("[data-id='factor:external-environment']").focus();
  await page.keyboard.press("f");
  await settled(page);
  const folded = await drawnElements(page);
  expect(folded.filter((id) => id.startsWith("factor:")).length).toBeLessThan(
    all.filter((id) => id.startsWith("factor:")).length,
  );
  expect(page.url()).toContain("folded=factor:external-environment");
  await parity(page);
  await page.getByRole("button", { name: "Unfold all groupings" }).click();
  await settled(page);
  expect(await drawnElements(page)).toEqual(all);
  expect(troubles).toEqual([]);
  await close();
});
