/** Says which functions a page's main thread spends its time in, by the names of the sources they were built from. */
import { readFileSync } from "node:fs";
import { SourceMap, type SourceMapPayload } from "node:module";
import { join } from "node:path";
import { ROOT } from "../support/bench-run.ts";
import { type Profile, type ProfileNode, sharesOf } from "../support/read-profile.ts";
import type { BenchPage } from "./chromium.ts";

const ASSETS = join(ROOT, "client", "dist");
const SAMPLE_US = 200;

const maps = new Map<string, SourceMap | null>();

/** The source map of a built file; null for what was not built here. */
const mapOf = (url: string): SourceMap | null => {
  const known = maps.get(url);
  if (known !== undefined) return known;
  const { pathname } = new URL(url);
  if (!pathname.startsWith("/assets/")) return null;
  const payload = JSON.parse(readFileSync(join(ASSETS, `${pathname}.map`), "utf8")) as SourceMapPayload;
  const map = new SourceMap(payload);
  maps.set(url, map);
  return map;
};

const placeOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }: ProfileNode): string => {
  if (url === "") return functionName || "(native)";
  const entry = mapOf(url)?.findEntry(lineNumber, columnNumber);
  if (!entry || !("originalSource" in entry)) return `${functionName} ${url}`;
  const file = entry.originalSource.replace(/^.*?(?=node_modules\/|client\/|src\/)/, "");
  return `${functionName || "(anonymous)"} ${file}:${entry.originalLine + 1}`;
};

/** Starts a profile; the function it gives ends it and hands the lines of a report to `tell`. */
export const profilePage = async (
  { session }: BenchPage,
  tell: (lines: readonly string[]) => void,
): Promise<() => Promise<void>> => {
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: SAMPLE_US });
  await session.send("Profiler.start");
  return async () => {
    const { profile } = await session.send("Profiler.stop");
    tell(sharesOf(profile as Profile, placeOf));
  };
};
