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
  goTo,
  outlineFactors,
  settled,
  tabTo,
} from "../support/explorer.ts";
import { openFilter, openQuestion, startJourneys } from "../support/journey.ts";
import { INTO_PEOPLE, INTO_SURROUNDINGS } from "../support/known-bridges.ts";
import { COUNTERPARTS } from "../support/known-counterparts.ts";
import { ON_TWO_LEVELS } from "../support/known-interventions.ts";
import { choicesIn, factorCalled, rowsIn, slugOf } from "../support/said.ts";

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
  // Its head takes some 180 pixels: beside the open details rows are still to be seen below it.
  expect((await page.locator(".gap-scroll").boundingBox())?.height).toBeGreaterThan(300);
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
  const kinds = await note.getByRole("listitem").allTextContents();
  expect(kinds.slice(0, 2)).toEqual([
    "Perpetrator side: 25 trafficker relationships, 17 trafficker characteristics, 9 external factors, 1 victim vulnerability.",
    "Victim side: 34 external factors, 27 victim vulnerabilities, 4 trafficker relationships.",
  ]);
  await summary.press("Enter");
  const pairs = await note.locator(".layout-pairs > li").evaluateAll((found) =>
    found.map((pair) => ({
      ends: [...pair.querySelectorAll("a, [role=link]")].slice(0, 2).map((end) => end.textContent ?? ""),
      caption: pair.querySelector(".caption")?.textContent ?? "",
    })),
  );
  const told = pairs.map(({ ends, caption }) => [
    ends.map(factorCalled).join(" / "),
    [caption.split(",")[0]?.trim(), /claim (c\d{4})/.exec(caption)?.[1] ?? null],
  ]);
  expect(Object.fromEntries(told)).toEqual(COUNTERPARTS);
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
  // The outline reads the picture lane by lane.
  const known = Object.values(ON_TWO_LEVELS);
  const interventions = (await outlineFactors(page)).map(slugOf).filter((id) => known.flat().includes(id));
  for (const level of known) expect(interventions.splice(0, level.length).sort()).toEqual(level);
  expect(interventions).toEqual([]);
  // As the sources are coded, all but one of them stand in the surroundings, whatever they act on.
  await page.getByRole("tab", { name: "Table" }).press("Enter");
  await page.getByRole("tab", { name: "Factors" }).press("Enter");
  await settled(page);
  const coded = (await rowsIn(page)).filter(({ cells }) => cells[1] === "Intervention").map(({ cells }) => cells[3]);
  expect([coded.length, coded.filter((level) => level === "In the surroundings").length]).toEqual([28, 27]);
  await page.getByRole("tab", { name: "Network" }).press("Enter");
  await settled(page);
  await page.getByRole("heading", { name: "121 factors without an intervention" }).waitFor();
  await tabTo(page, "Open the gap map of interventions");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(await page.getByRole("grid", { name: /by interventions$/ }).isVisible()).toBe(true);
  expect(troubles).toEqual([]);
  await close();
});

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
  // With outcomes and interventions: 81 links of influence cross.
  const levels = "/?v=1&page=gaps&rows=levels:EXTERNAL&columns=levels:INTERNAL&cells=INFLUENCE";
  for (const [address, count] of [
    [levels, 44],
    [`${levels}&read=IN`, 37],
  ] as const) {
    await goTo(page, address);
    await page.getByText(new RegExp(`^${count} of [\\d,]+ pairs carry a claim`)).waitFor();
  }
  await goTo(page, "/?v=1&families=INFLUENCE");
  await expect.poll(() => page.locator("#view-sentence").textContent()).toContain(" and 374 links ");
  expect(troubles).toEqual([]);
  await close();
});

/** Factors by kind in what is claimed of labour and of sexual exploitation. */
const KINDS_STUDIED: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  labour: {
    ...{ Intervention: 11, "External factor": 8, Outcome: 4, "Trafficker relationship": 3, "Victim vulnerability": 3 },
    ...{ Trend: 2, "Trafficker characteristic": 1 },
  },
  sexual: {
    ...{ "External factor": 16, "Trafficker relationship": 16, Outcome: 11, "Trafficker characteristic": 10 },
    ...{ Intervention: 4, "Victim vulnerability": 4 },
  },
};

test("question 8: two views as one diff, in lists that open the evidence, swapped, as two pictures, and by address", async () => {
  const { page, troubles, close } = await explorer.open("/");
  await openQuestion(page, "Does the picture differ between labour and sexual exploitation?");
  const counts = page.getByRole("table").first();
  const rows = await counts.locator("tbody tr").allTextContents();
  // Claims are those behind links without groupings: one claim on sexual exploitation speaks of a grouping only.
  expect(rows).toEqual(["Claims3388not counted", "Works1234not counted", "Factors32618", "Links32760"]);
  const both = page.locator("summary", { hasText: "8 factors in both" });
  await both.press("Enter");
  const shared = await both.locator("xpath=ancestor::details").getByRole("link").allTextContents();
  expect([...shared].sort()).toEqual([
    ...["Becoming trafficked", "Demand reduction", "Globalisation", "People who take part in or aid trafficking"],
    ...["Profit motive", "Risk of detection and prosecution", "Social norms tolerating exploitation"],
    "Vulnerability to trafficking",
  ]);
  await page.locator(".compare-frame[data-side=diff] canvas").first().waitFor();
  for (const [form, kinds] of Object.entries(KINDS_STUDIED)) {
    await goTo(page, `/?v=1&page=table&table=factors&exploitationForms=${form}`);
    const found: Record<string, number> = {};
    for (const { cells } of await rowsIn(page)) found[cells[1] ?? ""] = (found[cells[1] ?? ""] ?? 0) + 1;
    expect(found).toEqual(kinds);
  }
  await goTo(page, "/?v=1&page=evidence&exploitationForms=sexual&includeGroupings=yes");
  await page.getByText(/^89 claims of 34 works,/).waitFor();
  await openFilter(page, "Form of exploitation");
  const forms = await choicesIn(page, "Form of exploitation");
  expect(Object.values(forms).sort((a, b) => b - a)).toEqual([515, 89, 33, 28, 21, 13, 12, 8, 6, 1]);
  expect(forms).toMatchObject({ "Sexual exploitation": 68 + 21, "Domestic sexual exploitation": 21 });
  await page.goBack();
  for (const _ of Object.keys(KINDS_STUDIED)) await page.goBack();
  await settled(page);

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
  await page.getByRole("radio", { name: "Two pictures" }).press("Enter");
  await page.locator(".compare-frame[data-side=there] canvas").first().waitFor();
  // Both have the whole width and the same height, and say what is out of their sight.
  const outside = () => page.locator(".compare-frame .canvas-outside:visible").allTextContents();
  await expect
    .poll(async () => (await outside()).map((text) => text.match(/of \d+ f/)?.[0]))
    .toEqual(["of 61 f", "of 32 f"]);
  const [a, b] = await page.locator(".compare-frame").evaluateAll((all) => all.map((one) => one.clientHeight));
  expect([b, (a ?? 0) > 250]).toEqual([a, true]);
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
