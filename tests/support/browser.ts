/** Drives a real Chromium against a served explorer, and notices what a reader would not forgive: errors and foreign requests. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import axe from "axe-core";
import { type Browser, type BrowserContext, chromium, type Page, type Request } from "playwright-core";

const FLAGS = [
  "--headless",
  "--no-sandbox",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Window sizes that every screen is looked at in, in CSS pixels. */
export const SIZES = {
  wide: { width: 1440, height: 900 },
  middle: { width: 1024, height: 768 },
  narrow: { width: 390, height: 844 },
  /** A window of 1440 by 900 at twice the size. */
  doubled: { width: 720, height: 450 },
  /** A window of 1280 by 1024 at four times the size. */
  fourfold: { width: 320, height: 256 },
} as const;

export type Look = Readonly<{
  size?: keyof typeof SIZES;
  colorScheme?: "light" | "dark";
  forcedColors?: "active" | "none";
  /** Whether the panels beside the view stand open, as a reader may have left them; as in a first visit unless said. */
  panels?: "open";
}>;

/** A page with what went wrong in it so far. */
export type Visit = Readonly<{ page: Page; troubles: readonly string[]; close: () => Promise<void> }>;

export type TestBrowser = Readonly<{ visit: (url: string, look?: Look) => Promise<Visit>; stop: () => Promise<void> }>;

const onTheWay = new WeakMap<Page, Set<Request>>();

/** Addresses of the page's requests that have no answer yet. */
export const unanswered = (page: Page): readonly string[] =>
  [...(onTheWay.get(page) ?? [])].map((request) => request.url());

/** What a view waits for; of a worker's script the browser tells the start but not the end. */
const WAITED_FOR = new Set(["document", "fetch", "xhr"]);

const countRequests = (page: Page): void => {
  const pending = new Set<Request>();
  onTheWay.set(page, pending);
  page.on("request", (request) => {
    if (WAITED_FOR.has(request.resourceType())) pending.add(request);
  });
  page.on("requestfinished", (request) => pending.delete(request));
  page.on("requestfailed", (request) => pending.delete(request));
  // A page that is left never hears of the ends of its requests.
  page.on("framenavigated", (frame) => {
    if (frame === page.mainFrame()) pending.clear();
  });
};

const watch = (page: Page, origin: string): string[] => {
  const troubles: string[] = [];
  page.on("pageerror", (error) => troubles.push(`error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning")
      troubles.push(`console: ${message.text()} (${message.location().url})`);
  });
  page.on("request", (request) => {
    const url = new URL(request.url());
    if (!["data:", "blob:"].includes(url.protocol) && url.origin !== origin) troubles.push(`foreign: ${request.url()}`);
  });
  return troubles;
};

const open = async (browser: Browser, url: string, look: Look): Promise<Visit> => {
  const { size = "wide", colorScheme = "light", forcedColors = "none" } = look;
  const context: BrowserContext = await browser.newContext({
    viewport: SIZES[size],
    colorScheme,
    forcedColors,
    reducedMotion: "reduce",
    hasTouch: size === "narrow" || size === "fourfold",
    acceptDownloads: true,
  });
  if (look.panels === "open")
    await context.addInitScript(() => {
      const key = "factor-atlas.window";
      if (!localStorage.getItem(key)) localStorage.setItem(key, JSON.stringify({ leftOpen: true, rightOpen: true }));
    });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  countRequests(page);
  const troubles = watch(page, new URL(url).origin);
  await page.goto(url);
  return { page, troubles, close: () => context.close() };
};

/** A Chromium that others connect to at `endpoint`; `stop` must be called. */
export type LaunchedBrowser = Readonly<{ endpoint: string; stop: () => Promise<void> }>;

/** Starts the Chromium that CHROMIUM names (else /usr/bin/chromium) on a profile of its own. */
export const launchBrowser = async (): Promise<LaunchedBrowser> => {
  const home = await mkdtemp(join(tmpdir(), "factor-atlas-browser-"));
  const browser = await chromium.launchServer({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: FLAGS,
    env: { ...process.env, HOME: home },
  });
  return {
    endpoint: browser.wsEndpoint(),
    stop: async () => {
      await browser.close();
      await rm(home, { recursive: true, force: true });
    },
  };
};

/** Connects to a Chromium that was launched; `stop` closes the windows that were opened through this connection. */
export const connectBrowser = async (endpoint: string): Promise<TestBrowser> => {
  const browser = await chromium.connect(endpoint);
  return { visit: (url, look = {}) => open(browser, url, look), stop: () => browser.close() };
};

/** Takes the file that `act` starts to save. */
export const downloaded = async (
  page: Page,
  act: () => Promise<unknown>,
): Promise<Readonly<{ name: string; bytes: Buffer }>> => {
  const [download] = await Promise.all([page.waitForEvent("download"), act()]);
  return { name: download.suggestedFilename(), bytes: await buffer(await download.createReadStream()) };
};

type Finding = Readonly<{
  id: string;
  impact: string | null;
  nodes: readonly { target: unknown; failureSummary?: string }[];
}>;

/** Rules of axe whose outcome depends on colours; what the others find is the same in every colouring of a page. */
const ON_COLOURS = ["color-contrast", "link-in-text-block"] as const;

/** What axe finds on the page as it stands, one line a finding, of all its rules or of those on colours; empty when there is nothing. */
export const axeFindings = async (page: Page, rules: "all" | "on colours" = "all"): Promise<readonly string[]> => {
  // The page's own policy refuses inline scripts, so axe is evaluated instead of added as a script element.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const violations = await page.evaluate(
    async (only) => {
      const { axe: loaded } = window as unknown as {
        axe: { run: (root: Document, options: object) => Promise<{ violations: Finding[] }> };
      };
      return (await loaded.run(document, only ? { runOnly: only } : {})).violations;
    },
    rules === "all" ? null : [...ON_COLOURS],
  );
  return violations.flatMap(({ id, impact, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id} (${impact}) at ${JSON.stringify(target)}: ${failureSummary ?? ""}`,
    ),
  );
};
