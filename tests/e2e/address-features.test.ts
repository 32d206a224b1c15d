/** The address of a view that a reader came to holds all of it: a new browser shows the same, for every feature of a view. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { parseAddress } from "../../client/src/store/address/address.ts";
import { type Explorer, goTo, settled, startExplorer } from "../support/explorer.ts";
import { inOutline } from "../support/hand.ts";
import { pictureOf } from "../support/picture.ts";
import { featuresOf, VIEW_FEATURES } from "../support/view-features.ts";
import { WALKS } from "../support/view-walks.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

/** What is chosen in the page in front: rows of tables, cells, and which of several ways is on. */
const CHOSEN = "main :is([aria-selected=true], [data-selected], input:checked)";

/** Ids, positions, words and rows, what is selected, and what the details say of it. */
const lookAt = async (page: Page) => ({
  ...(await pictureOf(page)),
  together: await inOutline(page),
  chosen: await page
    .locator(CHOSEN)
    .evaluateAll((found) => found.filter((each) => each.checkVisibility()).map((each) => each.textContent)),
  details: await page.getByRole("region", { name: "Details" }).allTextContents(),
});

test("a view that was come to by hand is the same in a new browser that opens its address, for every feature of a view", async () => {
  const reached = new Map<string, Readonly<{ title: string; here: unknown }>>();
  const { page, troubles, close } = await explorer.open("/", { panels: "open" });
  for (const [title, { from, go }] of Object.entries(WALKS)) {
    await goTo(page, from);
    await go(page, async () => {
      const address = page.url().slice(explorer.url.length);
      expect(address, title).not.toBe(from);
      reached.set(address, { title, here: await lookAt(page) });
    });
  }
  expect(troubles).toEqual([]);
  await close();

  const views = [...reached.keys()].map((address) => parseAddress(new URL(address, explorer.url).search));
  expect(views.flatMap(({ problems }) => problems)).toEqual([]);
  const used = new Set(views.flatMap(({ view }) => featuresOf(view)));
  expect(VIEW_FEATURES.filter((feature) => !used.has(feature))).toEqual([]);

  // Nothing outlives a page but saved views and the window's own panels, so that each address is opened as if it were the first.
  const other = await explorer.open("/", { panels: "open" });
  for (const [address, { title, here }] of reached) {
    await other.page.goto(`${explorer.url}${address}`);
    await settled(other.page);
    expect(await lookAt(other.page), `${title}: ${address}`).toEqual(here);
  }
  expect(other.troubles).toEqual([]);
  await other.close();
});
