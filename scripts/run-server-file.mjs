/** Runs a TypeScript file of the server in this terminal's place: signals, input and exit code pass through. */
import { spawn } from "node:child_process";
import { join } from "node:path";
import { root } from "./ensure-dependencies.mjs";

/** Runs `file` (below the project's folder) with `args`; this process ends with its exit code. */
export const runServerFile = (file, args) => {
  const child = spawn(process.execPath, ["--import", "tsx", join(root, file), ...args], {
    cwd: root,
    stdio: "inherit",
    // The GraphQL library checks far more of itself, for every value of an answer, where nothing says so.
    env: { NODE_ENV: "production", ...process.env },
  });
  // The terminal sends Ctrl-C to both; the server decides when to end, and this process follows it.
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => {
      if (signal !== "SIGINT") child.kill(signal);
    });
  child.on("close", (code, signal) => process.exit(code ?? (signal ? 1 : 0)));
};
