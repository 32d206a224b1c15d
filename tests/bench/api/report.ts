/** Writes the outcome of a run as Markdown: one table a stored size, how cost grows, and every goal with its figure. */
import { figure, table } from "../support/markdown-table.ts";
import { median } from "../support/statistics.ts";
import { judge, type Verdict } from "./goals.ts";
import type { Operation } from "./operation.ts";
import type { Summary } from "./summarise.ts";

/** What a report is made from. */
export type Outcome = Readonly<{
  /** The commit that was measured, and how. */
  heading: string;
  summaries: readonly Summary[];
  operations: readonly Operation[];
}>;

const COLUMNS = "operation|way|CPU ms|Neo4j ms|× raw|× raw with Neo4j|× peer|p50 ms|p95 ms|per second|kB".split("|");

const rowOf = (summary: Summary): readonly string[] => {
  const { operation, way, known, cpuMs, databaseMs, timesRaw, wholeTimesRaw, timesPeer } = summary;
  const name = `${operation}${known ? "" : " *"}`;
  const costs = [cpuMs, databaseMs, timesRaw, wholeTimesRaw, timesPeer].map(figure);
  const rest = [summary.p50, summary.p95, summary.perSecond].map(figure);
  return [name, way, ...costs, ...rest, summary.bytes === 0 ? "–" : figure(summary.bytes / 1_000)];
};

const sizeLines = (size: string, summaries: readonly Summary[]): readonly string[] => {
  const own = summaries.filter((summary) => summary.size === size);
  const state = [median(own.map(({ load }) => load)), median(own.map(({ spinMs }) => spinMs))].map(figure);
  return [
    `## ${size}`,
    "",
    `Load average ${state[0]}, fixed loop ${state[1]} ms (medians).`,
    "",
    ...table(COLUMNS, own.map(rowOf)),
    "",
  ];
};

const growthLines = (summaries: readonly Summary[]): readonly string[] => {
  const cold = summaries.filter(({ way }) => way === "cold" || way === "raw");
  const byAnswer = cold.filter(({ operation }) => /^network\(\d+\)$/.test(operation));
  const sizes = [...new Set(summaries.map(({ size }) => size))];
  const shared = [...new Set(cold.map(({ operation }) => operation))].filter((operation) =>
    sizes.every((size) => cold.some((summary) => summary.size === size && summary.operation === operation)),
  );
  const cell = (size: string, operation: string, way: string): string =>
    figure(
      cold.find((summary) => summary.size === size && summary.operation === operation && summary.way === way)?.cpuMs,
    );
  const answers = byAnswer.map(({ size, operation, way, cpuMs, databaseMs, bytes }) => [
    `${size} ${operation}`,
    ...[way, figure(cpuMs), figure(databaseMs), way === "raw" ? "–" : figure(bytes / 1_000)],
  ]);
  const stored = shared.flatMap((operation) =>
    ["raw", "cold"].map((way) => [`${operation} ${way}`, ...sizes.map((size) => cell(size, operation, way))]),
  );
  return [
    ...["## Growth with the answer", "", ...table(["network", "way", "CPU ms", "Neo4j ms", "kB"], answers), ""],
    ...(sizes.length > 1
      ? ["## Growth with what is stored, CPU ms", "", ...table(["operation", ...sizes], stored), ""]
      : []),
  ];
};

const counted = (verdicts: readonly Verdict[]): string => {
  const met = verdicts.filter((verdict) => verdict.met).length;
  return `${met} met, ${verdicts.length - met} missed`;
};

const verdictsOf = (verdicts: readonly Verdict[]): readonly string[] =>
  verdicts.map(
    ({ goal, limit, series, found, met }) =>
      `- ${met ? "met" : "MISSED"}: ${goal} ≤ ${limit}: ${series} ${figure(found)}`,
  );

const verdictLines = (verdicts: readonly Verdict[]): readonly string[] => [
  ...["## Goals", "", `In multiples of the raw driver's processor time: ${counted(verdicts)}.`, ""],
  ...[...verdictsOf(verdicts), ""],
];

/** Ways that are held against the raw driver, in the order of the short table. */
const JUDGED_WAYS = ["cold", "other", "warm", "304"] as const;

/** One row an operation: what the raw driver takes, and each way in multiples of it; a missed goal in bold. */
const shortLines = (summaries: readonly Summary[], verdicts: readonly Verdict[]): readonly string[] => {
  const missed = new Set(verdicts.filter(({ met }) => !met).map(({ series }) => series));
  const judged = summaries.filter(({ way }) => way === "raw");
  const rows = judged.map(({ size, operation, cpuMs }) => [
    `${size} ${operation}`,
    figure(cpuMs),
    ...JUDGED_WAYS.map((way) => {
      const own = summaries.find((other) => other.size === size && other.operation === operation && other.way === way);
      const cell = figure(own?.timesRaw);
      return missed.has(`${size} ${operation} ${way}`) ? `**${cell}**` : cell;
    }),
  ]);
  return ["## In short", "", ...table(["operation", "raw ms", ...JUDGED_WAYS.map((way) => `${way} ×`)], rows), ""];
};

const withoutPlainLines = (operations: readonly Operation[]): readonly string[] => {
  const without = operations.flatMap(({ name, plain }) => (typeof plain === "string" ? [`- ${name}: ${plain}`] : []));
  return without.length === 0 ? [] : ["## No plain counterpart, so that nothing is judged", "", ...without, ""];
};

const peerLines = (operations: readonly Operation[]): readonly string[] => [
  "## What the peer was asked",
  "",
  ...operations.flatMap(({ name, peer }) =>
    peer ? [`- ${name}: ${typeof peer === "string" ? peer : peer.note}`] : [],
  ),
  "",
];

/** The report; operations marked with * are known to the server neither as the client's own nor as documented. */
export const report = ({ heading, summaries, operations }: Outcome): string => {
  const verdicts = judge(summaries);
  return [
    "# Cost of the API",
    "",
    heading,
    "",
    ...[...new Set(summaries.map(({ size }) => size))].flatMap((size) => sizeLines(size, summaries)),
    "Operations marked with * are neither the client's own nor documented ones, so that the server cannot know them beforehand.",
    "",
    ...growthLines(summaries),
    ...shortLines(summaries, verdicts),
    ...verdictLines(verdicts),
    ...withoutPlainLines(operations),
    ...peerLines(operations),
  ].join("\n");
};
