/** One Neo4j process as our child: started, spoken to over its pipes, and stopped with them. */
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { constants, setPriority } from "node:os";
import { join } from "node:path";
import { createInterface, type Interface } from "node:readline";
import type { DatabaseExit } from "../database-handle.ts";
import type { Neo4jRuntime } from "./runtime.ts";

/** A running Neo4j. */
export type ServerProcess = Readonly<{
  pid: number;
  /** Its Bolt address on the loopback interface. */
  uri: string;
  exited: Promise<DatabaseExit>;
  /** Gives the store the password that the process was started with; false when the store refused. */
  resetPassword: () => Promise<boolean>;
  /** Stops it cleanly and waits; kills it after `STOP_TIMEOUT_MS`, or the time given. */
  stop: (timeoutMs?: number) => Promise<void>;
}>;

/** What became of a start. `silent`: it died without a word, as after a fatal signal. */
export type StartOutcome =
  | Readonly<{ status: "ready"; server: ServerProcess }>
  | Readonly<{ status: "failed"; causes: string }>
  | Readonly<{ status: "silent"; exit: DatabaseExit; errors: string }>
  | Readonly<{ status: "timeout" }>;

type SpawnOptions = Readonly<{
  runtime: Neo4jRuntime;
  home: string;
  password: string;
  timeoutMs: number;
  /** Runs it behind everything else on this machine. */
  isBackground: boolean;
  signal?: AbortSignal | undefined;
}>;

const STOP_TIMEOUT_MS = 30_000;
const CANCEL_TIMEOUT_MS = 5_000;
const KEPT_ERROR_CHARACTERS = 4_000;

type Child = Readonly<{
  process: ChildProcessWithoutNullStreams;
  lines: Interface;
  exited: Promise<DatabaseExit>;
  errors: () => string;
  stop: (timeoutMs?: number) => Promise<void>;
}>;

const spawnJava = ({ runtime, home, isBackground }: SpawnOptions): ChildProcessWithoutNullStreams => {
  const { PATH, TMPDIR } = runtime.environment;
  const child = spawn(runtime.java.program, [`@${join(home, "conf", "java.args")}`], {
    cwd: home,
    stdio: ["pipe", "pipe", "pipe"],
    // Its own process group: Ctrl-C in a terminal reaches the parent alone, which finishes its work first.
    detached: true,
    env: { PATH, LANG: "C.UTF-8", ...(TMPDIR === undefined ? {} : { TMPDIR }) },
  });
  // At once, so that every thread Java makes inherits it.
  if (isBackground && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_LOW);
  // A child that died has closed the pipe; its exit tells the story.
  child.stdin.on("error", () => undefined);
  return child;
};

const watch = (process: ChildProcessWithoutNullStreams): Child => {
  let isExpected = false;
  let errors = "";
  process.stderr.setEncoding("utf8").on("data", (text: string) => {
    errors = (errors + text).slice(-KEPT_ERROR_CHARACTERS);
  });
  const exited = new Promise<DatabaseExit>((resolve) => {
    process.on("close", (code, signal) => resolve({ code, signal, expected: isExpected }));
    process.on("error", () => resolve({ code: null, signal: null, expected: isExpected }));
  });
  const stop = async (timeoutMs = STOP_TIMEOUT_MS): Promise<void> => {
    isExpected = true;
    process.stdin.end("STOP\n");
    const killer = setTimeout(() => process.kill("SIGKILL"), timeoutMs);
    await exited;
    clearTimeout(killer);
  };
  return { process, lines: createInterface({ input: process.stdout }), exited, errors: () => errors, stop };
};

/** The first line that `read` makes something of; undefined when the process ends before. */
const nextLine = async <T>({ lines, exited }: Child, read: (line: string) => T | undefined): Promise<T | undefined> => {
  let take: (line: string) => void = () => undefined;
  const found = new Promise<T>((resolve) => {
    take = (line) => {
      const value = read(line);
      if (value !== undefined) resolve(value);
    };
    lines.on("line", take);
  });
  const value = await Promise.race([found, exited.then(() => undefined)]);
  lines.off("line", take);
  return value;
};

type Word = Readonly<{ word: "READY" | "FAILED" | "PASSWORD-RESET"; rest: string }>;

const readWord = (line: string): Word | undefined => {
  const [, word, rest = ""] = /^@@(READY|FAILED|PASSWORD-RESET)(?: (.*))?$/.exec(line) ?? [];
  return word === undefined ? undefined : { word: word as Word["word"], rest };
};

const running = (child: Child, pid: number, address: string): ServerProcess => ({
  pid,
  uri: `bolt://${address.replace(/^localhost:/, "127.0.0.1:")}`,
  exited: child.exited,
  stop: child.stop,
  resetPassword: async () => {
    const answer = nextLine(child, readWord);
    child.process.stdin.write("RESET-PASSWORD\n");
    return (await answer)?.word === "PASSWORD-RESET";
  },
});

/**
 * Starts a Neo4j in a prepared home folder and waits until it answers or fails. Never raises for a failed
 * start; an aborted signal ends the process and raises its reason.
 */
export const spawnServer = async (options: SpawnOptions): Promise<StartOutcome> => {
  const { password, timeoutMs, signal } = options;
  signal?.throwIfAborted();
  const child = watch(spawnJava(options));
  const interruption = new Promise<"timeout" | "aborted">((resolve) => {
    setTimeout(() => resolve("timeout"), timeoutMs).unref();
    signal?.addEventListener("abort", () => resolve("aborted"), { once: true });
  });
  child.process.stdin.write(`${password}\n`);
  const first = await Promise.race([nextLine(child, readWord), interruption]);
  if (typeof first === "object" && first.word === "READY")
    return { status: "ready", server: running(child, child.process.pid ?? 0, first.rest) };
  if (first === "timeout" || first === "aborted") {
    await child.stop(CANCEL_TIMEOUT_MS);
    signal?.throwIfAborted();
    return { status: "timeout" };
  }
  const exit = await child.exited;
  return first === undefined
    ? { status: "silent", exit, errors: child.errors() }
    : { status: "failed", causes: first.rest };
};
