/** Questions that a view of its own answers, by keyboard: each journey ends at the numbers that the dataset gives. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { downloaded } from "../support/browser.ts";
import {
  drawnFactors,
  drawnTies,
  drawnTitles,
  type Explorer,
  focusedName,
  outlineFactors,
  settled,
  tabTo,
} from "../support/explorer.ts";
import { openQuestion, startJourneys } from "../support/journey.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startJourneys();
});
afterAll(() => explorer.stop());

/** The works of the factors that no intervention reaches, as question 10 counts them: the first fifteen. */
const MOST_CITED = [22, 19, 12, 12, 10, 9, 9, 9, 9, 9, 8, 8, 8, 7, 7];

test("question 10: much-cited factors without an intervention are listed beside their gap map", async () => {
  const { page, troubles, close } = await explorer.open("/");
  await openQuestion(page, "Which much-cited factors have no intervention?");
  const list = page.getByRole("region", { name: "121 factors without an intervention" });
  const works = await list.locator("ol").first().locator("li .caption").allTextContents();
  expect(works.map((text) => Number.parseInt(text, 10))).toEqual(MOST_CITED);
  expect(await list.getByRole("heading", { name: "5 reached only through a grouping" }).isVisible()).toBe(true);
  const grid = page.getByRole("grid", { name: /^Gap map: 5 kinds of factor, by interventions$/ });
  // The dataset's 28 interventions, one column each, under one header row.
  expect(await grid.getByRole("columnheader").count()).toBe(28);

  await tabTo(page, "Organised crime groups");
  await page.keyboard.press("Control+Home");
  expect(await focusedName(page)).toMatch(/^Organised crime groups.*: no claim in this dataset/);
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await focusedName(page)).toMatch(
    /^No claim in this dataset that .* influences or is aimed at organised crime/,
  );
  const address = page.url();
  await page.keyboard.press("Escape");
  expect(await focusedName(page)).toMatch(/^Organised crime groups/);
  expect(page.url()).not.toBe(address);

  const save = () => page.getByRole("button", { name: "Save the gap map as CSV" }).press("Enter");
  const rows = (await downloaded(page, save)).bytes.toString("utf8").trimEnd().split("\r\n");
  // 141 conditions and 28 interventions: every pair has its line, the empty ones too.
  expect(rows.length).toBeGreaterThan(141 * 28);
  expect(rows.filter((row) => row.includes(",claimed,")).length).toBeGreaterThanOrEqual(17);
  expect(troubles).toEqual([]);
  await close();

  // The gap that was looked at is in its address, whoever opens it.
  const again = await explorer.open(new URL(address).pathname + new URL(address).search);
  expect(await again.page.getByRole("heading", { name: /^No claim in this dataset that/ }).isVisible()).toBe(true);
  await again.page.getByRole("button", { name: "Look for chains between them" }).press("Enter");
  await settled(again.page);
  expect(again.page.url()).toMatch(/page=pathways.*&from=factor:[a-z-]+&to=factor:organised-crime-groups/);
  await again.close();
});

test("a claimed cell opens its evidence, a filter is told from a gap, and a narrow window reads the same as a list", async () => {
  const { page, troubles, close } = await explorer.open("/?v=1&page=gaps");
  await page.locator('[data-row="factor:poverty"][data-column="factor:economic-imperative"]').focus();
  expect(await focusedName(page)).toMatch(/^Poverty, economic imperative.*: claimed to increase, \d works?/);
  await page.keyboard.press("Enter");
  await settled(page);
  expect(page.url()).toContain("select=link:poverty~economic-imperative~influence");
  await close();

  const filtered = await explorer.open("/?v=1&page=gaps&minWorks=5&emptyLines=yes");
  const hidden = filtered.page.locator('[data-row="factor:poverty"][data-column="factor:economic-imperative"]');
  expect(await hidden.getAttribute("aria-label")).toContain("claims left out by the filter, 1 link");
  await hidden.press("Enter");
  await filtered.page
    .getByRole("region", { name: /^The filter leaves out/ })
    .getByRole("button", { name: "Clear all filters" })
    .press("Enter");
  await settled(filtered.page);
  expect(await hidden.getAttribute("aria-label")).toContain("claimed to increase");
  await filtered.close();

  const narrow = await explorer.open("/?v=1&page=gaps", { size: "narrow" });
  await narrow.page
    .getByRole("button", { name: /^Economic imperative: claimed to increase/ })
    .first()
    .press("Enter");
  await settled(narrow.page);
  expect(narrow.page.url()).toContain("select=link:");
  expect([...troubles, ...filtered.troubles, ...narrow.troubles]).toEqual([]);
  await narrow.close();
});

