/** A served explorer with a browser beside it, and the few moves that every journey makes. */

import type { Page } from "playwright-core";
import { expect, inject } from "vitest";
import { connectBrowser, type Look, unanswered, type Visit } from "./browser.ts";
import type {} from "./global-explorer.ts";

export type Explorer = Readonly<{
  url: string;
  /** Opens the explorer at `path` and waits until the view is drawn or said to be empty or failed. */
  open: (path?: string, look?: Look) => Promise<Visit>;
  stop: () => Promise<void>;
}>;

/** How long nothing may happen before a page counts as settled. */
const QUIET_MS = 250;
const PATIENCE_MS = 60_000;

const checks = new WeakMap<Page, () => Promise<unknown>>();

/** From now on `check` is made whenever the page has settled. */
export const afterEachStep = (page: Page, check: () => Promise<unknown>): void => void checks.set(page, check);

/** Waits until the page waits for no answer and says that it is busy nowhere, for a quarter of a second on end. */
export const settled = async (page: Page): Promise<void> => {
  const giveUp = Date.now() + PATIENCE_MS;
  let quietSince = Date.now();
  while (Date.now() - quietSince < QUIET_MS) {
    await page.waitForTimeout(50);
    const busy = await page.locator("[aria-busy=true]").count();
    const waiting = unanswered(page);
    if (busy > 0 || waiting.length > 0) quietSince = Date.now();
    if (Date.now() > giveUp)
      throw new Error(`${page.url()} does not settle: ${busy} busy, waiting for ${waiting.join(", ") || "nothing"}.`);
  }
  await checks.get(page)?.();
};

/** The run's served explorer, or the one at `url`, and a connection to the run's Chromium; `stop` closes what was opened. */
export const startExplorer = async (url = inject("explorer").url): Promise<Explorer> => {
  const browser = await connectBrowser(inject("explorer").browser);
  return {
    url,
    open: async (path = "/", look = {}) => {
      const visit = await browser.visit(`${url}${path}`, look);
      await settled(visit.page);
      return visit;
    },
    stop: browser.stop,
  };
};

/** Shows the view of the address `path` in a window that is open, as going back to it would, and waits until it is drawn. */
export const goTo = async (page: Page, path: string): Promise<void> => {
  await page.evaluate((address) => {
    history.pushState(null, "", address);
    dispatchEvent(new PopStateEvent("popstate"));
  }, path);
  await settled(page);
};

/** One drawn factor: its id, and the window box of its shape and label in CSS pixels. */
export type DrawnFactor = Readonly<{ id: string; x1: number; y1: number; x2: number; y2: number; textSize: number }>;

type CanvasNode = Readonly<{
  id: () => string;
  data: (name: string) => unknown;
  numericStyle: (name: string) => number;
  position: () => { x: number; y: number };
  renderedBoundingBox: (options: object) => { x1: number; y1: number; x2: number; y2: number };
}>;
type Canvas = Readonly<{
  zoom: () => number;
  container: () => HTMLElement;
  nodes: () => { toArray: () => CanvasNode[] };
  edges: () => { toArray: () => CanvasNode[] };
}>;
type Holder = Element & { _cyreg?: { cy: Canvas } };

/** The drawing library's own object, found where the library keeps it; waits until something is drawn. */
const canvasOf = (page: Page) =>
  page.waitForFunction(() => {
    const holder = [...document.querySelectorAll<Holder>("*")].find(({ _cyreg }) => _cyreg);
    const canvas = holder?._cyreg?.cy;
    return canvas && canvas.nodes().toArray().length > 0 ? canvas : undefined;
  });

/** The drawn factors; waits until there are some. */
export const drawnFactors = async (page: Page): Promise<readonly DrawnFactor[]> =>
  (await canvasOf(page)).evaluate((canvas) =>
    (canvas as Canvas)
      .nodes()
      .toArray()
      .filter((node) => node.id().startsWith("factor:"))
      .map((node) => ({
        id: node.id(),
        ...node.renderedBoundingBox({ includeLabels: true, includeOverlays: false, includeUnderlays: false }),
        textSize: node.numericStyle("font-size") * (canvas as Canvas).zoom(),
      })),
  );

/** Where every factor is drawn, as `id x y` in canvas units, sorted; waits until there are some. */
export const drawnPlaces = async (page: Page): Promise<readonly string[]> =>
  (await canvasOf(page)).evaluate((canvas) =>
    (canvas as Canvas)
      .nodes()
      .toArray()
      .filter((node) => node.id().startsWith("factor:"))
      .map((node) => `${node.id()} ${node.position().x} ${node.position().y}`)
      .sort(),
  );

/** The ids of the drawn links; waits until something is drawn. */
export const drawnLinks = async (page: Page): Promise<readonly string[]> =>
  (await canvasOf(page)).evaluate((canvas) =>
    (canvas as Canvas)
      .edges()
      .toArray()
      .map((edge) => edge.id())
      .filter((id) => id.startsWith("link:")),
  );

/** The titles of the drawn lanes; waits until something is drawn. */
export const drawnTitles = async (page: Page): Promise<readonly string[]> =>
  (await canvasOf(page)).evaluate((canvas) =>
    (canvas as Canvas)
      .nodes()
      .toArray()
      .flatMap((node) => (node.id().startsWith("lane-title/") ? [String(node.data("label"))] : [])),
  );

