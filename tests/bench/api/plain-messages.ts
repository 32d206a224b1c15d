/** What the bench and the process of the raw driver say to each other. */

/** One statement with its parameters. */
export type PlainStatement = Readonly<{
  name: string;
  text: string;
  parameters: Readonly<Record<string, unknown>>;
  /** The parameter that takes the column `id` of the statement before. */
  idsAs?: string;
}>;

/** The statements that answer one question, in order. */
export type PlainQuestion = readonly PlainStatement[];

/** Ask `questions` in turn for some seconds, so many at a time; 0 seconds asks the first one once. */
export type PlainOrder = Readonly<{ questions: readonly PlainQuestion[]; seconds: number; connections: number }>;

/** How long each question took; of one asked once, the records of each statement: its rows, or what a column `count` says. */
export type PlainResult = Readonly<{
  latenciesMs: readonly number[];
  counts?: readonly number[];
  failure?: string;
}>;
