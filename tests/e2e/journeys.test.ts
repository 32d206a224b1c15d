/** The main job from question to file, once by mouse and once by keyboard alone. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { downloaded } from "../support/browser.ts";
import {
  chooseOption,
  clickFactor,
  drawnFactors,
  drawnLinks,
  type Explorer,
  settled,
  tabTo,
} from "../support/explorer.ts";
import { startJourneys } from "../support/journey.ts";

const QUESTION = "What drives people into trafficking others?";
const MOTIVE = "factor:profit-motive";
const LINK = "link:profit-motive~trafficking-perpetration~influence";

const PATIENCE = { timeout: 60_000 };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startJourneys();
});
afterAll(() => explorer.stop());

const sentence = async (page: Page): Promise<string> =>
  (await page.locator("main [role=status]").first().textContent()) ?? "";

const expectFileOfView = ({ bytes }: Readonly<{ bytes: Buffer }>, factors: number, links: number): void => {
  const graphml = bytes.toString("utf8");
  expect(graphml.match(/<node /g)).toHaveLength(factors);
  expect(graphml.match(/<edge /g)).toHaveLength(links);
};

describe("from a question to a file", () => {
  test("by mouse", async () => {
    const { page, troubles, close } = await explorer.open();
    await page.getByRole("button", { name: QUESTION }).first().click();
    await settled(page);
    await expect.poll(() => sentence(page), PATIENCE).toContain("24 factors and 30 links");

    await clickFactor(page, MOTIVE);
    const details = page.getByRole("region", { name: "Details" });
    await details.getByRole("heading", { name: "Profit motive" }).waitFor();

    await details.getByRole("button", { name: /neighbours/i }).click();
    const neighbours = page.getByRole("dialog");
    await neighbours.getByRole("button", { name: "Show 4 neighbours" }).click();
    await settled(page);
    await expect.poll(async () => (await drawnFactors(page)).length, PATIENCE).toBe(28);

    await details.getByRole("link", { name: "Becoming involved in trafficking as a perpetrator" }).click();
    await settled(page);
    const claims = details.getByRole("article");
    expect(await claims.count()).toBe(4);
    await claims.first().getByRole("link").first().click();
    await settled(page);
    expect(await details.textContent()).toContain("Reading");

    await page.getByRole("button", { name: "Certainty" }).click();
    await page
      .getByRole("checkbox", { name: /Stated/ })
      .first()
      .click({ force: true });
    await settled(page);
    await expect.poll(() => sentence(page), PATIENCE).toContain("stated by their source");

    await settled(page);
    const factors = (await drawnFactors(page)).length;
    const links = (await drawnLinks(page)).length;
    await page.getByRole("button", { name: "Export what is shown" }).click();
    const file = await downloaded(page, () =>
      page
        .getByRole("dialog")
        .getByRole("button", { name: /GraphML/ })
        .click(),
    );
    expectFileOfView(file, factors, links);
    expect(troubles).toEqual([]);
    await close();
  });

  test("by keyboard alone", async () => {
    const { page, troubles, close } = await explorer.open();
    await tabTo(page, QUESTION);
    await page.keyboard.press("Enter");
    await settled(page);
    await expect.poll(() => sentence(page), PATIENCE).toContain("24 factors and 30 links");

    await page.keyboard.press("/");
    await page.keyboard.type("profit motiv");
    await page
      .getByRole("option", { name: /Profit motive/ })
      .first()
      .waitFor();
    await settled(page);
    await chooseOption(page, "Profit motive");
    await settled(page);
    const details = page.getByRole("region", { name: "Details" });
    await details.getByRole("heading", { name: "Profit motive" }).waitFor();
    expect(page.url()).toContain(`select=${MOTIVE}`);

    await tabTo(page, "neighbours");
    await page.keyboard.press("Enter");
    const dialog = page.getByRole("dialog");
    await dialog.getByRole("button", { name: "Show 4 neighbours" }).waitFor();
    await tabTo(page, "Show 4 neighbours");
    await page.keyboard.press("Enter");
    await dialog.waitFor({ state: "detached" });
    await settled(page);

    await tabTo(page, "Becoming involved in trafficking as a perpetrator");
    await page.keyboard.press("Enter");
    await settled(page);
    expect(page.url()).toContain(`select=${LINK}`);
    expect(await details.getByRole("article").count()).toBe(4);

    const source = (await details.getByRole("article").first().getByRole("link").first().textContent()) ?? "";
    await tabTo(page, source);
    await page.keyboard.press("Enter");
    await settled(page);
    expect(page.url()).toContain("select=source:");

    await tabTo(page, "Certainty", "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, "Stated");
    await page.keyboard.press("Space");
    await settled(page);
    await expect.poll(() => sentence(page), PATIENCE).toContain("stated by their source");

    await settled(page);
    const factors = (await drawnFactors(page)).length;
    const links = (await drawnLinks(page)).length;
    await tabTo(page, "Export what is shown", "Shift+Tab");
    await page.keyboard.press("Enter");
    await tabTo(page, "GraphML");
    const file = await downloaded(page, () => page.keyboard.press("Enter"));
    expectFileOfView(file, factors, links);
    await page.keyboard.press("Escape");
    await page.getByRole("dialog").waitFor({ state: "detached" });
    expect(troubles).toEqual([]);
    await close();
  });
});
