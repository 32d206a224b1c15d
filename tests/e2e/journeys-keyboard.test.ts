/** Questions answered with the keyboard alone, down to the file; outline and canvas hold the same at every stage. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { downloaded } from "../support/browser.ts";
import { chooseOption, drawnFactors, drawnLinks, type Explorer, settled, tabTo } from "../support/explorer.ts";
import { startJourneys } from "../support/journey.ts";

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

/** The file that a command of the palette saves. */
const exported = async (page: Page, command: string): Promise<string> => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(`>${command}`);
  return (await downloaded(page, () => chooseOption(page, command))).bytes.toString("utf8");
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
  const increasing = details(page)
    .locator(".link-group")
    .filter({ has: page.getByRole("heading", { name: "is claimed to be increased by" }) })
    .getByRole("listitem");
  const rows = await increasing.allTextContents();
  expect(rows.filter((row) => /(^|\D)1 work,/.test(row))).toHaveLength(8);
  expect(rows.filter((row) => /(^|\D)4 works, 4 claims/.test(row))).toHaveLength(2);
  await close();
});

test("questions 6 and 20: only what is stated, and a citable extract of exactly this view", async () => {
  const { page, close } = await explorer.open("/?v=1");
  const sentence = page.locator("#view-sentence");
  await expect.poll(() => sentence.textContent(), PATIENCE).toContain("191 factors and 494 links");
  const everything = JSON.parse(await exported(page, "Export as JSON"));
  expect(everything.counts).toMatchObject({ links: 494, claims: 645, sources: 184, works: 156, undatedSources: 59 });

  await tabTo(page, "Certainty");
  await page.keyboard.press("Enter");
  await tabTo(page, "Stated");
  await page.keyboard.press("Space");
  await settled(page);
  await expect.poll(() => sentence.textContent(), PATIENCE).toContain("190 factors and 443 links");
  const stated = JSON.parse(await exported(page, "Export as JSON"));
  expect(stated.counts).toMatchObject({
    links: 443,
    claims: 582,
    sources: 178,
    works: 151,
    undatedSources: 58,
    sourcesWithoutAuthors: 35,
  });
  expect(stated.citation).toContain(stated.dataVersion);
  expect(stated.sentence).toBe(await sentence.textContent());
  await close();
});

test("question 7: only the evidence on one region, chosen from the list by typing", async () => {
  const { page, troubles, close } = await explorer.open("/?v=1");
  const shown = page.locator("#view-sentence");
  await tabTo(page, "Region");
  await page.keyboard.press("Enter");
  /** Ticks a region, found by typing. */
  const press = async (words: string, name: string, key: "Tab" | "Shift+Tab"): Promise<void> => {
    await tabTo(page, "Find in Region", key);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(words);
    await tabTo(page, name);
    await page.keyboard.press("Space");
    await settled(page);
  };
  await press("bulg", "Bulgaria", "Tab");
  await press("roman", "Romania", "Shift+Tab");
  await expect.poll(() => shown.textContent(), PATIENCE).toContain("29 factors and 25 links");
  const two = JSON.parse(await exported(page, "Export as JSON"));
  // Of the 27 claims on the two countries one speaks of a grouping, and groupings are left out.
  expect(two.counts).toMatchObject({ factors: 29, links: 25, claims: 26, works: 6, linksOnOneWork: 24 });
  expect(troubles).toEqual([]);
  await close();
});

test("question 17: what was added on technology since 2016, with and without undated sources", async () => {
  const technology = [
    ...["digitalisation-of-trafficking", "internet-and-social-media"],
    ...["online-anonymity", "technology-against-trafficking"],
  ];
  const around = technology.map((slug) => `factor:${slug}`).join(",");
  const { page, troubles, close } = await explorer.open(`/?v=1&around=${around}&includeGroupings=yes`);
  await tabTo(page, "Year of publication");
  await page.keyboard.press("Enter");
  const first = page.getByRole("slider", { name: /^From/ });
  await tabTo(page, "From");
  for (let presses = 0; presses < 60 && (await first.inputValue()) !== "2016"; presses += 1)
    await page.keyboard.press(Number(await first.inputValue()) < 2016 ? "ArrowRight" : "ArrowLeft");
  await tabTo(page, "Claims of undated sources stay");
  await page.keyboard.press("Space");
  await settled(page);
  type File = Readonly<{
    claims: readonly Readonly<{ id: string; subject: string; object: string }>[];
    links: readonly Readonly<{ from: string; to: string; works: readonly string[] }>[];
  }>;
  const isOnIt = (...ends: readonly string[]): boolean => ends.some((end) => technology.includes(end));
  const read = async () => {
    const { claims, links }: File = JSON.parse(await exported(page, "Export as JSON"));
    const own = links.filter(({ from, to }) => isOnIt(from, to));
    return {
      claims: claims.filter(({ subject, object }) => isOnIt(subject, object)).length,
      links: own.length,
      works: new Set(own.flatMap(({ works }) => works)).size,
    };
  };
  expect(await read()).toEqual({ claims: 10, links: 10, works: 4 });
  expect(await drawnLinks(page)).toEqual(expect.arrayContaining(["link:online-anonymity~detection-risk~influence"]));

  await page.getByRole("switch", { name: /^Claims of undated sources stay/ }).press("Space");
  await settled(page);
  expect((await read()).claims).toBe(13);
  expect(troubles).toEqual([]);
  await close();
});
