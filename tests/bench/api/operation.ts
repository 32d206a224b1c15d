/** What the bench knows of one operation: how it is asked of each contender, and how its answers are checked. */
import { stripIgnoredCharacters } from "graphql";
import { CLIENT_OPERATIONS, EXAMPLE_QUERIES } from "../../../server/src/graphql/known-operations.ts";
import type { PlainQuestion } from "./plain-messages.ts";

export type Variables = Readonly<Record<string, unknown>>;

/** Any part of an answer; the bench counts what is in it and trusts no shape further than that. */
// biome-ignore lint/suspicious/noExplicitAny: answers of any operation pass through here, and only their lengths are read.
export type Data = any;

/** How the peer is asked for the same. */
export type PeerQuestion = Readonly<{
  document: string;
  variables: (i: number) => Variables;
  /** What of the answer can be compared with `Operation.count`. */
  count: (data: Data) => readonly number[];
  /** Where it is not the same data. */
  note: string;
}>;

/** How the raw driver is asked for an answer, by statements written for it by hand. */
export type PlainAnswer = Readonly<{
  statements: (variables: Variables) => PlainQuestion;
  /** How many records of our answer each statement must come near to. */
  count: (data: Data) => readonly number[];
}>;

export type Operation = Readonly<{
  name: string;
  document: string;
  /** Variables of the `i`-th question: different ones as far as there are, and all asking for about as much. */
  variables: (i: number) => Variables;
  /** What there is in an answer. */
  count: (data: Data) => readonly number[];
  /** What the raw driver is asked for the same, or why no statement gives it: then nothing is judged by it. */
  plain: PlainAnswer | string;
  /** The rows that our server reads for such an answer when it has kept none, where that is measured too. */
  rows?: (variables: Variables) => PlainQuestion;
  /** The peer's question, or why it has none; undefined where it is not measured. */
  peer: PeerQuestion | string | undefined;
}>;

/** How many parts of an answer there are. */
export const present = (data: Data): readonly number[] => [
  Object.values(data).filter((value) => value !== null).length,
];

/** The operation of the client with this name, letter by letter as the client sends it. */
export const clientOperation = (name: string): string => {
  const document = CLIENT_OPERATIONS.find((text) => new RegExp(`^query ${name}\\b`).test(text));
  if (!document) throw new Error(`The client has no operation ${name}.`);
  return document;
};

/** Names of the client's operations. */
export const clientOperationNames = (): readonly string[] =>
  CLIENT_OPERATIONS.map((text) => /^query (\w+)/.exec(text)?.[1] ?? "");

const KNOWN: ReadonlySet<string> = new Set(
  [...CLIENT_OPERATIONS, ...EXAMPLE_QUERIES.map(({ query }) => query)].map(stripIgnoredCharacters),
);

/** Whether the server knows the operation beforehand, as the client's own or as documented, whatever its layout. */
export const isKnown = (document: string): boolean => KNOWN.has(stripIgnoredCharacters(document));
