/** Whatever was done to the view can be undone: the picture that comes back is exactly the one that was there. */
import fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/browser.ts";
import { type Explorer, settled, startExplorer } from "../support/explorer.ts";
import { pictureOf } from "../support/picture.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const ACTIONS = 50;

/** A view of every feature: steps of a filter, groupings, ends of chains, and another view to compare with. */
const START = "/?v=1&best=15&includeGroupings=yes&minWorks=2&certainties=STATED";
const FEATURES = "&from=factor:poverty&to=factor:trafficking-perpetration&longest=3&compare=diff&with.regions=romania";

const LAYOUTS = ["By kind", "By side", "By level", "By links", "In a circle"];

/** What is found in the palette by its name. */
const NAMED = [
  ...["Arrange anew", "Unpin all", "Fold or unfold all groupings", "Show all", "Draw in groups"],
  ...["Draw every factor and link", "Clear the selection", "Clear all filters", "Pathways from here"],
  ...["Swap start and end", "Swap rows and columns", "Swap the two views"],
];

/** Keys on one of the outline's factors. */
const KEYS = ["Delete", "e", "c", "Enter", "f", "u"];

type Act = (page: Page, number: number) => Promise<void>;

const pick = <T>(from: readonly T[], number: number): T => from[number % from.length] as T;

const dragFactor: Act = async (page, number) => {
  const canvas = page.getByRole("group", { name: "Network", exact: true });
  const box = (await canvas.isVisible()) ? await canvas.boundingBox() : null;
  if (box === null) return;
  const [x, y] = [box.x + box.width * (0.2 + (number % 7) / 12), box.y + box.height * (0.2 + (number % 5) / 9)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20, { steps: 3 });
  await page.mouse.up();
};

const ACTS: Readonly<Record<string, Act>> = {
  layout: async (page, number) => {
    const layout = page.getByRole("radio", { name: pick(LAYOUTS, number), exact: true });
    if (await layout.isVisible()) await layout.click();
  },
  key: async (page, number) => {
    const rows = page.locator("[data-keys=outline] [data-id^='factor:']");
    const count = await rows.count();
    if (count === 0) return;
    await rows.nth(number % count).focus();
    await page.keyboard.press(pick(KEYS, number));
  },
  sign: async (page, number) => {
    const boxes = page.getByRole("group", { name: "Sign" }).getByRole("checkbox");
    await boxes.nth(number % (await boxes.count())).press("Space");
  },
  step: async (page, number) => {
    const switches = page.getByRole("switch", { name: /^Use the step/ });
    const count = await switches.count();
    if (count > 0) await switches.nth(number % count).press("Space");
  },
  fade: async (page, number) => {
    const choice = page.getByText(pick(["Pale on the canvas", "Hidden"], number), { exact: true });
    if (await choice.isVisible()) await choice.click();
  },
  page: async (page, number) => {
    const tabs = page.getByRole("tablist").first().getByRole("tab");
    // Back to the network more often than not, where most can be done.
    await tabs.nth(number % 2 === 0 ? 0 : number % (await tabs.count())).click();
  },
  drag: dragFactor,
  named: async (page, number) => {
    await page.keyboard.press("Control+k");
    await page.keyboard.press("Control+A");
    await page.keyboard.type(`>${pick(NAMED, number)}`);
    await settled(page);
    await page.keyboard.press("Enter");
    await settled(page);
    // One that is not possible now stays in the field.
    await page.keyboard.press("Escape");
    await page.keyboard.press("Escape");
  },
};

const act = async (page: Page, kind: string, number: number): Promise<void> => {
  await ACTS[kind]?.(page, number);
  await settled(page);
  // A list of many neighbours opens before they are added; this reader looks and leaves it.
  if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");
  const notice = page.getByRole("complementary", { name: "Notice" }).getByRole("button");
  if (await notice.isVisible()) await notice.click();
};

