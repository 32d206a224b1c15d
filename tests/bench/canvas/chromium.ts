/** A Chromium of its own for every visit, with what it tells of its main thread. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type CDPSession, chromium, type Page } from "playwright-core";
import { SIZES } from "../../support/browser.ts";

/** Whether pictures are drawn by the processor, or by WebGL, for which software stands in where there is no graphics card. */
export type Graphics = "canvas" | "webgl";

const COMMON = [
  ...["--headless", "--no-sandbox", "--disable-quic", "--no-first-run", "--disable-background-networking"],
  ...["--disable-component-update", "--disable-sync"],
];

const GRAPHICS: Readonly<Record<Graphics, readonly string[]>> = {
  canvas: ["--disable-gpu"],
  webgl: ["--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader"],
};

export type BenchPage = Readonly<{
  page: Page;
  browser: Browser;
  session: CDPSession;
  /** Processor time in ms that the page's main thread has taken so far. */
  mainMs: () => Promise<number>;
  /** Bytes of the page's JavaScript after a garbage collection. */
  heapBytes: () => Promise<number>;
  close: () => Promise<void>;
}>;

/** Tasks of the main thread that took more than 50 ms, as the page sees them. */
export type LongTask = Readonly<{ start: number; ms: number }>;

declare global {
  interface Window {
    longTasks?: LongTask[];
  }
}

const noteLongTasks = (): void => {
  const tasks: LongTask[] = [];
  window.longTasks = tasks;
  new PerformanceObserver((list) => {
    for (const { startTime, duration } of list.getEntries()) tasks.push({ start: startTime, ms: duration });
  }).observe({ type: "longtask", buffered: true });
};

const openSession = async (page: Page): Promise<CDPSession> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable", { timeDomain: "threadTicks" });
  await session.send("HeapProfiler.enable");
  return session;
};

/** Opens an empty page in a new browser. */
export const openPage = async (graphics: Graphics): Promise<BenchPage> => {
  const home = await mkdtemp(join(tmpdir(), "factor-atlas-bench-"));
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: [...COMMON, ...GRAPHICS[graphics]],
    env: { ...process.env, HOME: home },
  });
  const page = await browser.newPage({ viewport: SIZES.wide, deviceScaleFactor: 1 });
  page.setDefaultTimeout(180_000);
  // The loader of TypeScript names functions by a helper that pages do not have.
  await page.addInitScript("globalThis.__name ??= (named) => named");
  await page.addInitScript(noteLongTasks);
  const session = await openSession(page);
  return {
    page,
    browser,
    session,
    mainMs: async () => {
      const { metrics } = await session.send("Performance.getMetrics");
      return (metrics.find(({ name }) => name === "TaskDuration")?.value ?? Number.NaN) * 1_000;
    },
    heapBytes: async () => {
      await session.send("HeapProfiler.collectGarbage");
      return (await session.send("Runtime.getHeapUsage")).usedSize;
    },
    close: async () => {
      await browser.close();
      await rm(home, { recursive: true, force: true });
    },
  };
};
