/** Writes the outcome of a run as Markdown: one table a size, every goal with its figure, and what was drawn. */
import { figure, table } from "../support/markdown-table.ts";
import { judge, type Verdict } from "./goals.ts";
import { FIGURES, type Summary } from "./summarise.ts";
import { STEP_LIMIT_MS } from "./visit.ts";

/** What a report is made from. */
export type Outcome = Readonly<{
  /** The commit that was measured, and how. */
  heading: string;
  summaries: readonly Summary[];
  /** Factors and links of the picture of each size. */
  elements: ReadonlyMap<string, number>;
}>;

const COLUMNS = [
  ...["contender", "load ms", "cold pan", "warm pan", "zoom", "filter ms", "heap MB"],
  ...[
    "load ×",
    "cold ×",
    "warm ×",
    "zoom ×",
    "filter ×",
    "heap ×",
    "load wall ms",
    "long tasks",
    "longest ms",
    "drawn",
  ],
];

const rowOf = (summary: Summary, plain: Summary | undefined): readonly string[] => [
  summary.over === undefined
    ? summary.contender
    : `${summary.contender}: ${summary.over} over ${STEP_LIMIT_MS / 1_000} s`,
  ...FIGURES.map((name) => figure(summary[name])),
  ...FIGURES.map((name) => (plain ? figure(summary[name] / plain[name]) : "–")),
  ...[figure(summary.loadWallMs), figure(summary.longTasks)],
  ...[figure(Math.max(0, ...Object.values(summary.longest))), `${summary.factors} of ${summary.expected}`],
];

const sizeLines = (size: string, { summaries, elements }: Outcome): readonly string[] => {
  const own = summaries.filter((summary) => summary.size === size);
  const plain = own.find(({ contender }) => contender === "cytoscape");
  const [first] = own;
  return [
    ...[`## ${size}: ${first?.expected ?? 0} factors, ${(elements.get(size) ?? 0) - (first?.expected ?? 0)} links`, ""],
    `Load average ${figure(first?.machineLoad)}, fixed loop ${figure(first?.spinMs)} ms (medians).`,
    ...[
      "",
      ...table(
        COLUMNS,
        own.map((summary) => rowOf(summary, plain)),
      ),
      "",
    ],
  ];
};

const verdictLine = ({ goal, size, limit, found, unit, met }: Verdict): string =>
  `- ${met ? "met" : "MISSED"}: ${goal} ≤ ${limit} ${unit}: ${size} ${figure(found)}`;

const verdictLines = ({ summaries, elements }: Outcome): readonly string[] => {
  const verdicts = judge(summaries, elements);
  const met = verdicts.filter((each) => each.met).length;
  return ["## Goals", "", `${met} met, ${verdicts.length - met} missed.`, "", ...verdicts.map(verdictLine), ""];
};

/** The report. Times are processor time of the main thread; of pan and zoom that of one drawn frame; × is plain Cytoscape. */
export const report = (outcome: Outcome): string =>
  [
    ...["# Cost of drawing", "", outcome.heading, ""],
    "Processor time of the page's main thread; of pan and zoom that of one drawn frame; × in multiples of plain Cytoscape.",
    "",
    ...[...new Set(outcome.summaries.map(({ size }) => size))].flatMap((size) => sizeLines(size, outcome)),
    ...verdictLines(outcome),
  ].join("\n");
