/** Commands are found by name beside factors, claims and sources; words of the field are explained where they stand. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { type Explorer, settled, startExplorer } from "../support/explorer.ts";

const PATIENCE = { timeout: 60_000 };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const search = (page: Page): Locator =>
  page.getByRole("combobox", { name: "Search factors, claims, sources and commands" });
const options = (page: Page): Locator => page.getByRole("listbox", { name: "Found" }).getByRole("option");

const hasFocus = (page: Page): Promise<void> =>
  expect.poll(() => search(page).evaluate((field) => field === document.activeElement), PATIENCE).toBe(true);

/** Opens the palette by its key, whatever has the focus, and types. */
const ask = async (page: Page, text: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await hasFocus(page);
  await page.keyboard.type(text);
};

/** Waits until the option that begins with `words` is the one that Enter takes: the list marks it after it is drawn. */
const marked = (page: Page, words: string): Promise<void> =>
  expect
    .poll(
      () =>
        search(page).evaluate((field) => {
          const id = field.getAttribute("aria-activedescendant");
          return id === null ? "" : document.getElementById(id)?.textContent;
        }),
      PATIENCE,
    )
    .toMatch(new RegExp(`^${words}`));

test("commands are found, run, refused with their reason, and the last used come first", async () => {
  const { page, troubles, close } = await explorer.open();
  await ask(page, ">undo");
  await expect.poll(() => options(page).first().textContent(), PATIENCE).toBe("UndoNothing has been done yet.Ctrl+Z");
  await marked(page, "Undo");
  await page.keyboard.press("Enter");
  await page.getByText("Undo: Nothing has been done yet.").waitFor({ state: "attached" });
  expect(await options(page).count()).toBeGreaterThan(0);

  // Asked for again, the palette is ready for other words.
  await ask(page, ">lay side");
  await expect.poll(() => options(page).allTextContents(), PATIENCE).toEqual(["Lay out: By side"]);
  await page.getByText("1 result.").waitFor({ state: "attached" });
  await marked(page, "Lay out: By side");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(page.url()).toContain("layout=sides");
  expect(await search(page).inputValue()).toBe("");

  await ask(page, "export");
  const commands = page.getByRole("listbox", { name: "Found" }).getByRole("group", { name: "Commands" });
  await commands.getByRole("option", { name: "Export as GraphML" }).waitFor();
  await commands.getByRole("option", { name: "Export", exact: true }).click();
  await page.getByRole("dialog").getByRole("heading", { name: "Export" }).waitFor();
  await page.keyboard.press("Escape");
  await page.getByRole("dialog").waitFor({ state: "detached" });
  await hasFocus(page);

  await ask(page, ">");
  await expect
    .poll(async () => (await options(page).allTextContents()).slice(0, 2), PATIENCE)
    .toEqual(["Export", "Lay out: By side"]);
  const refused = await options(page).filter({ hasText: "Nothing was undone." }).count();
  expect(refused).toBe(1);
  await page.keyboard.press("Escape");
  expect(await search(page).inputValue()).toBe(">");
  expect(troubles).toEqual([]);
  await close();
});

test("on a narrow window the palette fits the screen and commands are a tap away", async () => {
  const { page, close } = await explorer.open("/", { size: "narrow" });
  await search(page).tap();
  // The browser gives the focus some time after the finger has left.
  await hasFocus(page);
  await page.keyboard.type(">theme");
  await options(page).first().waitFor();
  const box = await page.getByRole("listbox", { name: "Found" }).boundingBox();
  expect(box && box.x >= 0 && box.x + box.width <= 390 && box.width > 300).toBe(true);
  await options(page).filter({ hasText: "Theme: Dark" }).tap();
  await expect.poll(() => page.evaluate(() => document.documentElement.dataset.theme), PATIENCE).toBe("dark");
  await close();
});

test("a word of the field is explained on focus, on hover and by tap, and Escape puts it away", async () => {
  const address =
    "/?v=1&q=perpetration&around=factor:trafficking-perpetration&direction=IN&families=INFLUENCE&select=factor:profit-motive";
  const { page, close } = await explorer.open(address);
  const term = page.getByRole("region", { name: "Details" }).getByRole("button", { name: "Level" });
  const meaning = page.getByRole("tooltip");
  // The pointer comes from somewhere.
  await page.mouse.move(5, 5);
  await term.hover();
  await meaning.waitFor();
  expect(await meaning.textContent()).toContain("it is not the level of prevention");
  // The explanation can be pointed at without going away.
  await meaning.hover();
  await page.waitForTimeout(600);
  expect(await meaning.isVisible()).toBe(true);
  await page.keyboard.press("Escape");
  await meaning.waitFor({ state: "detached" });
  await term.focus();
  await page.keyboard.press("Shift+Tab");
  await page.keyboard.press("Tab");
  await meaning.waitFor();
  await expect
    .poll(async () => (await term.getAttribute("aria-describedby")) === (await meaning.getAttribute("id")), PATIENCE)
    .toBe(true);
  await page.keyboard.press("Escape");
  await meaning.waitFor({ state: "detached" });
  expect(page.url()).toContain("select=factor:profit-motive");
  await close();

  const touched = await explorer.open(address, { size: "narrow" });
  // What the address selects is open, since nothing else of it would be in sight.
  await touched.page.getByRole("dialog").getByRole("button", { name: "Level" }).tap();
  await touched.page.getByRole("tooltip").waitFor();
  await touched.close();
});
