/** The same questions with the mouse alone, where its way is another: each ends at the answer that the keyboard gives. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clickFactor, drawnFactors, drawnLinks, type Explorer, settled } from "../support/explorer.ts";
import { middleOf, middleOfLink } from "../support/hand.ts";
import { startJourneys } from "../support/journey.ts";
import { INTO_PEOPLE, INTO_SURROUNDINGS } from "../support/known-bridges.ts";
import { POVERTY_CHAINS } from "../support/known-chains.ts";
import { BEHIND_CORRUPTION } from "../support/known-claims.ts";
import { ON_TECHNOLOGY, ON_WOMEN, PUSHING, PUSHING_ON_ONE_WORK } from "../support/known-links.ts";
import { claimIds, claimsIn, factorCalled, linkOf, rowsIn, slugOf } from "../support/said.ts";

const PERPETRATION = "factor:trafficking-perpetration";
const PATIENCE = { timeout: 60_000 };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startJourneys();
});
afterAll(() => explorer.stop());

const details = (page: Page) => page.getByRole("region", { name: "Details" });
const sentence = (page: Page) => page.locator("#view-sentence").textContent();

const press = async (page: Page, role: "button" | "tab" | "menuitem" | "option" | "radio", name: string | RegExp) => {
  await page.getByRole(role, { name }).first().click();
  await settled(page);
};

const question = async (page: Page, title: string): Promise<void> => {
  const wanted = page.locator(".question").filter({ hasText: title });
  if ((await wanted.count()) === 0) await press(page, "button", /^More questions/);
  await wanted.click();
  await settled(page);
};

/** Chooses from the menu of a drawn factor. */
const fromMenu = async (page: Page, id: string, entry: string): Promise<void> => {
  // With the panels open, some of a picture may lie outside.
  await press(page, "button", "Fit the whole network");
  const { x, y } = await middleOf(page, id);
  await page.mouse.click(x, y, { button: "right" });
  await press(page, "menuitem", entry);
};

test("questions 1, 15 and 18: a factor and a line are pressed, a menu leads on, a drag changes no answer", async () => {
  const { page, troubles, close } = await explorer.open();
  await question(page, "What drives people into trafficking others?");
  await clickFactor(page, PERPETRATION);
  await settled(page);
  const increased = details(page)
    .locator(".link-group")
    .filter({ has: page.getByRole("heading", { name: "… is claimed to be increased by 17" }) });
  await increased.getByText("8 of 17 rest on one work alone.").waitFor();
  const pushing = (await increased.getByRole("link").allTextContents()).map(factorCalled).sort();
  expect(pushing).toEqual([...Object.keys(PUSHING), ...PUSHING_ON_ONE_WORK].sort());

  // What is moved stays what it is, and the lines go with it.
  const links = await drawnLinks(page);
  const { x, y } = await middleOf(page, "factor:profit-motive");
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20, { steps: 4 });
  await page.mouse.up();
  await settled(page);
  expect(page.url()).toContain("moved=");
  expect(await drawnLinks(page)).toEqual(links);
  // A double click brings what is still hidden, and takes nothing away.
  await clickFactor(page, "factor:profit-motive", { twice: true });
  await settled(page);
  await expect.poll(async () => (await drawnFactors(page)).length, PATIENCE).toBe(28);
  expect(await drawnLinks(page)).toEqual(expect.arrayContaining([...links]));

  await question(page, "What is known about women");
  await fromMenu(page, "factor:women-perpetrators", "Show details");
  const own = (await drawnLinks(page)).filter((id) => id.includes("women-perpetrators"));
  expect(own.map(linkOf).sort()).toEqual(Object.keys(ON_WOMEN).sort());
  await press(page, "tab", "Evidence");
  const onWomen = (await claimsIn(page)).find(({ title }) => title === "Participation of women as perpetrators");
  expect(onWomen?.count).toBe("12 works, 16 claims");

  await question(page, "What stands behind one line?");
  await press(page, "tab", "Network");
  // The line finds its way a moment after the factors are drawn.
  const behind = "link:corruption~human-trafficking~influence";
  const pressed = async (): Promise<string> => {
    const { x, y } = await middleOfLink(page, behind);
    await page.mouse.click(x, y);
    await settled(page);
    return page.url();
  };
  await expect.poll(pressed, PATIENCE).toContain(`select=${behind}`);
  const named = await details(page)
    .getByRole("article")
    .evaluateAll((all) => all.map((each) => each.getAttribute("aria-label")?.replace("Claim ", "") ?? ""));
  expect(named.sort()).toEqual(Object.keys(BEHIND_CORRUPTION));
  expect(troubles).toEqual([]);
  await close();
});

