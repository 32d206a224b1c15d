/** Runs one of the project's commands as its own process, as a user would, and listens to what it says. */
import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const READY = /^Factor Atlas is ready at (\S+)$/m;

export type Program = Readonly<{
  child: ChildProcess;
  /** What it has said so far, on both channels. */
  said: () => string;
  /** What it has said on standard output. */
  printed: () => string;
  /** What it has said on standard error. */
  told: () => string;
  /** Its exit code, once it has ended; null when a signal ended it. */
  ended: Promise<number | null>;
}>;

type Settings = Readonly<Record<string, string>>;

/** Starts Node.js with `args` in `folder`, with only the settings given, so that no setting of this process leaks in. */
export const startNode = (args: readonly string[], settings: Settings, folder: string = root): Program => {
  const { PATH = "", HOME = "", JAVA_HOME } = process.env;
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: { PATH, HOME, ...(JAVA_HOME ? { JAVA_HOME } : {}), ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  let told = "";
  child.stdout.on("data", (text) => {
    printed += text;
  });
  child.stderr.on("data", (text) => {
    told += text;
  });
  const ended = new Promise<number | null>((resolve) => child.on("close", resolve));
  return { child, said: () => printed + told, printed: () => printed, told: () => told, ended };
};

/** Starts `script` (below scripts/) of the project in `folder`, as `startNode` does. */
export const startProgram = (script: string, args: readonly string[], settings: Settings, folder = root): Program =>
  startNode([join(folder, "scripts", script), ...args], settings, folder);

/** The address in the ready line; raises what the program said when it ends without one. */
export const addressOf = async (program: Program): Promise<string> => {
  let over = false;
  void program.ended.then(() => {
    over = true;
  });
  for (;;) {
    const match = READY.exec(program.printed());
    if (match?.[1]) return match[1];
    if (over) throw new Error(`The program ended before it was ready. It said:\n${program.said()}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
};

/** Whether a process with this id is alive. */
export const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};
