/** Takes the median of every series' rounds, and says how it stands beside the raw driver and the peer. */
import { median } from "../support/statistics.ts";
import type { Measured } from "./measure.ts";
import type { BenchRecord } from "./run-rounds.ts";
import type { Way } from "./series.ts";

/** One row of the table: medians over the rounds. */
export type Summary = Measured &
  Readonly<{
    size: string;
    operation: string;
    way: Way;
    known: boolean;
    /** Processor time in multiples of the raw driver's and of the peer's; undefined where one was not measured. */
    timesRaw: number | undefined;
    timesPeer: number | undefined;
    /** The same with Neo4j's processor time on both sides. */
    wholeTimesRaw: number | undefined;
  }>;

const MEASURES = ["load", "spinMs", "requests", "cpuMs", "databaseMs", "p50", "p95", "perSecond", "bytes"] as const;

const keyOf = ({ size, operation, way }: Pick<BenchRecord, "size" | "operation" | "way">): string =>
  JSON.stringify([size, operation, way]);

const medians = (records: readonly BenchRecord[]): Measured =>
  Object.fromEntries(MEASURES.map((name) => [name, median(records.map((record) => record[name]))])) as Measured;

const ratio = (own: number, other: number | undefined): number | undefined => (other ? own / other : undefined);

/** One summary a series, in the order of the records. */
export const summarise = (records: readonly BenchRecord[]): readonly Summary[] => {
  const groups = new Map<string, BenchRecord[]>();
  for (const record of records) groups.set(keyOf(record), [...(groups.get(keyOf(record)) ?? []), record]);
  const measured = new Map([...groups].map(([key, group]) => [key, medians(group)]));
  return [...groups.values()].flatMap(([first]) => {
    const own = first && measured.get(keyOf(first));
    if (!first || !own) return [];
    const { size, operation, way, known } = first;
    const raw = measured.get(keyOf({ ...first, way: "raw" }));
    const peer = measured.get(keyOf({ ...first, way: "peer" }));
    const timesRaw = ratio(own.cpuMs, raw?.cpuMs);
    const timesPeer = ratio(own.cpuMs, peer?.cpuMs);
    const wholeTimesRaw = raw && ratio(own.cpuMs + own.databaseMs, raw.cpuMs + raw.databaseMs);
    return [{ size, operation, way, known, ...own, timesRaw, timesPeer, wholeTimesRaw }];
  });
};
