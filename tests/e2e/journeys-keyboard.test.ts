/** Questions answered with the keyboard alone, down to the file; outline and canvas hold the same at every stage. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chooseOption, drawnFactors, drawnLinks, type Explorer, settled, tabTo } from "../support/explorer.ts";
import { exported, startJourneys } from "../support/journey.ts";

const MOTIVE = "factor:profit-motive";
const PERPETRATION = "factor:trafficking-perpetration";
const PATIENCE = { timeout: 60_000 };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startJourneys();
});
afterAll(() => explorer.stop());

const details = (page: Page) => page.getByRole("region", { name: "Details" });
const focusedId = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute("data-id"));
const isInOutline = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest("[data-keys=outline]") !== null);

/** Types into the search and chooses what it finds under `name`. */
const find = async (page: Page, text: string, name: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(text);
  await page.getByRole("option", { name }).first().waitFor();
  await settled(page);
  await chooseOption(page, name);
  await settled(page);
};

/** Tabs on until the focus is on the outline's one stop. */
const tabIntoOutline = async (page: Page): Promise<void> => {
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press("Tab");
    if (await isInOutline(page)) return;
  }
  throw new Error("Tab does not lead into the outline.");
};

test("from a search over a factor and its neighbour to the evidence and a file", async () => {
  const { page, troubles, close } = await explorer.open();
  await find(page, "profit motive", "Profit motive");
  await details(page).getByRole("heading", { name: "Profit motive" }).waitFor();

  await tabIntoOutline(page);
  expect(await focusedId(page)).toBe(MOTIVE);
  await page.keyboard.press("ArrowRight");
  await expect.poll(() => focusedId(page), PATIENCE).toBe(PERPETRATION);
  await page.keyboard.press("Backspace");
  await expect.poll(() => focusedId(page), PATIENCE).toBe(MOTIVE);

  const link = `link:profit-motive~trafficking-perpetration~influence`;
  for (let presses = 0; presses < 12 && (await focusedId(page)) !== link; presses += 1)
    await page.keyboard.press("ArrowDown");
  expect(await focusedId(page)).toBe(link);
  await page.keyboard.press("Enter");
  await settled(page);
  expect(page.url()).toContain(`select=${link}`);
  await expect.poll(() => details(page).getByRole("article").count(), PATIENCE).toBe(4);

  const factors = (await drawnFactors(page)).length;
  const links = (await drawnLinks(page)).length;
  const file = await exported(page, "Export as GraphML");
  expect([file.match(/<node /g)?.length, file.match(/<edge /g)?.length]).toEqual([factors, links]);
  expect(troubles).toEqual([]);
  await close();
});

test("a factor that is dismissed hands the focus on, and taking that back brings it back", async () => {
  const { page, close } = await explorer.open("/?v=1&around=factor:women-perpetrators");
  await tabIntoOutline(page);
  const gone = (await focusedId(page)) ?? "";
  const before = (await drawnFactors(page)).length;
  await page.keyboard.press("Delete");
  await settled(page);
  await expect.poll(async () => (await drawnFactors(page)).length, PATIENCE).toBe(before - 1);
  expect(await isInOutline(page)).toBe(true);
  expect(await focusedId(page)).not.toBe(gone);
  await page.keyboard.press("Control+z");
  await settled(page);
  await expect.poll(async () => (await drawnFactors(page)).length, PATIENCE).toBe(before);
  await close();
});

/** What is claimed to increase perpetration by more than one work, with the number of works. */
const TOLD_BY_SEVERAL = {
  "Prior victimisation of the perpetrator": 4,
  "Profit motive": 4,
  "Economic imperative": 3,
  "Coercion into offending": 2,
  "Economic need of victims": 2,
  "Internet, social media and apps": 2,
  "Interactions with other traffickers": 2,
  "Restricted access to legitimate work and income": 2,
  "Aspiration for geographical and social mobility": 2,
};

test("question 1: what is claimed to push people into trafficking others, and how well supported each is", async () => {
  const { page, close } = await explorer.open();
  await tabTo(page, "What drives people into trafficking others?");
  await page.keyboard.press("Enter");
  await settled(page);
  await find(
    page,
    "becoming involved in trafficking as a perpetrator",
    "Becoming involved in trafficking as a perpetrator",
  );
  await details(page).getByRole("heading", { name: "Becoming involved in trafficking as a perpetrator" }).waitFor();
  const groups = details(page).getByRole("region", { name: "Links" }).getByRole("heading");
  const counts = (await groups.allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
  expect(counts).toEqual(
    expect.arrayContaining([
      "… is claimed to be increased by 17",
      "… is claimed to be decreased by 4",
      "… is claimed to be influenced by 2",
    ]),
  );
  const claimed = (verb: string) =>
    details(page)
      .locator(".link-group")
      .filter({ has: page.getByRole("heading", { name: `is claimed to be ${verb} by` }) });
  const rows = await claimed("increased").getByRole("listitem").allTextContents();
  expect(rows.filter((row) => /(^|\D)1 work,/.test(row))).toHaveLength(8);
  for (const [name, works] of Object.entries(TOLD_BY_SEVERAL))
    expect(rows.filter((row) => row.includes(`${name}${works} works, ${works} claims`))).toHaveLength(1);
  const named = async (verb: string) => [...(await claimed(verb).getByRole("link").allTextContents())].sort();
  expect(await named("decreased")).toEqual([
    "Barrier to entering trafficking",
    "COVID-19 pandemic",
    "Early intervention with young people at high risk of offending",
    "Safe and legal migration routes",
  ]);
  expect(await named("influenced")).toEqual(["Becoming trafficked", "Social norms tolerating exploitation"]);
  const into = (await drawnLinks(page)).filter((id) => id.endsWith("~trafficking-perpetration~influence"));
  expect(into).toHaveLength(23);
  await close();
});
