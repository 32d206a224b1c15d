/** The stage of the explorer: the client as it is built, served by the server as it is run. */
import { join } from "node:path";
import type { Page, Request } from "playwright-core";
import type { DatabaseAddress } from "../../support/connect.ts";
import { signIn, withoutLimits } from "../api/contenders.ts";
import { CACHE_FOLDER, ROOT } from "../support/bench-run.ts";
import { type Child, startChild } from "../support/child.ts";
import { DRAWING_MARKS } from "./main-tasks.ts";
import { KEPT_DOMAINS } from "./picture.ts";
import type { OpenStage } from "./stage.ts";

/** All factors, unfiltered. */
const EVERYTHING = "?v=1";
const FILTERED = `?v=1&domains=${KEPT_DOMAINS.map((domain) => domain.toUpperCase()).join(",")}`;
const LAID_OUT_ANEW = "?v=1&layout=force";

type Box = Readonly<{ x1: number; x2: number; y1: number; y2: number }>;
type Element = Readonly<{
  id: () => string;
  visible: () => boolean;
  numericStyle: (name: string) => number;
  style: (name: string) => string;
  position: () => { x: number; y: number };
  renderedBoundingBox: () => Box;
}>;
type Core = Readonly<{
  container: () => HTMLElement;
  nodes: () => { toArray: () => readonly Element[] };
  elements: () => { length: number };
  renderer: () => { render: (options: unknown) => void };
}>;

declare global {
  interface Window {
    /** The explorer's drawing, once it has begun. */
    bench?: { core: Core; frames: number; isMarking: boolean };
  }
}

/** Starts our server over a database; says where it is. */
export const startExplorer = (database: DatabaseAddress, signal: AbortSignal): Promise<Child> =>
  startChild({
    name: "our server",
    args: ["--import", "tsx", join(ROOT, "server", "src", "main.ts")],
    environment: {
      ...signIn(database),
      ...{ PORT: "0", METRICS_PORT: "0", DATA_DIR: join(CACHE_FOLDER, "server"), DRAIN_SECONDS: "0" },
      ...withoutLimits(),
    },
    folder: ROOT,
    logFile: join(CACHE_FOLDER, "logs", "explorer.log"),
    ready: /is ready at (\S+)/,
    signal,
  });

/** Finds the drawing where the library keeps it, and counts its frames from now on. */
const watchDrawing = (page: Page) =>
  page.waitForFunction(([begins, ends]) => {
    if (window.bench) return true;
    const holders = [...document.querySelectorAll<HTMLElement & { _cyreg?: { cy: Core } }>("*")];
    const core = holders.find(({ _cyreg }) => _cyreg)?._cyreg?.cy;
    if (!core || core.nodes().toArray().length === 0) return false;
    const bench = { core, frames: 0, isMarking: false };
    const renderer = core.renderer();
    const render = renderer.render.bind(renderer);
    renderer.render = (options) => {
      if (bench.isMarking) performance.mark(begins);
      render(options);
      if (bench.isMarking) performance.mark(ends);
      bench.frames += 1;
    };
    window.bench = bench;
    return true;
  }, DRAWING_MARKS);

/** Goes to another address of the view as the browser's own buttons do. */
const goTo = (page: Page, address: string): Promise<void> =>
  page.evaluate((to) => {
    history.pushState(null, "", to);
    window.dispatchEvent(new PopStateEvent("popstate"));
  }, address);

const drawnIn = (page: Page) =>
  page.evaluate(() => {
    const core = window.bench?.core;
    const nodes = core?.nodes().toArray() ?? [];
    const factors = nodes.filter((node) => node.id().startsWith("factor:") && node.visible()).length;
    return { factors, elements: core?.elements().length ?? 0 };
  });

const emptySpotIn = (page: Page) =>
  page.evaluate(() => {
    const core = window.bench?.core;
    if (!core) throw new Error("Nothing is drawn.");
    const { left, top, width, height } = core.container().getBoundingClientRect();
    const boxes = core
      .nodes()
      .toArray()
      .filter((node) => node.style("events") !== "no")
      .map((node) => node.renderedBoundingBox());
    const spots = [];
    for (let x = 60; x < width - 200; x += 8) for (let y = 60; y < height - 200; y += 8) spots.push({ x, y });
    spots.sort((a, b) => Math.hypot(a.x - width / 2, a.y - height / 2) - Math.hypot(b.x - width / 2, b.y - height / 2));
    const free = spots.find(({ x, y }) => {
      const isWindow = document.elementFromPoint(left + x, top + y)?.tagName === "CANVAS";
      return isWindow && boxes.every(({ x1, x2, y1, y2 }) => x < x1 - 3 || x > x2 + 3 || y < y1 - 3 || y > y2 + 3);
    });
    if (!free) throw new Error("The picture has no empty point to drag it by.");
    return { x: left + free.x, y: top + free.y };
  });

const placesIn = async (page: Page) => {
  const { room, places } = await page.evaluate(() => {
    const core = window.bench?.core;
    const { width = 0, height = 0 } = core?.container().getBoundingClientRect() ?? {};
    const nodes = (core?.nodes().toArray() ?? []).filter((node) => node.id().startsWith("factor:"));
    return { room: { width, height }, places: nodes.map((node) => [node.id(), { ...node.position() }] as const) };
  });
  return { room, places: new Map(places.map(([id, place]) => [id.replace("factor:", ""), place])) };
};

/** Opens the explorer at `url` on everything that its database holds. */
export const explorerStage =
  (url: string): OpenStage =>
  async (page) => {
    let waitingFor = 0;
    const isAnswer = (type: string): boolean => type === "fetch" || type === "xhr";
    page.on("request", (request) => {
      if (isAnswer(request.resourceType())) waitingFor += 1;
    });
    const noteEnd = (request: Request): void => {
      if (isAnswer(request.resourceType())) waitingFor -= 1;
    };
    page.on("requestfinished", noteEnd);
    page.on("requestfailed", noteEnd);
    await page.goto(url + EVERYTHING, { waitUntil: "commit" });
    await watchDrawing(page);
    return {
      frames: () => page.evaluate(() => window.bench?.frames ?? 0),
      isBusy: async () => waitingFor > 0 || (await page.locator("[aria-busy=true]").count()) > 0,
      filter: (isOn) => goTo(page, isOn ? FILTERED : EVERYTHING),
      drawn: () => drawnIn(page),
      emptySpot: () => emptySpotIn(page),
      explorer: {
        layOut: async () => {
          await page.evaluate(() => {
            if (window.bench) window.bench.isMarking = true;
          });
          await goTo(page, LAID_OUT_ANEW);
        },
        places: () => placesIn(page),
      },
    };
  };
