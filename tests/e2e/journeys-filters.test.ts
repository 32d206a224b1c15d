/** Questions answered by what is filtered, with the keyboard alone: what is stated, where, and since when. */
import { afterAll, beforeAll, expect, test } from "vitest";
import { drawnLinks, type Explorer, goTo, settled, tabTo } from "../support/explorer.ts";
import { exported, startJourneys } from "../support/journey.ts";

const PERPETRATION = "factor:trafficking-perpetration";
const PATIENCE = { timeout: 60_000 };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startJourneys();
});
afterAll(() => explorer.stop());

test("questions 6 and 20: only what is stated, and a citable extract of exactly this view", async () => {
  const { page, close } = await explorer.open("/?v=1");
  const sentence = page.locator("#view-sentence");
  await expect.poll(() => sentence.textContent(), PATIENCE).toContain("191 factors and 494 links");
  const everything = JSON.parse(await exported(page, "Export as JSON"));
  expect(everything.counts).toMatchObject({ links: 494, claims: 645, sources: 184, works: 156, undatedSources: 59 });

  await tabTo(page, "Certainty");
  await page.keyboard.press("Enter");
  await tabTo(page, "Stated");
  await page.keyboard.press("Space");
  await settled(page);
  await expect.poll(() => sentence.textContent(), PATIENCE).toContain("190 factors and 443 links");
  const stated = JSON.parse(await exported(page, "Export as JSON"));
  expect(stated.counts).toMatchObject({
    links: 443,
    claims: 582,
    sources: 178,
    works: 151,
    undatedSources: 58,
    sourcesWithoutAuthors: 35,
  });
  expect(stated.citation).toContain(stated.dataVersion);
  expect(stated.sentence).toBe(await sentence.textContent());
  type Rows = readonly Readonly<{ id: string; from: string; to: string; family: string; sign: string | null }>[];
  const left = new Set((stated.factors as Rows).map(({ id }) => id));
  const gone = (everything.factors as Rows).filter(({ id }) => !left.has(id)).map(({ id }) => id);
  expect(gone).toEqual(["reintegration-support"]);
  const signs = (rows: Rows) =>
    new Map(rows.map(({ from, to, family, sign }) => [`${from} ${to} ${family}`, sign] as const));
  const before = signs(everything.links);
  expect([...signs(stated.links)].filter(([link, sign]) => before.get(link) !== sign)).toHaveLength(2);

  // With groupings, what is stated and everything; and the chains of question 3 by what is stated.
  await goTo(page, "/?v=1&certainties=STATED&includeGroupings=yes");
  expect(JSON.parse(await exported(page, "Export as JSON")).counts).toMatchObject({ links: 477, claims: 628 });
  await goTo(page, "/?v=1&includeGroupings=yes");
  expect(JSON.parse(await exported(page, "Export as JSON")).counts).toMatchObject({
    ...{ links: 542, claims: 705, sources: 188, works: 158, undatedSources: 62, sourcesWithoutAuthors: 36 },
  });
  const ends = `from=factor:poverty&to=${PERPETRATION}&longest=4`;
  await goTo(page, `/?v=1&page=pathways&certainties=STATED&${ends}`);
  await expect.poll(() => page.locator("#verdict-title").textContent(), PATIENCE).toMatch(/^15 chains/);
  await close();
});

/** Regions as they are found and called, with the factors and links that claims on them leave. */
const REGIONS = [
  ["nether", "Netherlands", "27 factors and 27 links"],
  ["european un", "European Union as a whole", "39 factors and 38 links"],
  ["united st", "United States", "47 factors and 39 links"],
  ["southeast", "Southeast Asia", "29 factors and 27 links"],
  ["worldw", "Worldwide or many countries", "94 factors and 152 links"],
  ["europe", "Europe", "107 factors and 140 links"],
] as const;

