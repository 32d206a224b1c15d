/** The first screen answers before a click: true sentences, questions, and an overview that can be read. */
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { SIZES, type Visit } from "../support/browser.ts";
import { BUILT_IN } from "../support/connect.ts";
import { type DrawnFactor, drawnFactors, type Explorer, goTo, settled, startExplorer } from "../support/explorer.ts";
import { defaultNetwork, type OracleLink, readOracle } from "../support/oracle.ts";
import { factorsOnSide } from "../support/oracle-factors.ts";
import { facetOf, networkOf } from "../support/oracle-network.ts";

const dataset = readOracle(BUILT_IN);

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const overlap = (a: DrawnFactor, b: DrawnFactor): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;

const overlaps = (factors: readonly DrawnFactor[]): readonly string[] =>
  factors.flatMap((a, place) =>
    factors
      .slice(place + 1)
      .filter((b) => overlap(a, b))
      .map((b) => `${a.id} over ${b.id}`),
  );

describe("the first screen", () => {
  let visit: Visit;
  beforeAll(async () => {
    visit = await explorer.open();
  });
  afterAll(() => visit.close());

  test("says what the files say, counted anew from them", async () => {
    const { page, troubles } = visit;
    const text = await page.locator("main").textContent();
    const pushing = defaultNetwork(dataset).links.filter(
      ({ family, to, sign }) => family === "influence" && to === "trafficking-perpetration" && sign === "positive",
    );
    const alone = (links: readonly OracleLink[]): number => links.filter(({ works }) => works.length === 1).length;
    const victims = factorsOnSide(dataset, "victim");
    const both = factorsOnSide(dataset, "perpetrator").filter((factor) => victims.includes(factor));
    const sources = [...dataset.sources.values()];
    const full = sources.filter(({ access }) => access === "full-text");
    const { links } = defaultNetwork(dataset);
    expect(text).toContain(
      `${pushing.length} factors are claimed to increase perpetration; ${alone(pushing)} of them on one work alone.`,
    );
    expect(text).toContain(
      `${both.length} factors lie on both the perpetrator and the victim side; ${dataset.counterparts.length} pairs name one condition on each side.`,
    );
    expect(text).toContain(
      `${full.length} of ${sources.length} sources were read in full; ${alone(links)} of ${links.length} links rest on one work.`,
    );
    expect(troubles).toEqual([]);
  });

  test("offers questions to start from", async () => {
    const { page } = visit;
    for (const name of [
      "What drives people into trafficking others?",
      "What do perpetrators and victims share?",
      "Prevention on two levels",
    ])
      expect(await page.getByRole("button", { name }).first().isVisible()).toBe(true);
  });

  test("draws at most 40 factors, none over another, in letters that can be read", async () => {
    const { page } = visit;
    const factors = await drawnFactors(page);
    expect(factors.length).toBeGreaterThan(20);
    expect(factors.length).toBeLessThanOrEqual(40);
    expect(overlaps(factors)).toEqual([]);
    expect(Math.min(...factors.map(({ textSize }) => textSize))).toBeGreaterThanOrEqual(11);
  });

  test("says how much of the network it shows, and counts the choices beside its filters from the same files", async () => {
    const { page } = visit;
    const filter = { minWorks: 2 };
    const whole = networkOf(dataset, filter);
    const drawn = new Set((await drawnFactors(page)).map(({ id }) => id.slice("factor:".length)));
    const between = whole.links.filter(({ from, to }) => drawn.has(from) && drawn.has(to));
    const sentence = await page.locator("main [role=status]").first().textContent();
    expect(sentence).toContain(`${whole.factors.size} factors and ${whole.links.length} links`);
    expect(sentence).toContain(`the ${drawn.size} best supported factors`);
    expect(sentence).toContain(`${between.length} links between them`);

    await page.getByRole("button", { name: "Kind", exact: true }).click();
    const kinds = facetOf(dataset, "KINDS", filter);
    for (const [value, name] of [
      ["EXTERNAL_FACTOR", "External factors"],
      ["INTERVENTION", "Interventions"],
      ["OUTCOME", "Outcomes"],
    ] as const) {
      const row = page.locator("label").filter({ hasText: name }).first();
      await row.waitFor();
      expect(await row.textContent()).toBe(`${name}${kinds[value]}`);
    }
  });

  test("is one choice away from all factors, and a key away from the surroundings of one and its menu", async () => {
    const { page, troubles } = visit;
    const start = page.getByRole("button", { name: /^Factors to start from: / });
    const choose = async (words: string): Promise<void> => {
      await start.click();
      await page.getByRole("menuitemradio", { name: words }).click();
      await settled(page);
    };
    expect(await start.textContent()).toBe("The 40 best supported");
    await choose("All factors");
    expect((await drawnFactors(page)).length).toBe(networkOf(dataset, { minWorks: 2 }).factors.size);
    expect(page.url()).not.toContain("best=");

    const canvas = page.getByRole("group", { name: "Network", exact: true });
    await page.getByRole("button", { name: "Open outline" }).click();
    await page.locator('[data-id="factor:poverty"]').press("2");
    await settled(page);
    expect(await start.textContent()).toBe("Within 2 steps of Poverty");
    await page.locator('[data-id="factor:poverty"]').press("Enter");
    await settled(page);
    await choose("Onward, along the links");
    expect(page.url()).toContain("around=factor:poverty&hops=2&direction=OUT");
    await canvas.press("Shift+F10");
    await page.getByRole("menuitem", { name: /^Show neighbours/ }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "History of this view" }).click();
    const steps = page.getByRole("menu", { name: "History of this view" }).getByRole("menuitemradio");
    await expect
      .poll(() => steps.allTextContents())
      .toEqual(["Surroundings, 2 steps onward", "Poverty selected", "Surroundings, 2 steps", "All factors", "Opened"]);
    await page.keyboard.press("Escape");
    expect(troubles).toEqual([]);
  });

  test.each(Object.keys(SIZES) as (keyof typeof SIZES)[])("never scrolls sideways in a %s window", async (size) => {
    const { page } = visit;
    await page.setViewportSize(SIZES[size]);
    await settled(page);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  });
});

