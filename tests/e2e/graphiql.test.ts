/** The query page in a real browser, under the server's own policy: nothing foreign is fetched, and everything works. */
import type { Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { Look } from "../support/browser.ts";
import { type Explorer, focusedName, settled, startExplorer, tabTo } from "../support/explorer.ts";
import { answerShown, openQueryPage, textIn, writeIn } from "../support/query-page.ts";

const PATIENCE = { timeout: 60_000 };
const OWN = "query MyOwn { dataset { id } }";

type Example = Readonly<{ question: number | null; title: string; query: string; variables: string }>;

let explorer: Explorer;
let examples: readonly Example[];
let dataset: Readonly<{ id: string; version: string }>;

const askApi = async (query: string, variables: unknown = {}): Promise<unknown> => {
  const headers = { "content-type": "application/json" };
  const body = JSON.stringify({ query, variables });
  return (await fetch(`${explorer.url}/graphql`, { method: "POST", headers, body })).json();
};

beforeAll(async () => {
  explorer = await startExplorer();
  const { data } = (await askApi(
    "{ dataset { id version } exampleQueries { question title query variables } }",
  )) as Readonly<{ data: { dataset: typeof dataset; exampleQueries: readonly Example[] } }>;
  examples = data.exampleQueries;
  dataset = data.dataset;
});
afterAll(() => explorer.stop());

const exampleButton = (page: Page, { title }: Example) =>
  page.getByRole("region", { name: "Examples" }).getByRole("button", { name: title });

const tabNames = (page: Page): Promise<readonly string[]> =>
  page.getByRole("list", { name: "Select active operation" }).getByRole("listitem").allInnerTexts();

const sharedAddress = (query: string, variables = ""): string =>
  `/graphiql#query=${encodeURIComponent(query)}&variables=${encodeURIComponent(variables)}`;

describe("the page", () => {
  test("says what it is and which data it asks, and fetches nothing from elsewhere whatever is used on it", async () => {
    const { page, troubles, close } = await openQueryPage(explorer);
    const requested: string[] = [];
    page.context().on("request", (request) => requested.push(request.url()));
    await page.reload();
    await page.getByRole("group", { name: /^Query:/ }).waitFor();
    await settled(page);
    expect(await page.title()).toContain("Factor Atlas");
    expect(await page.getByRole("banner").textContent()).toContain(dataset.version);
    // Formatting, suggestions and their descriptions each bring parts of their own.
    await writeIn(page, "Query", "{dataset{id ver}}");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("ArrowLeft");
    await page.keyboard.press("Control+Space");
    await page.getByRole("option", { name: /^version/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("button", { name: /^Prettify/ }).click();
    await expect
      .poll(() => textIn(page, "operation.graphql"), PATIENCE)
      .toBe("{\n  dataset {\n    id\n    version\n  }\n}\n");
    await page.keyboard.press("Control+Enter");
    expect(await answerShown(page)).toMatchObject({ data: { dataset } });
    const elsewhere = requested.filter((url) => !url.startsWith(`${explorer.url}/`) && !/^(data|blob):/.test(url));
    expect(requested.some((url) => url.includes("/assets/"))).toBe(true);
    expect(elsewhere).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  test("describes the schema in its documentation", async () => {
    const { page, troubles, close } = await openQueryPage(explorer);
    await page.getByRole("button", { name: "Show Documentation Explorer" }).click();
    const docs = page.getByRole("region", { name: "Documentation Explorer" });
    await docs.getByRole("link", { name: "Query", exact: true }).first().click();
    await docs.getByRole("link", { name: "exampleQueries" }).click();
    await docs.getByText("Worked examples").waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  test("is found from the foot of the explorer and from its exports, and leads back", async () => {
    const { page, troubles, close } = await explorer.open();
    await page.getByRole("button", { name: "Export what is shown" }).click();
    await page.getByRole("dialog").getByRole("link", { name: "Query page (GraphQL)" }).waitFor();
    await page.keyboard.press("Escape");
    await page.getByRole("contentinfo").getByRole("link", { name: "Query page (GraphQL)" }).click();
    await page.getByRole("group", { name: /^Query:/ }).waitFor();
    await page.getByRole("link", { name: "Explorer", exact: true }).click();
    await page.getByRole("button", { name: "Export what is shown" }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  test("opens without an answer of the server too, and says what is amiss", async () => {
    const { page, close } = await openQueryPage(explorer);
    const message = "The database does not answer.";
    const errors = [{ message, extensions: { code: "DATABASE_UNAVAILABLE", hint: "Try again in a moment." } }];
    await page.route("**/graphql", (route) => route.fulfill({ status: 503, json: { errors } }));
    await page.evaluate(() => localStorage.clear());
    await page.reload();
    await page.getByRole("region", { name: "Examples" }).getByText(message).waitFor();
    await expect.poll(() => textIn(page, "operation.graphql"), PATIENCE).toContain("query FirstLook");
    await page.keyboard.press("Control+Enter");
    expect(await answerShown(page)).toEqual({ errors });
    await close();
  });
});

describe("the examples", () => {
  test("are listed as the API gives them, and the first are open", async () => {
    const { page, close } = await openQueryPage(explorer);
    const listed = await page.getByRole("region", { name: "Examples" }).getByRole("listitem").allInnerTexts();
    expect(listed.map((text) => text.replace(/\s+/g, " "))).toEqual(
      examples.map(({ question, title }) => (question === null ? `· ${title}` : `Question ${question} ${title}`)),
    );
    const questions = examples.flatMap(({ question }) => (question === null ? [] : [question]));
    expect(new Set(questions).size).toBeGreaterThanOrEqual(12);
    expect(await tabNames(page)).toHaveLength(3);
    expect(await textIn(page, "operation.graphql")).toBe(examples[0]?.query);
    const [first] = examples;
    expect(await textIn(page, "variables.json")).toBe(first?.variables === "{}" ? "" : first?.variables);
    await close();
  });

  test("open in tabs with their variables and, run, give what the API gives", async () => {
    const { page, troubles, close } = await openQueryPage(explorer);
    for (const example of examples.slice(-2)) {
      await exampleButton(page, example).click();
      await expect.poll(() => textIn(page, "operation.graphql"), PATIENCE).toBe(example.query);
      const { data } = (await askApi(example.query, JSON.parse(example.variables))) as Readonly<{ data: object }>;
      await page.getByRole("button", { name: /^Execute query/ }).click();
      expect(await answerShown(page)).toMatchObject({ data });
    }
    expect(troubles).toEqual([]);
    await close();
  });

  test("opened again lead to the tab they have, and never bury the reader's own", async () => {
    const { page, close } = await openQueryPage(explorer);
    await page.getByRole("button", { name: "New tab" }).click();
    await writeIn(page, "Query", OWN);
    await expect.poll(() => tabNames(page), PATIENCE).toContain("MyOwn");
    const before = await tabNames(page);
    const [first] = examples;
    if (!first) throw new Error("The API lists no example.");
    await exampleButton(page, first).click();
    await expect.poll(() => textIn(page, "operation.graphql"), PATIENCE).toBe(first.query);
    expect(await tabNames(page)).toEqual(before);
    // The tabs are put away half a second after the last change.
    await expect
      .poll(() => page.evaluate(() => localStorage.getItem("graphiql:tabState")), PATIENCE)
      .toContain("MyOwn");
    await page.reload();
    await page.getByRole("button", { name: "MyOwn", exact: true }).click();
    await expect.poll(() => textIn(page, "operation.graphql"), PATIENCE).toBe(OWN);
    expect(await tabNames(page)).toEqual(before);
    await close();
  });
});

describe("a link to a query", () => {
  const query = 'query Shared($text: String!) {\n  search(text: $text) { totalCount } # 100 % "a+b" & (c)\n}';
  const variables = '{ "text": "poverty" }';

  test("opens the query in a tab beside the examples, and runs nothing by itself", async () => {
    const { page, troubles, close } = await explorer.open("/nothing");
    const asked: string[] = [];
    page.on("request", (request) => asked.push(request.postData() ?? ""));
    await page.goto(`${explorer.url}${sharedAddress(query, variables)}`);
    await page.getByRole("group", { name: /^Query:/ }).waitFor();
    await settled(page);
    expect(await textIn(page, "operation.graphql")).toBe(query);
    expect(await textIn(page, "variables.json")).toBe(variables);
    expect((await tabNames(page))[0]).toBe("Shared");
    expect(await textIn(page, "response.json")).toBe("");
    expect(asked.filter((body) => body.includes("query Shared"))).toEqual([]);
    await page.keyboard.press("Control+Enter");
    const { data } = (await askApi(query, JSON.parse(variables))) as Readonly<{ data: object }>;
    expect(await answerShown(page)).toMatchObject({ data });
    expect(troubles.filter((trouble) => !trouble.includes("status of 404"))).toEqual([]);
    await close();
  });

  test("works while the page is open, and leaves the address once another query is shown", async () => {
    const { page, close } = await openQueryPage(explorer);
    const before = await tabNames(page);
    await page.evaluate(
      (hash) => window.location.assign(hash),
      sharedAddress(query, variables).slice("/graphiql".length),
    );
    await expect.poll(() => tabNames(page), PATIENCE).toEqual([...before, "Shared"]);
    await expect.poll(() => textIn(page, "variables.json"), PATIENCE).toBe(variables);
    expect(new URL(page.url()).hash).not.toBe("");
    await writeIn(page, "Query", OWN);
    await expect.poll(() => new URL(page.url()).hash, PATIENCE).toBe("");
    await close();
  });

  test("is copied with query and variables but without headers, and gives the same to whoever opens it", async () => {
    const { page, troubles, close } = await openQueryPage(explorer, sharedAddress(query, variables));
    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await page.getByRole("button", { name: "Headers", exact: true }).click();
    await writeIn(page, "Request headers", '{"authorization": "Bearer secret-token"}');
    await page.getByRole("button", { name: "Copy link to this query" }).click();
    await page.getByText("Link copied.").waitFor();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());
    expect(link).not.toContain("secret-token");
    expect(await page.evaluate(() => JSON.stringify(localStorage))).not.toContain("secret-token");
    expect(troubles).toEqual([]);
    await close();
    const other = await openQueryPage(explorer, link.slice(explorer.url.length));
    expect(await textIn(other.page, "operation.graphql")).toBe(query);
    expect(await textIn(other.page, "variables.json")).toBe(variables);
    await other.close();
  });
});

describe("running a query", () => {
  test("shows errors as the server words them", async () => {
    const { page, close } = await openQueryPage(explorer);
    await writeIn(page, "Query", "{ dataset { versoin } }");
    await page.keyboard.press("Control+Enter");
    const { errors } = (await askApi("{ dataset { versoin } }")) as Readonly<{
      errors: readonly { message: string }[];
    }>;
    expect(errors[0]?.message).toContain("versoin");
    expect(await answerShown(page)).toMatchObject({ errors: errors.map(({ message }) => ({ message })) });
    await close();
  });

  test("sends the headers of its tab", async () => {
    const { page, close } = await openQueryPage(explorer);
    await writeIn(page, "Query", OWN);
    await page.getByRole("button", { name: "Headers", exact: true }).click();
    await writeIn(page, "Request headers", '{"authorization": "Bearer abc"}');
    const [request] = await Promise.all([page.waitForRequest("**/graphql"), page.keyboard.press("Control+Enter")]);
    expect(await request.headerValue("authorization")).toBe("Bearer abc");
    await close();
  });

  test("can be stopped, and the request is taken back", async () => {
    const { page, close } = await openQueryPage(explorer);
    await page.route("**/graphql", () => undefined);
    const taken = page.waitForEvent("requestfailed");
    await page.keyboard.press("Control+Enter");
    await page.getByRole("button", { name: /^Stop query/ }).click();
    expect((await taken).failure()?.errorText).toContain("ERR_ABORTED");
    await page.unroute("**/graphql");
    await writeIn(page, "Query", OWN);
    await page.keyboard.press("Control+Enter");
    expect(await answerShown(page)).toMatchObject({ data: { dataset: { id: dataset.id } } });
    await close();
  });
});

test("the keyboard alone reaches everything, writes, runs and gets out of the editors again", async () => {
  const { page, troubles, close } = await openQueryPage(explorer);
  await tabTo(page, "Copy link to this query");
  await tabTo(page, examples[0]?.title ?? "");
  await tabTo(page, "New tab");
  await tabTo(page, "Query: Enter to go in");
  await writeIn(page, "Query", OWN);
  await page.keyboard.press("Control+Enter");
  expect(await answerShown(page)).toMatchObject({ data: { dataset: { id: dataset.id } } });
  await page.keyboard.press("Escape");
  expect(await focusedName(page)).toContain("Query: Enter to go in");
  for (const name of ["Execute query", "Prettify", "Variables", "Headers", "Variables as JSON", "Answer"])
    await tabTo(page, name);
  expect(troubles).toEqual([]);
  await close();
});

describe("the theme", () => {
  const ground = (page: Page): Promise<string> =>
    page.locator(".graphiql-editors").evaluate((part) => getComputedStyle(part).backgroundColor);
  const CASES: readonly (readonly [string, string | null, Look, string])[] = [
    ["dark as chosen in the explorer", "dark", { colorScheme: "light" }, "rgb(34, 38, 43)"],
    ["light as chosen in the explorer", "light", { colorScheme: "dark" }, "rgb(255, 255, 255)"],
    ["as the device has it", null, { colorScheme: "dark" }, "rgb(34, 38, 43)"],
  ];

  test.each(CASES)("is %s", async (_name, theme, look, colour) => {
    const { page, close } = await openQueryPage(explorer, "/graphiql", look);
    if (theme) {
      await page.evaluate(
        (chosen) => localStorage.setItem("factor-atlas.window", JSON.stringify({ theme: chosen })),
        theme,
      );
      await page.reload();
      await page.getByRole("group", { name: /^Query:/ }).waitFor();
    }
    expect(await ground(page)).toBe(colour);
    await close();
  });
});
