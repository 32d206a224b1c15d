/** A part of the window that cannot be loaded or drawn says so in its own place; the rest goes on, and the view is kept. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/browser.ts";
import { clickFactor, drawnFactors, type Explorer, focusedName, settled, startExplorer } from "../support/explorer.ts";

const QUESTION = "/?v=1&q=perpetration&around=factor:trafficking-perpetration&direction=IN&families=INFLUENCE";
const PATIENCE = { timeout: 60_000 };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const tab = (page: Page, name: string) => page.getByRole("tab", { name, exact: true });
const reload = (page: Page) => page.getByRole("button", { name: "Reload the page" });

/** Presses the button that reloads, and waits for the page that comes. */
const reloaded = async (page: Page): Promise<void> => {
  await page.evaluate(() => document.documentElement.setAttribute("data-former", ""));
  await reload(page).click();
  await page.waitForFunction(() => !document.documentElement.hasAttribute("data-former"));
  await settled(page);
};

test("a page that cannot be loaded is named in its place, and reloading brings it back with the same view", async () => {
  const { page, troubles, close } = await explorer.open(QUESTION);
  const before = (await drawnFactors(page)).map(({ id }) => id).sort();
  await page.route("**/assets/table-page-*", (route) => route.abort());
  await tab(page, "Table").focus();
  await page.keyboard.press("Enter");
  const alert = page.getByRole("tabpanel", { name: "Table" }).getByRole("alert");
  await alert.getByText("The page “Table” could not be loaded.").waitFor();
  expect(await focusedName(page)).toBe("Table");
  expect(await axeFindings(page)).toEqual([]);
  // It is no secret that a script failed: the console tells it, and nothing else is amiss.
  expect(troubles.some((trouble) => trouble.includes("could not be loaded"))).toBe(true);

  // While nobody answers, what is shown stays.
  await page.route("**/*", (route) => (route.request().method() === "HEAD" ? route.abort() : route.fallback()));
  await reload(page).click();
  await page.getByRole("complementary", { name: "Notice" }).getByText("the server does not answer").waitFor();
  expect(await alert.isVisible()).toBe(true);

  await tab(page, "Network").click();
  await clickFactor(page, "factor:profit-motive");
  await page.getByRole("region", { name: "Details" }).getByRole("heading", { name: "Profit motive" }).waitFor();
  await tab(page, "Table").click();
  await alert.waitFor();

  await page.unrouteAll();
  const address = page.url();
  await reloaded(page);
  expect(page.url()).toBe(address);
  await page.getByRole("tabpanel", { name: "Table" }).getByRole("row").nth(3).waitFor();
  await page.getByRole("region", { name: "Details" }).getByRole("heading", { name: "Profit motive" }).waitFor();
  await tab(page, "Network").click();
  expect((await drawnFactors(page)).map(({ id }) => id).sort()).toEqual(before);
  await close();
});

test("a dialog that cannot be loaded says so in its place and closes as any other; reloading brings it back", async () => {
  const { page, close } = await explorer.open(QUESTION);
  await page.route("**/assets/dialogs-*", (route) => route.abort());
  const opener = page.getByRole("button", { name: "Export what is shown" });
  await opener.focus();
  await page.keyboard.press("Enter");
  const dialog = page.getByRole("dialog", { name: "Export" });
  await dialog.getByRole("alert").getByText("The dialog “Export” could not be loaded.").waitFor();
  expect(await dialog.evaluate((element) => element.contains(document.activeElement))).toBe(true);
  expect(await axeFindings(page)).toEqual([]);
  await page.keyboard.press("Escape");
  await dialog.waitFor({ state: "detached" });
  await expect.poll(() => focusedName(page), PATIENCE).toBe("Export what is shown");

  await page.route("**/*", (route) => (route.request().method() === "HEAD" ? route.abort() : route.fallback()));
  await page.getByRole("button", { name: "Show keyboard shortcuts" }).click();
  await page.getByText("The dialog “Keys” could not be loaded.").waitFor();
  await reload(page).click();
  await page.getByRole("dialog").getByRole("status").getByText("the server does not answer").waitFor();
  await page.unrouteAll();
  const address = page.url();
  await reloaded(page);
  expect(page.url()).toBe(address);
  await opener.click();
  await dialog.getByRole("button", { name: /GraphML/ }).waitFor();
  await close();
});

/** A table that fails while it is drawn, for as long as the page says so. */
const FAILING_TABLE = `export const TablePage = () => {
  if (document.documentElement.dataset.mended === undefined) throw new Error("a fault on purpose");
  return null;
};`;

test("a page that fails while it is drawn leaves the rest, and can be drawn again without asking for anything", async () => {
  const { page, troubles, close } = await explorer.open(QUESTION);
  await page.route("**/assets/table-page-*.js", (route) =>
    route.fulfill({ contentType: "text/javascript", body: FAILING_TABLE }),
  );
  await tab(page, "Table").click();
  const panel = page.getByRole("tabpanel", { name: "Table" });
  await panel.getByText("The page “Table” could not be drawn.").waitFor();
  expect(await axeFindings(page)).toEqual([]);
  expect(troubles.some((trouble) => trouble.includes("a fault on purpose"))).toBe(true);
  await page.getByRole("button", { name: "Draw it again" }).click();
  await panel.getByText("The page “Table” could not be drawn.").waitFor();

  await page.evaluate(() => document.documentElement.setAttribute("data-mended", ""));
  await page.getByRole("button", { name: "Draw it again" }).click();
  await panel.getByRole("alert").waitFor({ state: "detached" });
  expect(await page.evaluate(() => document.activeElement?.id)).toBe("main");

  // Another view is a new try by itself, such as the one that undo brings back.
  await page.evaluate(() => document.documentElement.removeAttribute("data-mended"));
  await tab(page, "Network").click();
  await tab(page, "Table").click();
  await panel.getByRole("alert").waitFor();
  await page.evaluate(() => document.documentElement.setAttribute("data-mended", ""));
  await page.getByRole("button", { name: /^Clear the filter Family of relations/ }).click();
  await panel.getByRole("alert").waitFor({ state: "detached" });
  await close();
});
