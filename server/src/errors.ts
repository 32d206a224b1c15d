/** The one error class and the closed list of codes, so that every boundary speaks the same language. */

/** Every code an answer, a file or a command line may carry. Published: names are kept. */
export const ERROR_CODES = [
  "BAD_USER_INPUT",
  "GRAPHQL_PARSE_FAILED",
  "GRAPHQL_VALIDATION_FAILED",
  "OPERATION_LIMIT_EXCEEDED",
  "PAYLOAD_TOO_LARGE",
  "RATE_LIMITED",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "NOT_FOUND",
  "CONFLICT",
  "CURSOR_STALE",
  "QUERY_TIMEOUT",
  "EXPORT_TOO_LARGE",
  "IMPORT_INVALID",
  "DATABASE_UNAVAILABLE",
  "INTERNAL",
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];

type Facts = Readonly<Record<string, unknown>>;

type Story = Readonly<{
  /** What happened, in the user's words. */
  message: string;
  /** What to do about it. */
  hint?: string;
  /** Whether the same request may succeed later without a change. */
  retriable?: boolean;
  /** The facts as fields. */
  details?: Facts;
  /** The error behind this one; logged, never sent. */
  cause?: unknown;
}>;

/** An error with a user's sentence, a way out and a code from the closed list. */
export class AppError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;
  readonly retriable: boolean;
  readonly details: Facts;

  constructor(code: ErrorCode, { message, hint, retriable = false, details = {}, cause }: Story) {
    super(message, { cause });
    this.name = "AppError";
    this.code = code;
    this.hint = hint;
    this.retriable = retriable;
    this.details = details;
  }
}