/** The ids of the drawn lines that are no links and begin with `prefix`. */
export const drawnTies = async (page: Page, prefix: string): Promise<readonly string[]> =>
  (
    await (
      await canvasOf(page)
    ).evaluate((canvas) =>
      (canvas as Canvas)
        .edges()
        .toArray()
        .map((edge) => edge.id()),
    )
  ).filter((id) => id.startsWith(prefix));

/** The ids of everything drawn, sorted; waits until something is. */
export const drawnElements = async (page: Page): Promise<readonly string[]> =>
  (await canvasOf(page)).evaluate((canvas) =>
    [...(canvas as Canvas).nodes().toArray(), ...(canvas as Canvas).edges().toArray()].map((each) => each.id()).sort(),
  );

/** Clicks a drawn factor, once or twice, with the mouse. */
export const clickFactor = async (
  page: Page,
  id: string,
  options: Readonly<{ twice?: boolean; button?: "left" | "right" }> = {},
): Promise<void> => {
  const factor = (await drawnFactors(page)).find((drawn) => drawn.id === id);
  if (!factor) throw new Error(`The factor ${id} is not drawn.`);
  const holder = await (await canvasOf(page)).evaluate((canvas) => {
    const { x, y } = (canvas as Canvas).container().getBoundingClientRect();
    return { x, y };
  });
  const x = holder.x + (factor.x1 + factor.x2) / 2;
  const y = holder.y + (factor.y1 + factor.y2) / 2;
  if (options.twice) await page.mouse.dblclick(x, y);
  else await page.mouse.click(x, y, { button: options.button ?? "left" });
};

/** What has the keyboard focus, as a screen reader names it. */
export const focusedName = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return "";
    const labels = (element.getAttribute("aria-labelledby") ?? "")
      .split(" ")
      .map((id) => document.getElementById(id)?.textContent ?? "");
    const own =
      element instanceof HTMLInputElement ? [...(element.labels ?? [])].map((label) => label.textContent) : [];
    return [element.getAttribute("aria-label") ?? "", ...labels, ...own, element.textContent ?? ""]
      .join(" ")
      .replace(/\s+/g, " ")
      .trim();
  });

/** Presses Tab until the focus is on something whose name contains `name`; raises when it never comes. */
export const tabTo = async (page: Page, name: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> => {
  const passed: string[] = [];
  for (let presses = 0; presses < 120; presses += 1) {
    await page.keyboard.press(key);
    const focused = await focusedName(page);
    if (focused.includes(name)) return;
    passed.push(focused.slice(0, 40));
  }
  throw new Error(`Nothing named ${name} takes the focus. Passed: ${passed.join(" | ")}`);
};

/** Ids of the factors that the outline lists, in its order; unfolds it where it is folded. */
export const outlineFactors = async (page: Page): Promise<readonly string[]> => {
  const unfold = page.getByRole("button", { name: "Open outline" });
  if (await unfold.isVisible()) await unfold.click();
  const rows = page.locator("[data-id^='factor:']");
  await rows.first().waitFor();
  return rows.evaluateAll((found) => found.map((row) => row.getAttribute("data-id") ?? ""));
};

/** Ids of the links that the outline lists under the factors; opens each factor in turn. */
export const outlineLinks = async (page: Page): Promise<readonly string[]> => {
  const links = new Set<string>();
  for (const id of await outlineFactors(page)) {
    await page.locator(`[data-id="${id}"]`).focus();
    await page.waitForFunction((factor) => document.querySelector(`[data-id="${factor}"][aria-expanded=true]`), id);
    const rows = page.locator("[data-id^='link:']");
    for (const link of await rows.evaluateAll((found) => found.map((row) => row.getAttribute("data-id") ?? "")))
      links.add(link);
  }
  return [...links];
};

/** Goes down the open list of a combobox to the option that holds `name`, and chooses it. */
export const chooseOption = async (page: Page, name: string): Promise<void> => {
  const patience = { timeout: PATIENCE_MS };
  const marked = () =>
    page.evaluate(() => {
      const id = document.activeElement?.getAttribute("aria-activedescendant");
      return id ? (document.getElementById(id)?.textContent ?? "") : "";
    });
  // The first option is marked once the list has its answer; each press is waited for, so that none is counted twice.
  await expect.poll(marked, patience).not.toBe("");
  for (let presses = 0; presses < 20 && !(await marked()).includes(name); presses += 1) {
    const before = await marked();
    await page.keyboard.press("ArrowDown");
    await expect.poll(marked, patience).not.toBe(before);
  }
  expect(await marked()).toContain(name);
  await page.keyboard.press("Enter");
};

/** Every id that the outline lists, of factors, groups, links and bundles; opens each factor and group row in turn. */
export const outlineIds = async (page: Page): Promise<readonly string[]> => {
  const read = (): Promise<readonly string[]> =>
    page.locator(".outline-row[data-id]").evaluateAll((found) => found.map((row) => row.getAttribute("data-id") ?? ""));
  await page.locator(".outline-row[data-id]").first().waitFor();
  const ids = new Set(await read());
  for (const id of [...ids].filter((each) => /^(factor|group):/.test(each))) {
    const row = page.locator(`[data-id="${id}"]`);
    await row.focus();
    await page.waitForFunction((wanted) => document.activeElement?.getAttribute("data-id") === wanted, id);
    for (const listed of await read()) ids.add(listed);
  }
  return [...ids];
};
