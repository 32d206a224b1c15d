/** Builds the client when its sources are newer than the last build. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root, run } from "./ensure-dependencies.mjs";

const INPUTS = [
  "client/src",
  "client/index.html",
  "client/graphiql.html",
  "client/vite.config.ts",
  "client/public",
  "package-lock.json",
];

const filesBelow = (path) =>
  statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: "utf8" })
        .sort()
        .map((name) => join(path, name))
        .filter((file) => statSync(file).isFile())
    : [path];

const fingerprint = () => {
  const hash = createHash("sha256");
  for (const input of INPUTS.map((name) => join(root, name)).filter((path) => existsSync(path)))
    for (const file of filesBelow(input)) hash.update(file.slice(root.length)).update(readFileSync(file));
  return hash.digest("hex");
};

/** Makes client/dist match the client's sources; ends the process with a sentence when the build fails. */
export const ensureClient = async () => {
  const stamp = join(root, "client", "dist", ".factor-atlas-sources");
  const wanted = fingerprint();
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === wanted) return;
  console.error("Building the explorer and the query page …");
  const code = await run("npm", ["run", "build", "-w", "client", "--silent", "--", "--logLevel", "warn"]);
  if (code !== 0) {
    console.error("The pages could not be built; the message above says why.");
    process.exit(1);
  }
  writeFileSync(stamp, wanted);
};
