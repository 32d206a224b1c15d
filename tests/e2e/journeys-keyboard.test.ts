/** Questions answered with the keyboard alone, down to the file; outline and canvas hold the same at every stage. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { chooseOption, drawnFactors, drawnLinks, type Explorer, goTo, settled } from "../support/explorer.ts";
import { exported, openQuestion, startJourneys } from "../support/journey.ts";
import { PUSHING, PUSHING_ON_ONE_WORK, WITH_PERPETRATION } from "../support/known-links.ts";
import { factorCalled, rowsIn, slugOf } from "../support/said.ts";

const MOTIVE = "factor:profit-motive";
const PERPETRATION = "factor:trafficking-perpetration";
/** How the id of a link of influence on perpetration ends. */
const INTO = "~trafficking-perpetration~influence";
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

test("question 1: what is claimed to push people into trafficking others, and how well supported each is", async () => {
  const { page, troubles, close } = await explorer.open();
  await openQuestion(page, "What drives people into trafficking others?");
  await find(
    page,
    "becoming involved in trafficking as a perpetrator",
    "Becoming involved in trafficking as a perpetrator",
  );
  await details(page).getByRole("heading", { name: "Becoming involved in trafficking as a perpetrator" }).waitFor();
  const groups = () => details(page).getByRole("region", { name: "Links" }).locator(".link-group");
  const headings = async () =>
    (await groups().getByRole("heading").allTextContents()).map((text) => text.replace(/\s+/g, " ").trim());
  const into = async () =>
    (await headings()).filter((heading) => heading.includes(" to be ") || heading.includes("together"));
  expect((await into()).sort()).toEqual([
    "… is claimed to be decreased by 4",
    "… is claimed to be increased by 17",
    "… is claimed to be influenced by 2",
  ]);
  const claimed = (verb: string) =>
    groups().filter({ has: page.getByRole("heading", { name: `is claimed to be ${verb} by` }) });
  await claimed("increased").getByText("8 of 17 rest on one work alone.").waitFor();
  const named = async (verb: string) =>
    (await claimed(verb).getByRole("link").allTextContents()).map(factorCalled).sort();
  expect(await named("increased")).toEqual([...Object.keys(PUSHING), ...PUSHING_ON_ONE_WORK].sort());
  expect(await named("decreased")).toEqual([
    ...["covid-19-pandemic", "early-intervention-youth", "safe-legal-migration", "trafficking-entry-barrier"],
  ]);
  expect(await named("influenced")).toEqual(["social-norms-exploitation", "trafficking-victimisation"]);
  await page.getByText("No typical perpetrator exists.").first().waitFor();

  // The same as a table: works, claims, how many a source states, and the best reading.
  const drawn = (await drawnLinks(page)).filter((id) => id.endsWith(INTO)).sort();
  expect(drawn).toHaveLength(23);
  await page.getByRole("tab", { name: "Table" }).press("Enter");
  await settled(page);
  const rows = (await rowsIn(page)).filter(({ id }) => id.endsWith(INTO));
  expect(rows.map(({ id }) => id).sort()).toEqual(drawn);
  const pushing = rows.filter(({ cells }) => cells[1] === "is claimed to increase");
  const support = pushing.map(
    ({ id, cells }) => [slugOf(id).replace(INTO, ""), [...cells.slice(3, 6), cells[7]]] as const,
  );
  const several = Object.fromEntries(support.filter(([, [works]]) => works !== "1"));
  expect(several).toEqual(PUSHING);
  expect(support.filter(([, [works]]) => works === "1").map(([id]) => id)).toHaveLength(PUSHING_ON_ONE_WORK.length);

  // Wider: with groupings, and what is only claimed to go together with it.
  const wider = `/?v=1&around=${PERPETRATION}&select=${PERPETRATION}`;
  await goTo(page, `${wider}&direction=IN&families=INFLUENCE&includeGroupings=yes`);
  const total = async () =>
    (await into()).map((text) => Number(text.split(" ").at(-1))).reduce((sum, count) => sum + count, 0);
  await expect.poll(total, PATIENCE).toBe(24);
  await goTo(page, `${wider}&families=ASSOCIATION`);
  await expect.poll(total, PATIENCE).toBe(23);
  const together = await groups()
    .getByRole("listitem")
    .evaluateAll((items) =>
      items.map((item) => [
        item.querySelector("a, [role=link]")?.textContent,
        item.querySelector(".count")?.textContent,
      ]),
    );
  const works = together.map(([name, count]) => [factorCalled(name ?? ""), Number.parseInt(count ?? "", 10)] as const);
  expect(Object.fromEntries(works.filter(([, count]) => count > 1))).toEqual(WITH_PERPETRATION);
  expect(troubles).toEqual([]);
  await close();
});
