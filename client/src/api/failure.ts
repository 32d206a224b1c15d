/** What goes wrong between here and the server, in the reader's words: one shape for every cause. */
import { FAILURE_WORDS } from "../words/failures.ts";

/** A failure as a reader needs it: what happened, what to do, and a reference for the log. */
export type Failure = Readonly<{
  code: string;
  message: string;
  hint: string | null;
  reference: string | null;
  /** Ids that the request named and the dataset does not hold. */
  unknown?: readonly string[];
  /** Seconds after which the server would answer, when too much was asked in a short time. */
  retryAfterSeconds?: number;
}>;

/** What a request comes back with. `aborted` means that nobody waits for it any more. */
export type Reply<T> =
  | Readonly<{ status: "ready"; value: T }>
  | Readonly<{ status: "failed"; failure: Failure }>
  | Readonly<{ status: "aborted" }>;

/** The server could not be reached at all. */
export const UNREACHABLE: Failure = {
  code: "UNREACHABLE",
  ...FAILURE_WORDS.unreachable,
  reference: null,
};

/** A file began to arrive and did not come to its end. */
export const CUT_SHORT: Failure = {
  code: "CUT_SHORT",
  ...FAILURE_WORDS.cutShort,
  reference: null,
};

/** A network began to arrive and did not come to its end. */
export const NETWORK_CUT: Failure = {
  code: "CUT_SHORT",
  ...FAILURE_WORDS.networkCut,
  reference: null,
};

/** Whether a request ended because it was taken back. */
export const isAbort = (cause: unknown): boolean => cause instanceof Error && cause.name === "AbortError";

/** The server answered something that is not an answer of this API; `status` is the HTTP status. */
export const notUnderstood = (status: number): Failure => ({
  code: "NOT_UNDERSTOOD",
  ...FAILURE_WORDS.notUnderstood(status),
  reference: null,
});

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const LONGEST_WAIT_SECONDS = 60;

/** Seconds after which it is worth asking again without being told to; null when it is not, or takes too long. */
export const waitOf = ({ code, retryAfterSeconds }: Failure): number | null =>
  code === "RATE_LIMITED" && retryAfterSeconds !== undefined && retryAfterSeconds <= LONGEST_WAIT_SECONDS
    ? retryAfterSeconds
    : null;

/** `failure` as it is said while the same is about to be asked again, in so many seconds. */
export const askedAgain = (failure: Failure, seconds: number): Failure => ({
  ...failure,
  hint: FAILURE_WORDS.askedAgain(seconds),
});

const waitIn = (details: unknown): Pick<Failure, "retryAfterSeconds"> => {
  const seconds = isRecord(details) ? details.retryAfterSeconds : undefined;
  return typeof seconds === "number" && seconds >= 0 ? { retryAfterSeconds: seconds } : {};
};

const unknownIn = (details: unknown): Pick<Failure, "unknown"> => {
  const unknown = isRecord(details) && Array.isArray(details.unknown) ? details.unknown : [];
  return unknown.length > 0 && unknown.every((each) => typeof each === "string") ? { unknown } : {};
};

const textOrNull = (value: unknown): string | null => (typeof value === "string" && value !== "" ? value : null);

/** The failure that an entry of a GraphQL `errors` list, or the `error` of an HTTP answer, tells of; `status` as above. */
const failureFrom = (error: unknown, status: number): Failure => {
  if (!isRecord(error) || typeof error.message !== "string") return notUnderstood(status);
  const facts = isRecord(error.extensions) ? error.extensions : error;
  return {
    code: textOrNull(facts.code) ?? "INTERNAL",
    message: error.message,
    hint: textOrNull(facts.hint),
    reference: textOrNull(facts.reference),
    ...waitIn(facts.details),
    ...unknownIn(facts.details),
  };
};

/** The failure in the body of an HTTP answer of this server: GraphQL `errors`, or `error` of the other routes. */
export const failureInBody = (body: unknown, status: number): Failure => {
  if (!isRecord(body)) return notUnderstood(status);
  if (Array.isArray(body.errors)) return failureFrom(body.errors[0], status);
  return failureFrom(body.error ?? body, status);
};

/** What a refused request comes back with: the server's own words, or ours where they cannot be read. Throws as `text` does when the answer breaks off. */
export const readRefusal = async (response: Response): Promise<Reply<never>> => {
  const text = await response.text();
  try {
    return { status: "failed", failure: failureInBody(JSON.parse(text), response.status) };
  } catch {
    return { status: "failed", failure: notUnderstood(response.status) };
  }
};
