/** Questions about single claims, by keyboard alone: each ends at the claims and links that the data files give by hand. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BUILT_IN } from "../support/connect.ts";
import {
  drawnFactors,
  drawnLinks,
  type Explorer,
  goTo,
  outlineFactors,
  outlineLinks,
  settled,
  tabTo,
} from "../support/explorer.ts";
import { openFilter, openQuestion, startJourneys } from "../support/journey.ts";
import { BEHIND_CORRUPTION, FIELD_EVIDENCE, FIELD_PEOPLE, ON_CONVICTED_WOMEN } from "../support/known-claims.ts";
import { BESIDE_REGRESSIONS, ON_WOMEN } from "../support/known-links.ts";
import { readOracle } from "../support/oracle.ts";
import { choicesIn, claimIds, claimsIn, linkOf, linkSaid, rowsIn, signOf } from "../support/said.ts";

const PATIENCE = { timeout: 60_000 };
const CLAIMS = new Map(readOracle(BUILT_IN).claims.map((claim) => [claim.id, claim]));

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startJourneys();
});
afterAll(() => explorer.stop());

const main = (page: Page) => page.getByRole("main");
const details = (page: Page) => page.getByRole("region", { name: "Details" });
const thinness = (page: Page) => main(page).locator(".ev-thin").first();

/** The ids of the claims that the evidence page lists at `path`. */
const listedAt = async (page: Page, path: string): Promise<ReadonlySet<string>> => {
  await goTo(page, path);
  const ids = claimIds(await claimsIn(page));
  await expect.poll(() => thinness(page).textContent(), PATIENCE).toMatch(new RegExp(`^${ids.length} claims? of `));
  return new Set(ids);
};

