/** The questions about chains, answered on the pathways page by keyboard: numbers, words, drawing and table agree. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { downloaded } from "../support/browser.ts";
import { type Explorer, goTo, settled, tabTo } from "../support/explorer.ts";
import { startJourneys } from "../support/journey.ts";
import { FAMILY_CHAINS, OWN_STEPS, POVERTY_CHAINS } from "../support/known-chains.ts";
import { factorLeading, rowsIn, type SaidRow, slugOf } from "../support/said.ts";

const POVERTY = "By what chains may poverty lead to perpetration?";
const FAMILY = "What links the family with organised networks?";
const PATIENCE = { timeout: 60_000 };

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startJourneys();
});
afterAll(() => explorer.stop());

type Drawn = Readonly<{ id: () => string; hasClass: (name: string) => boolean; position: () => { x: number } }>;
type Held = Element & { _cyreg?: { cy: { elements: () => { toArray: () => Drawn[] } } } };

/** What the drawing of chains holds: every factor and link by id, with the classes that matter. */
const drawn = (page: Page) =>
  page
    .waitForFunction(() => {
      const holder = document.querySelector<Held>("[data-canvas=pathways]")?._cyreg?.cy;
      const elements = holder?.elements().toArray() ?? [];
      return elements.some((element) => element.id().startsWith("link:")) ? elements : undefined;
    })
    .then((found) =>
      found.evaluate((elements) =>
        (elements as readonly Drawn[]).map((element) => ({
          id: element.id(),
          isFaded: element.hasClass("faded"),
          isRinged: element.hasClass("chokepoint"),
        })),
      ),
    );

/** A chain by the ids of its factors, from the key of its row: an association may be walked against its order. */
const chainOf = ({ id, cells }: SaidRow): string => {
  let at = factorLeading(cells[1] ?? "");
  const steps = id.split("!").map((link) => {
    const [from = "", to = "", family] = slugOf(link).split("~");
    at = at === from ? to : from;
    return `${family === "association" ? "~" : "→"} ${at}`;
  });
  return [factorLeading(cells[1] ?? ""), ...steps].join(" ");
};

/** The chains of the table: their factors, the sign, the works behind the weakest step, and the works that tell them. */
const chainsIn = async (page: Page) =>
  (await rowsIn(page)).map((row) => ({
    chain: chainOf(row),
    sign: row.cells[2] ?? "",
    weakest: Number.parseInt(row.cells[4] ?? "", 10),
    thread: row.cells[5] ?? "",
  }));

const heading = (page: Page): Promise<string | null> => page.locator("#verdict-title").textContent();

const rows = (page: Page) => page.getByRole("row").filter({ has: page.getByRole("rowheader") });

const sentence = async (page: Page): Promise<string> => (await page.locator("#view-sentence").textContent()) ?? "";

/** Opens a question from its list by keyboard. */
const openQuestion = async (page: Page, name: string): Promise<void> => {
  await tabTo(page, name);
  await page.keyboard.press("Enter");
  await settled(page);
};

/** Turns a switch of two or more by keyboard: its first button is found by Tab, the others by arrows. */
const chooseSetting = async (page: Page, group: string, name: string): Promise<void> => {
  await page.getByRole("radiogroup", { name: group }).getByRole("radio", { name, exact: true }).focus();
  await page.keyboard.press("Space");
  await settled(page);
};

