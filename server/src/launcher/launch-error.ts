/** The closed list of reasons why no database could be opened, and the one way to say one. */
import { AppError, type ErrorCode } from "../errors.ts";

/** Every value of `details.reason` of an error raised by the launcher. Published: names are kept. */
export const LAUNCH_REASONS = [
  "NO_JAVA",
  "WRONG_JAVA",
  "NO_JDK",
  "NO_MAVEN",
  "NO_NETWORK",
  "MAVEN_FAILED",
  "JARS_DIFFER",
  "CACHE_NOT_WRITABLE",
  "DATA_DIR_LOCKED",
  "DATA_DIR_NOT_WRITABLE",
  "PORT_IN_USE",
  "DISK_FULL",
  "WRONG_PASSWORD",
  "NEWER_STORE",
  "UNREACHABLE",
  "NOT_NEO4J",
  "UNKNOWN_DATABASE",
  "START_TIMEOUT",
  "START_FAILED",
] as const;

export type LaunchReason = (typeof LAUNCH_REASONS)[number];

type Story = Readonly<{
  message: string;
  hint: string;
  details?: Readonly<Record<string, unknown>>;
  cause?: unknown;
  /** The setting whose value is wrong; makes the code BAD_USER_INPUT. */
  setting?: string;
}>;

const RETRIABLE: ReadonlySet<LaunchReason> = new Set(["NO_NETWORK", "UNREACHABLE", "START_TIMEOUT", "DATA_DIR_LOCKED"]);

/**
 * An error that says why no database could be opened: code DATABASE_UNAVAILABLE, or BAD_USER_INPUT when a
 * setting is named, with `details.reason` from `LAUNCH_REASONS`.
 */
export const launchError = (reason: LaunchReason, { message, hint, details = {}, cause, setting }: Story): AppError => {
  const code: ErrorCode = setting === undefined ? "DATABASE_UNAVAILABLE" : "BAD_USER_INPUT";
  return new AppError(code, {
    message,
    hint,
    retriable: RETRIABLE.has(reason),
    details: { reason, ...(setting === undefined ? {} : { setting }), ...details },
    cause,
  });
};

/** The reason of an error raised by the launcher, or undefined for any other error. */
export const launchReason = (error: unknown): LaunchReason | undefined =>
  error instanceof AppError ? LAUNCH_REASONS.find((known) => known === error.details.reason) : undefined;
