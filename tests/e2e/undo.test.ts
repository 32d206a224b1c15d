/** Whatever was done to the view can be undone: the picture that comes back is exactly the one that was there. */
import fc from "fast-check";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/browser.ts";
import { drawnLinks, drawnPlaces, type Explorer, outlineFactors, settled, startExplorer } from "../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const ACTIONS = 50;

const LAYOUTS = ["By kind", "By side", "By links", "In a circle"];

/** Focuses one of the outline's factors, so that keys are about it. */
const focusFactor = async (page: Page, number: number): Promise<void> => {
  const ids = await outlineFactors(page);
  await page.locator(`[data-id="${ids[number % ids.length]}"]`).focus();
};

type Action = Readonly<{ kind: "layout" | "dismiss" | "expand" | "open" | "sign" | "drag"; number: number }>;

const dragFactor = async (page: Page, number: number): Promise<void> => {
  const canvas = page.getByRole("application").or(page.locator("[data-keys=canvas]")).first();
  const box = await canvas.boundingBox();
  if (!box) throw new Error("There is no canvas.");
  const [x, y] = [box.x + box.width * (0.2 + (number % 7) / 12), box.y + box.height * (0.2 + (number % 5) / 9)];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 30, y + 20, { steps: 3 });
  await page.mouse.up();
};

const act = async (page: Page, { kind, number }: Action): Promise<void> => {
  switch (kind) {
    case "layout":
      await page.getByRole("radio", { name: LAYOUTS[number % LAYOUTS.length] ?? "", exact: true }).click();
      break;
    case "sign": {
      const boxes = page.getByRole("group", { name: "Sign" }).getByRole("checkbox");
      await boxes.nth(number % (await boxes.count())).press("Space");
      break;
    }
    case "drag":
      await dragFactor(page, number);
      break;
    default:
      await focusFactor(page, number);
      await page.keyboard.press({ dismiss: "Delete", expand: "e", open: "Enter" }[kind]);
  }
  await settled(page);
  // A list of many neighbours opens before they are added; this reader looks and leaves it.
  if (await page.getByRole("dialog").isVisible()) await page.keyboard.press("Escape");
  const notice = page.getByRole("complementary", { name: "Notice" }).getByRole("button");
  if (await notice.isVisible()) await notice.click();
};

const pictureOf = async (page: Page) => ({
  factors: await drawnPlaces(page),
  links: [...(await drawnLinks(page))].sort(),
});

test(`after ${ACTIONS} actions by mouse and keyboard, undo gives every earlier picture and redo the last`, async () => {
  const { page, close } = await explorer.open("/?v=1&best=15&minWorks=2");
  await page.getByRole("button", { name: "Sign" }).click();
  const pictures = new Map([[page.url(), await pictureOf(page)]]);
  const [actions = []] = fc.sample(
    fc.array(
      fc.record({
        kind: fc.constantFrom("layout", "dismiss", "expand", "open", "sign", "drag"),
        number: fc.nat({ max: 40 }),
      }),
      { minLength: ACTIONS, maxLength: ACTIONS },
    ),
    { numRuns: 1, seed: 3 },
  ) as readonly (readonly Action[])[];
  for (const action of actions) {
    await act(page, action);
    // Nothing can be done in a view that is all but empty.
    for (let back = 0; back < 3 && (await page.locator("[data-id^='factor:']").count()) < 4; back += 1) {
      await page.getByRole("button", { name: "Undo" }).click();
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
    expect(pictures.get(page.url()), page.url()).toEqual(await pictureOf(page));
  }
  expect(undone).toBeGreaterThan(20);
  expect(page.url()).toBe([...pictures.keys()][0]);
  for (let again = 0; again < undone; again += 1) await page.keyboard.press("Control+Shift+z");
  await settled(page);
  expect(page.url()).toBe(last);
  expect(await pictureOf(page)).toEqual(pictures.get(last));
  await close();
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