describe("by what chains poverty may lead to perpetration", () => {
  test("17 chains, two of them threads; one is marked, its evidence opened and its factors taken to the network", async () => {
    const { page, troubles, close } = await explorer.open("/?v=1&page=pathways");
    await page.getByRole("heading", { name: "By what steps may one factor lead to another?" }).waitFor();
    await openQuestion(page, POVERTY);
    await expect.poll(() => heading(page), PATIENCE).toBe("17 chains, 2 of them threads");
    expect(await sentence(page)).toMatch(/^17 chains of influence run from ‘Poverty’ to/);
    await page.getByText("No direction together: not every chain has one.").waitFor();
    expect(await chainsIn(page)).toEqual(POVERTY_CHAINS);
    const ours = (await rowsIn(page)).filter(({ cells }) => cells[1]?.includes("rests on our own coding"));
    expect(ours).toHaveLength(2);
    for (const [at, step] of Object.keys(OWN_STEPS).entries()) expect(ours[at]?.id).toContain(step);
    const picture = await drawn(page);
    expect(picture.filter(({ id }) => id.startsWith("factor:"))).toHaveLength(22);
    expect(picture.filter(({ isFaded }) => isFaded)).toEqual([]);
    expect(
      picture
        .filter(({ isRinged }) => isRinged)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      "factor:dysfunctional-family",
      "factor:economic-imperative",
      "factor:family-recruiter",
      "factor:human-trafficking",
      "factor:restricted-legitimate-opportunity",
      "factor:trafficking-victimisation",
    ]);
    await page.getByText("10 attributions of a link to a work must fall").waitFor();

    // The first row is the chain that two works tell; ticking it lets it stand out alone.
    await rows(page).first().focus();
    await page.keyboard.press("Space");
    await page.getByText("1 of 17 stand out.").waitFor();
    expect(
      (await drawn(page))
        .filter(({ id, isFaded }) => id.startsWith("link:") && !isFaded)
        .map(({ id }) => id)
        .sort(),
    ).toEqual([
      "link:economic-imperative~trafficking-perpetration~influence",
      "link:poverty~economic-imperative~influence",
    ]);
    const address = page.url();
    expect(address).toContain("chains=link:poverty~economic-imperative~influence!");

    const step = page.getByRole("button", {
      name: /^Poverty is claimed to increase economic imperative, .* show its evidence$/,
    });
    await step.first().focus();
    await page.keyboard.press("Enter");
    await settled(page);
    await page.getByRole("region", { name: "Claims by work" }).waitFor();
    for (const [step, claim] of Object.entries(OWN_STEPS)) {
      await goTo(page, `${new URL(address).search}&select=${step}`);
      const basis = page.getByRole("region", { name: "Details" }).getByRole("article", { name: `Claim ${claim}` });
      await basis.getByText("our coding step", { exact: false }).waitFor();
    }
    await goTo(page, `${new URL(address).search}&includeGroupings=yes`);
    await expect.poll(() => heading(page), PATIENCE).toBe("17 chains, 2 of them threads");
    await goTo(page, new URL(address).search);

    const toNetwork = page.getByRole("button", { name: "Show these 3 factors in the network" });
    await toNetwork.focus();
    await page.keyboard.press("Enter");
    await settled(page);
    expect(new URL(page.url()).searchParams.get("factors")).toBe(
      "factor:poverty,factor:economic-imperative,factor:trafficking-perpetration",
    );
    await page.keyboard.press("Control+z");
    await settled(page);
    await expect.poll(() => heading(page), PATIENCE).toBe("17 chains, 2 of them threads");
    expect(troubles).toEqual([]);
    await close();

    const again = await explorer.open(address.slice(explorer.url.length));
    await again.page.getByText("1 of 17 stand out.").waitFor();
    expect(await rows(again.page).first().getAttribute("aria-selected")).toBe("true");
    await again.close();
  });

  test("associations give 126 chains, of which 100 are said to be listed; one step gives none, and says what would", async () => {
    const { page, troubles, close } = await explorer.open("/");
    await openQuestion(page, POVERTY);
    await chooseSetting(page, "Links that are walked", "With associations");
    await expect.poll(() => heading(page), PATIENCE).toMatch(/^126 chains/);
    await page.getByText("100 of 126 chains are listed and drawn", { exact: false }).waitFor();
    expect(await rows(page).count()).toBe(100);
    await page.getByText("The file below holds all 126.", { exact: false }).waitFor();
    const save = page.getByRole("button", { name: "Save the chains as CSV" });
    const { bytes } = await downloaded(page, () => save.press("Enter"));
    const lines = bytes.toString("utf8").trimEnd().split("\r\n");
    expect(lines).toHaveLength(1 + 126);
    expect(lines[1]).toContain("poverty; trafficking-perpetration");
    expect(
      lines.filter((line) => line.includes("poverty; economic-imperative; trafficking-perpetration")),
    ).toHaveLength(1);
    await page
      .getByText(/is saved: 126 chains\.$/)
      .first()
      .waitFor();
    await chooseSetting(page, "Links that are walked", "Influence");
    await chooseSetting(page, "Steps in a chain at most", "1");
    await expect.poll(() => heading(page), PATIENCE).toBe("No chain");
    const wider = page.getByRole("button", { name: "Allow 2 steps: 3 chains" });
    await wider.focus();
    await page.keyboard.press("Enter");
    await settled(page);
    await expect.poll(() => heading(page), PATIENCE).toMatch(/^3 chains/);
    await page.getByRole("button", { name: "History" }).click();
    await page.getByText("Chains of at most 2 steps").waitFor();
    await page.keyboard.press("Escape");
    expect(troubles).toEqual([]);
    await close();
  });
});

