/** Installs the locked dependencies when they are missing or stale; needs nothing but Node and npm, so it can run first. */
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = fileURLToPath(new URL("..", import.meta.url));

const LEAST_NODE = [20, 19];
const MANIFESTS = ["package-lock.json", "package.json", "server/package.json", "client/package.json"];

const fail = (message, hint) => {
  console.error(`${message}\n  ${hint}`);
  process.exit(1);
};

const checkNode = () => {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const [leastMajor, leastMinor] = LEAST_NODE;
  if (major < leastMajor || (major === leastMajor && minor < leastMinor))
    fail(
      `Factor Atlas needs Node ${LEAST_NODE.join(".")} or newer; this is Node ${process.versions.node}.`,
      "Install a newer one from https://nodejs.org, then run the command again.",
    );
};

const fingerprint = () => {
  const hash = createHash("sha256").update(process.versions.modules);
  for (const file of MANIFESTS) hash.update(readFileSync(join(root, file)));
  return hash.digest("hex");
};

/** Runs a command in the project's folder and gives its exit code; output goes where ours goes. */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { cwd: root, stdio: "inherit", ...options });
    child.on("error", reject);
    child.on("close", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });

/** Makes node_modules match the lock file; ends the process with a sentence when that fails. */
export const ensureDependencies = async () => {
  checkNode();
  const stamp = join(root, "node_modules", ".factor-atlas-lock");
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Installing the locked dependencies (first start, or they changed) …");
  const started = performance.now();
  const code = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0)
    fail("The dependencies could not be installed.", "Read npm's message above; check the network and try again.");
  writeFileSync(stamp, wanted);
  console.error(`Dependencies are in place after ${Math.round((performance.now() - started) / 1000)} s.`);
};