test("question 7: only the evidence on one region, chosen from the list by typing", async () => {
  const { page, troubles, close } = await explorer.open("/?v=1");
  const shown = page.locator("#view-sentence");
  const counts = async () => JSON.parse(await exported(page, "Export as JSON")).counts;
  await tabTo(page, "Region");
  await page.keyboard.press("Enter");
  /** Ticks a region, found by typing. */
  const press = async (words: string, name: string, key: "Tab" | "Shift+Tab"): Promise<void> => {
    await tabTo(page, "Find in Region", key);
    await page.keyboard.press("Control+A");
    await page.keyboard.type(words);
    await tabTo(page, name);
    await page.keyboard.press("Space");
    await settled(page);
  };
  await press("bulg", "Bulgaria", "Tab");
  await press("roman", "Romania", "Shift+Tab");
  await expect.poll(() => shown.textContent(), PATIENCE).toContain("29 factors and 25 links");
  // Of the 27 claims on the two countries one speaks of a grouping, and groupings are left out.
  expect(await counts()).toMatchObject({ factors: 29, links: 25, claims: 26, works: 6, linksOnOneWork: 24 });
  // Pressed again, a region is taken out.
  await press("bulg", "Bulgaria", "Tab");
  await press("roman", "Romania", "Shift+Tab");

  for (const [words, name, size] of REGIONS) {
    await press(words, name, "Shift+Tab");
    await expect
      .poll(() => shown.textContent(), PATIENCE)
      .toMatch(
        new RegExp(`^${size} from claims on ‘?${name}’?, .* 191 of 705 claims state no region and are left out\\.$`),
      );
    if (name === "Europe") break;
    await page.keyboard.press("Space");
    await settled(page);
  }
  // Claims on a country of Europe are claims on Europe.
  expect(await counts()).toMatchObject({ factors: 107, links: 140, linksOnOneWork: 140 - 7 });
  await tabTo(page, "Groupings", "Shift+Tab");
  await page.keyboard.press("Enter");
  await tabTo(page, "Show groupings");
  await page.keyboard.press("Space");
  await settled(page);
  expect(await counts()).toMatchObject({ claims: 162, works: 41 });
  expect(troubles).toEqual([]);
  await close();
});

const ON_TECHNOLOGY = [
  "digitalisation-of-trafficking~human-trafficking~influence",
  "digitalisation-of-trafficking~internet-and-social-media~structure",
  "digitalisation-of-trafficking~women-perpetrators~influence",
  "internet-and-social-media~human-trafficking~influence",
  "internet-and-social-media~online-anonymity~influence",
  "internet-and-social-media~sexual-exploitation-trafficking~influence",
  "internet-and-social-media~trafficking-entry-barrier~influence",
  "internet-and-social-media~trafficking-perpetration~influence",
  "online-anonymity~detection-risk~influence",
  "technology-against-trafficking~digitalisation-of-trafficking~targeting",
];

test("question 17: what was added on technology since 2016, with and without undated sources", async () => {
  const technology = [
    ...["digitalisation-of-trafficking", "internet-and-social-media"],
    ...["online-anonymity", "technology-against-trafficking"],
  ];
  const around = technology.map((slug) => `factor:${slug}`).join(",");
  const { page, troubles, close } = await explorer.open(`/?v=1&around=${around}&includeGroupings=yes`);
  await tabTo(page, "Year of publication");
  await page.keyboard.press("Enter");
  const first = page.getByRole("slider", { name: /^From/ });
  await tabTo(page, "From");
  for (let presses = 0; presses < 60 && (await first.inputValue()) !== "2016"; presses += 1)
    await page.keyboard.press(Number(await first.inputValue()) < 2016 ? "ArrowRight" : "ArrowLeft");
  await tabTo(page, "Claims of undated sources stay");
  await page.keyboard.press("Space");
  await settled(page);
  type File = Readonly<{
    claims: readonly Readonly<{ id: string; subject: string; object: string }>[];
    links: readonly Readonly<{ from: string; to: string; works: readonly string[] }>[];
  }>;
  const isOnIt = (...ends: readonly string[]): boolean => ends.some((end) => technology.includes(end));
  const read = async () => {
    const { claims, links }: File = JSON.parse(await exported(page, "Export as JSON"));
    const own = links.filter(({ from, to }) => isOnIt(from, to));
    return {
      claims: claims.filter(({ subject, object }) => isOnIt(subject, object)).length,
      links: own.length,
      works: new Set(own.flatMap(({ works }) => works)).size,
    };
  };
  expect(await read()).toEqual({ claims: 10, links: 10, works: 4 });
  const touching = (await drawnLinks(page)).filter((id) => technology.some((slug) => id.includes(slug)));
  expect([...touching].sort()).toEqual(ON_TECHNOLOGY.map((link) => `link:${link}`));

  await page.getByRole("switch", { name: /^Claims of undated sources stay/ }).press("Space");
  await settled(page);
  expect((await read()).claims).toBe(13);
  expect(troubles).toEqual([]);
  await close();
});