const slugOf = (id: string): string => id.slice(id.indexOf(":") + 1);

test("question 2: the two sides, what lies on both, and the pairs between them, counted and drawn", async () => {
  const { page, troubles, close } = await explorer.open("/");
  await openQuestion(page, "What do perpetrators and victims share?");
  const note = page.getByRole("region", { name: "About the two sides" });
  expect(await note.textContent()).toContain(
    "52 factors lie on the perpetrator side and 65 on the victim side; 8 of them on both.",
  );
  const summary = note.getByText(
    "14 pairs name one condition on each side: 5 stated by a source, 9 by our own pairing.",
  );
  await summary.press("Enter");
  expect(await note.getByRole("listitem").count()).toBe(14);
  // Two pairs have a grouping at an end: named, not drawn.
  expect(await note.getByText("not drawn").count()).toBe(2);
  expect(await page.getByText("Similar background is not sameness, and not excuse.").count()).toBeGreaterThan(1);
  expect(await drawnTitles(page)).toEqual(
    expect.arrayContaining(["Perpetrator side alone: 9", "Both sides: 8", "Victim side alone: 10"]),
  );
  expect(await drawnTies(page, "counterpart/")).toHaveLength(12);
  // The outline reads the picture from its left to its right.
  const read = await outlineFactors(page);
  expect(read.slice(9, 17).map(slugOf).sort()).toEqual([
    ...["acquaintance-recruitment", "aiding-participants", "covid-19-pandemic", "economic-need", "family-recruiter"],
    ...["gender-inequality", "poverty", "shared-nationality-kinship"],
  ]);
  expect([...read].sort()).toEqual((await drawnFactors(page)).map(({ id }) => id).sort());
  expect(troubles).toEqual([]);
  await close();
});

