/** When nothing is left, or nothing answers, the explorer says why and offers the way out. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawnFactors, type Explorer, settled, startExplorer } from "../support/explorer.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

test("an empty view names the filter that emptied it, and one press brings the rest back", async () => {
  const { page, close } = await explorer.open("/?v=1&regions=finland&signs=MIXED");
  const main = page.getByRole("main");
  expect(await main.textContent()).toMatch(/Nothing here/);
  await main
    .getByRole("button", { name: /Clear (the )?(Sign|Region)/i })
    .first()
    .click();
  await settled(page);
  expect((await drawnFactors(page)).length).toBeGreaterThan(0);
  await close();
});

test("a server that does not answer is said in words, what is shown stays, and trying again works", async () => {
  const { page, close } = await explorer.open();
  const before = (await drawnFactors(page)).length;
  await page.route("**/graphql", (route) => route.abort());
  await page.getByRole("button", { name: "What drives people into trafficking others?" }).first().click();
  const again = page.getByRole("main").getByRole("button", { name: "Try again" });
  await again.waitFor();
  expect((await drawnFactors(page)).length).toBe(before);
  await page.unroute("**/graphql");
  await again.click();
  await settled(page);
  await expect.poll(async () => (await drawnFactors(page)).length, { timeout: 60_000 }).toBe(24);
  await close();
});

test("a server that does not answer from the start leaves a page with words and a way to try again", async () => {
  const { page, close } = await explorer.open();
  await page.route("**/graphql", (route) => route.abort());
  await page.reload();
  const again = page.getByRole("main").getByRole("button", { name: "Try again" }).first();
  await again.waitFor();
  await page.unroute("**/graphql");
  await again.click();
  await settled(page);
  expect((await drawnFactors(page)).length).toBeGreaterThan(0);
  await close();
});
