/** Starts and ends the processes that a bench measures, each with a log of its own. */
import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync, readFileSync } from "node:fs";

const READY_TIMEOUT_MS = 180_000;
const STOP_TIMEOUT_MS = 15_000;
const POLL_MS = 50;

/** A running process. */
export type Child = Readonly<{
  name: string;
  pid: number;
  process: ChildProcess;
  /** What stands in the first group of `ready` in its output. */
  said: string;
  /** Ends it, by force if it does not go within 15 s. May be called twice. */
  stop: () => Promise<void>;
}>;

export type ChildPlan = Readonly<{
  name: string;
  /** Arguments of Node.js. */
  args: readonly string[];
  /** Variables beside PATH and HOME. */
  environment: Readonly<Record<string, string>>;
  folder: string;
  /** Takes all it says; written anew. */
  logFile: string;
  /** What it says once it is ready. */
  ready: RegExp;
  signal: AbortSignal;
}>;

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const hasEnded = ({ exitCode, signalCode }: ChildProcess): boolean => exitCode !== null || signalCode !== null;

const stopChild = async (child: ChildProcess): Promise<void> => {
  if (hasEnded(child)) return;
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  child.kill("SIGTERM");
  const force = setTimeout(() => child.kill("SIGKILL"), STOP_TIMEOUT_MS);
  await ended;
  clearTimeout(force);
};

const untilReady = async (child: ChildProcess, { name, logFile, ready, signal }: ChildPlan): Promise<string> => {
  const deadline = Date.now() + READY_TIMEOUT_MS;
  for (;;) {
    signal.throwIfAborted();
    const said = readFileSync(logFile, "utf8");
    const match = ready.exec(said);
    if (match) return match[1] ?? "";
    if (hasEnded(child) || Date.now() > deadline)
      throw new Error(`${name} ${hasEnded(child) ? "ended before it was" : "is still not"} ready. It said:\n${said}`);
    await pause(POLL_MS);
  }
};

/** Starts Node.js as planned, with a channel for messages, and waits until it is ready. */
export const startChild = async (plan: ChildPlan): Promise<Child> => {
  const { name, args, folder, logFile } = plan;
  const { PATH = "", HOME = "" } = process.env;
  const log = openSync(logFile, "w");
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH, HOME, NODE_ENV: "production", ...plan.environment },
    stdio: ["ignore", log, log, "ipc"],
  });
  closeSync(log);
  const stop = (): Promise<void> => stopChild(child);
  try {
    const said = await untilReady(child, plan);
    return { name, pid: child.pid ?? 0, process: child, said, stop };
  } catch (error) {
    await stop();
    throw error;
  }
};

/** Runs a command to its end in `folder`, with its output in the terminal. Raises when it fails. */
export const runChild = (
  command: string,
  args: readonly string[],
  { folder, signal }: Readonly<{ folder: string; signal: AbortSignal }>,
): Promise<void> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: folder, stdio: ["ignore", "inherit", "inherit"], signal });
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0 ? resolve() : reject(new Error(`${command} ${args[0]} ended with exit code ${code}.`)),
    );
  });
