/** What a reader takes away: every file holds the view, a cut one is never saved, and an export can be taken back. */
import { strFromU8, unzipSync } from "fflate";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { downloaded } from "../support/browser.ts";
import { drawnFactors, drawnLinks, type Explorer, focusedName, settled, startExplorer } from "../support/explorer.ts";

const QUESTION = "What drives people into trafficking others?";
const EXPORTS = "**/export/network.*";
const PATIENCE = { timeout: 60_000 };
const SLOW_BYTES_PER_SECOND = 4_000;

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const openDialog = async (page: Page) => {
  await page.getByRole("button", { name: "Export what is shown" }).click();
  const dialog = page.getByRole("dialog");
  await dialog.waitFor();
  return dialog;
};

/** The view of a question, with the export dialog open. */
const openQuestionExport = async () => {
  const visit = await explorer.open();
  await visit.page.getByRole("button", { name: QUESTION }).first().click();
  await settled(visit.page);
  await expect.poll(async () => (await drawnFactors(visit.page)).length, PATIENCE).toBe(24);
  return { ...visit, dialog: await openDialog(visit.page) };
};

const take = (page: Page, name: string) =>
  downloaded(page, () => page.getByRole("dialog").getByRole("button", { name, exact: true }).click());

type Exported = Readonly<{
  dataVersion: string;
  citation: string;
  factors: readonly Readonly<{ id: string; name: string }>[];
  links: readonly unknown[];
}>;

const takeJson = async (page: Page): Promise<Exported> => JSON.parse((await take(page, "JSON")).bytes.toString("utf8"));

const unescapeXml = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ({ lt: "<", gt: ">", quot: '"', amp: "&" })[name] ?? "");

/** The words of an SVG in the order in which they stand in the file. */
const wordsOf = (svg: string): string =>
  [...svg.matchAll(/<text [^>]*>([^<]*)<\/text>/g)].map(([, text]) => unescapeXml(text ?? "")).join(" ");

describe("a file from the server", () => {
  test("holds the factors and links on screen, in every format, and is said to be saved", async () => {
    const { page, troubles, dialog, close } = await openQuestionExport();
    const factors = (await drawnFactors(page)).length;
    const links = (await drawnLinks(page)).length;

    const json = await takeJson(page);
    expect([json.factors.length, json.links.length]).toEqual([factors, links]);
    await expect.poll(() => dialog.getByRole("status").textContent()).toMatch(/^Saved: .+\.json, \d+ KB\.$/);

    const csv = await take(page, "CSV");
    const files = unzipSync(csv.bytes);
    const rows = (name: string) =>
      strFromU8(files[name] ?? new Uint8Array())
        .trimEnd()
        .split("\r\n").length - 1;
    expect(csv.name).toMatch(/\.zip$/);
    expect([rows("factors.csv"), rows("links.csv")]).toEqual([factors, links]);

    const graphml = (await take(page, "GraphML")).bytes.toString("utf8");
    expect([graphml.match(/<node /g)?.length, graphml.match(/<edge /g)?.length]).toEqual([factors, links]);
    expect(troubles).toEqual([]);
    await close();
  });

  test("tells its bytes as they arrive, and can be taken back: nothing is saved and the focus is back", async () => {
    const { page, dialog, close } = await openQuestionExport();
    let downloads = 0;
    page.on("download", () => {
      downloads += 1;
    });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send("Network.enable");
    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 0,
      downloadThroughput: SLOW_BYTES_PER_SECOND,
      uploadThroughput: -1,
    });
    await dialog.getByRole("button", { name: "JSON", exact: true }).click();
    const progress = dialog.getByRole("progressbar", { name: "Export as JSON" });
    await expect.poll(() => progress.textContent(), PATIENCE).toMatch(/\d+ KB so far/);
    await dialog.getByRole("button", { name: "Cancel" }).click();
    await progress.waitFor({ state: "detached" });
    expect(await focusedName(page)).toContain("JSON");
    expect(downloads).toBe(0);

    await devtools.send("Network.emulateNetworkConditions", {
      offline: false,
      latency: 0,
      downloadThroughput: -1,
      uploadThroughput: -1,
    });
    expect((await takeJson(page)).factors).toHaveLength(24);
    expect(downloads).toBe(1);
    await close();
  });

  test.each(["JSON", "CSV", "GraphML"])(
    "%s that ends early is not saved, and trying again brings all of it",
    async (name) => {
      const { page, dialog, close } = await openQuestionExport();
      await page.route(EXPORTS, async (route) => {
        const whole = await (await route.fetch()).body();
        await route.fulfill({ status: 200, body: whole.subarray(0, whole.length - 30) });
      });
      await dialog.getByRole("button", { name, exact: true }).click();
      const alert = dialog.getByRole("alert");
      await alert.waitFor();
      expect(await alert.textContent()).toContain("the file is incomplete and was not saved");

      await page.unroute(EXPORTS);
      const again = alert.getByRole("button", { name: "Try again" });
      expect((await downloaded(page, () => again.click())).bytes.length).toBeGreaterThan(1000);
      await alert.waitFor({ state: "detached" });
      expect(await focusedName(page)).toContain(name);
      await close();
    },
  );

  test("says that the server did not answer, or why it refused, in words", async () => {
    const { page, dialog, close } = await openQuestionExport();
    const alert = dialog.getByRole("alert");
    await page.route(EXPORTS, (route) => route.abort());
    await dialog.getByRole("button", { name: "CSV", exact: true }).click();
    await expect.poll(() => alert.textContent(), PATIENCE).toContain("The Factor Atlas server did not answer.");

    await page.unroute(EXPORTS);
    // An address with a filter that this server does not know: the refusal is its own.
    await page.route(EXPORTS, (route) =>
      route.continue({ url: `${explorer.url}/export/network.csv?filter=%7B%22region%22%3A1%7D` }),
    );
    await alert.getByRole("button", { name: "Try again" }).click();
    await expect.poll(() => alert.textContent(), PATIENCE).toContain("region");
    await close();
  });
});

describe("a picture", () => {
  test("as SVG has every name as text, and says what it shows, from which data, and how to cite it", async () => {
    const { page, troubles, close } = await openQuestionExport();
    const json = await takeJson(page);
    const { bytes, name } = await take(page, "SVG picture");
    const words = wordsOf(bytes.toString("utf8")).replace(/\s+/g, " ");
    expect(name).toBe(`factor-atlas-${json.dataVersion}.svg`);
    expect(json.factors.filter((factor) => !words.includes(factor.name)).map((factor) => factor.name)).toEqual([]);
    expect(words).toContain(json.dataVersion);
    expect(words).toContain(json.citation.slice(0, 40));
    expect(words).toContain((await page.locator("main [role=status]").first().textContent())?.trim());
    expect(troubles).toEqual([]);
    await close();
  });

  test("as PNG is an image of a size to be read", async () => {
    const { page, troubles, close } = await openQuestionExport();
    const { bytes } = await take(page, "PNG picture");
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
    expect(Math.min(width, height)).toBeGreaterThan(800);
    expect(Math.max(width, height)).toBeLessThanOrEqual(8192);
    // A blank sheet of this size would pack into a few kilobytes.
    expect(bytes.length).toBeGreaterThan(50_000);
    expect(troubles).toEqual([]);
    await close();
  });
});
