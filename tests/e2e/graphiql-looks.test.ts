/** The query page as it looks: nothing that axe objects to but what is named here, and everything within the window. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { axeFindings, SIZES, type Visit } from "../support/browser.ts";
import { type Explorer, settled, startExplorer } from "../support/explorer.ts";
import { answerShown, openQueryPage, writeIn } from "../support/query-page.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

/**
 * Findings in parts of others that can be mended neither by style nor by attribute, each with the reason why it stays.
 * What is named here and found no longer fails the test too.
 */
const SUGGESTIONS: readonly RegExp[] = [
  // The editor's list of suggestions names its current row by an id that its rows do not have; the row is read all the same,
  // since the editor announces it by itself.
  /^aria-valid-attr-value .*\.monaco-list/,
  // Each row is named by the suggestion without the type that stands beside it.
  /^label-content-name-mismatch .*suggest-aria-id/,
];

type State = readonly [string, (page: Page) => Promise<void>, (readonly RegExp[])?];

const press = (page: Page, name: string | RegExp): Promise<void> => page.getByRole("button", { name }).click();

const STATES: readonly State[] = [
  ["as it opens", async () => undefined],
  [
    "with an answer",
    async (page) => {
      await page.keyboard.press("Control+Enter");
      await answerShown(page);
    },
  ],
  [
    "with an error and a fault marked in the query",
    async (page) => {
      await writeIn(page, "Query", "{ dataset { versoin } }");
      await page.locator(".squiggly-error").first().waitFor();
      await page.keyboard.press("Control+Enter");
      await answerShown(page);
    },
  ],
  [
    "with the examples",
    async (page) => {
      const examples = page.getByRole("region", { name: "Examples" });
      if (!(await examples.isVisible())) await press(page, "Show Examples");
      await examples.waitFor();
    },
  ],
  [
    "with the documentation of a field",
    async (page) => {
      await press(page, "Show Documentation Explorer");
      const docs = page.getByRole("region", { name: "Documentation Explorer" });
      await docs.getByRole("link", { name: "Query", exact: true }).first().click();
      await docs.getByRole("link", { name: "search", exact: true }).click();
    },
  ],
  [
    "with the history",
    async (page) => {
      await page.keyboard.press("Control+Enter");
      await answerShown(page);
      await press(page, "Show History");
    },
  ],
  [
    "with headers",
    async (page) => {
      await press(page, /^Headers$/);
      await writeIn(page, "Request headers", '{ "authorization": "Bearer abc" }');
    },
  ],
  ["with the list of keys", (page) => press(page, "Open short keys dialog")],
  ["with the settings", (page) => press(page, "Open settings dialog")],
  [
    "with suggestions",
    async (page) => {
      // On an untouched page: once the suggestion's details were looked at, the editor shows them with each.
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      await page.getByRole("group", { name: /^Query:/ }).waitFor();
      await settled(page);
      await writeIn(page, "Query", "{ ");
      await page.keyboard.press("Control+Space");
      await page.getByRole("option").first().waitFor();
    },
    SUGGESTIONS,
  ],
];

const named = (...names: readonly string[]): readonly State[] => STATES.filter(([name]) => names.includes(name));

/** Controls that lie across an edge of the window, where nobody can reach them by scrolling sideways. */
const outside = (page: Page, width: number): Promise<readonly string[]> =>
  page.evaluate((edge) => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>(
        "header :is(a, button), .graphiql-sidebar button, .graphiql-toolbar button",
      ),
    ];
    return controls
      .filter((control) => {
        const { left, right } = control.getBoundingClientRect();
        return left < 0 || right > edge;
      })
      .map((control) => control.getAttribute("aria-label") ?? control.textContent);
  }, width);

const COLOURS = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  forced: { colorScheme: "light", forcedColors: "active" },
} as const;

/** A wide window is seen in all colours; the others in the states whose arrangement differs. */
const LOOKS: readonly (readonly [string, keyof typeof SIZES, readonly (keyof typeof COLOURS)[], readonly State[]])[] = [
  ["light, dark and forced colours", "wide", ["light", "dark", "forced"], STATES],
  ["a middle window", "middle", ["light"], named("with the examples")],
  [
    "a narrow window",
    "narrow",
    ["light"],
    named("as it opens", "with the examples", "with the documentation of a field", "with the settings"),
  ],
];

describe.each(LOOKS)("in %s", (_look, size, colours, states) => {
  // One window goes from state to state, as a reader does.
  let visit: Visit;
  beforeAll(async () => {
    visit = await openQueryPage(explorer, "/graphiql", { size });
  });
  afterAll(() => visit.close());

  const cases = states.map(([name, prepare, known = []]) => ({ name, prepare, known }));
  test.each(cases)("axe finds nothing new on the page $name, and all of it is in the window", async (state) => {
    const { prepare, known } = state;
    const { page, troubles } = visit;
    const before = troubles.length;
    await prepare(page);
    await settled(page);
    for (const colour of colours) {
      await page.emulateMedia(COLOURS[colour]);
      await settled(page);
      const findings = await axeFindings(page, colour === "light" ? "all" : "on colours");
      expect(
        findings.filter((finding) => !known.some((pattern) => pattern.test(finding))),
        colour,
      ).toEqual([]);
      if (colour !== "light") continue;
      expect(known.filter((pattern) => !findings.some((finding) => pattern.test(finding)))).toEqual([]);
    }
    const { width } = SIZES[size];
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await outside(page, width)).toEqual([]);
    // The browser itself reports an answer with an error status; nothing else may be amiss.
    expect(troubles.slice(before).filter((trouble) => !trouble.includes("status of 400"))).toEqual([]);
    await page.emulateMedia(COLOURS.light);
    await page.keyboard.press("Escape");
  });
});
