/** Finds the Chromium that the browser tests drive, installing it where that is possible; else says how to get it. */
import { accessSync, constants } from "node:fs";
import { run } from "./ensure-dependencies.mjs";

const PLACES = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"];

const runnable = (path) => {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

/** The browser's path; ends the process with the fix in one line when there is none. */
export const ensureBrowser = async () => {
  const chosen = process.env.CHROMIUM ? [process.env.CHROMIUM] : PLACES;
  const found = chosen.find(runnable);
  if (found) return found;
  if (!process.env.CHROMIUM && process.getuid?.() === 0 && runnable("/usr/bin/apt-get")) {
    console.error("Installing Chromium for the browser tests (about 100 MB) …");
    const quiet = { env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
    const install = () => run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], quiet);
    const code = (await run("apt-get", ["update", "-qq"], quiet)) || (await install());
    if (code === 0 && runnable(PLACES[0])) return PLACES[0];
  }
  console.error(
    "The browser tests need Chromium: install it (Debian, Ubuntu: apt-get install chromium), or set CHROMIUM to its path.",
  );
  process.exit(1);
};
