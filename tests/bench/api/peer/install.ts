/** Installs the peer's packages, with fixed versions, into a cache folder that is no part of the project. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { runChild } from "../../support/child.ts";

const MANIFEST = JSON.stringify(
  {
    name: "factor-atlas-bench-peer",
    private: true,
    type: "module",
    dependencies: {
      "@apollo/server": "5.5.1",
      "@neo4j/graphql": "7.6.3",
      graphql: "16.15.0",
      "neo4j-driver": "6.3.0",
    },
  },
  null,
  2,
);

/** The folder with the peer's packages below `cacheFolder`, installed by npm unless they are there. */
export const installPeer = async (
  cacheFolder: string,
  { say, signal }: Readonly<{ say: (line: string) => void; signal: AbortSignal }>,
): Promise<string> => {
  const folder = join(cacheFolder, "peer");
  const stamp = join(folder, "installed.json");
  if (existsSync(stamp) && readFileSync(stamp, "utf8") === MANIFEST) return folder;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), MANIFEST);
  say("Installing the peer, @neo4j/graphql 7.6.3 …");
  await runChild("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], { folder, signal });
  writeFileSync(stamp, MANIFEST);
  return folder;
};
