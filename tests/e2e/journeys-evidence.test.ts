/** The evidence of a view: the list of all claims, what falls without one work, and both on paper. */
import { inflateSync } from "node:zlib";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings } from "../support/browser.ts";
import { drawnFactors, type Explorer, goTo, settled, tabTo } from "../support/explorer.ts";
import { startJourneys } from "../support/journey.ts";
import { choose } from "../support/view-walks.ts";

const PATIENCE = { timeout: 60_000 };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startJourneys();
});
afterAll(() => explorer.stop());

const main = (page: Page) => page.getByRole("main");

/** The number beside the heading that begins with `title`. */
const countAt = async (page: Page, title: string): Promise<string> =>
  (await main(page)
    .getByRole("heading", { name: new RegExp(`^${title}`), level: 4 })
    .first()
    .locator(".count")
    .first()
    .textContent()) ?? "";

const rows = (page: Page) => main(page).locator(".ev-open");

describe("the list of all claims", () => {
  test("is whole, grouped, ordered and searched, and its state is in the address", async () => {
    const { page, troubles, close } = await explorer.open("/?v=1&page=evidence&includeGroupings=yes");
    await expect.poll(() => rows(page).count(), PATIENCE).toBe(705);
    await main(page)
      .getByText(
        /705 claims of 158 works, in 188 sources, behind 542 links\. 7 of 188 sources were read in full\. 495 claims state no evidence type\./,
      )
      .waitFor();
    expect(await axeFindings(page)).toEqual([]);

    const order = async (): Promise<readonly string[]> => (await rows(page).allTextContents()).slice(0, 3);
    const first = await order();
    await choose(page, "Order", "Oldest source first");
    await choose(page, "Group by", "Nothing");
    // A list of the browser's own would look and behave unlike every other list here.
    expect(await main(page).getByRole("combobox").count()).toBe(0);
    expect(page.url()).toContain("grouped=none&order=oldest");
    expect(await order()).not.toEqual(first);
    const before = await order();
    await page.reload();
    await settled(page);
    expect(await order()).toEqual(before);

    await page.getByLabel("Find in these claims").fill("peacekeep");
    await main(page)
      .getByText(/^\d+ of 705 claims hold these words\.$/)
      .waitFor();
    expect(await rows(page).count()).toBeLessThan(30);
    expect(troubles).toEqual([]);
    await close();
  });

  test("leaves a work out: what falls is listed, marked where it is drawn, and comes back", async () => {
    const { page, troubles, close } = await explorer.open("/?v=1&page=evidence&evidence=without");
    const [work] = await main(page).locator(".ev-work").all();
    const name = (await work?.getByRole("link").textContent()) ?? "";
    const alone = Number.parseInt((await work?.locator(".count").textContent()) ?? "", 10);
    await tabTo(page, name);
    await page.keyboard.press("Enter");
    await settled(page);
    await expect.poll(() => countAt(page, "Links that vanish"), PATIENCE).toBe(String(alone));
    expect(page.url()).toContain("without=work:");
    expect(await axeFindings(page)).toEqual([]);

    await page.getByRole("tab", { name: "Network" }).click();
    await settled(page);
    await main(page).getByText(`Without “${name}”: ${alone} links would vanish`).waitFor();
    await page
      .getByRole("button", { name: "Show all of it" })
      .or(page.getByText("would vanish: pale and dotted"))
      .first()
      .waitFor();
    const gone = await page.evaluate(() => {
      type Holder = Element & { _cyreg?: { cy: { elements: (selector: string) => { length: number } } } };
      const holder = [...document.querySelectorAll<Holder>("*")].find(({ _cyreg }) => _cyreg);
      return holder?._cyreg?.cy.elements("edge.gone").length;
    });
    expect(gone).toBe(alone);
    await page.getByRole("button", { name: "Put it back" }).click();
    await settled(page);
    expect(page.url()).not.toContain("without=work:");
    await page.keyboard.press("Control+z");
    await settled(page);
    expect(page.url()).toContain("without=work:");
    expect(troubles).toEqual([]);
    await close();
  });
});

/** The pages of a PDF that hold something to read, counted by their own objects. */
const pagesOf = (pdf: Buffer): number => {
  const text = pdf.toString("latin1");
  const streams = [...text.matchAll(/stream\r?\n/g)].flatMap(({ index }) => {
    try {
      return [
        inflateSync(pdf.subarray(index + (text[index + 6] === "\r" ? 8 : 7)), { finishFlush: 2 }).toString("latin1"),
      ];
    } catch {
      // Fonts and pictures are packed in other ways.
      return [];
    }
  });
  return (`${text}${streams.join("")}`.match(/\/Type\s*\/Page\b/g) ?? []).length;
};

test("on paper: black on white, with provenance, every claim and its source's address, without panels and buttons", async () => {
  const { page, close } = await explorer.open("/?v=1&page=evidence&minWorks=2", { colorScheme: "dark" });
  await expect.poll(() => rows(page).count(), PATIENCE).toBeGreaterThan(100);
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  const head = page.locator(".print-head");
  const words = (await head.textContent()) ?? "";
  for (const part of ["links", "Data version ", "CC-BY-4.0", "Address: http", "Read there on"])
    expect(words).toContain(part);
  for (const hidden of [".top-bar", ".zone-left", ".foot-line", ".ev-tools", ".segments"])
    expect(await page.locator(hidden).first().isVisible(), hidden).toBe(false);
  const colours = await rows(page)
    .first()
    .evaluate((row) => {
      const { color } = getComputedStyle(row);
      return [color, getComputedStyle(document.body).backgroundColor];
    });
  expect(colours).toEqual(["rgb(0, 0, 0)", "rgb(255, 255, 255)"]);
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(await rows(page).count());
  const last = rows(page).last();
  expect(await last.isVisible()).toBe(true);
  expect(await main(page).locator(".ev-row .print-only").filter({ visible: true }).first().textContent()).toMatch(
    /https?:\/\//,
  );
  const printed = pagesOf(await page.pdf({ format: "A4" }));
  expect(printed).toBeGreaterThan(8);

  // The canvas too: a printed page gets a light picture of its own, for as long as it is printed.
  await page.emulateMedia({ media: "screen", colorScheme: "dark" });
  await goTo(page, "/?v=1&best=15&minWorks=2");
  expect(await drawnFactors(page)).toHaveLength(15);
  const paper = await page.evaluate(() => {
    const find = () => document.querySelector<HTMLCanvasElement>(".network .canvas-paper");
    dispatchEvent(new Event("beforeprint"));
    const canvas = find();
    const { data } = canvas?.getContext("2d")?.getImageData(0, 0, canvas.width, canvas.height) ?? { data: [] };
    const counts = { drawn: 0, light: 0 };
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0, alpha = 0] = [data[at], data[at + 1], data[at + 2], data[at + 3]];
      counts.drawn += alpha > 200 ? 1 : 0;
      counts.light += alpha > 200 && red + green + blue > 600 ? 1 : 0;
    }
    dispatchEvent(new Event("afterprint"));
    return { ...counts, isGone: find() === null };
  });
  expect(paper.drawn).toBeGreaterThan(10_000);
  expect(paper.light / paper.drawn).toBeGreaterThan(0.5);
  expect(paper.isGone).toBe(true);
  await close();
});
