/** Ways by hand to views of every kind: each walk begins at an address and looks around where something new is shown. */
import type { Page } from "playwright-core";
import { LAYOUTS, TABLES } from "../../client/src/store/view.ts";
import { LAYOUT_WORDS, TABLE_WORDS } from "../../client/src/words/views.ts";
import { settled } from "./explorer.ts";

/** Takes what the page shows now for a view that was come to. */
type Look = () => Promise<void>;

/** Where a walk begins, and what is done from there. */
export type Walk = Readonly<{ from: string; go: (page: Page, look: Look) => Promise<void> }>;

type Clickable = "button" | "radio" | "tab" | "link" | "switch";

const click = async (page: Page, role: Clickable, name: string | RegExp): Promise<void> => {
  // What a switch or a radio button shows lies over the element itself.
  await page
    .getByRole(role, { name, exact: true })
    .first()
    .click({ force: role === "switch" });
  await settled(page);
};

/** Presses keys on a factor or group of the outline. */
const press = async (page: Page, id: string, ...keys: readonly string[]): Promise<void> => {
  await page.locator(`[data-keys=outline] [data-id="${id}"]`).first().focus();
  for (const key of keys) {
    await page.keyboard.press(key);
    await settled(page);
  }
};

/** Chooses in a list that opens from a button. */
export const choose = async (page: Page, label: string, option: string): Promise<void> => {
  await page.getByRole("button", { name: label }).first().click();
  await page.getByRole("option", { name: option }).first().click();
  await settled(page);
};

const command = async (page: Page, name: string): Promise<void> => {
  await page.keyboard.press("Control+k");
  await page.keyboard.type(`>${name}`);
  await page.getByRole("option", { name }).first().waitFor();
  await settled(page);
  await page.keyboard.press("Enter");
  await settled(page);
};

const FILTERED = [
  "kinds=EXTERNAL_FACTOR,TREND,OUTCOME,VICTIM_VULNERABILITY,TRAFFICKER_CHARACTERISTIC,TRAFFICKER_RELATIONSHIP",
  "domains=SOCIAL,ECONOMIC,POLITICAL,LEGAL,DEMOGRAPHIC,FAMILY,PSYCHOLOGICAL,CRIMINAL_INDUSTRY,TECHNOLOGICAL",
  ...["levels=INTERNAL,EXTERNAL", "sides=PERPETRATOR,VICTIM,BOTH", "families=INFLUENCE,ASSOCIATION"],
  ...["signs=POSITIVE,NEGATIVE,MIXED", "certainties=STATED", "access=FULL_TEXT,ABSTRACT,EXCERPT"],
  ...["publishedFrom=1990", "publishedTo=2030", "includeUndated=yes", "minWorks=1", "maxWorks=90", "minClaims=1"],
  ...["contested=no", "includeGroupings=yes", "text=traff"],
].join("&");
const BY_CLAIM = [
  ...["evidenceTypes=regression,interviews", "regions=worldwide,europe", "populations=migrants,convicted-women"],
  ...["exploitationForms=sexual,labour", "sources=source:gezie-2021", "works=work:none", "excludeWorks=work:none"],
].join("&off.");

const STACK: Walk = {
  from: `/?v=1&${FILTERED}`,
  go: async (page, look) => {
    await click(page, "switch", /^Use the step Certainty/);
    await click(page, "button", /^What to do with the step Works behind/);
    await page.getByRole("menuitem", { name: "Move up" }).click();
    await settled(page);
    await click(page, "button", /^What to do with the step Works behind/);
    await page.getByRole("menuitem", { name: "Name this step" }).click();
    await page.getByRole("textbox", { name: "Name of this step" }).fill("Told of");
    await page.keyboard.press("Enter");
    await settled(page);
    await look();
  },
};

const ASIDE: Walk = {
  from: `/?v=1&best=30&off.${BY_CLAIM}`,
  go: async (page, look) => {
    await click(page, "switch", /^Use the step Region/);
    await page.getByText("Pale on the canvas").click();
    await settled(page);
    await look();
  },
};

const EXPANDED: Walk = {
  from: "/",
  go: async (page, look) => {
    await click(page, "button", "What drives people into trafficking others?");
    await press(page, "factor:profit-motive", "Enter", "e");
    await press(page, "factor:impunity", "Delete");
    await press(page, "factor:profit-motive", "m", "ArrowRight", "Shift+ArrowRight", "ArrowDown", "Enter");
    await look();
  },
};

const ARRANGED: Walk = {
  from: "/?v=1&best=20&minWorks=2",
  go: async (page, look) => {
    for (const layout of LAYOUTS) {
      await click(page, "radio", LAYOUT_WORDS[layout]);
      await click(page, "button", "Arrange anew");
      await look();
    }
  },
};