test("questions 3 and 13: ends are named by the menu, a drawn step and a cell of the gap map are pressed", async () => {
  const { page, troubles, close } = await explorer.open();
  await fromMenu(page, "factor:poverty", "Pathways from here");
  await press(page, "tab", "Network");
  await fromMenu(page, PERPETRATION, "Pathways to here");
  // The overview shows links on more works alone, and the page says what that leaves out.
  await press(page, "button", /: 17 chains$/);
  await expect.poll(() => page.locator("#verdict-title").textContent(), PATIENCE).toBe("17 chains, 2 of them threads");
  const rows = await rowsIn(page);
  expect(rows.map(({ cells }) => [cells[2], Number.parseInt(cells[4] ?? "", 10), cells[5]])).toEqual(
    POVERTY_CHAINS.map(({ sign, weakest, thread }) => [sign, weakest, thread]),
  );
  await page.locator("main tbody tr[data-key] .tick").nth(1).click();
  await settled(page);
  await page.getByText("1 of 17 stand out.").waitFor();
  await page.locator("main tbody tr[data-key]").nth(1).locator(".chain-step").first().click();
  await settled(page);
  await details(page).getByRole("article", { name: "Claim c0579" }).waitFor();

  await question(page, "What joins the surroundings with people?");
  const filled = () =>
    page
      .locator(".gap-filled")
      .evaluateAll((cells) => cells.map((cell) => [cell.getAttribute("data-row"), cell.getAttribute("data-column")]));
  const pairs = async (from: 0 | 1) =>
    (await filled()).map((ends) => `${slugOf(ends[from] ?? "")} → ${slugOf(ends[1 - from] ?? "")}`).sort();
  expect(await pairs(0)).toEqual(INTO_PEOPLE);
  await page.locator('[data-row="factor:poverty"][data-column="factor:economic-imperative"]').click();
  await settled(page);
  expect(page.url()).toContain("select=link:poverty~economic-imperative~influence");
  expect(await details(page).getByRole("article").count()).toBeGreaterThan(1);
  await press(page, "button", /Read as/);
  await press(page, "option", "columns acting on rows");
  expect(await pairs(1)).toEqual(INTO_SURROUNDINGS);
  expect(troubles).toEqual([]);
  await close();
});

