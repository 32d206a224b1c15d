/** The address holds the view: a reload, a new window and the back button bring it back as it was. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import {
  clickFactor,
  type DrawnFactor,
  drawnFactors,
  drawnLinks,
  type Explorer,
  settled,
  startExplorer,
} from "../support/explorer.ts";

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
  const reloaded = await picture(page);
  expect(page.url()).toBe(address);
  await page.getByRole("region", { name: "Details" }).getByRole("heading", { name: "Profit motive" }).waitFor();

  const other = await explorer.open(address.slice(explorer.url.length));
  expect(await picture(other.page)).toEqual(reloaded);
  await other.close();
  await close();
});

test("back and forward go through the views", async () => {
  const { page, close } = await explorer.open();
  const heading = (name: string) => page.getByRole("main").getByRole("heading", { name, level: 2 }).waitFor();
  await heading("Overview");
  await page.getByRole("button", { name: "Prevention on two levels" }).first().click();
  await heading("Prevention on two levels");
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
