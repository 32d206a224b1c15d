/** Questions about how far the evidence agrees, by keyboard alone, each list id by id as the data files give it by hand. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings } from "../support/browser.ts";
import { type Explorer, goTo, settled, tabTo } from "../support/explorer.ts";
import { openFilter, openQuestion, startJourneys } from "../support/journey.ts";
import { INTENDED } from "../support/known-claims.ts";
import {
  CONTESTED,
  DIRECTION_NOT_AGREED,
  INVERTED_U,
  NO_EFFECT,
  OPPOSITE_SIGNS,
  RELATED_OUTCOMES,
} from "../support/known-disagreements.ts";
import { WELL_SUPPORTED } from "../support/known-links.ts";
import { workId } from "../support/oracle.ts";
import { choicesIn, claimIds, claimsIn, factorCalled, linkOf, linkSaid, rowsIn } from "../support/said.ts";

const PATIENCE = { timeout: 60_000 };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startJourneys();
});
afterAll(() => explorer.stop());

const main = (page: Page) => page.getByRole("main");
const details = (page: Page) => page.getByRole("region", { name: "Details" });

/** The sentences that say how thin the evidence of the view is. */
const thinness = (page: Page) => main(page).locator(".ev-thin").first();

/** The works of the project that the dataset begins with. */
const TRACE = ["TRACE D5.1", "TRACE WP3 (D3.1/D3.2)", "TRACE project (FP7 607669), overall"].map(workId).join();

test("question 4: links on one work, the few on four or more, and those on one project alone", async () => {
  const { page, troubles, close } = await explorer.open();
  await openQuestion(page, "Which links rest on one work?");
  await main(page)
    .getByText(/^100 of 393 links/)
    .waitFor();
  expect(new Set((await rowsIn(page)).map(({ cells }) => cells[3]))).toEqual(new Set(["1"]));
  await goTo(page, "/?v=1&page=table&maxWorks=1&includeGroupings=yes");
  await main(page)
    .getByText(/^100 of 437 links/)
    .waitFor();

  await goTo(page, "/?v=1&page=table&minWorks=4");
  await main(page)
    .getByText(/^12 of 12 links/)
    .waitFor();
  const rows = await rowsIn(page);
  expect(Object.fromEntries(rows.map(({ id, cells }) => [linkOf(id), Number(cells[3])]))).toEqual(WELL_SUPPORTED);

  await goTo(page, `/?v=1&page=evidence&works=${TRACE}`);
  await expect
    .poll(() => thinness(page).textContent(), PATIENCE)
    .toContain("; 37 links rest on the claims listed alone");
  await goTo(page, `/?v=1&page=evidence&works=${TRACE}&includeGroupings=yes`);
  await expect
    .poll(() => thinness(page).textContent(), PATIENCE)
    .toContain("; 76 links rest on the claims listed alone");
  expect(troubles).toEqual([]);
  await close();
});

/** A headed list of disagreements: per link its verb and the ids of its claims, and those that a source calls disputed. */
const disagreementsIn = async (page: Page, title: string) => {
  const region = main(page).getByRole("region", { name: new RegExp(`^${title}`) });
  const articles = await region.getByRole("article").evaluateAll((found) =>
    found.map((article) => ({
      sentence: article.getAttribute("aria-label") ?? "",
      claims: [...article.querySelectorAll(".ev-positions .caption")].map((caption) => caption.textContent ?? ""),
    })),
  );
  const count = await region.locator(".ev-heading .count").textContent();
  return {
    count: Number(count),
    links: articles.map(({ sentence, claims }) => {
      const ids = claims.flatMap((words) => words.match(/c\d{4}/g) ?? []).sort();
      const disputed = claims.flatMap((words) => (words.includes("disputed") ? (words.match(/c\d{4}/g) ?? []) : []));
      return { ...linkSaid(sentence), ids, disputed };
    }),
  };
};

/** Factors under “Related outcomes”, with the outcomes that they are claimed to bring more and less of. */
const splitOutcomesIn = async (page: Page) => {
  const articles = main(page)
    .getByRole("region", { name: /^Related outcomes/ })
    .getByRole("article");
  const told = await articles.evaluateAll((found) =>
    found.map((article) => {
      const named = [...article.querySelectorAll(".ev-position")].map((column) =>
        [...column.querySelectorAll(".action-link")].map((link) => link.textContent ?? ""),
      );
      return { factor: article.getAttribute("aria-label") ?? "", more: named[0] ?? [], less: named[1] ?? [] };
    }),
  );
  const ids = (names: readonly string[]) => names.map(factorCalled).sort();
  return Object.fromEntries(
    told.map(({ factor, more, less }) => [factorCalled(factor), { more: ids(more), less: ids(less) }]),
  );
};

