/** The address holds the view: a reload, a new window and the back button bring it back as it was. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/browser.ts";
import {
  clickFactor,
  type DrawnFactor,
  drawnFactors,
  drawnLinks,
  type Explorer,
  outlineFactors,
  settled,
  startExplorer,
} from "../support/explorer.ts";
import { pictureOf } from "../support/picture.ts";

const MOTIVE = "factor:profit-motive";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

/** What is drawn and where, to the pixel. */
const picture = async (page: Page): Promise<unknown> => ({
  factors: (await drawnFactors(page)).map(({ id, x1, y1 }) => [id, Math.round(x1), Math.round(y1)]).sort(),
  links: [...(await drawnLinks(page))].sort(),
});

const middle = ({ x1, x2, y1, y2 }: DrawnFactor): readonly [number, number] => [(x1 + x2) / 2, (y1 + y2) / 2];

const find = async (page: Page, id: string): Promise<DrawnFactor> => {
  const factor = (await drawnFactors(page)).find((drawn) => drawn.id === id);
  if (!factor) throw new Error(`${id} is not drawn.`);
  return factor;
};

const drag = async (page: Page, id: string, [right, down]: readonly [number, number]): Promise<void> => {
  const canvas = await page.getByRole("group", { name: "Network", exact: true }).boundingBox();
  const [x, y] = middle(await find(page, id));
  const from = [(canvas?.x ?? 0) + x, (canvas?.y ?? 0) + y] as const;
  await page.mouse.move(...from);
  await page.mouse.down();
  await page.mouse.move(from[0] + right / 2, from[1] + down / 2, { steps: 5 });
  await page.mouse.move(from[0] + right, from[1] + down, { steps: 5 });
  await page.mouse.up();
};

test("a reload and a new window show the same factors, links, selection and moved positions", async () => {
  const { page, close } = await explorer.open();
  await page.getByRole("button", { name: "What drives people into trafficking others?" }).first().click();
  await settled(page);
  await clickFactor(page, MOTIVE);
  await settled(page);
  await drag(page, MOTIVE, [60, 40]);
  await page.waitForURL(/moved=/);
  const address = page.url();
  await page.reload();
  await settled(page);
  expect(page.url()).toBe(address);
  // The details take room from the picture, which fits itself to what is left.
  await page.getByRole("region", { name: "Details" }).getByRole("heading", { name: "Profit motive" }).waitFor();
  await settled(page);
  const reloaded = await picture(page);

  const other = await explorer.open(address.slice(explorer.url.length));
  await expect.poll(() => picture(other.page)).toEqual(reloaded);
  await other.close();
  await close();
});

test("back and forward go through the views", async () => {
  const { page, close } = await explorer.open();
  const heading = (name: string) => page.getByRole("main").getByRole("heading", { name, level: 2 }).waitFor();
  await heading("Overview");
  await page.getByRole("button", { name: "Prevention on two levels" }).first().click();
  await heading("Prevention on two levels");
  await page.getByRole("button", { name: "More questions" }).click();
  await page.getByRole("button", { name: "Where do sources disagree?" }).first().click();
  await heading("Where do sources disagree?");
  await page.goBack();
  await heading("Prevention on two levels");
  await page.goBack();
  await heading("Overview");
  await page.goForward();
  await heading("Prevention on two levels");
  await close();
});

test("an address that is not understood opens the overview and says what was wrong", async () => {
  const { page, close } = await explorer.open("/?v=1&signs=SIDEWAYS");
  expect(await page.locator("body").textContent()).toContain("SIDEWAYS");
  expect((await drawnFactors(page)).length).toBeGreaterThan(0);
  await close();
});

/** Opens the address of `page` in a new browser and compares what is shown, ids and places, with what `page` shows. */
const sameElsewhere = async (page: Page): Promise<void> => {
  const address = page.url().replace(explorer.url, "");
  const here = await pictureOf(page);
  const other = await explorer.open(address, { panels: "open" });
  expect(await pictureOf(other.page), address).toEqual(here);
  await other.close();
};