test("questions 11 and 9: interventions by what they act on, and what none of them reaches", async () => {
  const { page, troubles, close } = await explorer.open("/");
  await openQuestion(page, "Prevention on two levels");
  expect(await drawnTitles(page)).toEqual(
    expect.arrayContaining(["Act on people: 6", "Act on both: 3", "Act on the surroundings: 7", "No level stated: 12"]),
  );
  // What change-environment reaches through the grouping of its name, and no claim says of each.
  expect(await drawnTies(page, "through/factor:change-environment")).toHaveLength(7);
  expect(
    await page.getByText("What a source says an intervention aims at or changes, not that it works.").count(),
  ).toBe(1);
  expect((await outlineFactors(page)).slice(0, 6)).toContain("factor:non-punishment");
  await page.getByRole("heading", { name: "121 factors without an intervention" }).waitFor();
  await tabTo(page, "Open the gap map of interventions");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await page.getByRole("grid", { name: /by interventions$/ }).isVisible()).toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

/** Influence that leads from the surroundings to people. */
const INTO_PEOPLE = [
  "armed-conflict → opportunistic-traffickers",
  "childhood-abuse → prior-victimisation-trafficker",
  "corruption → organised-crime-groups",
  "demand-cheap-labour → legitimate-businesses",
  "digitalisation-of-trafficking → women-perpetrators",
  "economic-inequality → economic-imperative",
  "economic-need → family-recruiter",
  "environmental-disaster → opportunistic-traffickers",
  "forced-displacement → acquaintance-recruitment",
  "forced-displacement → family-recruiter",
  "forced-displacement → opportunistic-traffickers",
  "globalisation → organised-crime-groups",
  "impunity → family-recruiter",
  "lack-of-employment-opportunity → restricted-legitimate-opportunity",
  "migrant-smuggling → armed-groups",
  "other-criminal-industries → armed-groups",
  "poverty → economic-imperative",
  "poverty → family-recruiter",
  "poverty → restricted-legitimate-opportunity",
  "restrictive-migration-policy → aiding-participants",
  "restrictive-migration-policy → restricted-legitimate-opportunity",
  "social-norms-exploitation → family-recruiter",
  "social-safety-net-erosion → economic-imperative",
  "substance-dependence → family-recruiter",
  "weak-rule-of-law → organised-crime-groups",
];

/** Influence that leads from people to the surroundings. */
const INTO_SURROUNDINGS = [
  "corrupt-officials → impunity",
  "immediate-social-circle → migrant-smuggling",
  "organised-crime-groups → corruption",
  "organised-crime-groups → development",
  "organised-crime-groups → migrant-smuggling",
  "organised-crime-groups → political-instability",
  "organised-crime-groups → weak-rule-of-law",
  "strong-family-bonds → migrant-smuggling",
];

/** The pairs of the gap map with a claim, as the claim leads. */
const filledPairs = async (page: Page): Promise<readonly string[]> => {
  const acts = await page.getByRole("button", { name: /Read as/ }).textContent();
  const cells = await page
    .locator(".gap-filled")
    .evaluateAll((found) =>
      found.map((cell) => [cell.getAttribute("data-row") ?? "", cell.getAttribute("data-column") ?? ""] as const),
    );
  return cells
    .map(([row, column]) => (acts?.startsWith("columns") ? [column, row] : [row, column]).map(slugOf).join(" → "))
    .sort();
};

test("question 13: what joins the two levels is counted, one way and the other", async () => {
  const { page, troubles, close } = await explorer.open("/");
  await openQuestion(page, "What joins the surroundings with people?");
  expect(await page.getByText(/^25 of [\d,]+ pairs carry a claim/).count()).toBe(1);
  expect(await filledPairs(page)).toEqual(INTO_PEOPLE);
  expect(await page.getByText(/there are claims on 8 pairs/).count()).toBe(1);
  await tabTo(page, "Read as");
  await page.keyboard.press("ArrowDown");
  await page.getByRole("option", { name: "columns acting on rows" }).press("Enter");
  await settled(page);
  expect(await page.getByText(/^8 of [\d,]+ pairs carry a claim/).count()).toBe(1);
  expect(await filledPairs(page)).toEqual(INTO_SURROUNDINGS);
  await close();
  // With outcomes and interventions: 81 links of influence cross.
  const levels = "/?v=1&page=gaps&rows=levels:EXTERNAL&columns=levels:INTERNAL&cells=INFLUENCE";
  const counts = await Promise.all(
    [levels, `${levels}&read=IN`].map(async (address) => {
      const all = await explorer.open(address);
      const text = await all.page.getByText(/pairs carry a claim/).textContent();
      await all.close();
      return Number.parseInt(text ?? "", 10);
    }),
  );
  expect(counts).toEqual([44, 37]);
  expect(troubles).toEqual([]);
});

test("question 8: two views as one diff, in lists that open the evidence, swapped, side by side, and by address", async () => {
  const { page, troubles, close } = await explorer.open("/");
  await openQuestion(page, "Does the picture differ between labour and sexual exploitation?");
  const counts = page.getByRole("table").first();
  const rows = await counts.locator("tbody tr").allTextContents();
  // Claims are those behind links without groupings: one claim on sexual exploitation speaks of a grouping only.
  expect(rows).toEqual(["Claims3388–", "Works1234–", "Factors32618", "Links32760"]);
  const both = page.locator("summary", { hasText: "8 factors in both" });
  await both.press("Enter");
  const shared = await both.locator("xpath=ancestor::details").getByRole("link").allTextContents();
  expect([...shared].sort()).toEqual([
    ...["Becoming trafficked", "Demand reduction", "Globalisation", "People who take part in or aid trafficking"],
    ...["Profit motive", "Risk of detection and prosecution", "Social norms tolerating exploitation"],
    "Vulnerability to trafficking",
  ]);
  await page.locator(".compare-frame[data-side=diff] canvas").first().waitFor();

  await page.locator("summary", { hasText: "32 links only in A" }).press("Enter");
  await page.locator("details[open]", { hasText: "32 links only in A" }).getByRole("link").first().press("Enter");
  await settled(page);
  expect(page.url()).toMatch(/select=(link|factor):/);

  await tabTo(page, "Swap the two views", "Shift+Tab");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await counts.locator("tbody tr").allTextContents()).toContain("Factors61328");
  expect(page.url()).toContain("exploitationForms=sexual");
  expect(page.url()).toContain("with.exploitationForms=labour");
  await page.getByRole("radio", { name: "Side by side" }).press("Enter");
  await page.locator(".compare-frame[data-side=there] canvas").first().waitFor();
  const address = new URL(page.url());
  await page.keyboard.press("Control+z");
  await page.keyboard.press("Control+z");
  await settled(page);
  expect(await counts.locator("tbody tr").allTextContents()).toContain("Factors32618");
  await close();

  const again = await explorer.open(address.pathname + address.search);
  expect(await again.page.getByRole("table").first().locator("tbody tr").allTextContents()).toContain("Factors61328");
  await again.page.locator(".compare-frame[data-side=there] canvas").first().waitFor();
  expect([...troubles, ...again.troubles]).toEqual([]);
  await again.close();
});
