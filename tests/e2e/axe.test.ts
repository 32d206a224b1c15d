/** Every screen, light, dark and in forced colours, has nothing that axe objects to, no target too small to hit, fits its window, and makes no foreign request. */

import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { PAGES } from "../../client/src/store/view.ts";
import { axeFindings, type Visit } from "../support/browser.ts";
import { clickFactor, type Explorer, goTo, settled, startExplorer } from "../support/explorer.ts";
import { smallTargets } from "../support/targets.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const QUESTION = "/?v=1&q=perpetration&around=factor:trafficking-perpetration&direction=IN&families=INFLUENCE";

const CHAINS = "/?v=1&page=pathways&best=40&from=factor:poverty&to=factor:trafficking-perpetration&longest=4";

const nothing = async (): Promise<void> => undefined;
const openFilters = async (page: Page): Promise<void> => {
  for (const name of ["Kind", "Sign", "Works behind a link", "Region", "Year of publication"])
    await page
      .locator(".filter-trigger", { hasText: new RegExp(`^${name}`) })
      .first()
      .click();
};

/** What the server says while it has no database. */
const UNAVAILABLE = {
  errors: [
    {
      message: "The database does not answer.",
      extensions: { code: "DATABASE_UNAVAILABLE", hint: "Try again in a moment.", retriable: true },
    },
  ],
};

type Case = readonly [string, string, (page: Page) => Promise<void>];

const searchForPoverty = async (page: Page): Promise<void> => {
  await page.keyboard.press("/");
  await page.keyboard.type("poverty");
  await page
    .getByRole("option", { name: /Poverty/ })
    .first()
    .waitFor();
};

const askInVain = async (page: Page): Promise<void> => {
  await page.route("**/graphql", (route) => route.fulfill({ status: 503, json: UNAVAILABLE }));
  await page.getByRole("button", { name: "What drives people into trafficking others?" }).first().click();
  await page.getByRole("main").getByRole("button", { name: "Try again" }).first().waitFor();
};

/** Whatever pages there are, at the address that a tab leads to. */
const EVERY_PAGE: readonly Case[] = PAGES.filter((page) => page !== "network" && page !== "table").map((page) => [
  `the page ${page}`,
  `${QUESTION}&page=${page}`,
  nothing,
]);

const SCREENS: readonly Case[] = [
  ...EVERY_PAGE,
  ["the first screen", "/", nothing],
  ["a question", QUESTION, nothing],
  ["a selected factor", `${QUESTION}&select=factor:profit-motive`, nothing],
  ["a selected link", `${QUESTION}&select=link:profit-motive~trafficking-perpetration~influence`, nothing],
  ["a selected claim", `${QUESTION}&select=claim:c0016`, nothing],
  ["a selected source", `${QUESTION}&select=source:weatherburn-lsi-trace`, nothing],
  ["an empty filter", "/?v=1&regions=finland&signs=MIXED", nothing],
  ["the table of links", "/?v=1&page=table&table=links", nothing],
  ["the table of factors", "/?v=1&page=table&table=factors", nothing],
  ["the table of claims", "/?v=1&page=table&table=claims", nothing],
  ["the gap map, at a gap", "/?v=1&page=gaps&gap=factor:armed-conflict,factor:child-trafficking", nothing],
  ["pathways without ends", "/?v=1&page=pathways", nothing],
  ["pathways", CHAINS, nothing],
  ["few pathways", CHAINS.replace("longest=4", "longest=1"), nothing],
  ["the two levels of prevention", "/?v=1&kinds=INTERVENTION&layout=levels", nothing],
  ["a comparison", "/?v=1&page=compare&regions=netherlands&compare=both&with.regions=romania", nothing],
  ["open filters", "/", openFilters],
  ["the export dialog", QUESTION, async (page) => page.getByRole("button", { name: "Export what is shown" }).click()],
  [
    "a look at neighbours",
    `${QUESTION}&select=factor:profit-motive`,
    async (page) => page.getByRole("button", { name: /^Look at neighbours/ }).click(),
  ],
  ["a context menu", QUESTION, async (page) => clickFactor(page, "factor:profit-motive", { button: "right" })],
  ["a search", "/", searchForPoverty],
  ["a server that does not answer", "/", askInVain],
  ["the shortcuts", "/", async (page) => page.getByRole("button", { name: "Show keyboard shortcuts" }).click()],
];

const COLOURS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
} as const;

/** A narrow window sees the screens whose arrangement differs. */
const NARROW: readonly Case[] = SCREENS.filter(
  ([name]) =>
    name.startsWith("the page ") ||
    [
      "the first screen",
      "a question",
      "a selected link",
      "an empty filter",
      "the table of links",
      "the gap map, at a gap",
    ].includes(name),
);

/** In every colouring: what axe finds, what is too small to hit, and by how much the page is wider than its window. */
const findingsIn = async (page: Page, colours: readonly (keyof typeof COLOURS)[]) => {
  const findings: string[] = [];
  for (const name of colours) {
    await page.emulateMedia(COLOURS[name]);
    await settled(page);
    findings.push(
      ...(await axeFindings(page, name === "light" ? "all" : "on colours")).map((finding) => `${name}: ${finding}`),
    );
  }
  const tooWidePx = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  return [...findings, ...(await smallTargets(page)), ...(tooWidePx > 0 ? [`${tooWidePx} px too wide`] : [])];
};

describe.each([
  ["in light, dark and forced colours", "wide", SCREENS, ["light", "dark", "forced"]],
  ["in a narrow window", "narrow", NARROW, ["light"]],
] as const)("%s", (_name, size, screens, colours) => {
  // One window goes through all screens; only one that is left with something open starts anew.
  let visit: Visit;
  let isUsed = false;
  beforeAll(async () => {
    visit = await explorer.open("/", { size });
  });
  afterAll(() => visit.close());

  test.each(screens)("axe finds nothing on %s", async (_screen, path, prepare) => {
    const { page, troubles } = visit;
    const before = troubles.length;
    if (isUsed) await page.goto(`${explorer.url}${path}`);
    else await goTo(page, path);
    await settled(page);
    isUsed = prepare !== nothing;
    await prepare(page);
    await settled(page);
    expect(await findingsIn(page, colours)).toEqual([]);
    await page.unrouteAll();
    await page.emulateMedia(COLOURS.light);
    // The browser itself reports an answer with an error status; nothing else may be amiss.
    expect(troubles.slice(before).filter((trouble) => !trouble.includes("status of 503"))).toEqual([]);
  });
});
