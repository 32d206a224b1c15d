/** Says which functions a page's main thread spends its time in, by the names of the sources they were built from. */
import { existsSync, readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { join } from "node:path";
import { ROOT } from "../support/bench-run.ts";
import { type Profile, type ProfileNode, sharesOf } from "../support/read-profile.ts";
import type { BenchPage } from "./chromium.ts";
import type { Step, Watch } from "./visit.ts";

const ASSETS = join(ROOT, "client", "dist");
const SAMPLE_US = 200;

/** What the browser does for nobody in particular. */
const OF_NOBODY = new Set(["(garbage collector)", "(idle)", "(program)"]);

const maps = new Map<string, SourceMap | null>();

/** The source map of a built file; null for what was not built here, and for the bundler's own code, which has none. */
const mapOf = (url: string): SourceMap | null => {
  const known = maps.get(url);
  if (known !== undefined) return known;
  const { pathname } = new URL(url);
  if (!pathname.startsWith("/assets/")) return null;
  const file = join(ASSETS, `${pathname}.map`);
  const map = existsSync(file) ? new SourceMap(JSON.parse(readFileSync(file, "utf8")) as SourceMapPayload) : null;
  maps.set(url, map);
  return map;
};

const placeOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }: ProfileNode): string => {
  if (url === "") return functionName || "(native)";
  const entry = mapOf(url)?.findEntry(lineNumber, columnNumber);
  // Code that the bundler wrote by itself has no source.
  if (!entry || !("originalSource" in entry) || entry.originalSource === undefined) return `${functionName} ${url}`;
  const file = entry.originalSource.replace(/^.*?(?=node_modules\/|client\/|src\/)/, "");
  return `${functionName || "(anonymous)"} ${file}:${entry.originalLine + 1}`;
};

/** The package or folder of ours that a function is from, and what the browser does is for whoever asked for it. */
const ownersIn = ({ nodes }: Profile): ((node: ProfileNode) => string) => {
  const callers = new Map(nodes.flatMap((node) => (node.children ?? []).map((child) => [child, node] as const)));
  const ownerOf = (node: ProfileNode): string => {
    const [owner] = /(?<=node_modules\/)(@[^/]+\/)?[^/]+|(?<= )src\/[^/]+/.exec(placeOf(node)) ?? [];
    const caller = callers.get(node.id);
    if (owner !== undefined) return owner;
    return caller === undefined || OF_NOBODY.has(node.callFrame.functionName) ? placeOf(node) : ownerOf(caller);
  };
  return ownerOf;
};

/** Profiles every step by itself and hands the lines of a report to `tell`. */
export const profilePage = async (
  { session }: BenchPage,
  tell: (step: Step, lines: readonly string[]) => void,
): Promise<Watch> => {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLE_US });
  return {
    begin: async () => void (await session.send("Profiler.start")),
    end: async (step) => {
      const { profile } = await session.send("Profiler.stop");
      const found = profile as Profile;
      tell(step, [...sharesOf(found, ownersIn(found)), "", ...sharesOf(found, placeOf)]);
    },
    stop: async () => {},
  };
};
