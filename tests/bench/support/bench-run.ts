/** What every bench needs around its measuring: where it keeps things, how it is stopped, and what undoes what it started. */
import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../../..", import.meta.url));

/** The folder of everything that benches keep. */
export const CACHE_FOLDER = join(ROOT, ".cache", "bench");

/** Tells a line beside the report. */
export const say = (line: string): void => void process.stderr.write(`${line}\n`);

/** Aborted by the first signal to end; a second one ends the process at once. */
const stopSignal = (): AbortSignal => {
  const controller = new AbortController();
  for (const name of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
    process.on(name, () => {
      if (controller.signal.aborted) process.exit(1);
      say("Stopping …");
      controller.abort(new Error("Stopped before the bench was through."));
    });
  return controller.signal;
};

/** The commit that is measured, with a mark where files differ from it. */
export const commitName = (): string => {
  try {
    return execFileSync("git", ["describe", "--always", "--dirty"], { cwd: ROOT, encoding: "utf8" }).trim();
  } catch {
    // A folder without git, such as an unpacked archive, has no commit to name.
    return "unknown";
  }
};

/** Undoes what has been started, in reverse, whatever happens on the way. */
export const withStops = async <T>(work: (stops: (() => Promise<void>)[]) => Promise<T>): Promise<T> => {
  const stops: (() => Promise<void>)[] = [];
  try {
    return await work(stops);
  } finally {
    for (const stop of stops.reverse()) await stop();
  }
};

/** Ends the process as `run` says: with its code, or with 1, the reason and how the bench is called. */
export const endWith = async (run: (signal: AbortSignal) => Promise<number>, usage: string): Promise<never> => {
  const signal = stopSignal();
  try {
    process.exit(await run(signal));
  } catch (error) {
    if (!signal.aborted) say(error instanceof Error ? `${error.message}\n\n${usage}\n\n${error.stack}` : String(error));
    process.exit(1);
  }
};
