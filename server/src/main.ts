/** Composition root of the server: settings in, one line with the address out, a clean end on a signal. */
import { fileURLToPath } from "node:url";
import { readConfig } from "./config.ts";
import { AppError } from "./errors.ts";
import type { Findings } from "./import/finding.ts";
import { findingLines } from "./import/import-words.ts";
import { trainClassArchive } from "./launcher/managed/train-archive.ts";
import { createLog, type Log } from "./log.ts";
import { type Serving, serve } from "./serve.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const STOP_SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;

const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Says in words why the program ends; the story of an unknown error is for whoever mends it. */
const sayFailure = (error: unknown): void => {
  if (!(error instanceof AppError)) {
    say("Factor Atlas could not go on because of an error in the program:");
    say(error instanceof Error ? (error.stack ?? error.message) : String(error));
    return;
  }
  if (error.code === "IMPORT_INVALID") for (const line of findingLines(error.details as Findings)) say(line);
  say(error.message);
  if (error.hint) say(error.hint);
};

/** Fires at the first signal to stop; a second one ends the process at once. */
const stopSignal = (): AbortSignal => {
  const controller = new AbortController();
  const onSignal = (): void => {
    if (controller.signal.aborted) process.exit(1);
    controller.abort(new AppError("CONFLICT", { message: "Stopped before the start was complete." }));
  };
  for (const signal of STOP_SIGNALS) process.on(signal, onSignal);
  return controller.signal;
};

const aborted = (signal: AbortSignal): Promise<"stopped"> =>
  new Promise((resolve) => {
    if (signal.aborted) resolve("stopped");
    else signal.addEventListener("abort", () => resolve("stopped"), { once: true });
  });

/** Makes later starts faster while the server is already in use; a failure costs nothing but that. */
const trainInBackground = ({ database }: Serving, log: Log, signal: AbortSignal): Promise<void> =>
  trainClassArchive(database, signal).then(
    (outcome) => log.debug({ outcome }, "class archive"),
    (error: unknown) => {
      if (!signal.aborted)
        log.warn({ err: error }, "the class archive could not be made; starts stay as slow as they are");
    },
  );

/** Runs the server until it is told to stop or its database ends. Gives the exit code of the process. */
const run = async (signal: AbortSignal): Promise<number> => {
  const config = readConfig(process.env, ROOT);
  const log = createLog(config.logLevel);
  const serving = await serve({ config, log, say, signal });
  process.stdout.write(`Factor Atlas is ready at ${serving.url}\n`);
  const training = trainInBackground(serving, log, signal);
  const ended = await Promise.race([aborted(signal), serving.database.exited]);
  if (ended === "stopped") {
    await Promise.all([training, serving.stop()]);
    return 0;
  }
  say("The database has ended by itself, so Factor Atlas ends too. Start it again with `npm start`; no data is lost.");
  log.error({ exit: ended }, "the database has ended");
  await serving.stop();
  return 1;
};

const signal = stopSignal();
try {
  process.exit(await run(signal));
} catch (error) {
  if (!signal.aborted) sayFailure(error);
  process.exit(signal.aborted ? 0 : 1);
}
