/** Runs a helper program (java, javac, mvn) to its end and keeps what it printed. */
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** Environment variables handed to a program. */
export type ProgramEnvironment = Readonly<Record<string, string | undefined>>;

/** How a program ended: its exit code (null when a signal ended it) and the end of both its outputs, interleaved. */
export type ProgramEnd = Readonly<{ code: number | null; output: string }>;

type RunOptions = Readonly<{
  environment: ProgramEnvironment;
  /** Ends the program and makes the run raise the signal's reason. */
  signal?: AbortSignal | undefined;
  /** Takes each printed line as it comes. */
  onLine?: (line: string) => void;
}>;

const KEPT_CHARACTERS = 64_000;

/** Runs a program. Raises the operating system's error when it cannot be started at all (code ENOENT: not found). */
export const runProgram = async (
  program: string,
  parameters: readonly string[],
  { environment, signal, onLine }: RunOptions,
): Promise<ProgramEnd> => {
  signal?.throwIfAborted();
  const child = spawn(program, parameters, { stdio: ["ignore", "pipe", "pipe"], env: environment });
  const cancel = (): void => void child.kill("SIGTERM");
  signal?.addEventListener("abort", cancel);
  let output = "";
  const take = (line: string): void => {
    output = `${output}${line}\n`.slice(-KEPT_CHARACTERS);
    onLine?.(line);
  };
  for (const stream of [child.stdout, child.stderr]) createInterface({ input: stream }).on("line", take);
  try {
    const code = await new Promise<number | null>((resolve, reject) => {
      child.on("error", reject);
      child.on("close", resolve);
    });
    signal?.throwIfAborted();
    return { code, output };
  } finally {
    signal?.removeEventListener("abort", cancel);
  }
};