test("steps of a filter, what it fades, a saved view and a stored one are the same in a new browser", async () => {
  const { page, close } = await explorer.open("/?v=1&best=30&certainties=STATED&minWorks=2", { panels: "open" });
  const steps = page.getByRole("list", { name: "Steps of this filter" }).getByRole("listitem");
  await expect
    .poll(() => steps.allTextContents())
    .toEqual([
      expect.stringMatching(/^Certainty: Stated\d+ factors, \d+ links$/),
      expect.stringMatching(/^Works behind a link: 2 works or more\d+ factors, \d+ links$/),
    ]);

  // Switched off, a step keeps its values; undo switches it on again.
  await page.getByRole("switch", { name: /^Use the step Certainty/ }).press("Space");
  await settled(page);
  expect(new URL(page.url()).search).toBe("?v=1&best=30&minWorks=2&off.certainties=STATED");
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(new URL(page.url()).search).toBe("?v=1&best=30&certainties=STATED&minWorks=2");

  // A name, by keyboard alone.
  await page.getByRole("button", { name: /^What to do with the step Works/ }).press("Enter");
  await page.getByRole("menuitem", { name: "Name this step" }).press("Enter");
  await page.getByRole("textbox", { name: "Name of this step" }).fill("Told twice");
  await page.keyboard.press("Enter");
  await page.getByRole("switch", { name: "Use the step Told twice" }).waitFor();

  // What is filtered out stays on the canvas, and is neither listed nor counted.
  const listed = await outlineFactors(page);
  await page.getByText("Pale on the canvas").click();
  await settled(page);
  await expect.poll(async () => (await drawnFactors(page)).length).toBeGreaterThan(listed.length);
  expect(await outlineFactors(page)).toEqual(listed);
  await page.getByText(/that the filter leaves out; this list does not hold them/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(new URL(page.url()).search).toContain("&fade=yes");
  await sameElsewhere(page);

  // Saved under a name, and opened again from somewhere else.
  const address = page.url();
  await page.keyboard.press("Control+s");
  await page.getByRole("textbox", { name: "Name for the view on screen" }).fill("Pale");
  await page.keyboard.press("Enter");
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await page.getByRole("button", { name: "Clear all filters" }).first().click();
  await settled(page);
  await page.getByRole("button", { name: "Saved views" }).click();
  await page.getByRole("button", { name: "Open the view Pale" }).press("Enter");
  await settled(page);
  expect(page.url()).toBe(address);

  // Too long for an address: stored, and found again.
  const ids = (await outlineFactors(page)).slice(0, 12);
  const moved = ids.map((id, index) => `${id}@${index * 40}@${index * 30}`).join(",");
  const names = Array.from({ length: 60 }, (_, index) => `factor:none-of-this-name-${index}`).join(",");
  const long = await explorer.open(`/?v=1&factors=${ids.join(",")}&dismissed=${names}&moved=${moved}`, {
    panels: "open",
  });
  await long.page.waitForURL(/\?view=[a-z2-7]{12}$/);
  await settled(long.page);
  await sameElsewhere(long.page);
  await long.page.getByRole("radio", { name: "By side" }).click();
  await settled(long.page);
  await long.page.goBack();
  await settled(long.page);
  expect(long.page.url()).toMatch(/\?view=[a-z2-7]{12}$/);
  await long.close();
  await close();
});

test("an address made on other data says so above the view, and an id that is not stored says so too", async () => {
  const { page, close } = await explorer.open("/?v=1&best=20&added=factor:gone-since&data=0123456789abcdef");
  const note = page.getByRole("complementary", { name: "What changed since this address was made" });
  await note.getByText("data version 0123456789abcdef").waitFor();
  await note.getByText(/Named by this view and not in the data any more: gone since/).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await note.getByRole("button").last().click();
  await expect.poll(() => note.count()).toBe(0);
  expect(new URL(page.url()).search).toBe("?v=1&best=20&added=factor:gone-since");
  const other = await explorer.open("/?view=aaaaaaaaaaaa");
  await other.page.getByRole("complementary", { name: "Notice" }).getByText("No view is stored").waitFor();
  expect(new URL(other.page.url()).search).toBe("");
  await other.close();
  await close();
});
