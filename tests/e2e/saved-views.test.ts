/** What a reader keeps: views and filters under names, in this browser, and carried to another reader in a file. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { axeFindings, downloaded } from "../support/browser.ts";
import { type Explorer, settled, startExplorer } from "../support/explorer.ts";
import { pictureOf } from "../support/picture.ts";

let explorer: Explorer;
beforeAll(async () => {
  explorer = await startExplorer();
});
afterAll(() => explorer.stop());

const START = "/?v=1&best=30&certainties=STATED&minWorks=2";

const openList = (page: Page): Promise<void> => page.keyboard.press("Control+s");

test("a filter and a view are kept, put on another view, carried in a file, and a faulty file is refused whole", async () => {
  const { page, troubles, close } = await explorer.open(START, { panels: "open" });
  await page.getByRole("button", { name: /^What to do with the step Certainty/ }).press("Enter");
  await page.getByRole("menuitem", { name: "Keep for other views" }).press("Enter");
  await openList(page);
  await page.getByRole("textbox", { name: "Name for the view on screen" }).fill("Stated");
  await page.keyboard.press("Enter");
  await page.getByRole("button", { name: "Open the view Stated" }).waitFor();
  const file = await downloaded(page, () => page.getByRole("button", { name: "Save all to a file" }).press("Enter"));
  expect(file.name).toBe("factor-atlas-views.json");
  expect(JSON.parse(file.bytes.toString("utf8"))).toMatchObject({
    views: [{ name: "Stated", address: START.slice(1) }],
    filters: [{ address: "?v=1&certainties=STATED" }],
  });
  const picture = await pictureOf(page);
  await page.keyboard.press("Escape");
  // Kept in this browser: after a reload they are there.
  await page.reload();
  await settled(page);
  await openList(page);
  await page.getByRole("button", { name: "Open the view Stated" }).waitFor();
  expect(troubles).toEqual([]);
  await close();

  const other = await explorer.open("/", { panels: "open" });
  await openList(other.page);
  const choose = async (name: string, bytes: Buffer): Promise<void> => {
    const [chooser] = await Promise.all([
      other.page.waitForEvent("filechooser"),
      other.page.getByRole("button", { name: "Open from a file …" }).press("Enter"),
    ]);
    await chooser.setFiles({ name, mimeType: "application/json", buffer: bytes });
  };
  await choose(
    "broken.json",
    Buffer.from(file.bytes.toString("utf8").replace("?v=1&best", "?v=1&signs=SIDEWAYS&best")),
  );
  await other.page
    .getByText(/holds something that is not understood/)
    .first()
    .waitFor();
  await other.page.getByText("No view is saved in this browser yet.").waitFor();
  await choose(file.name, file.bytes);
  await other.page.getByText("1 view and 1 filter added from the file.").first().waitFor();
  expect(await axeFindings(other.page)).toEqual([]);
  await other.page.getByRole("button", { name: "Open the view Stated" }).press("Enter");
  await settled(other.page);
  expect(await pictureOf(other.page)).toEqual(picture);

  // The kept filter goes on any view, as a step of its own.
  await other.page.getByRole("button", { name: "Clear all filters" }).first().press("Enter");
  await settled(other.page);
  await other.page.getByRole("button", { name: "Add a kept filter" }).press("Enter");
  await other.page.getByRole("menuitem").first().press("Enter");
  await settled(other.page);
  expect(new URL(other.page.url()).searchParams.get("certainties")).toBe("STATED");
  expect(other.troubles).toEqual([]);
  await other.close();
});