const SEVERAL: Walk = {
  from: "/?v=1&best=15&minWorks=2&layout=force",
  go: async (page, look) => {
    const rows = page.locator("[data-keys=outline] [data-id^='factor:']");
    for (const at of [1, 4, 6]) {
      await rows.nth(at).focus();
      await page.keyboard.press("Space");
      await settled(page);
    }
    await look();
    await page.keyboard.press("k");
    await settled(page);
    await look();
  },
};

const CHAINS: Walk = {
  from: "/?v=1&page=pathways&from=factor:poverty&longest=4",
  go: async (page, look) => {
    await page.getByRole("combobox", { name: "Add a factor to end at" }).fill("perpetrator");
    await page
      .getByRole("option", { name: /^Becoming involved in trafficking/ })
      .first()
      .click();
    await settled(page);
    await click(page, "radio", "3");
    await click(page, "radio", "With associations");
    await page
      .getByRole("row")
      .filter({ has: page.getByRole("rowheader") })
      .nth(2)
      .focus();
    await page.keyboard.press("Space");
    await settled(page);
    await look();
  },
};

const GAPS: Walk = {
  from: "/?v=1&page=gaps&minWorks=1",
  go: async (page, look) => {
    await click(page, "button", "Swap rows and columns");
    await choose(page, "Order of rows", "by name");
    await choose(page, "Order of columns", "emptiest first");
    await choose(page, "A cell shows", "Any claim");
    await click(page, "switch", "Show rows and columns without a claim");
    await page.locator(".gap-cell.gap-empty").nth(30).click();
    await settled(page);
    await look();
  },
};

const EVIDENCE: Walk = {
  from: "/?v=1&page=evidence&minWorks=3&includeGroupings=yes",
  go: async (page, look) => {
    await choose(page, "Order", "Newest source first");
    await choose(page, "Group by", "Work");
    await settled(page);
    await page.locator("main .ev-open").nth(3).click();
    await settled(page);
    await look();
    await page.getByRole("region", { name: "Details" }).getByRole("article").getByRole("link").first().click();
    await settled(page);
    await click(page, "tab", "Disagreement");
    await look();
    await click(page, "tab", "Without one work");
    await page.locator(".ev-work").first().getByRole("link").click();
    await settled(page);
    await look();
    await click(page, "tab", "Network");
    await look();
  },
};

const COMPARED: Walk = {
  from: "/?v=1&page=compare&regions=europe&minWorks=2",
  go: async (page, look) => {
    await page.getByRole("textbox", { name: "The address of a view" }).fill("?v=1&best=25&added=factor:corruption");
    await page.keyboard.press("Enter");
    await settled(page);
    await look();
    await click(page, "radio", "Two pictures");
    await look();
  },
};

const GROUPED: Walk = {
  from: "/?v=1",
  go: async (page, look) => {
    await command(page, "Draw in groups");
    await press(page, "group:ECONOMIC", "ArrowRight");
    await press(page, "group:LEGAL", "ArrowRight");
    await look();
    await click(page, "radio", "Kind");
    await press(page, "group:TREND", "ArrowRight");
    await look();
    await click(page, "radio", "Cluster");
    await look();
    await click(page, "button", /^Draw all 191 factors/);
    await look();
  },
};

const FOLDED: Walk = {
  from: "/?v=1&around=factor:root-causes&hops=2&includeGroupings=yes&families=STRUCTURE,INFLUENCE",
  go: async (page, look) => {
    await press(page, "factor:external-environment", "f");
    await look();
  },
};

const TABLED: Walk = {
  from: "/?v=1&minWorks=3",
  go: async (page, look) => {
    await click(page, "tab", "Table");
    for (const table of TABLES) {
      await click(page, "tab", TABLE_WORDS[table]);
      await page.getByRole("grid").getByRole("row").nth(3).click();
      await settled(page);
      await look();
    }
  },
};

/** The sides and levels that questions are about, with a source opened and the chains looked at in the network. */
const ASKED: Walk = {
  from: "/",
  go: async (page, look) => {
    await click(page, "button", "What do perpetrators and victims share?");
    await look();
    await click(page, "button", "Prevention on two levels");
    await look();
  },
};

/** By what they show; every one ends elsewhere than it began. */
export const WALKS: Readonly<Record<string, Walk>> = {
  "a filter of all fields about factors and links, one step off, one named and moved": STACK,
  "a filter on claims, its other steps off, and what it leaves out drawn pale": ASIDE,
  "a question with a factor opened, expanded, dismissed and moved": EXPANDED,
  "each layout arranged anew": ARRANGED,
  "several factors selected, and then only these": SEVERAL,
  "chains with ends, length, associations and one marked": CHAINS,
  "a gap map turned, ordered otherwise, with a gap looked at": GAPS,
  "evidence by work, disagreements, and one work left out": EVIDENCE,
  "another view compared, as one picture and as two": COMPARED,
  "a map of groups of each kind, some open, and everything": GROUPED,
  "a grouping that stands for its parts": FOLDED,
  "each table with a row opened": TABLED,
  "two sides, and two levels": ASKED,
};
