/** What the log and the metrics are told of a request: how it went, without a word of what was asked for. */
import { ERROR_CODES, type ErrorCode } from "../errors.ts";

/** What the log and the metrics are told of a request; none of it shows in the answer. */
export type RequestFacts = Readonly<{
  /** The operation by the name that its sender gave it. */
  operation?: string;
  /** Codes of the errors in the answer, each as often as it stands there. */
  codes?: readonly ErrorCode[];
  /** What the question was reckoned to cost. */
  cost?: number;
  /** Whether the answer was kept from before, had to be made though it may be kept, or was known to the sender still. */
  kept?: "hit" | "miss" | "unchanged";
}>;

const isCode = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code);

/** The codes in `errors`, as they stand in an answer. */
export const codesIn = (
  errors: readonly Readonly<{ extensions?: Readonly<Record<string, unknown>> }>[] = [],
): readonly ErrorCode[] => errors.map(({ extensions }) => extensions?.code).filter(isCode);
