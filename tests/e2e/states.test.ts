/** When nothing is left, or nothing answers, the explorer says why and offers the way out. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawnFactors, drawnLinks, type Explorer, goTo, settled, startExplorer } from "../support/explorer.ts";

/** A factor with one link that leads on. */
const LONELY = "factor:labour-standards";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

test("an empty view names the filter that emptied it on every page, and one press brings the rest back", async () => {
  const empty = "/?v=1&regions=finland&signs=MIXED";
  const { page, close } = await explorer.open(empty);
  const main = page.getByRole("main");
  expect(await main.textContent()).toMatch(/Nothing here/);
  for (const [other, said] of Object.entries({
    "page=table&table=links": "No link here.",
    "page=evidence": "No claim stands behind this view.",
    "page=gaps&kinds=TREND": "No factor is left for the rows",
  })) {
    await goTo(page, `${empty.replace("?v=1", `?v=1&${other}`)}`);
    expect(await main.textContent()).toContain(said);
    expect(await main.locator(".thin-note").textContent()).toMatch(
      /^No link is left\..*filters? .*hides? \d+ links?\.Clear /,
    );
  }
  await goTo(page, empty);
  await main
    .getByRole("button", { name: /^Clear “(sign|region)”$/ })
    .first()
    .click();
  await settled(page);
  expect((await drawnFactors(page)).length).toBeGreaterThan(0);
  await close();
});

test("a view that starts from a factor which the dataset does not hold says so, and leads to the overview", async () => {
  const { page, close } = await explorer.open("/?v=1&around=factor:no-such-thing");
  const main = page.getByRole("main");
  await main.getByText("This view starts from “no such thing”, and this dataset holds no such factor.").waitFor();
  expect(await main.getByRole("button", { name: "Try again" }).count()).toBe(0);
  await main.getByRole("button", { name: "Open the overview" }).click();
  await settled(page);
  expect((await drawnFactors(page)).length).toBeGreaterThan(0);
  await close();
});

test("a thin view says so, and offers each wider setting with the links that it adds", async () => {
  const { page, troubles, close } = await explorer.open("/?v=1&families=STRUCTURE&minWorks=2");
  const main = page.getByRole("main");
  await main.getByText("Only 2 links are left.").waitFor();
  const offers = await main.locator(".wider-settings li").allTextContents();
  expect(offers).toEqual([
    "The filter “family of relations” hides 99 links.Show all families of relations",
    "The filter “works behind a link” hides 19 links.Clear “works behind a link”",
    "Groupings are left out, and 2 links with them.Include groupings",
  ]);
  await main.getByRole("button", { name: "Include groupings" }).click();
  await settled(page);
  expect(await drawnLinks(page)).toHaveLength(4);
  expect(await main.getByText("links are left").count()).toBe(0);
  expect(troubles).toEqual([]);
  await close();
});

test("a thin neighbourhood offers longer chains, and following them shows as many links as it said", async () => {
  const { page, close } = await explorer.open(`/?v=1&around=${LONELY}&direction=OUT`);
  const main = page.getByRole("main");
  const offer = main.getByText(/^Chains of 2 steps bring in \d+ links? more\.$/);
  const more = Number(/in (\d+)/.exec((await offer.textContent()) ?? "")?.[1]);
  const before = (await drawnLinks(page)).length;
  expect([before < 3, more > 0]).toEqual([true, true]);
  await main.getByRole("button", { name: "Follow chains of 2 steps" }).click();
  await settled(page);
  await expect.poll(async () => (await drawnLinks(page)).length, { timeout: 60_000 }).toBe(before + more);
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
  // Pages that wait for the network do not wait for ever.
  for (const name of ["Gap map", "Evidence", "Table"]) {
    await page.getByRole("tab", { name, exact: true }).click();
    await page
      .getByRole("tabpanel", { name, exact: true })
      .getByText("The Factor Atlas server did not answer.")
      .waitFor();
  }
  await page.unroute("**/graphql");
  await again.click();
  await settled(page);
  await page.getByRole("tab", { name: "Network", exact: true }).click();
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