test("questions 6, 7, 8 and 17: ticks, chips, a dragged slider and a chosen comparison", async () => {
  const { page, troubles, close } = await explorer.open("/?v=1");
  await press(page, "button", "Region");
  for (const country of ["Bulgaria", "Romania"]) {
    await page.getByRole("searchbox", { name: "Find in Region" }).fill(country);
    await page.locator(".choice").filter({ hasText: country }).click();
    await settled(page);
  }
  await expect.poll(() => sentence(page), PATIENCE).toMatch(/^29 factors and 25 links from claims on/);
  await press(page, "button", /^Clear the filter Region/);
  await expect.poll(() => sentence(page), PATIENCE).toContain("191 factors and 494 links");
  await press(page, "button", "Certainty");
  await page.locator(".choice").filter({ hasText: "Stated" }).click();
  await settled(page);
  await expect.poll(() => sentence(page), PATIENCE).toMatch(/^190 factors and 443 links/);
  await press(page, "tab", "Compare");
  await press(page, "button", /^Compare (this view )?with/);
  await press(page, "option", "without the filter “certainty”");
  await page.getByText("2 links claimed with another sign", { exact: true }).waitFor();

  await question(page, "Does the picture differ between labour and sexual exploitation?");
  const counts = () => page.locator(".compare-counts tbody tr").allTextContents();
  expect(await counts()).toEqual(["Claims3388not counted", "Works1234not counted", "Factors32618", "Links32760"]);
  await press(page, "button", "Swap the two views");
  expect(await counts()).toEqual(["Claims8833not counted", "Works3412not counted", "Factors61328", "Links76320"]);
  await page.getByText("8 factors in both", { exact: true }).click();
  const both = page.locator("details[open]", { hasText: "8 factors in both" });
  expect((await both.getByRole("link").allTextContents()).map(factorCalled)).toContain("profit-motive");
  expect(troubles).toEqual([]);
  await close();

  const technology = [...new Set(Object.keys(ON_TECHNOLOGY).flatMap((link) => link.split(/ . /)))]
    .filter((id) => TECHNOLOGY.includes(id))
    .map((id) => `factor:${id}`);
  const since = await explorer.open(`/?v=1&around=${technology.join()}&includeGroupings=yes&grouped=factor`);
  await press(since.page, "button", "Year of publication");
  await dragFirstYear(since.page, 2016);
  await since.page.locator("label").filter({ hasText: "Claims of undated sources stay" }).click();
  await settled(since.page);
  const isOnIt = (id: string): boolean => technology.some((one) => slugOf(id).split("~").includes(slugOf(one)));
  expect((await drawnLinks(since.page)).filter(isOnIt).map(linkOf).sort()).toEqual(Object.keys(ON_TECHNOLOGY).sort());
  await press(since.page, "tab", "Evidence");
  const lists = (await claimsIn(since.page)).filter(({ title }) => TECHNOLOGY.includes(factorCalled(title)));
  expect(claimIds(lists)).toHaveLength(10);
  expect(since.troubles).toEqual([]);
  await since.close();
});

const TECHNOLOGY = [
  ...["digitalisation-of-trafficking", "internet-and-social-media"],
  ...["online-anonymity", "technology-against-trafficking"],
];

/** Drags the thumb of the first year until it stands at `year`. */
const dragFirstYear = async (page: Page, year: number): Promise<void> => {
  const thumb = page.getByRole("slider", { name: /^From/ });
  const value = async (): Promise<number> => Number(await thumb.inputValue());
  await page.locator(".span-thumb").first().scrollIntoViewIfNeeded();
  const box = await page.locator(".span-thumb").first().boundingBox();
  if (!box) throw new Error("The slider has no thumb.");
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  await page.mouse.move(at.x, at.y);
  await page.mouse.down();
  for (let x = at.x; (await value()) < year && x < at.x + 600; x += 2) await page.mouse.move(x, at.y);
  await page.mouse.up();
  expect(await value()).toBe(year);
  await settled(page);
};

test("questions 2 and 11: the pictures by side and by level are chosen, pressed and looked around in", async () => {
  const { page, troubles, close } = await explorer.open();
  await question(page, "What do perpetrators and victims share?");
  const note = page.getByRole("region", { name: "About the two sides" });
  await note.locator("summary").click();
  const pairs = note.locator(".layout-pairs > li");
  expect(await pairs.count()).toBe(14);
  await pairs.filter({ hasText: "claim c0438" }).getByRole("link").last().click();
  await settled(page);
  expect(page.url()).toContain("select=claim:c0438");
  const sides = (await drawnFactors(page)).map(({ id }) => id).sort();
  await press(page, "radio", "In a circle");
  await press(page, "radio", "By side");
  expect((await drawnFactors(page)).map(({ id }) => id).sort()).toEqual(sides);

  await question(page, "Prevention on two levels");
  await clickFactor(page, "factor:two-level-intervention");
  await settled(page);
  const facts = details(page).locator(".facts");
  await facts.getByText("Both levels at once").waitFor();
  await page.getByRole("heading", { name: "121 factors without an intervention" }).waitFor();
  expect(troubles).toEqual([]);
  await close();
});
