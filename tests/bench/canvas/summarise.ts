/** Takes the median of every contender's rounds. */
import { median } from "../support/statistics.ts";
import type { Contender } from "./contenders.ts";
import type { SizeName } from "./sizes.ts";
import { STEPS, type Step, type Visited } from "./visit.ts";

/** One visit, as it is kept. */
export type CanvasRecord = Visited &
  Readonly<{ size: SizeName; contender: Contender; round: number; expected: number }>;

/** The figures of the table, in its order. */
export const FIGURES = ["load", "coldPan", "warmPan", "zoom", "filter", "heapMB"] as const;
export type Figure = (typeof FIGURES)[number];

/** One contender at one size: medians over the rounds; of tasks the longest of any round. */
export type Summary = Readonly<Record<Figure | "loadWallMs" | "longTasks" | "machineLoad" | "spinMs", number>> &
  Readonly<{
    size: SizeName;
    contender: Contender;
    factors: number;
    filtered: number;
    elements: number;
    /** Factors of the picture. */
    expected: number;
    longest: Readonly<Partial<Record<Step, number>>>;
    layoutTask: number | undefined;
    /** The step that passed the limit in any round. */
    over: Step | undefined;
  }>;

const known = (values: readonly number[]): readonly number[] => values.filter((value) => !Number.isNaN(value));

const mostOf = (values: readonly (number | undefined)[]): number | undefined => {
  const found = values.filter((value) => value !== undefined);
  return found.length === 0 ? undefined : Math.max(...found);
};

const summaryOf = (group: readonly CanvasRecord[], first: CanvasRecord): Summary => {
  const of = (name: Figure | "loadWallMs" | "longTasks"): number => median(known(group.map((record) => record[name])));
  const longest = Object.fromEntries(
    STEPS.flatMap((step) => {
      const most = mostOf(group.map((record) => record.longest[step]));
      return most === undefined ? [] : [[step, most]];
    }),
  );
  const { size, contender, factors, filtered, elements, expected } = first;
  return {
    ...{ size, contender, factors, filtered, elements, expected, longest },
    ...(Object.fromEntries(FIGURES.map((name) => [name, of(name)])) as Record<Figure, number>),
    ...{ loadWallMs: of("loadWallMs"), longTasks: of("longTasks") },
    machineLoad: median(group.map(({ machine }) => machine.load)),
    spinMs: median(group.map(({ machine }) => machine.spinMs)),
    layoutTask: mostOf(group.map((record) => record.layoutTask)),
    over: group.find(({ over }) => over !== undefined)?.over,
  };
};

/** One summary a contender and size, in the order of the records. */
export const summarise = (records: readonly CanvasRecord[]): readonly Summary[] => {
  const groups = new Map<string, CanvasRecord[]>();
  for (const record of records) {
    const key = `${record.size} ${record.contender}`;
    groups.set(key, [...(groups.get(key) ?? []), record]);
  }
  return [...groups.values()].flatMap((group) => (group[0] ? [summaryOf(group, group[0])] : []));
};