describe("what links the family with organised networks", () => {
  test("9 chains of influence, 12 the other way, 9 of two and 38 of three steps with associations", async () => {
    const { page, troubles, close } = await explorer.open("/");
    await openQuestion(page, FAMILY);
    await expect.poll(() => heading(page), PATIENCE).toBe("9 chains, none of them a thread");
    await page.getByText("The chains contradict each other", { exact: false }).waitFor();
    expect(await page.getByRole("grid", { name: "From" }).getByRole("row").count()).toBe(15);
    const address = new URL(page.url()).search;
    const family = new URL(page.url()).searchParams.get("from") ?? "";
    await page.getByRole("button", { name: "Swap start and end" }).focus();
    await page.keyboard.press("Enter");
    await settled(page);
    await expect.poll(() => heading(page), PATIENCE).toMatch(/^12 chains/);
    await page.keyboard.press("Control+z");
    await settled(page);
    await chooseSetting(page, "Links that are walked", "With associations");
    await chooseSetting(page, "Steps in a chain at most", "2");
    await expect.poll(() => heading(page), PATIENCE).toMatch(/^9 chains/);
    const [shortest, ...others] = (await chainsIn(page)).map(({ chain }) => chain);
    expect(shortest).toBe(FAMILY_CHAINS[0]);
    expect(others).toEqual(expect.arrayContaining(FAMILY_CHAINS.slice(1)));
    await goTo(page, `${new URL(page.url()).search}&includeGroupings=yes`);
    await expect.poll(() => heading(page), PATIENCE).toMatch(/^10 chains/);
    await page.keyboard.press("Control+z");
    await settled(page);
    await chooseSetting(page, "Steps in a chain at most", "3");
    await expect.poll(() => heading(page), PATIENCE).toMatch(/^38 chains/);
    await goTo(page, `${address}&includeGroupings=yes`);
    await expect.poll(() => heading(page), PATIENCE).toMatch(/^9 chains/);
    // Eight of the fifteen are of people who traffic others.
    await goTo(page, `/?v=1&page=table&table=factors&factors=${family}`);
    const kinds = (await rowsIn(page)).map(({ cells }) => cells[1] ?? "");
    expect([kinds.length, kinds.filter((kind) => kind.startsWith("Trafficker")).length]).toEqual([15, 8]);
    expect(troubles).toEqual([]);
    await close();
  });

  test("ends are named by words, from the selection and from the menu, and are taken away again", async () => {
    const { page, troubles, close } = await explorer.open("/?v=1&best=40&select=factor:poverty");
    await page.getByRole("button", { name: "Pathways from here" }).focus();
    await page.keyboard.press("Enter");
    await settled(page);
    await page.getByText("Now name a factor to end at.").waitFor();
    const to = page.getByRole("combobox", { name: "Add a factor to end at" });
    await to.focus();
    await page.keyboard.type("perpetrator involved");
    await to.fill("");
    await page.keyboard.type("corruption");
    await page
      .getByRole("option", { name: /^Corruption/ })
      .first()
      .waitFor();
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    await settled(page);
    await expect.poll(() => heading(page), PATIENCE).toMatch(/chain/);
    expect(await to.inputValue()).toBe("");
    await page.getByRole("grid", { name: "To" }).getByRole("row").first().focus();
    await page.keyboard.press("Delete");
    await settled(page);
    await page.getByText("Now name a factor to end at.").waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});
