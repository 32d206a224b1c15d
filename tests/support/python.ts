/** Runs Python readers of other people's making over what we write, in a virtual environment made once. */
import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);

const TESTS = fileURLToPath(new URL("..", import.meta.url));
const REQUIREMENTS = join(TESTS, "requirements.txt");
const MOST_OUTPUT_BYTES = 256_000_000;

const install = async (folder: string): Promise<void> => {
  try {
    await run("python3", ["-m", "venv", folder]);
    const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--requirement", REQUIREMENTS];
    await run(join(folder, "bin", "python"), pip);
  } catch (cause) {
    throw new Error(
      "The tests need python3 (3.11 or later, with its venv module) and, once, a way to the Python package index.",
      { cause },
    );
  }
};

/** The Python that has what tests/requirements.txt names; made below tests/.venv when it is not there. */
const readyPython = async (): Promise<string> => {
  const name = createHash("sha256").update(readFileSync(REQUIREMENTS)).digest("hex").slice(0, 12);
  const folder = join(TESTS, ".venv", name);
  const python = join(folder, "bin", "python");
  if (existsSync(python)) return python;
  // Made aside and moved into place in one step: several test files may be at it at once.
  const part = `${folder}.${process.pid}.part`;
  await mkdir(join(TESTS, ".venv"), { recursive: true });
  await install(part);
  await rename(part, folder).catch(async (error: NodeJS.ErrnoException) => {
    await rm(part, { recursive: true, force: true });
    if (!existsSync(python)) throw error;
  });
  return python;
};

let known: Promise<string> | undefined;

/**
 * Runs Python with `args` in `folder` (the current one unless said) and gives what it prints. Raises what it says when it
 * fails.
 */
export const runPython = async (args: readonly string[], folder?: string): Promise<string> => {
  known ??= readyPython();
  const { stdout } = await run(await known, [...args], {
    maxBuffer: MOST_OUTPUT_BYTES,
    env: { PATH: process.env.PATH, PYTHONUTF8: "1" },
    ...(folder === undefined ? {} : { cwd: folder }),
  });
  return stdout;
};

/** Runs `script` (below tests/) with `args` and gives the JSON that it prints. Raises what it says when it fails. */
export const askPython = async (script: string, args: readonly string[]): Promise<unknown> =>
  JSON.parse(await runPython([join(TESTS, script), ...args]));
