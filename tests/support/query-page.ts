/** A served query page: opened, filled and read through the editors that its reader sees. */
import type { Page } from "playwright-core";
import { expect } from "vitest";
import type { Look, Visit } from "./browser.ts";
import { type Explorer, settled } from "./explorer.ts";

const PATIENCE = { timeout: 60_000 };

type Model = Readonly<{ uri: { path: string }; getValue: () => string }>;
type WithEditors = Window & { __MONACO?: { editor: { getModels: () => Model[] } } };

/** The parts of the page that hold text. */
export type Part = "operation.graphql" | "variables.json" | "request-headers.json" | "response.json";

/** The whole text of a part; of a long one the page draws only the lines in sight. */
export const textIn = (page: Page, part: Part): Promise<string> =>
  page.evaluate(
    (name) =>
      (window as WithEditors).__MONACO?.editor
        .getModels()
        .find(({ uri }) => uri.path.endsWith(name))
        ?.getValue() ?? "",
    part,
  );

/** Opens the page at `path` and waits until its editors can be used and the schema is read. */
export const openQueryPage = async (explorer: Explorer, path = "/graphiql", look: Look = {}): Promise<Visit> => {
  const visit = await explorer.open(path, look);
  await visit.page.getByRole("group", { name: /^Query:/ }).waitFor();
  await settled(visit.page);
  return visit;
};

/** The answer shown, as soon as there is one that is whole. */
export const answerShown = async (page: Page): Promise<unknown> => {
  await expect.poll(() => textIn(page, "response.json"), PATIENCE).not.toBe("");
  return JSON.parse(await textIn(page, "response.json"));
};

const PARTS = {
  Query: "operation.graphql",
  Variables: "variables.json",
  "Request headers": "request-headers.json",
} as const;

/** Writes `text` over what the editor called `name` holds, and waits until it stands there. */
export const writeIn = async (page: Page, name: keyof typeof PARTS, text: string): Promise<void> => {
  await page.getByRole("group", { name: new RegExp(`^${name}`) }).press("Enter");
  await page.keyboard.press("Control+A");
  await page.evaluate((pasted) => {
    // Pasted, since the editor closes brackets by itself while they are typed.
    const data = new DataTransfer();
    data.setData("text/plain", pasted);
    document.activeElement?.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, bubbles: true }));
  }, text);
  await expect.poll(() => textIn(page, PARTS[name]), PATIENCE).toBe(text);
};
