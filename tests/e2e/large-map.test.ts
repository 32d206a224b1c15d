/** A network above the threshold comes as a map of groups; a group too large to show its factors opens in parts, which open in turn. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, test } from "vitest";
import { loadLarge } from "../bench/load-large.ts";
import { startTestDatabase, type TestDatabase } from "../support/database.ts";
import { drawnElements, type Explorer, outlineIds, settled, startExplorer } from "../support/explorer.ts";
import { pictureOf } from "../support/picture.ts";
import { startTestServer, type TestServer } from "../support/server.ts";

/** A tenth of these lie in each field of life: more than the 100 that an open group shows at most. */
const SIZE = { factors: 1_500, links: 2_500, seed: 7 };
const SHOWN_IN_A_GROUP = 100;

let database: TestDatabase;
let server: TestServer;
let explorer: Explorer;
beforeAll(async () => {
  database = await startTestDatabase();
  await loadLarge(database, SIZE);
  server = await startTestServer(database);
  explorer = await startExplorer(server.url);
});
afterAll(async () => {
  await explorer?.stop();
  await server?.stop();
  await database?.stop();
});

const beginning = (prefix: string, ids: readonly string[]): readonly string[] =>
  ids.filter((id) => id.startsWith(prefix));

/** The ids that are drawn; the outline, opened row by row, lists exactly these. */
const drawnAndListed = async (page: Page): Promise<readonly string[]> => {
  const drawn = (await drawnElements(page)).filter((id) => /^(factor|group|link|bundle):/.test(id));
  expect([...(await outlineIds(page))].sort()).toEqual([...new Set(drawn)].sort());
  return drawn;
};

const row = (page: Page, id: string) => page.locator(`[data-keys=outline] [data-id="${id}"]`).first();

/** How many factors the outline says a group has. */
const sizeOf = async (page: Page, id: string): Promise<number> =>
  Number(/(\d+) factors?/.exec((await row(page, id).textContent()) ?? "")?.[1]);

test("a large group opens in parts and a part in its factors, by key, in the address, undone, and the same elsewhere", async () => {
  const { page, troubles, close } = await explorer.open("/?v=1", { panels: "open" });
  const closed = await drawnAndListed(page);
  expect(beginning("group:", closed)).toHaveLength(10);
  expect(beginning("factor:", closed)).toEqual([]);
  // Everything stays one press away, with its price.
  await page.getByRole("button", { name: /^Draw all 1,\d{3} factors and 2,\d{3} links$/ }).waitFor();
  await page.getByText(/^takes about \d+ seconds and \d+ MB of memory/).waitFor();

  const whole = "group:ECONOMIC";
  const size = await sizeOf(page, whole);
  expect(size).toBeGreaterThan(SHOWN_IN_A_GROUP);
  await row(page, whole).focus();
  await page.keyboard.press("ArrowRight");
  await settled(page);
  expect(new URL(page.url()).search).toBe("?v=1&map=DOMAIN&open=ECONOMIC");
  const apart = await drawnAndListed(page);
  const parts = beginning(`${whole}/`, apart);
  expect(parts.length).toBeGreaterThan(2);
  expect(beginning("factor:", apart)).toEqual([]);
  expect(beginning("bundle:", apart).some((id) => id.split("~").every((end) => end.includes("ECONOMIC/")))).toBe(true);
  const sizes = await Promise.all(parts.map((id) => sizeOf(page, id)));
  expect(sizes.reduce((sum, each) => sum + each, 0)).toBe(size);
  expect(Math.max(...sizes)).toBeLessThanOrEqual(SHOWN_IN_A_GROUP);

  const before = await pictureOf(page);
  const [part = ""] = parts;
  await row(page, part).focus();
  await page.keyboard.press("Enter");
  await settled(page);
  const address = decodeURIComponent(new URL(page.url()).search);
  expect(address).toBe(`?v=1&map=DOMAIN&open=ECONOMIC,${part.replace("group:", "")}`);
  const open = await drawnAndListed(page);
  expect(beginning("factor:", open)).toHaveLength(sizes[0] ?? 0);
  expect(beginning(`${whole}/`, open)).toEqual(parts);

  const other = await explorer.open(page.url().slice(explorer.url.length), { panels: "open" });
  expect(await pictureOf(other.page)).toEqual(await pictureOf(page));
  await other.close();
  await page.getByRole("button", { name: "Undo" }).click();
  await settled(page);
  expect(await pictureOf(page)).toEqual(before);
  await row(page, whole).focus();
  await page.keyboard.press("ArrowLeft");
  await settled(page);
  expect(beginning("group:", await drawnElements(page))).toHaveLength(10);
  expect([...troubles, ...other.troubles]).toEqual([]);
  await close();
});
