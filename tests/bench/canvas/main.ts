/** Composition root of the bench of the canvas: flags in, pictures read, contenders visited in turn, a report out. */
import { appendFileSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { connect } from "../../support/connect.ts";
import { openBenchDatabase } from "../api/database-cache.ts";
import { CACHE_FOLDER, commitName, endWith, say, withStops } from "../support/bench-run.ts";
import { figure } from "../support/markdown-table.ts";
import type { BenchPage } from "./chromium.ts";
import { buildPages, type Contender, type PageServer, type Room, servePages } from "./contenders.ts";
import { explorerStage, startExplorer } from "./explorer-stage.ts";
import { type Flags, readFlags, USAGE } from "./flags.ts";
import { THRESHOLD } from "./goals.ts";
import type { Picture } from "./page/drawing.ts";
import { peerStage } from "./peer-stage.ts";
import { readPicture } from "./picture.ts";
import { profilePage } from "./profile-page.ts";
import { readExplorer } from "./read-explorer.ts";
import { report } from "./report.ts";
import { PICTURE_SIZES, type SizeName } from "./sizes.ts";
import { type CanvasRecord, FIGURES, summarise } from "./summarise.ts";
import { STEP_LIMIT_MS, type Step, type Visited, type VisitPlan, visit, type Watch } from "./visit.ts";

const FOLDER = join(CACHE_FOLDER, "canvas");

type Run = Readonly<{
  flags: Flags;
  signal: AbortSignal;
  pages: PageServer;
  keep: (record: CanvasRecord) => void;
}>;

/** A size with all that its visits need. */
type Scene = Readonly<{ size: SizeName; picture: Picture; room: Room; explorer: string }>;

const planFor = (contender: Contender, { size, room, explorer }: Scene, { pages, signal }: Run): VisitPlan => ({
  what: `${size} ${contender}`,
  graphics: contender === "sigma" ? "webgl" : "canvas",
  open: contender === "ours" ? explorerStage(explorer) : peerStage(pages.addressOf(contender, size), room),
  shot: join(FOLDER, `${size}-${contender}.png`),
  signal,
});

/** Raises when less is drawn than the picture holds; above the threshold the explorer is free to draw an aggregated map. */
const checkDrawn = (contender: Contender, { size, picture }: Scene, { factors, filtered, over }: Visited): void => {
  const { nodes, links } = picture;
  if (over !== undefined) return;
  if (contender === "ours" && nodes.length + links.length > THRESHOLD) return;
  const kept = nodes.filter(({ isHidden }) => !isHidden).length;
  if (factors === nodes.length && filtered === kept) return;
  const found = `${factors} factors, and filtered ${filtered}`;
  throw new Error(`${size} ${contender} drew ${found}; the picture has ${nodes.length} and ${kept}.`);
};

const described = ({ size, contender, round, over, ...found }: CanvasRecord): string => {
  const figures = FIGURES.map((name) => `${name} ${figure(found[name])}`).join(", ");
  const limit = over === undefined ? "" : `; ${over} takes over ${STEP_LIMIT_MS / 1_000} s`;
  return `${size} round ${round}  ${contender.padEnd(12)} ${figures}${limit}`;
};

const runRounds = async (scene: Scene, run: Run): Promise<void> => {
  const { size, picture } = scene;
  for (let round = 1; round <= run.flags.rounds; round += 1)
    for (const contender of run.flags.only) {
      const visited = await visit(planFor(contender, scene, run));
      checkDrawn(contender, scene, visited);
      const record = { size, contender, round, expected: picture.nodes.length, ...visited };
      run.keep(record);
      say(described(record));
    }
};

const tracing =
  (file: string) =>
  async ({ browser, page }: BenchPage): Promise<Watch> => {
    await browser.startTracing(page, { path: file, screenshots: false });
    const nothing = async (): Promise<void> => {};
    return { begin: nothing, end: nothing, stop: async () => void (await browser.stopTracing()) };
  };

/** Visits that are looked at and not counted, since looking costs time itself. */
const lookCloser = async (scene: Scene, run: Run): Promise<void> => {
  for (const contender of run.flags.trace) {
    const file = join(FOLDER, `${scene.size}-${contender}.trace.json`);
    await visit({ ...planFor(contender, scene, run), watch: tracing(file) });
    say(`Wrote ${file}`);
  }
  if (!run.flags.profile) return;
  const tell = (step: Step, lines: readonly string[]): void =>
    void process.stdout.write(
      `\nOwn time of the explorer's main thread, ${scene.size} ${step}:\n${lines.join("\n")}\n`,
    );
  await visit({ ...planFor("ours", scene, run), watch: (opened) => profilePage(opened, tell) });
};

/** Draws everything at one size; gives how many factors and links the picture has. */
const runSize = (size: SizeName, run: Run): Promise<number> =>
  withStops(async (stops) => {
    const { signal } = run;
    const database = await openBenchDatabase(PICTURE_SIZES[size], { cacheFolder: CACHE_FOLDER, say, signal });
    stops.push(database.stop);
    const server = await startExplorer(database, signal);
    stops.push(server.stop);
    const connection = connect(database);
    stops.push(connection.close);
    const { places, room } = await readExplorer(server.said);
    const picture = await readPicture(connection, places);
    run.pages.show(size, picture, room);
    const scene = { size, picture, room, explorer: server.said };
    await runRounds(scene, run);
    await lookCloser(scene, run);
    return picture.nodes.length + picture.links.length;
  });

/** Runs the bench and gives the exit code: 0 whether goals are met or missed. */
const run = async (given: readonly string[], signal: AbortSignal): Promise<number> => {
  const flags = readFlags(given);
  for (const folder of [FOLDER, join(CACHE_FOLDER, "logs")]) mkdirSync(folder, { recursive: true });
  const at = new Date().toISOString();
  const commit = commitName();
  const records: CanvasRecord[] = [];
  const keep = (record: CanvasRecord): void => {
    records.push(record);
    appendFileSync(join(CACHE_FOLDER, "canvas.jsonl"), `${JSON.stringify({ at, commit, ...record })}\n`);
  };
  const pages = await servePages(await buildPages(CACHE_FOLDER, signal));
  const elements = new Map<string, number>();
  const heading = `Commit ${commit}, ${at}; ${flags.rounds} rounds, interleaved; medians.`;
  const written = (): string => report({ heading, summaries: summarise(records), elements });
  for (const size of flags.sizes) {
    elements.set(size, await runSize(size, { flags, signal, pages, keep }));
    // What is known is not lost when a later size fails.
    writeFileSync(join(CACHE_FOLDER, "canvas.md"), written());
  }
  await pages.stop();
  process.stdout.write(`${written()}\n`);
  return 0;
};

await endWith((signal) => run(process.argv.slice(2), signal), USAGE);
