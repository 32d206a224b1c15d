/** Several factors are selected, boxed and moved by fingers alone, and the page stays where it is. */
import { afterAll, beforeAll, expect, onTestFinished, test } from "vitest";
import { axeFindings } from "../support/browser.ts";
import { type Explorer, startExplorer } from "../support/explorer.ts";
import { canvasState, fingersOn, inAddress, isWithin, middleOf, type Point } from "../support/hand.ts";
import { smallTargets } from "../support/targets.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const VIEW = "/?v=1&best=15&minWorks=2";
const PATIENCE = { timeout: 60_000 };

test("one finger moves the picture and never the page, two zoom, a long press asks, a tool boxes", async () => {
  const { page, troubles, close } = await explorer.open(VIEW, { size: "narrow" });
  onTestFinished(close);
  // A key is named where there is a keyboard.
  expect(await page.locator(".search-key").isVisible()).toBe(false);
  const { touch, drag, tap } = await fingersOn(page);
  const bar = page.getByRole("toolbar", { name: "Selection" });
  const intoSight = () =>
    page.locator("[data-keys=canvas]").evaluate((element) => element.scrollIntoView({ block: "center" }));

  await intoSight();
  await expect.poll(async () => (await canvasState(page)).zoom, PATIENCE).not.toBe(1);
  const start = await canvasState(page);
  const edge = { x: start.frame.left + 4, y: (start.frame.top + start.frame.bottom) / 2 };
  await drag([edge], [{ x: edge.x + 30, y: edge.y - 90 }]);
  await expect.poll(async () => (await canvasState(page)).pan.y, PATIENCE).toBeLessThan(start.pan.y - 60);
  const panned = await canvasState(page);
  expect([panned.zoom, panned.scrolled]).toEqual([start.zoom, start.scrolled]);
  const middle = { x: (start.frame.left + start.frame.right) / 2, y: edge.y };
  const apart = (px: number): readonly Point[] => [
    { x: middle.x - px, y: middle.y },
    { x: middle.x + px, y: middle.y },
  ];
  await drag(apart(30), apart(90));
  await expect.poll(async () => (await canvasState(page)).zoom, PATIENCE).toBeGreaterThan(start.zoom * 1.5);
  expect((await canvasState(page)).scrolled).toBe(start.scrolled);
  expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);

  // A long press asks for the menu, and letting go neither closes it nor opens anything.
  await page.getByRole("button", { name: "Fit the whole network" }).click();
  await intoSight();
  await expect.poll(async () => (await canvasState(page)).zoom, PATIENCE).toBeLessThan(start.zoom);
  const ids = Object.keys((await canvasState(page)).middles);
  const [first = "", second = ""] = ids;
  await touch("touchStart", await middleOf(page, first));
  await page.getByRole("menuitem", { name: "Show details" }).waitFor();
  await touch("touchEnd");
  await page.waitForTimeout(500);
  expect(new URL(page.url()).searchParams.get("select")).toBeNull();
  await page.getByRole("menuitem", { name: /^Select with others/ }).tap();
  await expect.poll(() => inAddress(page), PATIENCE).toEqual([first]);

  // The tool: a tap takes another one, a drawn box what lies in it, without moving picture or page.
  await page.getByRole("button", { name: "Select several" }).tap();
  await intoSight();
  await tap(await middleOf(page, second));
  await expect.poll(() => inAddress(page), PATIENCE).toEqual([first, second].sort());
  const still = await canvasState(page);
  const top = Math.max(still.frame.top, 90) + 4;
  const box = { from: { x: 4, y: top }, to: { x: 200, y: top + 200 } };
  const inside = ids.filter((each) => isWithin(still.middles[each] ?? { x: 0, y: 0 }, box));
  await drag([box.from], [box.to]);
  await expect.poll(() => inAddress(page), PATIENCE).toEqual([...new Set([first, second, ...inside])].sort());
  const boxed = await canvasState(page);
  expect([boxed.pan, boxed.zoom, boxed.scrolled]).toEqual([still.pan, still.zoom, still.scrolled]);
  expect(await axeFindings(page)).toEqual([]);
  expect(await smallTargets(page)).toEqual([]);

  // Moving: a tap says where to; a single tap on a factor then opens it.
  await bar.getByRole("button", { name: "Clear" }).tap();
  await bar.waitFor({ state: "detached" });
  await touch("touchStart", await middleOf(page, first));
  await page.getByRole("menuitem", { name: "Show details" }).waitFor();
  await touch("touchEnd");
  await page.getByRole("menuitem", { name: /^Move/ }).tap();
  await page.getByText("Moving", { exact: false }).first().waitFor({ state: "attached" });
  const goal = await canvasState(page);
  const put = { x: goal.frame.left + 60, y: Math.max(goal.frame.top, 90) + 60 };
  await tap(put);
  await expect.poll(() => new URL(page.url()).searchParams.get("moved") ?? "", PATIENCE).toContain(first);
  const landed = await middleOf(page, first);
  expect(Math.hypot(landed.x - put.x, landed.y - put.y)).toBeLessThan(3);
  // Two taps at once would be a double one, wherever they are.
  await page.waitForTimeout(500);
  await tap(await middleOf(page, second));
  const details = page.getByRole("dialog", { name: "Details" });
  await details.waitFor();
  expect(new URL(page.url()).searchParams.get("select")).toBe(second);

  // The same menu without a long press.
  await details.getByRole("button", { name: "More" }).tap();
  await page.getByRole("menuitem", { name: /^Select with others|^Take out/ }).tap();
  await details.waitFor({ state: "detached" });
  await expect.poll(() => new URL(page.url()).searchParams.get("select"), PATIENCE).toBeNull();
  expect(troubles).toEqual([]);
});