test("question 15: what stands behind one line, claim by claim with source, place, reading, region and kind", async () => {
  const { page, troubles, close } = await explorer.open();
  await openQuestion(page, "What stands behind one line?");
  const [behind] = await claimsIn(page);
  expect(linkSaid(behind?.title ?? "")).toEqual({
    ...{ link: "corruption → human-trafficking", verb: "is claimed to increase" },
  });
  expect(behind?.count).toBe("6 works, 6 claims");
  const told = Object.fromEntries((behind?.claims ?? []).map(({ id, source, facts }) => [id, { source, facts }]));
  const wanted = Object.entries(BEHIND_CORRUPTION).map(([id, { source, facts }]) => [
    id,
    { source: expect.stringMatching(source), facts },
  ]);
  expect(told).toEqual(Object.fromEntries(wanted));
  expect(await details(page).getByRole("article").count()).toBe(6);
  const standing = (await details(page).locator(".detail-standing").textContent()) ?? "";
  for (const words of [
    "every claim is stated by its source",
    "Claims by reading: in full 1 · abstract 2 · excerpt 3",
    "Claims by evidence type: not stated 4 · interviews and focus groups 1 · regression 1",
  ])
    expect(standing).toContain(words);
  await tabTo(page, "Corruption is named among the factors");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("ArrowDown");
  await page.keyboard.press("Enter");
  await settled(page);
  expect(page.url()).toContain("select=claim:c0296");
  await details(page).getByText("What Predicts Human Trafficking?").first().waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test("question 16: claims from regressions, their signs, and what else is claimed on the same links", async () => {
  const { page, troubles, close } = await explorer.open();
  await openQuestion(page, "Which claims come from regressions?", "Tab");
  await expect.poll(() => thinness(page).textContent(), PATIENCE).toContain("63 claims of 23 works");
  const thin = (await thinness(page).textContent()) ?? "";
  for (const words of [
    "behind 51 links",
    "On 9 links there are other claims too",
    "42 links rest on the claims listed",
  ])
    expect(thin).toContain(words);
  const lists = await claimsIn(page);
  const regressions = claimIds(lists);
  expect(regressions).toHaveLength(63);
  const exactly = lists.flatMap(({ claims }) => claims).filter(({ facts }) => facts.includes("Evidence: regression"));
  expect(exactly).toHaveLength(26);
  await openFilter(page, "Sign");
  expect(await choicesIn(page, "Sign")).toMatchObject({
    ...{ More: 30, Less: 9, "No direction given": 7, "No effect found": 3, "Both are claimed": 2 },
  });

  const beside = lists.filter(({ count }) => count.includes("on this link in all"));
  expect(beside.map(({ title }) => linkSaid(title).link).sort()).toEqual(Object.keys(BESIDE_REGRESSIONS).sort());
  const signs = new Map(beside.map(({ title }) => [linkSaid(title).link, signOf(linkSaid(title).verb)]));

  // All claims on these links: what others say, and in how many works.
  await goTo(page, "/?v=1&page=evidence&includeGroupings=yes");
  await expect.poll(() => thinness(page).textContent(), PATIENCE).toMatch(/^705 claims of 158 works, in 188 sources/);
  expect(await thinness(page).textContent()).toContain("495 claims state no evidence type.");
  const all = await claimsIn(page);
  const others = all.flatMap(({ title, claims }) => {
    const { link } = linkSaid(title);
    const sign = signs.get(link);
    if (sign === undefined) return [];
    const rest = claims.filter(({ id }) => !regressions.includes(id)).map(({ id, relation }) => ({ id, relation }));
    const said = [...new Set(rest.map(({ relation }) => signOf(linkSaid(relation).verb)))].sort();
    const works = new Set(rest.map(({ id }) => CLAIMS.get(id)?.work)).size;
    return [{ link, told: { regressions: sign, others: said.map((each) => SHORT[each]).join(""), works }, rest }];
  });
  expect(Object.fromEntries(others.map(({ link, told }) => [link, told]))).toEqual(BESIDE_REGRESSIONS);

  // Field studies: kinds of evidence from the field, or people who were studied and are not migrants.
  const groupings = "includeGroupings=yes";
  const kinds = await listedAt(page, `/?v=1&page=evidence&evidenceTypes=${FIELD_EVIDENCE}&${groupings}`);
  const people = await listedAt(page, `/?v=1&page=evidence&populations=${FIELD_PEOPLE}&${groupings}`);
  const migrants = await listedAt(page, `/?v=1&page=evidence&populations=migrants&${groupings}`);
  const fromPeople = [...people].filter((id) => !migrants.has(id));
  const field = new Set([...kinds, ...fromPeople].filter((id) => !regressions.includes(id)));
  expect(field.size).toBe(129);
  expect(others.flatMap(({ rest }) => rest.filter(({ id }) => field.has(id)))).toEqual([]);
  const subjects = (ids: Iterable<string>) => new Set([...ids].map((id) => CLAIMS.get(id)?.subject ?? ""));
  const inField = subjects(field);
  expect([...subjects(regressions)].filter((id) => inField.has(id)).sort()).toEqual([
    ...["criminal-justice-response", "female-gender", "gender-inequality", "poverty", "social-disorganisation"],
  ]);
  expect(troubles).toEqual([]);
  await close();
});

const SHORT: Readonly<Record<string, string>> = { POSITIVE: "+", NEGATIVE: "-", UNKNOWN: "0" };

test("question 18: what is known about women among perpetrators, link by link, and of those convicted claim by claim", async () => {
  const { page, troubles, close } = await explorer.open();
  await openQuestion(page, "What is known about women", "Tab");
  const own = (id: string): boolean => id.includes("women-perpetrators");
  const known = Object.keys(ON_WOMEN).sort();
  expect((await drawnLinks(page)).filter(own).map(linkOf).sort()).toEqual(known);
  expect((await outlineLinks(page)).filter(own).map(linkOf).sort()).toEqual(known);
  expect([...(await outlineFactors(page))].sort()).toEqual((await drawnFactors(page)).map(({ id }) => id).sort());
  await page.getByRole("tab", { name: "Table" }).press("Enter");
  await settled(page);
  const rows = (await rowsIn(page)).filter(({ id }) => own(id));
  const told = rows.map(({ id, cells }) => [linkOf(id), [signOf(cells[1] ?? ""), Number(cells[3])]]);
  expect(Object.fromEntries(told)).toEqual(ON_WOMEN);
  await page.getByRole("tab", { name: "Evidence" }).press("Enter");
  await settled(page);
  const onWomen = (await claimsIn(page)).find(({ title }) => title === "Participation of women as perpetrators");
  expect([onWomen?.count, onWomen?.claims.length]).toEqual(["12 works, 16 claims", 16]);

  await goTo(page, "/?v=1&around=factor:women-perpetrators");
  expect((await drawnLinks(page)).filter(own)).toHaveLength(8);
  await goTo(page, "/?v=1&around=factor:women-perpetrators&hops=2");
  const sentence = page.locator("#view-sentence");
  await expect.poll(() => sentence.textContent(), PATIENCE).toMatch(/^32 factors and \d+ links within 2 steps/);
  expect(await drawnFactors(page)).toHaveLength(32);
  const convicted = await listedAt(page, "/?v=1&page=evidence&populations=convicted-women&includeGroupings=yes");
  expect([...convicted]).toEqual(ON_CONVICTED_WOMEN);
  expect(await thinness(page).textContent()).toMatch(/^11 claims of 5 works,/);
  expect(troubles).toEqual([]);
  await close();
});