test("a small laptop shows the whole overview, and beside open details all tools in one line and the first link", async () => {
  const { page, troubles, close } = await explorer.open("/", { size: "middle" });
  const canvas = await page.getByRole("group", { name: "Network", exact: true }).boundingBox();
  const factors = await drawnFactors(page);
  const outside = factors.filter(
    ({ x1, y1, x2, y2 }) => x1 < 0 || y1 < 0 || x2 > (canvas?.width ?? 0) || y2 > (canvas?.height ?? 0),
  );
  expect({ shown: factors.length, outside, overlaps: overlaps(factors) }).toEqual({
    shown: 40,
    outside: [],
    overlaps: [],
  });
  expect(Math.min(...factors.map(({ textSize }) => textSize))).toBeGreaterThanOrEqual(8);

  await goTo(page, "/?v=1&around=factor:trafficking-perpetration&direction=IN&select=factor:profit-motive");
  const details = page.getByRole("region", { name: "Details" });
  const link = details.getByRole("link", { name: "Becoming involved in trafficking as a perpetrator" }).first();
  await link.waitFor();
  const edges = await Promise.all(
    [link, page.getByRole("region", { name: "Outline" })].map((each) => each.boundingBox()),
  );
  expect(edges[0]?.y).toBeLessThan((edges[1]?.y ?? 0) - 20);
  const tools = page.locator(".canvas-tools > *");
  const tops = await tools.evaluateAll((found) => found.map((tool) => tool.getBoundingClientRect()));
  const middles = new Set(tops.map(({ y, height }) => Math.round(y + height / 2)));
  expect({ tools: tops.length, lines: middles.size }).toEqual({ tools: 3, lines: 1 });
  expect(troubles).toEqual([]);
  await close();
});