const byLink = <Told>(
  links: readonly (Readonly<{ link: string }> & Told)[],
  tell: (of: Told) => unknown,
): Readonly<Record<string, unknown>> => Object.fromEntries(links.map((row) => [row.link, tell(row)]));

test("question 5: opposite signs, no effect, direction not agreed, contested and near, link by link", async () => {
  const { page, troubles, close } = await explorer.open();
  await openQuestion(page, "Where do sources disagree?");
  expect(page.url()).toContain("evidence=disagreement");
  await main(page)
    .getByRole("heading", { name: /^Contested 21/ })
    .waitFor();
  const opposite = await disagreementsIn(page, "Opposite signs");
  expect(byLink(opposite.links, ({ ids }) => ids)).toEqual(OPPOSITE_SIGNS);
  const none = await disagreementsIn(page, "No effect found");
  expect(byLink(none.links, ({ ids }) => ids)).toEqual(NO_EFFECT);
  const unsure = await disagreementsIn(page, "Direction not agreed");
  const signs = byLink(unsure.links, ({ verb }) => (/decrease|less of/.test(verb) ? "NEGATIVE" : "POSITIVE"));
  expect(signs).toEqual(DIRECTION_NOT_AGREED);
  const contested = await disagreementsIn(page, "Contested");
  expect(contested.links.map(({ link }) => link).sort()).toEqual([...CONTESTED].sort());
  expect(new Set(contested.links.flatMap(({ disputed }) => disputed)).size).toBe(18);
  expect([opposite.count, none.count, unsure.count, contested.count]).toEqual([3, 12, 13, 21]);
  const near = await disagreementsIn(page, "Near disagreements");
  expect([near.count, byLink(near.links, ({ verb }) => verb)]).toEqual([
    1,
    {
      "economic-factors → human-trafficking": "is reported to have no effect on",
      "poverty → human-trafficking": "is claimed to increase",
    },
  ]);
  const curves = await disagreementsIn(page, "Not a straight line");
  expect([curves.count, curves.links.map(({ link }) => link).sort()]).toEqual([4, [...INVERTED_U].sort()]);
  expect(await splitOutcomesIn(page)).toEqual(RELATED_OUTCOMES);
  const mixed = main(page)
    .getByRole("article", { name: /^Peacekeeping presence is claimed both/ })
    .first();
  expect(await mixed.getByRole("heading", { level: 5 }).allTextContents()).toEqual(["More 1 work", "Less 1 work"]);
  expect(await axeFindings(page)).toEqual([]);
  await tabTo(page, "The presence of peacekeepers goes with");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(page.url()).toContain("select=claim:c0694");
  await details(page).getByText("Marked as contested by its source").waitFor();

  // Among all claims a curve is found by its shape.
  await page.getByRole("tab", { name: "Claims" }).press("Enter");
  await settled(page);
  await page.getByLabel("Find in these claims").fill("inverted U");
  await main(page)
    .getByText(/^\d+ of 705 claims hold these words\.$/)
    .waitFor();
  const curved = (await claimsIn(page)).filter(({ claims }) =>
    claims.some(({ facts }) => facts.includes("Shape: inverted U")),
  );
  expect(curved.map(({ title }) => linkSaid(title).link).sort()).toEqual([...INVERTED_U].sort());
  expect(troubles).toEqual([]);
  await close();
});

test("question 19: what is only aimed at, forecast or recommended, claim by claim, and the next wider kinds", async () => {
  const { page, troubles, close } = await explorer.open();
  await openQuestion(page, "Which claims are only forecasts", "Tab");
  await expect.poll(() => thinness(page).textContent(), PATIENCE).toMatch(/^29 claims of .* behind 27 links\./);
  expect(await thinness(page).textContent()).toContain("The links rest on the claims listed alone");
  const lists = await claimsIn(page);
  // One of the forecasts is an expert opinion too.
  expect(Object.fromEntries(lists.map((list) => [list.title, claimIds([list])]))).toMatchObject(INTENDED);
  expect(claimIds(lists)).toHaveLength(29);
  await openFilter(page, "Evidence type");
  const kinds = await choicesIn(page, "Evidence type");
  expect((kinds["Argument or concept"] ?? 0) + (kinds["Expert opinion"] ?? 0)).toBe(29);
  expect(kinds).toMatchObject({ "Legal text": 2, "Not stated": 495 });
  await goTo(page, "/?v=1&page=evidence&evidenceTypes=aim-or-forecast,recommendation");
  await expect.poll(() => thinness(page).textContent(), PATIENCE).toContain("behind 27 links.");
  expect(troubles).toEqual([]);
  await close();
});