test(`after ${ACTIONS} actions by mouse and keyboard, undo gives every earlier picture, redo the last, and addresses the same elsewhere`, async () => {
  const { page, troubles, close } = await explorer.open(START + FEATURES, { panels: "open" });
  // Filters are made when they are opened: until then there are words, which the browser's own search finds.
  const sign = page.locator(".filter-entry", { has: page.locator(".filter-trigger", { hasText: /^Sign/ }) }).first();
  expect(await page.locator(".filter-entry input").count()).toBe(0);
  expect(await sign.textContent()).toContain("More, Less");
  await sign.locator(".filter-trigger").click();
  await expect.poll(() => sign.locator("input").count()).toBeGreaterThan(2);
  const pictures = new Map([[page.url(), await pictureOf(page)]]);
  const [actions = []] = fc.sample(
    fc.array(fc.tuple(fc.constantFrom(...Object.keys(ACTS)), fc.nat({ max: 400 })), {
      minLength: ACTIONS,
      maxLength: ACTIONS,
    }),
    { numRuns: 1, seed: 3 },
  );
  for (const [kind, number] of actions) {
    await act(page, kind, number);
    // Nothing can be done in a view that is all but empty.
    for (let back = 0; back < 3 && (await page.locator("[data-id^='factor:']").count()) < 4; back += 1) {
      await page.keyboard.press("Control+z");
      await settled(page);
    }
    pictures.set(page.url(), await pictureOf(page));
  }
  const last = page.url();
  const undo = page.getByRole("button", { name: "Undo" });
  let undone = 0;
  for (; await undo.isEnabled(); undone += 1) {
    await undo.click();
    await settled(page);
    expect(await pictureOf(page), page.url()).toEqual(pictures.get(page.url()));
  }
  expect(undone).toBeGreaterThan(20);
  expect(page.url()).toBe([...pictures.keys()][0]);
  for (let again = 0; again < undone; again += 1) await page.keyboard.press("Control+Shift+z");
  await settled(page);
  expect(page.url()).toBe(last);
  expect(await pictureOf(page)).toEqual(pictures.get(last));
  expect(troubles).toEqual([]);
  await close();

  // One view of every kind that was come by, and some more, in a window that knows of nothing else.
  const urls = [...pictures.keys()];
  const kinds = urls.map((url) => new URL(url).searchParams).map((said) => `${said.get("page")} ${said.get("layout")}`);
  for (const url of urls.filter((_, index) => kinds.indexOf(kinds[index] ?? "") === index)) {
    const other = await explorer.open(url.slice(explorer.url.length), { panels: "open" });
    await other.page.locator(".filter-trigger", { hasText: /^Sign/ }).first().click();
    await settled(other.page);
    expect(await pictureOf(other.page), url).toEqual(pictures.get(url));
    await other.close();
  }
});

test("the history lists the steps, goes back to any of them, and passes axe", async () => {
  const { page, close } = await explorer.open();
  await page.getByRole("radio", { name: "By side" }).click();
  await page
    .getByRole("button", { name: "Clear all filters" })
    .or(page.getByRole("button", { name: /^Clear the filter/ }))
    .first()
    .click();
  await settled(page);
  await page.getByRole("button", { name: "History of this view" }).click();
  const steps = page.getByRole("menu", { name: "History of this view" }).getByRole("menuitemradio");
  await expect.poll(() => steps.allTextContents()).toEqual(["All filters cleared", "Laid out by side", "Opened"]);
  expect(await axeFindings(page)).toEqual([]);
  await steps.nth(1).press("Enter");
  await settled(page);
  expect(new URL(page.url()).search).toBe("?v=1&best=40&minWorks=2&layout=sides");
  expect(await page.getByRole("button", { name: "Redo" }).isEnabled()).toBe(true);
  await close();
});

test("a text field takes back its own typing, not the view's last step", async () => {
  const { page, close } = await explorer.open();
  await page.getByRole("radio", { name: "By side" }).click();
  await settled(page);
  const address = page.url();
  await page.getByRole("combobox").first().fill("pov");
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(page.url()).toBe(address);
  await close();
});
