/** Reads a processor profile of Node.js and says which functions took most of the time by themselves. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** A function on a stack. */
export type ProfileNode = Readonly<{
  id: number;
  callFrame: Readonly<{ functionName: string; url: string; lineNumber: number; columnNumber: number }>;
  /** The functions that it called. */
  children?: readonly number[];
}>;

/** A profile as V8 writes it. */
export type Profile = Readonly<{
  nodes: readonly ProfileNode[];
  samples: readonly number[];
  timeDeltas: readonly number[];
}>;

const SHOWN = 30;

const placeOf = ({ callFrame: { functionName, url, lineNumber, columnNumber } }: ProfileNode): string => {
  const file = url.replace(/^.*\/(?=node_modules\/|server\/|cypher\/)/, "");
  return `${functionName || "(anonymous)"} ${file}${url ? `:${lineNumber + 1}:${columnNumber + 1}` : ""}`;
};

/** Node.js names a profile after day, time, process, thread and number; the thread 0 is the main one. */
const OF_MAIN_THREAD = /\.0\.\d+\.cpuprofile$/;

/** What `sharesOf` says of every process that left a profile in `folder`. */
export const profileReport = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => OF_MAIN_THREAD.test(name))
    .flatMap((name) => ["", `Own time in ${name}:`, ...profileLines(join(folder, name))]);

/** The functions with the most time of their own, one line each, with their share of what was not idle; `placeOf` names them. */
export const sharesOf = (
  { nodes, samples, timeDeltas }: Profile,
  nameOf: (node: ProfileNode) => string,
): readonly string[] => {
  const places = new Map(nodes.map((node) => [node.id, nameOf(node)]));
  const times = new Map<string, number>();
  samples.forEach((id, index) => {
    const place = places.get(id) ?? "";
    if (!place.startsWith("(idle)") && !place.startsWith("(program)"))
      times.set(place, (times.get(place) ?? 0) + (timeDeltas[index] ?? 0));
  });
  const all = [...times.values()].reduce((sum, time) => sum + time, 0);
  const most = [...times].sort(([, a], [, b]) => b - a).slice(0, SHOWN);
  return most.map(([place, time]) => `${((time / all) * 100).toFixed(1).padStart(5)} %  ${place}`);
};

const profileLines = (file: string): readonly string[] =>
  sharesOf(JSON.parse(readFileSync(file, "utf8")) as Profile, placeOf);
