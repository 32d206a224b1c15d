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

/** All rows of a kind, which our server reads once a data version and then keeps. */
const ROW_SETS: ReadonlySet<string> = new Set(["list-all-factors", "list-stored-links", "list-claim-dimensions"]);

/** Whether a question reads rows that an answer is made from, rather than the answer. */
export const readsRowSets = (question: PlainQuestion): boolean => question.some(({ name }) => ROW_SETS.has(name));

/** Ask `questions` in turn for some seconds, so many at a time; 0 seconds asks the first one once. */
export type PlainOrder = Readonly<{ questions: readonly PlainQuestion[]; seconds: number; connections: number }>;

/** How long each question took; of one asked once, the rows of each statement. */
export type PlainResult = Readonly<{
  latenciesMs: readonly number[];
  counts?: readonly number[];
  failure?: string;
}>;
